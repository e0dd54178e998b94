import type { Status } from '../charts/kit/status';
import type { Row as TargetRow } from '../metrics/target-attainment/metric';
import { grammar, qualifierOf } from '../text/grammar';
import type { ViewContext } from './context';
import { bulletRow } from './target-figures';
import {
	actualText,
	gapText,
	goalText,
	missingAmount,
	periodText,
	statusOf,
	statusText,
	valueText
} from './target-words';
import type { FigureModel, SourceRef } from './view';

/** The target beside a measure: goal, status, verdict in words, bullet bar. */
export interface MeasureTarget {
	readonly text: string;
	readonly status: Status;
	readonly statusText: string;
	readonly verdict: string | null;
	readonly bullet: FigureModel | null;
	readonly source: SourceRef | null;
}

/** The target a measure is held against: the longest plan, then the latest, that has begun. */
export function targetFor(
	targets: readonly TargetRow[],
	metrics: readonly string[],
	year?: string
): TargetRow | undefined {
	const days = (row: TargetRow) => Date.parse(String(row.period_end)) - Date.parse(String(row.period_start));
	return targets
		.filter((row) => row.applies_to === 'place' && metrics.includes(String(row.target_metric)))
		.filter(
			(row) =>
				year === undefined ||
				(String(row.period_start).startsWith(year) && String(row.period_end).startsWith(year))
		)
		.sort(
			(a, b) =>
				days(b) - days(a) ||
				String(b.period_end).localeCompare(String(a.period_end)) ||
				String(a.target_id).localeCompare(String(b.target_id))
		)[0];
}

/** By how much a goal is passed, as exactly as the actual is stated: "hơn 7.000 sản phẩm". */
function overText(context: ViewContext, row: TargetRow): string {
	return grammar(context.params.lang).statedText(gapText(context, row), qualifierOf(row.actual_qualifier));
}

/** What the bar says in words: how far, against which bound, and whether it moves the wrong way. */
function verdict(context: ViewContext, row: TargetRow, numberAsOf: string | null): string | null {
	const { t, format } = context;
	if (row.actual === null) return null;
	const parts: string[] = [];
	if (row.status === 'met') parts.push((row.gap ?? 0) > 0 ? t.measures.over(overText(context, row)) : '');
	else {
		if (row.status === 'regressing' && row.baseline !== null && row.baseline_as_of !== null) {
			parts.push(t.measures.movement(valueText(context, row, row.baseline), format.asOf(row.baseline_as_of)));
		}
		if (row.unit !== 'percent' && row.attainment !== null) {
			const ratio = format.share(row.attainment);
			parts.push(row.goal_upper === null ? t.measures.ratio(ratio) : t.measures.ofLower(ratio));
		}
		parts.push(t.measures.missingGap(missingAmount(context, row)));
		if (row.is_over && !row.is_final) parts.push(t.measures.noFinal);
	}
	// The number on show may be of another day than the one judged: say which was.
	if (row.actual_as_of !== null && row.actual_as_of !== numberAsOf) {
		parts.unshift(t.measures.atDate(format.asOf(row.actual_as_of), actualText(context, row)));
	}
	return parts.filter((part) => part !== '').join('; ') || null;
}

export function measureTarget(
	context: ViewContext,
	row: TargetRow,
	label: string,
	numberAsOf: string | null
): MeasureTarget {
	const { t, source, figure } = context;
	return {
		text: t.measures.goal(goalText(context, row), periodText(context, row).slice(-4)),
		status: statusOf(row),
		statusText: statusText(context, row),
		verdict: verdict(context, row, numberAsOf),
		bullet:
			row.actual === null
				? null
				: figure({ chartId: 'bullet', metric: 'target-attainment', rows: [bulletRow(context, row, label)] }),
		source: source(row.source_id)
	};
}

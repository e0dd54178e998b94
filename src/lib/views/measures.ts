import type { Status } from '../charts/kit/status';
import type { Row as ChangeRow } from '../metrics/product-changes/metric';
import type { Row as CommuneRow } from '../metrics/communes-with-product/metric';
import type { Row as KindRow } from '../metrics/producers-by-kind/metric';
import type { Row as StarRow } from '../metrics/products-by-star/metric';
import type { Row as TargetRow } from '../metrics/target-attainment/metric';
import type { ViewContext } from './context';
import { gapText, goalText, periodText, statusOf, statusText, valueText } from './target-words';
import type { FigureModel, NumberToken, SourceRef } from './view';

/** One of at most five measures of a place: number, target, bullet bar, as-of date, source. */
export interface Measure {
	readonly id: string;
	readonly label: string;
	readonly number: NumberToken | null;
	/** "More than", before the number. */
	readonly qualifier: string | null;
	readonly note: string | null;
	/** Numerator and denominator of a share. */
	readonly fraction: string | null;
	readonly missing: string | null;
	readonly asOf: string | null;
	readonly source: SourceRef | null;
	readonly target: {
		readonly text: string;
		readonly status: Status;
		readonly statusText: string;
		readonly verdict: string | null;
		readonly bullet: FigureModel | null;
		readonly source: SourceRef | null;
	} | null;
}

const MOST = 5;

interface Value {
	value: number | null;
	isShare?: boolean;
	/** "More than", where the source says so. */
	qualifier?: string | null;
	note?: string | null;
	fraction?: string | null;
	asOf: string | null;
	sourceId: string | null;
	metric: string;
	missing: string | null;
}

export interface MeasureRows {
	star: StarRow | undefined;
	kind: KindRow | undefined;
	change: ChangeRow | undefined;
	commune: CommuneRow | undefined;
	/** Targets of the place itself. */
	targets: readonly TargetRow[];
}

/** The target a measure is held against: the longest plan, then the latest, that has begun. */
function targetFor(
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

/** What the bar says in words: how far, against which bound, and whether it moves the wrong way. */
function verdict(context: ViewContext, row: TargetRow, numberAsOf: string | null): string | null {
	const { t, format } = context;
	if (row.actual === null) return null;
	const parts: string[] = [];
	if (row.status === 'met') parts.push((row.gap ?? 0) > 0 ? t.measures.over(gapText(context, row)) : '');
	else {
		if (row.status === 'regressing' && row.baseline !== null && row.baseline_as_of !== null) {
			parts.push(t.measures.movement(valueText(context, row, row.baseline), format.asOf(row.baseline_as_of)));
		}
		if (row.unit !== 'percent' && row.attainment !== null) {
			const ratio = format.share(row.attainment);
			parts.push(row.goal_upper === null ? t.measures.ratio(ratio) : t.measures.ofLower(ratio));
		}
		parts.push(t.measures.missingGap(gapText(context, row)));
		if (row.is_over && !row.is_final) parts.push(t.measures.noFinal);
	}
	// The number on show may be of another day than the one judged: say which was.
	if (row.actual_as_of !== null && row.actual_as_of !== numberAsOf) {
		parts.unshift(t.measures.atDate(format.asOf(row.actual_as_of), valueText(context, row, row.actual)));
	}
	return parts.filter((part) => part !== '').join('; ') || null;
}

function measure(
	context: ViewContext,
	id: string,
	label: string,
	own: Value,
	target: TargetRow | undefined
): Measure {
	const { t, format, params, source, figure } = context;
	// A figure printed for the target may be newer than the split the measure reads; the later one speaks.
	const fromTarget = target?.actual != null && own.value === null;
	const value = fromTarget
		? target.actual
		: own.value === null
			? null
			: own.isShare
				? own.value * 100
				: own.value;
	const percent = own.isShare === true;
	const asOf = fromTarget ? target.actual_as_of : own.asOf;
	return {
		id,
		label,
		number:
			value === null
				? null
				: {
						value: Math.round(value * 10000) / 10000,
						text: percent ? format.percent(value) : format.count(value),
						metric: fromTarget ? 'target-attainment' : own.metric,
						place: params.placeId,
						asOf: String(asOf)
					},
		qualifier: own.qualifier ?? null,
		note: own.note ?? null,
		fraction: fromTarget ? null : (own.fraction ?? null),
		missing: value === null ? (own.missing ?? t.missing.not_reported) : null,
		asOf: value === null || asOf === null ? null : format.asOf(asOf),
		source: source(fromTarget ? target.actual_source_id : own.sourceId),
		target: target
			? {
					text: t.measures.goal(goalText(context, target), periodText(context, target).slice(-4)),
					status: statusOf(target),
					statusText: statusText(context, target),
					verdict: verdict(context, target, asOf),
					bullet:
						target.actual === null
							? null
							: figure({
									chartId: 'bullet',
									metric: 'target-attainment',
									rows: [
										{
											target_id: target.target_id,
											label,
											unit: target.unit,
											actual: target.actual,
											goal: target.goal,
											upper: target.goal_upper,
											comparator: target.comparator,
											expected: target.expected,
											status: target.status,
											gap: target.gap,
											actual_as_of: target.actual_as_of,
											source_id: target.actual_source_id,
											reason: null
										}
									]
								}),
					source: source(target.source_id)
				}
			: null
	};
}

const reason = (t: ViewContext['t'], code: string | null | undefined) =>
	code ? t.missing[code as keyof typeof t.missing] : null;

export function measures(
	context: ViewContext,
	{ star, kind, change, commune, targets }: MeasureRows
): Measure[] {
	const { t, params, format } = context;
	const year = params.asOf.slice(0, 4);
	const fraction = (a: number | null | undefined, b: number | null | undefined) =>
		a == null || b == null ? null : format.ratio(a, b);
	const candidates = [
		measure(
			context,
			'total',
			t.measures.total,
			{
				value: star?.total ?? null,
				qualifier: star?.total_qualifier === 'more_than' ? t.opening.moreThan.trim() : null,
				asOf: star?.total_as_of ?? null,
				sourceId: star?.total_source_id ?? null,
				metric: 'products-by-star',
				missing: reason(t, star?.missing_reason)
			},
			targetFor(targets, ['products_3star_up', 'products_total'])
		),
		measure(
			context,
			'five-star',
			t.measures.fiveStar,
			{
				value: star?.five_star ?? null,
				note: star?.five_star_basis === 'implied' ? t.measures.implied : null,
				asOf: star?.five_star_as_of ?? null,
				sourceId: star?.five_star_source_id ?? null,
				metric: 'products-by-star',
				missing: null
			},
			targetFor(targets, ['products_5star'])
		),
		measure(
			context,
			'cooperative-share',
			t.measures.cooperativeShare,
			{
				value: kind?.cooperative_share ?? null,
				isShare: true,
				fraction: fraction(kind?.cooperative, kind?.denominator),
				asOf: kind?.split_as_of ?? null,
				sourceId: kind?.split_source_id ?? null,
				metric: 'producers-by-kind',
				missing: reason(t, kind?.missing_reason)
			},
			targetFor(targets, ['producers_cooperative_share'])
		),
		measure(
			context,
			'new-in-year',
			t.measures.newInYear(year),
			{
				value: change?.new_products ?? null,
				asOf: change?.printed_as_of ?? null,
				sourceId: change?.source_id ?? null,
				metric: 'product-changes',
				missing: reason(t, change?.missing_reason)
			},
			targetFor(targets, ['products_new_3star_up'], year)
		),
		measure(
			context,
			'communes',
			t.measures.communes,
			{
				value: commune?.with_product ?? null,
				fraction:
					commune?.communes == null || commune.share === null
						? null
						: t.measures.outOf(format.count(commune.communes), format.share(commune.share)),
				asOf: commune?.printed_as_of ?? null,
				sourceId: commune?.source_id ?? null,
				metric: 'communes-with-product',
				missing: reason(t, commune?.missing_reason)
			},
			targetFor(targets, ['communes_with_product_3star_up'])
		),
		measure(
			context,
			'enterprise-share',
			t.measures.enterpriseShare,
			{
				value: kind?.enterprise_share ?? null,
				isShare: true,
				fraction: fraction(kind?.enterprise, kind?.denominator),
				asOf: kind?.split_as_of ?? null,
				sourceId: kind?.split_source_id ?? null,
				metric: 'producers-by-kind',
				missing: reason(t, kind?.missing_reason)
			},
			targetFor(targets, ['producers_sme_share'])
		),
		measure(
			context,
			'producers',
			t.measures.producers,
			{
				value: kind?.total ?? null,
				asOf: kind?.total_as_of ?? null,
				sourceId: kind?.total_source_id ?? null,
				metric: 'producers-by-kind',
				missing: reason(t, kind?.missing_reason)
			},
			targetFor(targets, ['producers_total'])
		)
	];
	// The first three are always shown, even to say that nothing is published.
	return [
		...candidates.slice(0, 3),
		...candidates.slice(3).filter(({ number, target }) => number !== null || target !== null)
	].slice(0, MOST);
}

import type { Row as TargetRow } from '../metrics/target-attainment/metric';
import { formats, type Lang } from '../text/format';
import { grammar, qualifierOf, type Qualifier } from '../text/grammar';
import { officialHeadings } from '../text/official';
import { MISSING, textCell, type OfficialColumn, type TableCell } from '../ui/table';
import type { WordContext } from './context';

/**
 * What official papers add to a table of goals: what a goal is counted in, and the percent after what was done.
 * @param beforePlan key of the column before the plan; left out where the plan comes first, and then the unit too
 */
export function officialGoalColumns(
	lang: Lang,
	beforePlan: string | undefined,
	done: string
): OfficialColumn[] {
	const { measuredIn, percent } = officialHeadings(lang);
	return [
		...(beforePlan ? [{ after: beforePlan, key: 'measured_in', label: measuredIn }] : []),
		{ after: done, key: 'percent', label: percent, numeric: true }
	];
}

/** Cells of these columns. */
export function officialGoalCells(
	context: WordContext,
	{ unit, attainment, actual_qualifier }: TargetRow
): Record<'measured_in' | 'percent', TableCell> {
	return {
		measured_in: textCell(
			unit === 'percent' ? '%' : (context.t.units[unit as keyof typeof context.t.units] ?? null)
		),
		percent: rateCell(attainment, context.params.lang, qualifierOf(actual_qualifier))
	};
}

/** Rate without the sign, which is in the heading: "96,0". `part` is 1 for 100 %. */
export function rateCell(part: number | null, lang: Lang, stated: Qualifier = 'exact'): TableCell {
	if (part === null) return { value: null, text: MISSING };
	return { value: part * 100, text: grammar(lang).statedText(formats(lang).decimal(part * 100), stated) };
}

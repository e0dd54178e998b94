import type { Row as MergedRow } from '../metrics/target-merged/metric';
import type { TableCell, TableData } from '../ui/table';
import type { ViewContext } from '../views/context';
import { MATRIX_MEASURES } from '../views/target-matrix';
import { goalText, valueText } from '../views/target-words';
import { amount, mergedGoalText } from './cell';
import { counts, type Goal } from './goals';
import { mergedNumber, methodWithDays } from './merged-table';
import { ranks } from './ranks';
import { scorecardText } from './words';

/** How places rank by what is done of the goal for all products, before the merger and after. */
export interface Boundaries {
	readonly finding: string;
	readonly table: TableData | null;
}

const TOTALS = new Set<string>(MATRIX_MEASURES.T1);

/** An old province; without a goal for all products, or a figure, it has no rank. */
export interface RankedPart {
	readonly placeId: string;
	readonly goal: Goal | null;
	readonly rank: number | null;
}

/** A new province in the order of the ranking, with the old ones it was formed of. */
export interface RankedProvince {
	readonly row: MergedRow;
	readonly rank: number;
	readonly parts: readonly RankedPart[];
	/** A province that was not merged and has another rank all the same. */
	readonly movedAlone: boolean;
}

const end = (row: { period_end: string | null }) => String(row.period_end);

/** Goals of all products that end last, one a place: older plans are not compared with newer ones. */
function latest<T>(
	items: readonly T[],
	place: (item: T) => string,
	row: (item: T) => { period_end: string | null; period_start: string | null }
): T[] {
	const chosen = new Map<string, T>();
	for (const item of items) {
		const before = chosen.get(place(item));
		const isLater =
			!before ||
			end(row(item)) > end(row(before)) ||
			(end(row(item)) === end(row(before)) &&
				String(row(item).period_start) < String(row(before).period_start));
		if (isLater) chosen.set(place(item), item);
	}
	return [...chosen.values()];
}

export function rankedProvinces(
	context: ViewContext,
	goals: readonly Goal[],
	merged: readonly MergedRow[]
): { readonly provinces: readonly RankedProvince[]; readonly before: number } {
	const old = latest(
		goals.filter(
			(goal) =>
				counts(goal) &&
				goal.row.level === 'province' &&
				TOTALS.has(String(goal.row.target_metric)) &&
				goal.row.attainment !== null
		),
		({ row }) => String(row.place_id),
		({ row }) => row
	);
	const after = latest(
		merged.filter((row) => TOTALS.has(String(row.target_metric)) && row.attainment !== null),
		(row) => String(row.place_id),
		(row) => row
	);
	const oldRanks = ranks(old, ({ row }) => row.attainment ?? 0);
	const newRanks = ranks(after, (row) => row.attainment ?? 0);
	const provinces = after
		.map((row) => {
			const rank = newRanks.get(row) ?? 0;
			const parts = context.places.get(String(row.place_id)).predecessors.map((placeId) => {
				const goal = old.find((each) => each.row.place_id === placeId) ?? null;
				return { placeId, goal, rank: goal && (oldRanks.get(goal) ?? null) };
			});
			return { row, rank, parts, movedAlone: parts.length === 1 && parts[0]!.rank !== rank };
		})
		.sort((a, b) => a.rank - b.rank || String(a.row.place_id).localeCompare(String(b.row.place_id)));
	return { provinces, before: old.length };
}

export function boundaries(
	context: ViewContext,
	goals: readonly Goal[],
	merged: readonly MergedRow[]
): Boundaries {
	const { format, params, places, t: common } = context;
	const t = scorecardText(params.lang).boundaries;
	const { provinces, before } = rankedProvinces(context, goals, merged);
	if (provinces.length === 0) return { finding: t.none, table: null };
	const alone = provinces.filter(({ parts }) => parts.length === 1);
	const summed = provinces.filter(({ row }) => row.method === 'summed').length;
	const name = ({ placeId }: RankedPart) => places.name(placeId, params.lang);
	const partsText = (parts: readonly RankedPart[]) => {
		const without = parts.filter(({ goal }) => goal === null);
		return [
			...parts.flatMap((part) =>
				part.goal === null || part.rank === null
					? []
					: [
							t.part(
								name(part),
								format.count(part.rank),
								`${valueText(context, part.goal.row, part.goal.row.actual ?? 0)} / ${goalText(context, part.goal.row)}`,
								format.percent(Math.round((part.goal.row.attainment ?? 0) * 100))
							)
						]
			),
			...(without.length > 0 ? [t.partsWithout(without.map(name).join(', '))] : [])
		].join('; ');
	};
	return {
		finding:
			t.finding(
				format.count(alone.filter(({ movedAlone }) => movedAlone).length),
				format.count(alone.length),
				format.count(before),
				format.count(provinces.length)
			) + (summed > 0 ? t.findingMerged(format.count(summed)) : ''),
		table: {
			caption: t.caption,
			columns: [
				{ key: 'place', label: t.place },
				{ key: 'rank', label: t.rank, numeric: true, kind: 'integer' },
				{ key: 'attainment', label: t.attainment, numeric: true, kind: 'percent' },
				{ key: 'actual', label: common.target.columns.actual, numeric: true, kind: 'decimal' },
				{ key: 'goal', label: t.goal, numeric: true, kind: 'decimal' },
				{ key: 'before', label: t.before },
				{ key: 'method', label: t.method }
			],
			rows: provinces.map(({ row, rank, parts }): Record<string, TableCell> => ({
				rank: { value: rank },
				place: {
					value: context.placeName(String(row.place_id)),
					href: context.placeHref(String(row.place_id))
				},
				attainment: mergedNumber(
					context,
					row,
					'attainment',
					Math.round((row.attainment ?? 0) * 100),
					format.percent(Math.round((row.attainment ?? 0) * 100))
				),
				actual: mergedNumber(context, row, 'actual', row.actual ?? 0, amount(context, row, row.actual ?? 0)),
				goal: mergedNumber(context, row, 'goal', row.goal ?? 0, mergedGoalText(context, row)),
				before: { value: partsText(parts) },
				method: { value: methodWithDays(context, row) }
			}))
		}
	};
}

import type { Row as MergedRow } from '../metrics/target-merged/metric';
import { fill, grammar, paragraph } from '../text/grammar';
import { phrase } from '../text/phrase';
import { officialHeadings } from '../text/official';
import type { TableCell, TableData } from '../ui/table';
import type { ViewContext } from '../views/context';
import { MATRIX_MEASURES } from '../views/target-matrix';
import { actualText, goalText } from '../views/target-words';
import type { NumberToken, RichText } from '../views/view';
import { amount, mergedGoalText } from './cell';
import { counts, type Goal } from './goals';
import { mergedNumber, methodWithDays } from './merged-table';
import { ranks } from './ranks';
import { scorecardText } from './words';

/** How places rank by what is done of the goal for all products, before the merger and after. */
export interface Boundaries {
	readonly finding: RichText;
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
	const official = officialHeadings(params.lang);
	const { provinces, before } = rankedProvinces(context, goals, merged);
	if (provinces.length === 0) return { finding: [t.none], table: null };
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
							phrase(t.part, {
								place: name(part),
								rank: format.count(part.rank),
								ratio: `${actualText(context, part.goal.row)} / ${goalText(context, part.goal.row)}`,
								share: format.percent(Math.round((part.goal.row.attainment ?? 0) * 100))
							})
						]
			),
			...(without.length > 0 ? [phrase(t.partsWithout, { places: without.map(name).join(', ') })] : [])
		].join('; ');
	};
	const g = grammar(params.lang);
	const number = (value: number): NumberToken => ({
		...{ value, text: format.count(value), metric: 'target-merged', place: 'vn', asOf: params.asOf }
	});
	const moved = alone.filter(({ movedAlone }) => movedAlone).length;
	return {
		finding: paragraph(
			fill<NumberToken>(g.agreed(moved, t.finding), {
				before: g.counted(number(before), 'old_province'),
				after: g.counted(number(provinces.length), 'new_province'),
				moved: g.outOf(number(moved), number(alone.length), 'province')
			}),
			summed === 0
				? []
				: fill<NumberToken>(g.agreed(summed, t.findingMerged), {
						provinces: g.counted(number(summed), 'new_province')
					})
		),
		table: {
			caption: t.caption,
			columns: [
				{ key: 'place', label: t.place, official: official.unit },
				{ key: 'rank', label: t.rank, numeric: true, kind: 'integer' },
				{ key: 'goal', label: t.goal, numeric: true, kind: 'decimal', official: official.plan },
				{
					key: 'actual',
					label: common.target.columns.actual,
					numeric: true,
					kind: 'decimal',
					official: official.done
				},
				{
					key: 'attainment',
					label: t.attainment,
					numeric: true,
					kind: 'percent',
					official: official.rate
				},
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

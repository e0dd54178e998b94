import { officialHeadings } from '../text/official';
import type { TableCell, TableData } from '../ui/table';
import type { ViewContext } from '../views/context';
import { targetRows } from '../views/target-figures';
import { yearEndsUpTo } from '../views/years';
import { compareNames } from '../text/collate';
import { goalCell, NO_GOAL } from './cell';
import type { Goal } from './goals';
import { goalsOf } from './goals';
import { KINDS } from './kind-matrix';
import { placeAnchor } from './anchor';
import { listedUnder } from './places';
import { ofGoal, withSortColumns } from './row-keys';
import { speaker } from './speaker';
import { scorecardText } from './words';

/** Places × years for one kind of goal. */
export interface YearMatrix {
	readonly kind: string;
	readonly title: string;
	readonly places: number;
	readonly table: TableData;
}

interface YearGoals {
	readonly year: number;
	readonly goals: readonly Goal[];
}

/** One table a kind, in the boundaries the goals were set in. */
export function yearMatrices(context: ViewContext, today: readonly Goal[]): YearMatrix[] {
	const isShown = ({ row }: Goal) =>
		Boolean(row.is_used) && row.applies_to === 'place' && row.level !== 'district';
	const years = yearEndsUpTo(context.params.asOf, context.params.newest).map(({ asOf, year }) => ({
		year,
		goals: goalsOf(context, targetRows(context, asOf)).filter(isShown)
	}));
	const now = today.filter(isShown);
	return KINDS.flatMap((kind) => {
		const own = now.filter(({ row }) => row.target_kind === kind);
		return own.length === 0 ? [] : [matrixOf(context, kind, own, years)];
	});
}

function matrixOf(
	context: ViewContext,
	kind: string,
	today: readonly Goal[],
	years: readonly YearGoals[]
): YearMatrix {
	const { places, params } = context;
	const t = scorecardText(params.lang);
	const name = (id: string) => places.name(id, params.lang);
	const ids = [...new Set(today.map(({ row }) => String(row.place_id)))].sort(
		(a, b) => Number(b === 'vn') - Number(a === 'vn') || compareNames(name(a), name(b)) || compareNames(a, b)
	);
	const cells = new Map(
		ids.map((id) => [
			id,
			new Map(years.map(({ year, goals }) => [year, cellOf(context, goals, { kind, id, year })]))
		])
	);
	// Newest first; years for which no place has such a goal are left out.
	const shown = years
		.map(({ year }) => year)
		.filter((year) => ids.some((id) => cells.get(id)?.get(year) !== NO_GOAL))
		.reverse();
	const title = t.kinds[kind] ?? kind;
	const rows = ids.map((id) => {
		const said = speaker(today.filter(({ row }) => row.place_id === id).map(({ row }) => row))!;
		const goal = today.find(({ row }) => row === said)!;
		return {
			place: { value: name(id), href: `#${placeAnchor(listedUnder(context, goal))}` },
			...ofGoal(context, goal),
			...Object.fromEntries(shown.map((year) => [String(year), cells.get(id)?.get(year) ?? NO_GOAL]))
		};
	});
	const columns = shown.map((year) => ({
		key: String(year),
		label: String(year),
		kind: 'percent' as const
	}));
	return {
		kind,
		title,
		places: ids.length,
		table: {
			caption: t.matrix.yearsCaption(title),
			columns: [
				{ key: 'place', label: t.matrix.place, official: officialHeadings(context.params.lang).unit },
				...withSortColumns(context, columns, rows, true)
			],
			rows
		}
	};
}

/** A goal speaks for the years of its period; a figure of an earlier year is named, not repeated. */
function cellOf(
	context: ViewContext,
	goals: readonly Goal[],
	{ kind, id, year }: { kind: string; id: string; year: number }
): TableCell {
	const found = goals.filter(
		({ row }) =>
			row.target_kind === kind &&
			row.place_id === id &&
			Number(String(row.period_start).slice(0, 4)) <= year &&
			year <= Number(String(row.period_end).slice(0, 4))
	);
	const isOfYear = ({ row }: Goal) => String(row.actual_as_of ?? '').startsWith(String(year));
	const said = speaker(found.map(({ row }) => row));
	const goal = found.find(isOfYear) ?? found.find(({ row }) => row === said);
	return goal ? goalCell(context, goal, found.length - 1, isOfYear(goal)) : NO_GOAL;
}

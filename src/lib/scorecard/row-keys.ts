import {
	cellOf,
	MISSING,
	NOT_APPLICABLE,
	type TableCell,
	type TableColumn,
	type TableData
} from '../ui/table';
import type { ViewContext } from '../views/context';
import { titleOf } from '../views/target-words';
import { chanceShare } from '../goal/chance';
import type { Goal } from './goals';
import { unitOf } from './need-words';
import { scorecardText } from './words';

/** Columns a matrix is sorted by besides its own: of a whole row of kinds relative numbers, of one kind its unit's. */
function sortColumns({ params }: ViewContext, ofOneKind: boolean): TableColumn[] {
	const t = scorecardText(params.lang).matrix;
	return ofOneKind
		? [
				{ key: 'gap', label: t.gap, numeric: true, kind: 'decimal' },
				{ key: 'need', label: t.need, numeric: true, kind: 'decimal' },
				{ key: 'chance', label: t.chanceOne, numeric: true, kind: 'percent' }
			]
		: [
				{ key: 'gap', label: t.shortfall, numeric: true, kind: 'percent' },
				{ key: 'need', label: t.pace, numeric: true, kind: 'percent' },
				{ key: 'chance', label: t.chance, numeric: true, kind: 'percent' }
			];
}

/** The same for a row of several kinds: the furthest short, the hardest pace, the least likely of its goals. */
export function worstOf(
	context: ViewContext,
	goals: readonly Goal[]
): Record<'gap' | 'need' | 'chance', TableCell> {
	const { format, params } = context;
	const t = scorecardText(params.lang).matrix;
	const worst = (measure: (goal: Goal) => number | null): TableCell => {
		const known = goals.flatMap((goal) => {
			const value = measure(goal);
			return value === null ? [] : [{ goal, value }];
		});
		const first = known.sort((a, b) => b.value - a.value || a.goal.id.localeCompare(b.goal.id))[0];
		if (!first) return { value: null, text: NOT_APPLICABLE };
		const value = Math.round(first.value);
		return {
			value,
			text: format.percent(value),
			note: t.shortfallNote(titleOf(context, first.goal.row))
		};
	};
	const least = worst(({ projection }) =>
		projection?.probability == null ? null : 100 - projection.probability * 100
	);
	return {
		gap: worst(({ row }) =>
			row.attainment === null || row.status === 'met' ? null : Math.max(0, 100 - row.attainment * 100)
		),
		need: worst(({ need }) => (need?.need_to_best == null ? null : need.need_to_best * 100)),
		chance:
			typeof least.value === 'number'
				? {
						...least,
						value: 100 - least.value,
						text: chanceShare(context, (100 - least.value) / 100)
					}
				: least
	};
}

/** Of one goal: what is missing in its own unit, what that needs a month, how likely it is. */
export function ofGoal(context: ViewContext, goal: Goal): Record<'gap' | 'need' | 'chance', TableCell> {
	const { format } = context;
	const { row, need, projection } = goal;
	const plain = (value: number) => (Number.isInteger(value) ? format.count(value) : format.decimal(value));
	const missing = row.status === 'met' ? 0 : (need?.missing ?? (row.gap === null ? null : -row.gap));
	const unit = unitOf(context, goal);
	const chance = projection?.probability == null ? null : Math.round(projection.probability * 100);
	return {
		gap: { value: missing, text: missing === null ? MISSING : `${plain(missing)} ${unit}`.trim() },
		need:
			need?.need_per_month == null
				? { value: null, text: NOT_APPLICABLE }
				: { value: need.need_per_month, text: format.decimal(need.need_per_month) },
		chance:
			chance === null
				? { value: null, text: NOT_APPLICABLE }
				: { value: chance, text: chanceShare(context, projection!.probability!) }
	};
}

/** Columns to sort by stand before a matrix's own, but behind them while they hold nothing: a phone shows few. */
export function withSortColumns(
	context: ViewContext,
	own: readonly TableColumn[],
	rows: TableData['rows'],
	ofOneKind: boolean
): TableColumn[] {
	const keys = sortColumns(context, ofOneKind);
	const isFilled = ({ key }: TableColumn) => rows.some((row) => cellOf(row, key).value !== null);
	return [...keys.filter(isFilled), ...own, ...keys.filter((column) => !isFilled(column))];
}

import type { Row as TargetRow } from '../metrics/target-attainment/metric';
import { officialHeadings } from '../text/official';
import { MISSING, textCell, type TableCell, type TableColumn, type TableData } from '../ui/table';
import {
	actualText,
	gapText,
	goalText as levelText,
	periodText,
	statusOf,
	statusText,
	titleOf
} from '../views/target-words';
import { officialGoalCells, officialGoalColumns } from '../views/official-columns';
import { goalPath } from './state';
import type { Situation } from './record';
import { goalText } from './words';
import type { GoalContext } from './word-context';

type Scope = Pick<Situation, 'base' | 'day'>;

function cells(context: GoalContext, row: TargetRow, { base, day }: Scope): Record<string, TableCell> {
	const { format } = context;
	const words = goalText(context.lang).meaning;
	const place = String(row.place_id);
	const id = String(row.target_id);
	const scope = { system: place.startsWith('34-') ? ('34' as const) : ('63' as const), base, day };
	const data = (column: string, asOf: string) => ({
		metric: 'target-attainment',
		place,
		asOf,
		column,
		row: id,
		scope
	});
	const gap =
		row.gap === null ? MISSING : `${row.gap < 0 ? '−' : row.gap > 0 ? '+' : ''}${gapText(context, row)}`;
	return {
		place: textCell(context.goalPlace(row)),
		goal: textCell(titleOf(context, row), goalPath(id, { base })),
		period: { value: row.period_end, text: periodText(context, row) },
		level: { value: row.goal, text: levelText(context, row), data: data('goal', String(row.period_end)) },
		actual:
			row.actual === null
				? { value: null, text: MISSING }
				: {
						value: row.actual,
						text: actualText(context, row),
						note: format.asOf(String(row.actual_as_of)),
						data: data('actual', String(row.actual_as_of))
					},
		gap: { value: row.gap, text: gap },
		status: { value: statusText(context, row), status: statusOf(row) },
		source: textCell(
			context.names.sources[String(row.source_id)]?.title ?? String(row.source_id),
			`/nguon/${row.source_id}/`
		),
		use: textCell(row.is_used ? words.used : words.notUsed),
		...officialGoalCells(context, row)
	};
}

type Column = 'place' | 'goal' | 'period' | 'level' | 'actual' | 'gap' | 'status' | 'source' | 'use';
const NUMERIC: readonly Column[] = ['level', 'actual', 'gap'];

function tableOf(
	context: GoalContext,
	caption: string,
	rows: readonly TargetRow[],
	keys: readonly Column[],
	scope: Scope
): TableData {
	const words = goalText(context.lang);
	const label: Record<Column, string> = {
		...words.list,
		source: words.meaning.source,
		use: words.meaning.use
	};
	const heading = officialHeadings(context.lang);
	const official: Partial<Record<Column, string | null>> = {
		place: heading.unit,
		level: heading.plan,
		actual: heading.done,
		gap: null
	};
	return {
		caption,
		columns: keys.map((key): TableColumn => ({
			key,
			label: label[key],
			numeric: NUMERIC.includes(key),
			official: official[key]
		})),
		officialColumns: officialGoalColumns(context.lang, keys[keys.indexOf('level') - 1], 'actual'),
		rows: rows.map((row) => cells(context, row, scope))
	};
}

/** Goals set more than once, with which of them is used and both sources. */
export function versionsTable(context: GoalContext, situation: Situation): TableData {
	const t = goalText(context.lang).meaning;
	return tableOf(
		context,
		t.versionsCaption,
		situation.versions,
		['level', 'use', 'status', 'source'],
		situation
	);
}

/** Yearly and five-year goals of the place, this one among them, by period. */
export function besideTable(context: GoalContext, situation: Situation): TableData {
	const rows = [situation.goal, ...situation.beside].sort(
		(a, b) =>
			String(a.period_start).localeCompare(String(b.period_start)) ||
			String(a.period_end).localeCompare(String(b.period_end)) ||
			String(a.target_id).localeCompare(String(b.target_id))
	);
	const keys = ['period', 'goal', 'level', 'actual', 'gap', 'status'] as const;
	return tableOf(context, goalText(context.lang).beside.caption, rows, keys, situation);
}

/** Goals of parts of the place: districts, or the old provinces of a merged one. */
export function partsTable(
	context: GoalContext,
	caption: string,
	rows: readonly TargetRow[],
	scope: Scope
): TableData {
	return tableOf(
		context,
		caption,
		rows,
		['place', 'goal', 'period', 'level', 'actual', 'gap', 'status'],
		scope
	);
}

/** Every goal there is, for the page that lists them. */
export function listTable(context: GoalContext, rows: readonly TargetRow[], scope: Scope): TableData {
	const { caption } = goalText(context.lang).list;
	return tableOf(
		context,
		caption,
		rows,
		['goal', 'place', 'period', 'level', 'actual', 'gap', 'status'],
		scope
	);
}

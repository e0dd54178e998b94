import type { Status } from '../../charts/kit/status';
import type { Row as TargetRow } from '../../metrics/target-attainment/metric';
import { bulletRow, targetLabel, targetRequests, targetTable } from '../../views/target-figures';
import { actualText, goalText, statusOf, statusText } from '../../views/target-words';
import type { NumberToken } from '../../views/view';
import { headline, slideOf, type DeckContext } from '../context';
import type { ChartSeries, Slide } from '../slide';

/** Goals that fit on a slide, and letters of their names; those to be talked about first. */
const MOST_GOALS = 5;
const MOST_LETTERS = 240;
/** Worst first: what a meeting has to talk about. */
const ORDER: readonly Status[] = [
	'regressing',
	'behind',
	'not_met',
	'below',
	'close',
	'not_closed',
	'on_track',
	'met',
	'no_data',
	'no_target'
];
const LATE: readonly Status[] = ['regressing', 'behind', 'not_met', 'below'];

const rank = (row: TargetRow) => ORDER.indexOf(statusOf(row));

/** Goals of the place with their attainment, worst first; those without a figure stand behind the slide. */
export function attainmentSlide(context: DeckContext): Slide {
	const { words, view, grammar, params } = context;
	const t = words.attainment;
	const { count } = view.format;
	const goals = usedGoals(context);
	const known = goals
		.filter((row) => row.actual !== null && (row.goal ?? 0) > 0)
		.sort(
			(a, b) =>
				Number(a.place_id !== params.placeId) - Number(b.place_id !== params.placeId) ||
				Number(a.is_over) - Number(b.is_over) ||
				rank(a) - rank(b) ||
				String(a.target_id).localeCompare(String(b.target_id))
		);
	const shown = known.slice(0, goalsThatFit(known.map((row) => targetLabel(view, row, params.placeId))));
	const late = known.filter((row) => LATE.includes(statusOf(row)));
	const met = known.filter((row) => row.status === 'met');
	const table = targetTable(view, goals, true);
	const figure = view.figure({
		chartId: 'attainment-bullets',
		metric: 'target-attainment',
		rows: shown.map((row) => bulletRow(view, row, targetLabel(view, row, params.placeId))),
		sourceIds: shown.flatMap((row) => [row.source_id, row.actual_source_id])
	});
	return slideOf(context, {
		id: 'attainment',
		headline:
			known.length > 0
				? headline(
						t.judged(count(met.length), count(known.length)),
						late.length > 0 ? t.late(count(late.length)) : ''
					)
				: goals.length > 0
					? headline(t.noActual(grammar.countedText(goals.length, 'goal')))
					: headline(t.none),
		body:
			known.length > 0
				? { kind: 'figure', figure, series: goalSeries(context, shown) }
				: goals.length > 0
					? { kind: 'table', table: firstColumns({ ...table, rows: table.rows.slice(0, MOST_GOALS) }) }
					: { kind: 'empty', reason: view.t.target.none },
		notes: [
			...(known.length > 0 ? [figure.finding, t.rule] : []),
			...(known.length > shown.length ? [t.more(count(known.length - shown.length))] : [])
		],
		rows: goals.length > 0 ? [table] : [],
		requests: targetRequests(params).slice(-1),
		sources: figure.sources
	});
}

/** At least two, however long their names. */
function goalsThatFit(names: readonly string[]): number {
	let letters = 0;
	const over = names.findIndex((name) => (letters += name.length) > MOST_LETTERS);
	return Math.min(MOST_GOALS, over < 0 ? names.length : Math.max(2, over));
}

/** Of several goals for the same thing, the one that is used (decision 0008). */
export function usedGoals({ targets }: DeckContext): TargetRow[] {
	return targets.filter((row) => row.is_used !== false);
}

export function actualToken({ view }: DeckContext, row: TargetRow): NumberToken {
	return {
		value: row.actual ?? 0,
		text: actualText(view, row),
		metric: 'target-attainment',
		place: String(row.place_id),
		asOf: String(row.actual_as_of),
		column: 'actual',
		row: String(row.target_id),
		scope: view.scope
	};
}

function goalSeries(context: DeckContext, shown: readonly TargetRow[]): ChartSeries {
	const { view, words, params } = context;
	return {
		kind: 'bar',
		unit: 'share',
		goal: 1,
		categories: shown.map((row) => targetLabel(view, row, params.placeId)),
		remarks: shown.map((row) => ({
			status: statusOf(row),
			text: words.attainment.remark(statusText(view, row), goalText(view, row).replace(' ', '\u00a0'))
		})),
		series: [
			{
				name: words.attainment.series,
				colour: 'accent',
				values: shown.map((row) => (row.actual ?? 0) / (row.goal ?? 1)),
				numbers: shown.map((row) => actualToken(context, row))
			}
		]
	};
}

/** A slide has room for what is aimed at, until when, and what became of it. */
function firstColumns(table: ReturnType<typeof targetTable>) {
	const keys = ['place', 'target', 'period', 'goal', 'status'];
	return { ...table, columns: table.columns.filter(({ key }) => keys.includes(key)) };
}

import type { SeriesRow } from '../charts/series/shape';
import { chartOf } from '../charts/registry-shape';
import { lastDayOf } from '../goal/ask';
import { goalPath } from '../goal/state';
import type { Row as TargetRow } from '../metrics/target-attainment/metric';
import type { Status } from '../charts/kit/status';
import { fill, grammar, join } from '../text/grammar';
import type { ViewContext } from '../views/context';
import { actualClause, goalCount, levelClause } from '../views/target-clauses';
import { targetRows } from '../views/target-figures';
import { periodText, statusOf, targetPlace, titleOf } from '../views/target-words';
import type { RichText } from '../views/view';
import { yearEndsUpTo } from '../views/years';
import { counts, type Goal } from './goals';
import { scorecardText } from './words';

/** One goal's actual against its straight path. */
export interface GoalPath {
	readonly id: string;
	readonly place: string;
	readonly title: string;
	readonly href: string;
	readonly status: Status;
	/** "191 / > 230 (2022)" */
	readonly figures: RichText;
	readonly shaped: readonly object[];
	readonly finding: string;
}

export interface Paths {
	/** Which goals these are. */
	readonly intro: string;
	readonly paths: readonly GoalPath[];
	readonly more: RichText | null;
}

/** More than these a reader does not compare. */
const MOST = 24;

/** Start of the path, each figure of its years once, and the goal at the end. */
export function pathRows(
	context: Pick<ViewContext, 'format'>,
	row: TargetRow,
	history: readonly TargetRow[]
): SeriesRow[] {
	const unit = row.unit === 'percent' ? 'percent' : 'count';
	const point = (asOf: string, value: number | null, expected: number | null): SeriesRow => ({
		label: context.format.asOf(asOf),
		date: lastDayOf(asOf),
		value,
		expected,
		source_id: null,
		unit
	});
	const figures = new Map(
		history
			.filter((each) => each.actual !== null && each.actual_as_of !== null)
			.map((each) => [String(each.actual_as_of), each])
	);
	const start =
		row.baseline === null
			? []
			: row.baseline_as_of !== null && !figures.has(row.baseline_as_of)
				? [point(row.baseline_as_of, row.baseline, row.baseline)]
				: row.baseline_as_of === null
					? // A count that nobody printed before its period: its path starts at nothing, its line does not.
						[point(String(row.period_start), null, row.baseline)]
					: [];
	const known = [...figures.values()].map((each) =>
		point(
			String(each.actual_as_of),
			each.actual,
			// The first share of a period is where its path begins.
			each.actual_as_of === row.baseline_as_of ? row.baseline : each.expected
		)
	);
	const end = figures.has(String(row.period_end)) ? [] : [point(String(row.period_end), null, row.goal)];
	return [...start, ...known, ...end].sort((a, b) => a.date.localeCompare(b.date));
}

/** Running goals with two figures; where there are none, those of the period that ended last. */
export function goalPaths(context: ViewContext, goals: readonly Goal[]): Paths {
	const { params } = context;
	const t = scorecardText(params.lang).paths;
	const years = yearEndsUpTo(params.asOf, params.newest).map(({ asOf }) => targetRows(context, asOf));
	const drawn = goals.filter(counts).flatMap((goal) => {
		const history = years.flatMap((rows) => rows.filter((row) => row.target_id === goal.id));
		const rows = pathRows(context, goal.row, history);
		return new Set(rows.filter(({ value }) => value !== null).map(({ date }) => date)).size < 2
			? []
			: [{ goal, rows }];
	});
	const running = drawn.filter(({ goal }) => !goal.row.is_over);
	const lastEnd = drawn.reduce((last, { goal }) => {
		const end = String(goal.row.period_end);
		return end > last ? end : last;
	}, '');
	const chosen = running.length > 0 ? running : drawn.filter(({ goal }) => goal.row.period_end === lastEnd);
	const shown = [...chosen]
		.sort(
			(a, b) =>
				Number(b.goal.row.place_id === 'vn') - Number(a.goal.row.place_id === 'vn') ||
				(a.goal.row.attainment ?? 0) - (b.goal.row.attainment ?? 0) ||
				a.goal.id.localeCompare(b.goal.id)
		)
		.slice(0, MOST);
	const more = chosen.length - MOST;
	return {
		intro: chosen.length === 0 ? t.none : running.length > 0 ? t.running : t.ended(lastEnd.slice(0, 4)),
		paths: shown.map(({ goal, rows }) => pathOf(context, goal, rows)),
		more:
			more > 0
				? fill(grammar(params.lang).agreed(more, t.more), { n: goalCount(context, more, params.asOf) })
				: null
	};
}

function pathOf(context: ViewContext, { id, row }: Goal, rows: readonly SeriesRow[]): GoalPath {
	const chart = chartOf('series');
	const ctx = { lang: context.params.lang, format: context.format };
	const shaped = chart.shape(rows, ctx);
	const title = `${titleOf(context, row)}, ${periodText(context, row)}`;
	return {
		id,
		place: targetPlace(context, row),
		title,
		href: goalPath(id),
		status: statusOf(row),
		figures: join(actualClause(context, row, context.scope), ' / ', levelClause(context, row, context.scope)),
		shaped,
		finding: `${title}: ${chart.finding(shaped, ctx)}`
	};
}

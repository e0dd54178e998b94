import type { Row as MergedRow } from '../metrics/target-merged/metric';
import type { MetricRequest } from '../query/compile';
import { fill, grammar, type Forms } from '../text/grammar';
import type { TableData } from '../ui/table';
import { DIRECTORIES, viewContext } from '../views/context';
import { goalCount } from '../views/target-clauses';
import { targetRequests, targetRows, targetTable } from '../views/target-figures';
import { periodText, targetPlace, titleOf } from '../views/target-words';
import type { NumberToken, RichText, ViewDefinition, ViewParams } from '../views/view';
import { boundaries, type Boundaries } from './boundaries';
import { goalRequests, goalsOf } from './goals';
import { kindMatrix, outsideMatrix } from './kind-matrix';
import { mergedTable } from './merged-table';
import { opening } from './opening';
import { goalPaths, type Paths } from './paths';
import { picks, type Picks } from './picks';
import { placeGoals, type PlaceGoals } from './places';
import { scorecardText } from './words';
import { yearMatrices, type YearMatrix } from './year-matrix';

/** The goals of the programme as a leader can act on them. */
export interface ScorecardView {
	readonly opening: RichText;
	/** What the sentence leaves out: versions not in use, goals not begun yet. */
	readonly remarks: readonly RichText[];
	readonly picks: Picks;
	readonly kinds: TableData;
	readonly kindRemarks: readonly RichText[];
	readonly years: readonly YearMatrix[];
	readonly paths: Paths;
	readonly places: readonly (PlaceGoals & { readonly merged: TableData | null })[];
	readonly boundaries: Boundaries;
	readonly all: TableData;
}

function mergedRequest({ asOf, base }: ViewParams): MetricRequest {
	return { metric: 'target-merged', params: { as_of: asOf, base } };
}

/** Goals known of on the newest day, some of which begin after the day looked at. */
function newestRequest({ newest, base }: ViewParams): MetricRequest {
	return { metric: 'target-attainment', params: { as_of: newest, base } };
}

export const targetsView: ViewDefinition<ScorecardView> = {
	id: 'targets',
	requests: (params) => [
		...DIRECTORIES,
		...targetRequests(params),
		newestRequest(params),
		...goalRequests(params),
		mergedRequest(params)
	],
	build(rowsOf, params) {
		const context = viewContext(rowsOf, params);
		const t = scorecardText(params.lang);
		const goals = goalsOf(context);
		const byId = new Map(goals.map((goal) => [goal.id, goal]));
		const merged = context.rows<MergedRow>('target-merged', mergedRequest(params).params);
		const isMerged = params.system === '34' && !params.asSet;
		const unused = goals.filter(({ row }) => !row.is_used).length;
		const later = targetRows(context, params.newest).filter((row) => !byId.has(String(row.target_id)));
		const outside = outsideMatrix(context, goals).length;
		/** A sentence of a number of goals; none of it where there are none. */
		const counted = (n: number, forms: Forms, more: Readonly<Record<string, string>> = {}): RichText[] =>
			n === 0
				? []
				: [
						fill<NumberToken>(grammar(params.lang).agreed(n, forms), {
							n: goalCount(context, n, params.asOf),
							...more
						})
					];
		return {
			opening: opening(context, goals),
			remarks: [
				...counted(unused, t.opening.unused),
				...counted(later.length, t.opening.later, {
					list: later
						.map(
							(row) => `${targetPlace(context, row)}, ${titleOf(context, row)} (${periodText(context, row)})`
						)
						.join('; ')
				})
			],
			picks: picks(context, goals),
			kinds: kindMatrix(context, goals, merged),
			kindRemarks: [
				...counted(outside, t.matrix.notHere),
				...(goals.some(
					({ need, projection }) => need?.need_to_best != null || projection?.probability != null
				)
					? []
					: [[t.matrix.noneRunning]])
			],
			years: yearMatrices(context, goals),
			paths: goalPaths(context, goals),
			places: placeGoals(context, goals).map((place) => ({
				...place,
				merged: isMerged ? mergedTable(context, place.placeId, merged, byId) : null
			})),
			boundaries: boundaries(context, goals, merged),
			all: targetTable(context, targetRows(context), true)
		};
	}
};

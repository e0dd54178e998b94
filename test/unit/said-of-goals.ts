import { compareView } from '../../src/lib/compare/compare-view';
import type { CompareSelection } from '../../src/lib/compare/state';
import { goalsTold, otherGoal } from '../../src/lib/expiry/goal-words';
import { askGoals } from '../../src/lib/expiry/goals';
import { DEFAULT_EXPIRY } from '../../src/lib/expiry/state';
import { askSituation, PAST, type GoalQuestion } from '../../src/lib/goal/ask';
import { mergedTold } from '../../src/lib/goal/merged-words';
import { projectionTold } from '../../src/lib/goal/projection-words';
import type { GoalFile, Situation } from '../../src/lib/goal/record';
import { headline, leadOf, needOf, scopeOf, whyOf } from '../../src/lib/goal/tell';
import { goalContext } from '../../src/lib/goal/word-context';
import type { Row as ThresholdRow } from '../../src/lib/metrics/target-thresholds/metric';
import type { Ask } from '../../src/lib/register-table/live-answer.svelte';
import { flagTold } from '../../src/lib/scorecard/flag-words';
import { targetsView } from '../../src/lib/scorecard/scorecard-view';
import { namesOf } from '../../src/lib/server/goal-files';
import { rowsOfAll } from '../../src/lib/server/snapshot';
import type { Lang } from '../../src/lib/text/format';
import { join, sentence, separated, textOf } from '../../src/lib/text/grammar';
import type { NumberToken, ViewDefinition, ViewParams } from '../../src/lib/views/view';
import type { Said } from './said';

async function viewOf<M>(view: ViewDefinition<M>, params: ViewParams): Promise<M> {
	return view.build(await rowsOfAll(view.requests(params)), params);
}

/** Sentences of the scorecard: of all goals, then what is said of each. */
export async function saidOfScorecard(params: ViewParams): Promise<Said[]> {
	const { opening, remarks, kindRemarks, boundaries, picks, paths, places } = await viewOf(
		targetsView,
		params
	);
	const items = places.flatMap(({ groups }) => groups.flatMap((group) => group.items));
	const names = items.flatMap(({ title }) => [title, title.charAt(0).toLowerCase() + title.slice(1)]);
	return [
		{ from: 'scorecard', clause: opening, names },
		...[...remarks, ...kindRemarks].map((clause) => ({ from: 'scorecard, remark', clause, names })),
		{ from: 'scorecard, boundaries', clause: boundaries.finding },
		...[...picks.decide.map(({ others }) => others), paths.more]
			.filter((clause) => clause !== null)
			.map((clause) => ({ from: 'scorecard, others', clause: sentence(clause) })),
		...items.flatMap(({ id, title, figures, standing, outlook, flags }): Said[] => [
			{
				from: `goal ${id}`,
				clause: sentence(`${title}: `, separated<NumberToken>([figures, ...standing], '; ')),
				names: [title]
			},
			...outlook.map((clause) => ({ from: `goal ${id}, outlook`, clause })),
			...flags.map(({ text }) => ({ from: `goal ${id}, flag`, clause: sentence(text) }))
		])
	];
}

/** Sentences of the page of one goal. */
export function saidOfGoal(
	{ names, thresholds }: Pick<GoalFile, 'names' | 'thresholds'>,
	situation: Situation,
	lang: Lang
): Said[] {
	const context = goalContext(lang, names);
	const { chance, outcome, facts, reason } = projectionTold(context, situation, situation.fan, PAST);
	const from = headline(context, situation);
	return [
		leadOf(context, situation),
		whyOf(context, situation, { thresholds }),
		needOf(context, situation),
		...[chance, outcome, reason === null ? null : [reason]].filter((clause) => clause !== null),
		...facts,
		...(situation.merged ? [mergedTold(context, situation, situation.merged)] : []),
		...situation.flags.map((flag) => sentence(flagTold(context, flag, scopeOf(situation)).text))
	].map((clause) => ({ from, clause }));
}

/** A goal of the snapshot with what its page needs. Throws for one that has not begun. */
export async function goalOnDay(ask: Ask, question: GoalQuestion) {
	const situation = await askSituation(ask, question);
	if (!situation) throw new Error(`no goal "${question.id}" on ${question.day}`);
	const names = await namesOf([situation]);
	const thresholds = await ask<ThresholdRow>({ metric: 'target-thresholds', params: {} });
	return { situation, page: { names, thresholds } };
}

/** What expiry does to the goals of a place. */
export async function saidOfExpiryGoals(ask: Ask, place: string, asOf: string, newest: string, lang: Lang) {
	const system = place.startsWith('34') ? ('34' as const) : ('63' as const);
	const goals = await askGoals(ask, { slice: { ...DEFAULT_EXPIRY, place, system, asOf }, newest });
	return [
		...goalsTold(goals, lang).flatMap(({ title, finding, note }): Said[] => [
			{ from: 'expiry, goal', clause: join(title, '. ', finding), names: [textOf(title).split(': ')[0]!] },
			{ from: 'expiry, past', clause: note }
		]),
		...goals.others.map((goal): Said => ({
			from: 'expiry, other goal',
			clause: sentence(otherGoal(goal, goals.day, lang)),
			names: [String(lang === 'vi' ? goal.title_vi : goal.title_en)]
		}))
	];
}

export async function saidOfComparison(params: ViewParams, compare: CompareSelection): Promise<Said> {
	const { finding } = await viewOf(compareView, { ...params, compare });
	return { from: `compare ${JSON.stringify(compare)}`, clause: finding };
}

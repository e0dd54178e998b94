import type { Row as ProjectionRow } from '../metrics/target-projection/metric';
import { numberPath } from '../dossier/link';
import { fill, grammar } from '../text/grammar';
import { goalNumber } from '../views/target-clauses';
import { unitText, valueText } from '../views/target-words';
import type { NumberToken, RichText } from '../views/view';
import { chanceShare, chanceWord, DRAWS, evidenceWord } from './chance';
import { isProjected, lastMonth, type Situation } from './record';
import { supposedText, type Scenario } from '../dossier/supposed';
import { scopeOf } from './tell';
import { goalText } from './words';
import type { GoalContext } from './word-context';

export interface ProjectionTold {
	/** The probability in words and number; null where there is no projection. */
	readonly chance: RichText | null;
	/** The number alone: "52 %", "> 99 %". */
	readonly share: string | null;
	/** What came of it, where the projection looks back on a known end. */
	readonly outcome: RichText | null;
	/** Evidence, standstill, need and best twelve months, each a sentence. */
	readonly facts: readonly RichText[];
	/** Why there is no projection. */
	readonly reason: string | null;
}

/**
 * @param fan the projection on show
 * @param supposed what the reader supposes; both rates fixed leave nothing to chance
 */
export function projectionTold(
	context: GoalContext,
	situation: Situation,
	fan: readonly ProjectionRow[],
	supposed: Scenario
): ProjectionTold {
	const t = goalText(context.lang).projection;
	const end = lastMonth(fan);
	if (!end || !isProjected(fan)) {
		const reason = t.reasons[end?.reason ?? 'not_begun'] ?? t.reasons['too_few']!;
		return { chance: null, share: null, outcome: null, facts: [], reason };
	}
	const share = chanceShare(context, end.probability ?? 0);
	const hits = Math.round((end.probability ?? 0) * DRAWS);
	const isFixed =
		supposed.renewal_share !== null && supposed.new_per_month !== null && situation.base === 'register';
	const tell: Tell = (column, text) => projectionToken(situation, end, supposed, column, text);
	return {
		chance: fill<NumberToken>(t.chance, {
			words: t.words[chanceWord(end.probability ?? 0)],
			share: tell('probability', share),
			hits: context.format.count(hits),
			draws: context.format.count(DRAWS)
		}),
		share,
		outcome: outcomeOf(context, situation, end),
		facts: [...(isFixed ? [[t.fixed]] : []), ...factsOf(context, situation, end, tell)],
		reason: null
	};
}

/** A number of the projection's last month with its dossier. */
type Tell = (column: keyof ProjectionRow & string, text: string) => NumberToken;

function projectionToken(
	situation: Situation,
	end: ProjectionRow,
	supposed: Scenario,
	column: keyof ProjectionRow & string,
	text: string
): NumberToken {
	const token = {
		...{ value: Number(end[column] ?? 0), text, column },
		metric: 'target-projection',
		place: String(situation.goal.place_id),
		asOf: String(end.start_day),
		row: String(end.target_id),
		scope: scopeOf(situation, situation.projectionDay)
	};
	return { ...token, path: numberPath(token) + supposedText(supposed) };
}

function factsOf(
	context: GoalContext,
	{ base, goal }: Situation,
	end: ProjectionRow,
	tell: Tell
): RichText[] {
	const t = goalText(context.lang).projection;
	const g = grammar(context.lang);
	const { format } = context;
	const pace = (column: keyof ProjectionRow & string) =>
		tell(column, paceText(context, Number(end[column] ?? 0)));
	const observations = tell('observations', format.count(end.observations ?? 0));
	const facts: RichText[] = [
		fill<NumberToken>(g.agreed(observations.value, t.evidence[base]), {
			words: t.evidence[evidenceWord(observations.value)],
			n: observations
		})
	];
	// Rounded to nothing it would say that nothing is needed because certificates run out.
	const isLapsing = (end.standstill_per_month ?? 0) >= 0.05;
	if (isLapsing) {
		const lapsing = tell('certificates_lapsing', format.count(end.certificates_lapsing ?? 0));
		facts.push(
			fill<NumberToken>(g.agreed(lapsing.value, t.standstill), {
				pace: pace('standstill_per_month'),
				certificates: g.counted(lapsing, 'certificate'),
				renewal: tell('renewal_share', format.share(end.renewal_share ?? 0))
			})
		);
	}
	if ((end.needed_per_month ?? 0) > 0)
		facts.push(
			goal.nature === 'flow' || !isLapsing
				? fill<NumberToken>(t.neededAlone, {
						pace: [pace('needed_per_month'), ` ${unitText(context, goal, 2)}`.trimEnd()]
					})
				: fill<NumberToken>(t.needed, { pace: pace('needed_per_month') })
		);
	if (end.best_12_per_month !== null)
		facts.push(fill<NumberToken>(t.best, { pace: pace('best_12_per_month') }));
	return facts;
}

/** A monthly number: "0,3", "149". */
export function paceText({ format }: Pick<GoalContext, 'format'>, value: number): string {
	return Math.abs(value) >= 20 ? format.count(value) : format.decimal(value);
}

/** The value known at the end of the period against the range that was projected for it. */
function outcomeOf(context: GoalContext, situation: Situation, end: ProjectionRow): RichText | null {
	const { goal, series } = situation;
	const known = series.at(-1);
	if (!known || known.day < String(goal.period_end) || known.day <= String(end.start_day)) return null;
	const t = goalText(context.lang).projection.outcome;
	const { value } = known;
	const verdict =
		value > (end.q95 ?? 0)
			? 'above'
			: value < (end.q05 ?? 0)
				? 'below'
				: value >= (end.q25 ?? 0) && value <= (end.q75 ?? 0)
					? 'in_half'
					: 'in_wide';
	const text = valueText(context, goal, value);
	return fill(t[verdict], {
		value: goalNumber(goal, scopeOf(situation), 'actual', { value, text, asOf: known.day })
	});
}

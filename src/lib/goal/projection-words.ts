import type { Row as ProjectionRow } from '../metrics/target-projection/metric';
import { numberPath } from '../dossier/link';
import { unitText, valueText } from '../views/target-words';
import type { NumberToken, RichText } from '../views/view';
import { woven } from '../views/woven';
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
	readonly outcome: string | null;
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
	const { count } = context.format;
	const isFixed =
		supposed.renewal_share !== null && supposed.new_per_month !== null && situation.base === 'register';
	const tell: Tell = (column, text) => projectionToken(situation, end, supposed, column, text);
	return {
		chance: woven(
			t.chance,
			t.words[chanceWord(end.probability ?? 0)],
			tell('probability', share),
			count(hits),
			count(DRAWS)
		),
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
	const { format } = context;
	const pace = (column: keyof ProjectionRow & string) =>
		tell(column, paceText(context, Number(end[column] ?? 0)));
	const observations = tell('observations', format.count(end.observations ?? 0));
	const facts = [woven(t.evidence[base], t.evidence[evidenceWord(end.observations ?? 0)], observations)];
	// Rounded to nothing it would say that nothing is needed because certificates run out.
	const isLapsing = (end.standstill_per_month ?? 0) >= 0.05;
	if (isLapsing)
		facts.push(
			woven(
				t.standstill,
				pace('standstill_per_month'),
				tell('certificates_lapsing', format.count(end.certificates_lapsing ?? 0)),
				tell('renewal_share', format.share(end.renewal_share ?? 0))
			)
		);
	if ((end.needed_per_month ?? 0) > 0)
		facts.push(
			goal.nature === 'flow' || !isLapsing
				? woven(t.neededAlone, [pace('needed_per_month'), ` ${unitText(context, goal, 2)}`.trimEnd()])
				: woven(t.needed, pace('needed_per_month'))
		);
	if (end.best_12_per_month !== null) facts.push(woven(t.best, pace('best_12_per_month')));
	return facts;
}

/** A monthly number: "0,3", "149". */
export function paceText({ format }: Pick<GoalContext, 'format'>, value: number): string {
	return Math.abs(value) >= 20 ? format.count(value) : format.decimal(value);
}

/** The value known at the end of the period against the range that was projected for it. */
function outcomeOf(context: GoalContext, { goal, series }: Situation, end: ProjectionRow): string | null {
	const known = series.at(-1);
	if (!known || known.day < String(goal.period_end) || known.day <= String(end.start_day)) return null;
	const t = goalText(context.lang).projection.outcome;
	const { value } = known;
	const text = valueText(context, goal, value);
	if (value > (end.q95 ?? 0)) return t.above(text);
	if (value < (end.q05 ?? 0)) return t.below(text);
	return value >= (end.q25 ?? 0) && value <= (end.q75 ?? 0) ? t.in_half(text) : t.in_wide(text);
}

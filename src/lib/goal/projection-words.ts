import type { Row as ProjectionRow } from '../metrics/target-projection/metric';
import { valueText } from '../views/target-words';
import { chanceWord, DRAWS, evidenceWord } from './chance';
import { isProjected, lastMonth, type Situation } from './record';
import { unitWord } from './tell';
import { goalText } from './words';
import type { GoalContext } from './word-context';

export interface ProjectionTold {
	/** The probability in words and number; null where there is no projection. */
	readonly chance: string | null;
	/** The number alone: "52 %", "> 99 %". */
	readonly share: string | null;
	/** What came of it, where the projection looks back on a known end. */
	readonly outcome: string | null;
	/** Evidence, standstill, need and best twelve months, each a sentence. */
	readonly facts: readonly string[];
	/** Why there is no projection. */
	readonly reason: string | null;
}

/** @param fan the projection on show @param isFixed whether the reader fixed both rates, which leaves nothing to chance */
export function projectionTold(
	context: GoalContext,
	situation: Situation,
	fan: readonly ProjectionRow[],
	isFixed: boolean
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
	return {
		chance: t.chance(t.words[chanceWord(end.probability ?? 0)], share, count(hits), count(DRAWS)),
		share,
		outcome: outcomeOf(context, situation, end),
		facts: [...(isFixed ? [t.fixed] : []), ...factsOf(context, situation, end)],
		reason: null
	};
}

/** In whole percent; never 0 % or 100 %, as 300 draws cannot tell. */
export function chanceShare({ format, lang }: GoalContext, probability: number): string {
	const t = goalText(lang).projection;
	if (probability >= 0.995) return t.most;
	if (probability < 0.005) return t.least;
	return format.percent(Math.round(probability * 100));
}

function factsOf(context: GoalContext, { base, goal }: Situation, end: ProjectionRow): string[] {
	const t = goalText(context.lang).projection;
	const { format } = context;
	const pace = (value: number | null) => paceText(context, value ?? 0);
	const facts = [
		t.evidence[base](t.evidence[evidenceWord(end.observations ?? 0)], format.count(end.observations ?? 0))
	];
	// Rounded to nothing it would say that nothing is needed because certificates run out.
	if ((end.standstill_per_month ?? 0) >= 0.05)
		facts.push(
			t.standstill(
				pace(end.standstill_per_month),
				format.count(end.certificates_lapsing ?? 0),
				format.share(end.renewal_share ?? 0)
			)
		);
	if ((end.needed_per_month ?? 0) > 0)
		facts.push(
			goal.nature === 'flow'
				? t.neededFlow(`${pace(end.needed_per_month)} ${unitWord(context, goal)}`.trim())
				: t.needed(pace(end.needed_per_month))
		);
	if (end.best_12_per_month !== null) facts.push(t.best(pace(end.best_12_per_month)));
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

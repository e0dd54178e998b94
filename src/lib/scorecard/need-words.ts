import type { NumberScope } from '../dossier/link';
import { chanceShare } from '../goal/chance';
import { fill, grammar, join, sentence, separated } from '../text/grammar';
import type { WordContext } from '../views/context';
import { apartClause, goalNumber, type GoalMetric } from '../views/target-clauses';
import { missingOf, statusOf, unitText, valueText } from '../views/target-words';
import type { NumberToken, RichText } from '../views/view';
import type { Goal } from './goals';
import { scorecardText } from './words';

const words = ({ params }: WordContext) => scorecardText(params.lang);

function plain({ format }: WordContext, value: number): string {
	return Number.isInteger(value) ? format.count(value) : format.decimal(value);
}

/** A number a month; what would be rounded to nothing is told to be less than a tenth. */
function paceText({ format }: WordContext, value: number): string {
	return value > 0 && value < 0.05 ? `< ${format.decimal(0.1)}` : format.decimal(value);
}

/** A number of a metric that tells one row a goal. */
const teller =
	({ row }: Goal, scope: NumberScope, metric: GoalMetric) =>
	(column: string, value: number, text: string): NumberToken =>
		goalNumber(row, scope, column, { value, text, metric });

/** "sản phẩm" beside a pace, which has decimals and so is never singular; points for shares. */
export function unitOf(context: WordContext, { row }: Goal): string {
	if (row.unit === 'percent') return words(context).need.points;
	return unitText(context, row, 2);
}

/**
 * "còn thiếu 61 sản phẩm", "vượt 228 sản phẩm"; null where nothing is known of it.
 * @param scope what the goal was asked with
 */
export function missingText(context: WordContext, goal: Goal, scope: NumberScope): RichText | null {
	const { row, need } = goal;
	const t = words(context).item;
	const g = grammar(context.params.lang);
	if (row.actual === null || row.gap === null) return null;
	if (statusOf(row) === 'met') return apartClause(context, row, scope);
	const missing = need?.missing ?? missingOf(row);
	if (missing === 0) return [g.notOver];
	const apart = apartClause(context, row, scope, {
		...(need?.missing == null
			? { metric: 'target-attainment', column: 'gap', held: row.gap }
			: { metric: 'target-need', column: 'missing', held: need.missing }),
		by: -missing
	});
	const isMoreThan = row.comparator === '>' && row.unit !== 'percent';
	const goalToken = teller(goal, scope, 'target-attainment');
	const text = isMoreThan
		? fill<NumberToken>(t.missingMore, {
				apart,
				goal: goalToken('goal', row.goal ?? 0, plain(context, row.goal ?? 0)),
				least: plain(context, row.actual + missing)
			})
		: fill<NumberToken>(t.missing, { apart });
	const units = need?.missing_units;
	if (units == null) return text;
	const number = teller(goal, scope, 'target-need')('missing_units', units, context.format.count(units));
	return join(text, ', ', fill<NumberToken>(t.units, { units: g.counted(number, 'unit', t.moreUnits) }));
}

/** Sentence of what is needed a month against the best twelve months; null where there is no such need. */
export function needText(context: WordContext, goal: Goal, scope: NumberScope): RichText | null {
	const { need } = goal;
	const { format, params } = context;
	const t = words(context).need;
	const g = grammar(params.lang);
	if (!need || need.need_per_month === null || need.months_left === null) return null;
	const of = teller(goal, scope, 'target-need');
	const pace = of('need_per_month', need.need_per_month, paceText(context, need.need_per_month));
	const months = of('months_left', need.months_left, format.count(need.months_left));
	const unit = unitOf(context, goal);
	const parts: RichText[] = [
		fill<NumberToken>(t.perMonth, {
			need: unit === '' ? pace : [pace, ` ${unit}`],
			months: g.counted(months, 'month')
		})
	];
	if (need.certificates_lapsing) {
		const { certificates_lapsing: lapsing, renewal_share } = need;
		const renewal = renewal_share ?? 0;
		parts.push(
			fill<NumberToken>(t.lapsing, {
				certificates: g.counted(of('certificates_lapsing', lapsing, format.count(lapsing)), 'certificate'),
				share: of('renewal_share', renewal, format.share(renewal))
			})
		);
	}
	if (need.best_12 !== null) {
		const best = of('best_12', need.best_12, plain(context, Math.round(need.best_12 * 10) / 10));
		parts.push(
			need.best_12 > 0
				? fill<NumberToken>(t.best, { best, month: paceText(context, need.best_12 / 12) })
				: fill<NumberToken>(t.noGrowth, { best })
		);
		const verdict = t.verdict[String(need.verdict)];
		if (verdict && need.need_to_best !== null) {
			const share = of('need_to_best', need.need_to_best, format.share(need.need_to_best));
			parts.push(fill<NumberToken>(verdict, { share }));
		}
	} else if (goal.row.unit !== 'percent') parts.push([t.noRecord]);
	return sentence(separated(parts, '; '));
}

/** Probability of reaching the goal at the past pace; null where there is no projection. */
export function chanceText(context: WordContext, goal: Goal, scope: NumberScope): RichText | null {
	const chance = goal.projection?.probability;
	if (chance == null) return null;
	const share = teller(goal, scope, 'target-projection')('probability', chance, chanceShare(context, chance));
	return fill(words(context).need.chance, { share });
}

/** What the straight path asks for, while the goal is not met. */
export function expectedText(context: WordContext, goal: Goal, scope: NumberScope): RichText | null {
	const { row } = goal;
	if (row.expected === null || row.is_final || statusOf(row) === 'met') return null;
	const rounded = row.unit === 'percent' ? row.expected : Math.ceil(row.expected);
	const value = teller(goal, scope, 'target-attainment')(
		'expected',
		row.expected,
		valueText(context, row, rounded)
	);
	return fill(words(context).item.expected, { value });
}

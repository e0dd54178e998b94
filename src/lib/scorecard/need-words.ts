import type { NumberScope } from '../dossier/link';
import { chanceShare } from '../goal/chance';
import { grammar } from '../text/grammar';
import type { WordContext } from '../views/context';
import { gapText, statusOf, unitText, valueText } from '../views/target-words';
import type { NumberToken, RichText } from '../views/view';
import { joined, woven } from '../views/woven';
import type { Goal } from './goals';
import { scorecardText } from './words';

const words = ({ params }: WordContext) => scorecardText(params.lang);

function plain({ format }: WordContext, value: number): string {
	return Number.isInteger(value) ? format.count(value) : format.decimal(value);
}

/** A number of a goal as words show it, with what its dossier needs. */
function number(
	{ id, row }: Goal,
	scope: NumberScope,
	metric: 'target-attainment' | 'target-need' | 'target-projection',
	column: string,
	value: number,
	text: string
): NumberToken {
	return { value, text, metric, place: String(row.place_id), asOf: scope.day, column, row: id, scope };
}

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
	if (row.actual === null || row.gap === null) return null;
	const apart = number(goal, scope, 'target-attainment', 'gap', row.gap, gapText(context, row));
	if (statusOf(row) === 'met') return row.gap > 0 ? woven(t.over, apart) : [t.just];
	const missing = need?.missing ?? -row.gap;
	const amount =
		need?.missing == null
			? apart
			: number(goal, scope, 'target-need', 'missing', missing, gapText(context, { ...row, gap: missing }));
	const isMoreThan = row.comparator === '>' && row.unit !== 'percent';
	const text = isMoreThan
		? woven(t.missingMore, amount, plain(context, (row.actual ?? 0) + missing))
		: woven(t.missing, amount);
	const units = need?.missing_units;
	if (units == null) return text;
	const shown = context.format.count(units);
	return [
		...text,
		', ',
		...woven(t.units, number(goal, scope, 'target-need', 'missing_units', units, shown))
	];
}

/** Sentence of what is needed a month against the best twelve months; null where there is no such need. */
export function needText(context: WordContext, goal: Goal, scope: NumberScope): RichText | null {
	const { need } = goal;
	const { format } = context;
	const t = words(context).need;
	if (!need || need.need_per_month === null || need.months_left === null) return null;
	const of = (column: string, value: number, text: string) =>
		number(goal, scope, 'target-need', column, value, text);
	const pace = of('need_per_month', need.need_per_month, format.decimal(need.need_per_month));
	const months = grammar(context.params.lang).countedText(need.months_left, 'month');
	const parts = [woven(t.perMonth, pace, unitOf(context, goal), months)];
	if (need.certificates_lapsing) {
		const renewal = need.renewal_share ?? 0;
		parts.push(
			woven(
				t.lapsing,
				of('certificates_lapsing', need.certificates_lapsing, format.count(need.certificates_lapsing)),
				of('renewal_share', renewal, format.share(renewal))
			)
		);
	}
	if (need.best_12 !== null) {
		const best = of('best_12', need.best_12, plain(context, Math.round(need.best_12 * 10) / 10));
		parts.push(woven(t.best, best, format.decimal(need.best_12 / 12)));
		const verdict = t.verdict[String(need.verdict)];
		if (verdict && need.need_to_best !== null)
			parts.push(woven(verdict, of('need_to_best', need.need_to_best, format.share(need.need_to_best))));
	} else if (goal.row.unit !== 'percent') parts.push([t.noRecord]);
	return [...joined(parts, '; '), '.'];
}

/** Probability of reaching the goal at the past pace; null where there is no projection. */
export function chanceText(context: WordContext, goal: Goal, scope: NumberScope): RichText | null {
	const chance = goal.projection?.probability;
	if (chance == null) return null;
	const shown = chanceShare(context, chance);
	return woven(
		words(context).need.chance,
		number(goal, scope, 'target-projection', 'probability', chance, shown)
	);
}

/** What the straight path asks for, while the goal is not met. */
export function expectedText(context: WordContext, goal: Goal, scope: NumberScope): RichText | null {
	const { row } = goal;
	if (row.expected === null || row.is_final || statusOf(row) === 'met') return null;
	const rounded = row.unit === 'percent' ? row.expected : Math.ceil(row.expected);
	return woven(
		words(context).item.expected,
		number(goal, scope, 'target-attainment', 'expected', row.expected, valueText(context, row, rounded))
	);
}

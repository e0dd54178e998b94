import type { WordContext } from '../views/context';
import { gapText, statusOf, valueText } from '../views/target-words';
import type { Goal } from './goals';
import { scorecardText } from './words';

const words = ({ params }: WordContext) => scorecardText(params.lang);

function plain({ format }: WordContext, value: number): string {
	return Number.isInteger(value) ? format.count(value) : format.decimal(value);
}

/** "sản phẩm"; points for shares. */
export function unitOf(context: WordContext, { row }: Goal): string {
	if (row.unit === 'percent') return words(context).need.points;
	return context.t.units[row.unit as 'products' | 'producers' | 'communes' | 'count'] ?? '';
}

/** "còn thiếu 61 sản phẩm", "vượt 228 sản phẩm"; null where nothing is known of it. */
export function missingText(context: WordContext, goal: Goal): string | null {
	const { row, need } = goal;
	const t = words(context).item;
	if (row.actual === null || row.gap === null) return null;
	if (statusOf(row) === 'met') return row.gap > 0 ? t.over(gapText(context, row)) : t.just;
	const missing = need?.missing ?? -row.gap;
	const amount = gapText(context, { ...row, gap: missing });
	const isMoreThan = row.comparator === '>' && row.unit !== 'percent';
	const text = isMoreThan
		? t.missingMore(amount, plain(context, (row.actual ?? 0) + missing))
		: t.missing(amount);
	return need?.missing_units == null ? text : `${text}, ${t.units(context.format.count(need.missing_units))}`;
}

/** Sentence of what is needed a month against the best twelve months; null where there is no such need. */
export function needText(context: WordContext, goal: Goal): string | null {
	const { need } = goal;
	const { format } = context;
	const t = words(context).need;
	if (!need || need.need_per_month === null || need.months_left === null) return null;
	const parts = [
		t.perMonth(format.decimal(need.need_per_month), unitOf(context, goal), format.count(need.months_left))
	];
	if (need.certificates_lapsing)
		parts.push(t.lapsing(format.count(need.certificates_lapsing), format.share(need.renewal_share ?? 0)));
	if (need.best_12 !== null) {
		parts.push(t.best(plain(context, Math.round(need.best_12 * 10) / 10), format.decimal(need.best_12 / 12)));
		const verdict = t.verdict[String(need.verdict)];
		if (verdict && need.need_to_best !== null) parts.push(verdict(format.share(need.need_to_best)));
	} else if (goal.row.unit !== 'percent') parts.push(t.noRecord);
	return `${parts.join('; ')}.`;
}

/** Probability of reaching the goal at the past pace; null where there is no projection. */
export function chanceText(context: WordContext, { projection }: Goal): string | null {
	if (projection?.probability == null) return null;
	return words(context).need.chance(context.format.percent(Math.round(projection.probability * 100)));
}

/** What the straight path asks for, while the goal is not met. */
export function expectedText(context: WordContext, { row }: Goal): string | null {
	if (row.expected === null || row.is_final || statusOf(row) === 'met') return null;
	const rounded = row.unit === 'percent' ? row.expected : Math.ceil(row.expected);
	return words(context).item.expected(valueText(context, row, rounded));
}

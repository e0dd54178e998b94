import { numberPath, type NumberScope } from '../dossier/link';
import { supposedText } from '../dossier/supposed';
import { formats, type Lang } from '../text/format';
import { fill, grammar, textOf } from '../text/grammar';
import { numberCell, textCell, type TableData } from '../ui/table';
import { goalNumber } from '../views/target-clauses';
import type { NumberToken, RichText } from '../views/view';
import { satisfies, type ExpiryGoals, type GoalEffect, type GoalRow } from './goals';
import { expiryText } from './words';

/** One goal with what expiry does to it, in words and as a table. */
export interface GoalTold {
	readonly id: string;
	/** "Số sản phẩm 5 sao, Sơn La: ≥ 10 đến 31/12/2030". */
	readonly title: RichText;
	/** "Nếu không gia hạn giấy nào: còn 0 sản phẩm; …; chỉ tiêu ≥ 10." */
	readonly finding: RichText;
	readonly table: TableData;
	/** What the past rate of renewal is made of. */
	readonly note: RichText;
}

export function goalsTold(goals: ExpiryGoals, lang: Lang): GoalTold[] {
	return goals.effects.map((effect) => goalTold(effect, goals.day, lang));
}

function goalTold(effect: GoalEffect, day: string, lang: Lang): GoalTold {
	const t = expiryText(lang).goals;
	const g = grammar(lang);
	const { count, date, share, ratio } = formats(lang);
	const { goal, asBefore } = effect;
	const row = (label: string, products: number) => ({
		case: textCell(label),
		left: numberCell(products, count),
		gap: { value: products - (goal.goal ?? 0), text: gapText(goal, products, lang) }
	});
	const level = levelClause(goal, day, lang);
	const title = fill<NumberToken>(t.goal, {
		title: titleOf(goal, lang),
		place: placeOf(goal, lang),
		until: date(String(goal.period_end)),
		level
	});
	return {
		id: String(goal.target_id),
		title,
		finding: fill<NumberToken>(t.finding, {
			none: g.counted(supposed(goal, day, 0, 'q50', effect.ifNone, lang), 'product'),
			before: asBefore
				? fill<NumberToken>(t.findingBefore, {
						left: supposed(goal, day, asBefore.renewed / asBefore.due, 'q50', asBefore.left, lang)
					})
				: '',
			level
		}),
		table: {
			caption: t.caption(textOf(title)),
			columns: [
				{ key: 'case', label: t.case },
				{ key: 'left', label: t.left, numeric: true, kind: 'integer' },
				{ key: 'gap', label: t.gap, numeric: true, kind: 'integer' }
			],
			rows: [
				row(t.today(date(day)), effect.today),
				row(t.ifNone, effect.ifNone),
				...(asBefore
					? [
							row(
								t.asBefore(ratio(asBefore.renewed, asBefore.due), share(asBefore.renewed / asBefore.due)),
								asBefore.left
							)
						]
					: []),
				row(t.ifAll, effect.ifAll)
			]
		},
		note: asBefore ? pastTold(goal, day, asBefore, lang) : [t.noPast]
	};
}

/** "36 tháng qua có 12 giấy chứng nhận đến hạn, trong đó 7 được đánh giá lại đúng hạn." */
function pastTold(
	goal: GoalRow,
	day: string,
	{ due, renewed }: NonNullable<GoalEffect['asBefore']>,
	lang: Lang
): RichText {
	const g = grammar(lang);
	return fill<NumberToken>(g.agreed(renewed, expiryText(lang).goals.past), {
		due: g.counted(supposed(goal, day, 0, 'certificates_due', due, lang), 'certificate'),
		renewed: supposed(goal, day, 0, 'certificates_renewed', renewed, lang)
	});
}

/** A running goal that expiry does not move: "Số chủ thể mới (Sơn La): ≥ 100, đến 31/12/2030". */
export function otherGoal(goal: GoalRow, day: string, lang: Lang): RichText {
	const t = expiryText(lang).goals;
	const each = t.each[String(goal.applies_to)];
	const place = placeOf(goal, lang);
	return fill<NumberToken>(t.other, {
		title: titleOf(goal, lang),
		place: each === undefined ? place : `${place}, ${each}`,
		level: levelClause(goal, day, lang),
		until: formats(lang).date(String(goal.period_end))
	});
}

function titleOf(goal: GoalRow, lang: Lang): string {
	return String(lang === 'vi' ? goal.title_vi : goal.title_en);
}

function placeOf(goal: GoalRow, lang: Lang): string {
	return String(lang === 'vi' ? goal.place_vi : goal.place_en);
}

function scopeOf({ place_id }: GoalRow, day: string): NumberScope {
	return { system: String(place_id).startsWith('34-') ? '34' : '63', base: 'register', day };
}

/** A number of the projection without any new product, at a share of certificates renewed. */
function supposed(
	goal: GoalRow,
	day: string,
	renewal_share: number,
	column: 'q50' | 'certificates_due' | 'certificates_renewed',
	value: number,
	lang: Lang
): NumberToken {
	const text = formats(lang).count(value);
	const token = goalNumber(goal, scopeOf(goal, day), column, { value, text, metric: 'target-projection' });
	return { ...token, path: numberPath(token) + supposedText({ renewal_share, new_per_month: 0 }) };
}

/** The goal with its comparator and range: "> 230", "≥ 30 %", "400–500". */
function levelClause(goal: GoalRow, day: string, lang: Lang): RichText {
	const { count, percent } = formats(lang);
	const value = goal.unit === 'percent' ? percent : count;
	const token = (column: 'goal' | 'goal_upper', text: string) =>
		goalNumber(goal, { ...scopeOf(goal, day), base: 'published' }, column, {
			value: goal[column] ?? 0,
			text
		});
	return goal.goal_upper === null
		? [goal.comparator === '>' ? '> ' : '≥ ', token('goal', value(goal.goal ?? 0))]
		: [token('goal', count(goal.goal ?? 0)), '–', token('goal_upper', value(goal.goal_upper))];
}

function gapText(goal: GoalRow, products: number, lang: Lang): string {
	const gap = products - (goal.goal ?? 0);
	const g = grammar(lang);
	return gap === 0 && !satisfies(goal, products) ? g.notOver : textOf(g.apart(gap, null));
}

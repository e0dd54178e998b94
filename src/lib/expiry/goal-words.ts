import { formats, type Lang } from '../text/format';
import { grammar, textOf } from '../text/grammar';
import { numberCell, textCell, type TableData } from '../ui/table';
import { satisfies, type ExpiryGoals, type GoalEffect, type GoalRow } from './goals';
import { expiryText } from './words';

/** One goal with what expiry does to it, in words and as a table. */
export interface GoalTold {
	readonly id: string;
	/** "Số sản phẩm 5 sao, Sơn La: ≥ 10 đến 31/12/2030". */
	readonly title: string;
	/** "Nếu không gia hạn giấy nào: còn 0 sản phẩm; …; chỉ tiêu ≥ 10." */
	readonly finding: string;
	readonly table: TableData;
	/** What the past rate of renewal is made of. */
	readonly note: string;
}

export function goalsTold(goals: ExpiryGoals, lang: Lang): GoalTold[] {
	return goals.effects.map((effect) => goalTold(effect, goals.day, lang));
}

function goalTold(effect: GoalEffect, day: string, lang: Lang): GoalTold {
	const t = expiryText(lang).goals;
	const { count, date, share, ratio } = formats(lang);
	const { goal, asBefore } = effect;
	const row = (label: string, products: number) => ({
		case: textCell(label),
		left: numberCell(products, count),
		gap: { value: products - (goal.goal ?? 0), text: gapText(goal, products, lang) }
	});
	const title = t.goal(
		titleOf(goal, lang),
		placeOf(goal, lang),
		date(String(goal.period_end)),
		levelText(goal, lang)
	);
	return {
		id: String(goal.target_id),
		title,
		finding: t.finding(
			grammar(lang).countedText(effect.ifNone, 'product'),
			asBefore ? t.findingBefore(count(asBefore.left)) : '',
			levelText(goal, lang)
		),
		table: {
			caption: t.caption(title),
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
		note: asBefore ? t.past(count(asBefore.due), count(asBefore.renewed)) : t.noPast
	};
}

/** A running goal that expiry does not move: "Số chủ thể mới (Sơn La): ≥ 100, đến 31/12/2030". */
export function otherGoal(goal: GoalRow, lang: Lang): string {
	const t = expiryText(lang).goals;
	const each = t.each[String(goal.applies_to)];
	const place = placeOf(goal, lang);
	return t.other(
		titleOf(goal, lang),
		each === undefined ? place : `${place}, ${each}`,
		levelText(goal, lang),
		formats(lang).date(String(goal.period_end))
	);
}

function titleOf(goal: GoalRow, lang: Lang): string {
	return String(lang === 'vi' ? goal.title_vi : goal.title_en);
}

function placeOf(goal: GoalRow, lang: Lang): string {
	return String(lang === 'vi' ? goal.place_vi : goal.place_en);
}

/** The goal with its comparator and range: "> 230", "≥ 30 %", "400–500". */
function levelText({ comparator, goal, goal_upper, unit }: GoalRow, lang: Lang): string {
	const { count, percent } = formats(lang);
	const value = unit === 'percent' ? percent : count;
	return goal_upper === null
		? `${comparator === '>' ? '>' : '≥'} ${value(goal ?? 0)}`
		: `${count(goal ?? 0)}–${value(goal_upper)}`;
}

function gapText(goal: GoalRow, products: number, lang: Lang): string {
	const gap = products - (goal.goal ?? 0);
	if (gap === 0 && !satisfies(goal, products)) return expiryText(lang).goals.metByNot;
	return textOf(grammar(lang).apart(gap, null));
}

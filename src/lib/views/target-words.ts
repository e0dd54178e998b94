import { statusWords, type Status } from '../charts/kit/status';
import type { Row as TargetRow } from '../metrics/target-attainment/metric';
import { grammar, qualifierOf, textOf, UNIT_OF } from '../text/grammar';
import { MISSING } from '../ui/table';
import type { ViewContext, WordContext } from './context';

/** "2025" for a period that ends a year; else the day. */
export function periodText({ format }: WordContext, row: TargetRow): string {
	const start = String(row.period_start);
	const end = String(row.period_end);
	const wholeYears = start.endsWith('-01-01') && end.endsWith('-12-31');
	if (!wholeYears) return `${format.date(start)}–${format.date(end)}`;
	return start.slice(0, 4) === end.slice(0, 4) ? end.slice(0, 4) : `${start.slice(0, 4)}–${end.slice(0, 4)}`;
}

/** A number in the unit of the target: "155", "16,4 %". */
export function valueText({ format }: WordContext, row: TargetRow, value: number): string {
	return row.unit === 'percent' ? format.percent(value) : format.count(value);
}

/** The actual as its publication states it: "hơn 17.000"; an ellipsis where there is none. */
export function actualText(context: WordContext, row: TargetRow): string {
	if (row.actual === null) return MISSING;
	const text = valueText(context, row, row.actual);
	return grammar(context.params.lang).statedText(text, qualifierOf(row.actual_qualifier));
}

/** The goal with its comparator and range: "> 230", "≥ 30 %", "400–500". */
export function goalText(context: WordContext, row: TargetRow): string {
	const goal = row.goal ?? 0;
	if (row.goal_upper !== null) {
		return context.t.target.range(context.format.count(goal), valueText(context, row, row.goal_upper));
	}
	return `${row.comparator === '>' ? '>' : '≥'} ${valueText(context, row, goal)}`;
}

/** Gap as an absolute number: "61 sản phẩm", "13,6 điểm %". Never below zero; the words say the side. */
export function gapText({ params }: WordContext, row: TargetRow): string {
	const gap = Math.abs(row.gap ?? 0);
	const g = grammar(params.lang);
	if (row.unit === 'percent') return textOf(g.amount(gap, 'percentage_point'));
	return textOf(g.amount(Math.round(gap), UNIT_OF[String(row.unit)] ?? null));
}

/** What is missing for a goal not met: of products more than 230 asks for 231. */
export function missingOf({ gap, comparator, unit }: TargetRow): number {
	return -(gap ?? 0) + (comparator === '>' && unit !== 'percent' ? 1 : 0);
}

/** The same in its unit: "40 sản phẩm", "13,6 điểm %". */
export function missingAmount(context: WordContext, row: TargetRow): string {
	return gapText(context, { ...row, gap: missingOf(row) });
}

/** What the goal counts, beside a number of it: "sản phẩm", "product"; nothing for shares and plain counts. */
export function unitText({ params }: WordContext, row: TargetRow, value: number): string {
	const unit = UNIT_OF[String(row.unit)];
	return unit ? grammar(params.lang).noun(unit, value) : '';
}

export function statusOf(row: TargetRow): Status {
	return row.status as Status;
}

export function statusText({ params }: WordContext, row: TargetRow): string {
	return statusWords[params.lang][statusOf(row)];
}

export function reasonText({ t }: WordContext, row: TargetRow): string | null {
	return row.reason === null ? null : t.missing[row.reason as keyof typeof t.missing];
}

export function titleOf({ params }: WordContext, row: TargetRow): string {
	return String(params.lang === 'vi' ? row.title_vi : row.title_en);
}

export function noteOf({ params }: WordContext, row: TargetRow): string | null {
	return params.lang === 'vi' ? row.note_vi : row.note_en;
}

/** Place a target is set for: the place, or each unit in it. */
export function targetPlace(context: ViewContext, row: TargetRow): string {
	const { t, places, params, placeName } = context;
	const id = String(row.place_id);
	if (row.applies_to === 'each_district') return t.target.eachDistrict(placeName(id));
	if (row.applies_to === 'each_province') return t.target.eachProvince;
	return places.fullName(id, params.lang);
}

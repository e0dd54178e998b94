import type { Formats } from '../../text/format';
import { phrase } from '../../text/phrase';
import { MISSING, NOT_APPLICABLE, numberCell, type TableCell } from '../../ui/table';
import type { ChartDefinition } from '../chart';
import { amounts, ofKind } from './rows';
import { shape, type FanRow } from './shape';
import text from './text.json';

/** "≥ 10.000", "> 230" or "400–500". */
export function goalLabel(goal: FanRow, format: Formats): string {
	const { value, upper, comparator } = goal;
	const amount = amounts([goal], format);
	if (upper != null) return `${format.count(value ?? 0)}–${amount(upper)}`;
	return `${comparator === '>' ? '>' : '≥'}\u00a0${amount(value ?? 0)}`;
}

export const chart: ChartDefinition<FanRow, FanRow> = {
	id: 'projection-fan',
	shape,
	finding(shaped, { lang, format }) {
		const t = text[lang];
		const amount = amounts(shaped, format);
		const [goal] = ofKind(shaped, 'goal');
		const known = ofKind(shaped, 'actual').at(-1);
		const end = ofKind(shaped, 'draws').at(-1);
		const later = ofKind(shaped, 'later').at(-1);
		if (!goal || (!known && !end)) return t.none;
		const goalText = goalLabel(goal, format);
		const after = later
			? phrase(t.later, { value: amount(later.value ?? 0), day: format.date(later.day) })
			: '';
		if (!end || !known)
			return (
				phrase(t.known, {
					value: known ? amount(known.value ?? 0) : MISSING,
					day: known ? format.date(known.day) : MISSING,
					goal: goalText,
					end: format.date(goal.day)
				}) + after
			);
		const isCertain = end.q05 === end.q95;
		return (
			phrase(isCertain ? t.certain : t.fan, {
				start: amount(known.value ?? 0),
				startDay: format.date(known.day),
				end: format.date(end.day),
				low: amount(end.q05 ?? 0),
				high: amount(end.q95 ?? 0),
				middle: amount(end.value ?? 0),
				goal: goalText
			}) + after
		);
	},
	table(shaped, { lang, format }) {
		const t = text[lang];
		const amount = amounts(shaped, format);
		const numbers = (value: number | null | undefined): TableCell =>
			value == null ? { value: null, text: NOT_APPLICABLE } : numberCell(value, amount);
		return {
			caption: t.caption,
			columns: [
				{ key: 'day', label: t.day, kind: 'date' },
				{ key: 'kind', label: t.kind },
				{ key: 'value', label: t.value, numeric: true },
				{ key: 'q05', label: t.q05, numeric: true },
				{ key: 'q25', label: t.q25, numeric: true },
				{ key: 'q75', label: t.q75, numeric: true },
				{ key: 'q95', label: t.q95, numeric: true },
				{ key: 'probability', label: t.probability, numeric: true, kind: 'share' }
			],
			rows: shaped.map((row) => ({
				day: { value: row.day, text: format.date(row.day) },
				kind: { value: t.kinds[row.kind] },
				value: numberCell(row.value, amount),
				q05: numbers(row.q05),
				q25: numbers(row.q25),
				q75: numbers(row.q75),
				q95: numbers(row.q95),
				probability:
					row.probability == null
						? { value: null, text: NOT_APPLICABLE }
						: numberCell(row.probability, format.share)
			}))
		};
	}
};

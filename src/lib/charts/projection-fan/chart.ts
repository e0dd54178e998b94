import type { Formats } from '../../text/format';
import { fill, grammar, paragraph, textOf, type Clause } from '../../text/grammar';
import { NOT_APPLICABLE, numberCell, type TableCell } from '../../ui/table';
import { defineChart } from '../define';
import { amounts, ofKind } from './rows';
import { shape, type FanRow } from './shape';
import text from './text.json';

/** "≥ 10.000", "> 230" or "400–500". */
function goalClause(goal: FanRow, format: Formats): Clause {
	const { value, upper, comparator } = goal;
	const amount = amounts([goal], format);
	const least = value ?? 0;
	if (upper != null)
		return [{ value: least, text: format.count(least) }, '–', { value: upper, text: amount(upper) }];
	return [`${comparator === '>' ? '>' : '≥'}\u00a0`, { value: least, text: amount(least) }];
}

export const goalLabel = (goal: FanRow, format: Formats): string => textOf(goalClause(goal, format));

export const chart = defineChart<FanRow, FanRow>({
	id: 'projection-fan',
	shape,
	told(shaped, { lang, format }) {
		const t = text[lang];
		const amount = amounts(shaped, format);
		const said = (value: number | null | undefined) => ({ value: value ?? 0, text: amount(value ?? 0) });
		const [goal] = ofKind(shaped, 'goal');
		const known = ofKind(shaped, 'actual').at(-1);
		const end = ofKind(shaped, 'draws').at(-1);
		const later = ofKind(shaped, 'later').at(-1);
		if (!goal || (!known && !end)) return [t.none];
		const goalSaid = goalClause(goal, format);
		const after = later ? fill(t.later, { value: said(later.value), day: format.date(later.day) }) : [];
		if (!known)
			return paragraph(
				fill(t.unknown, {
					missing: grammar(lang).missing,
					goal: goalSaid,
					end: format.date(goal.day)
				}),
				after
			);
		const start = { start: said(known.value), startDay: format.date(known.day), goal: goalSaid };
		if (!end) return paragraph(fill(t.known, { ...start, end: format.date(goal.day) }), after);
		return paragraph(
			fill(end.q05 === end.q95 ? t.certain : t.fan, {
				...start,
				end: format.date(end.day),
				low: said(end.q05),
				high: said(end.q95),
				middle: said(end.value)
			}),
			after
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
});

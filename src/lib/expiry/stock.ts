import { sliceScope } from '../dossier/codec';
import type { Slice } from '../filters/slice';
import { dayAfter } from '../slice/expiry';
import { formats, type Lang } from '../text/format';
import { grammar } from '../text/grammar';
import { numberCell, type TableCell, type TableData } from '../ui/table';
import { STOCK_MONTHS, windowOf, type ExpiryAnswer } from './answer';
import { filtersInSentence } from './sentence';
import { expiryText } from './words';

/** What is left of the products in force if no certificate is renewed: today, and after one, two, three years. */
export function stockTable(answer: ExpiryAnswer, lang: Lang): TableData {
	const t = expiryText(lang).stock;
	const { count, date, share } = formats(lang);
	const all = answer.inForce.products ?? 0;
	/** A slice of today counts what lapses until then; what is left is a difference, and no row of a metric. */
	const number = (value: number, slice: Partial<Slice>): TableCell => ({
		...numberCell(value, count),
		data: {
			...{ metric: 'slice-summary', place: answer.slice.place, asOf: answer.day, column: 'products' },
			scope: sliceScope({ ...answer.slice, ...slice }, answer.day)
		}
	});
	const row = (when: string, day: string, months: number) => {
		const lapsed = months === 0 ? 0 : (windowOf(answer, months).summary.products ?? 0);
		return {
			when: { value: when },
			day: { value: day, text: date(day) },
			left: months === 0 ? number(all, { standing: 'in_force' }) : numberCell(all - lapsed, count),
			lapsed:
				months === 0
					? numberCell(lapsed, count)
					: number(lapsed, { standing: 'expiring', within_months: months }),
			share: numberCell(all === 0 ? null : (all - lapsed) / all, share)
		};
	};
	return {
		caption: t.caption(filtersInSentence(answer.slice, lang)),
		columns: [
			{ key: 'when', label: t.when },
			{ key: 'day', label: t.day, kind: 'date' },
			{ key: 'left', label: t.left, numeric: true, kind: 'integer' },
			{ key: 'lapsed', label: t.lapsed, numeric: true, kind: 'integer' },
			{ key: 'share', label: t.share, numeric: true, kind: 'share' }
		],
		rows: [
			row(t.today, answer.day, 0),
			...STOCK_MONTHS.map((months) =>
				row(t.after(grammar(lang).countedText(months, 'month')), dayAfter(answer.day, months), months)
			)
		]
	};
}

import { phrase } from '../../text/phrase';
import { numberCell, textCell } from '../../ui/table';
import type { ChartDefinition } from '../chart';
import { measured, shape, shareOf, type ChoiceRow } from './shape';
import text from './text.json';
import { countText, shareText } from './value-text';

export const chart: ChartDefinition<ChoiceRow, ChoiceRow> = {
	id: 'slice-choices',
	shape,
	finding(shaped, ctx) {
		const t = text[ctx.lang];
		const told = (row: ChoiceRow) =>
			phrase(t.one, {
				label: row.label,
				n: countText(row, ctx),
				unit: t[measured(row) === 1 ? (`one_${row.of}` as const) : row.of],
				share: shareText(row, ctx)
			});
		const chosen = shaped.filter((row) => row.is_chosen);
		if (chosen.length > 0) return phrase(t.chosen, { list: chosen.map(told).join('; ') });
		const most = shaped.reduce<ChoiceRow | null>(
			(best, row) => (measured(row) > (best ? measured(best) : 0) ? row : best),
			null
		);
		return most ? phrase(t.most, { one: told(most) }) : t.none;
	},
	table(shaped, { lang, format }) {
		const t = text[lang];
		const hasShare = shaped.some((row) => row.total !== null);
		const isChosen = shaped.some((row) => row.is_chosen !== null);
		return {
			caption: phrase(t.caption, { share: hasShare ? phrase(t.share_of, { unit: t[shaped[0]!.of] }) : '' }),
			columns: [
				{ key: 'label', label: t.label },
				{ key: 'products', label: t.products_column, numeric: true },
				{ key: 'producers', label: t.producers_column, numeric: true },
				...(hasShare ? [{ key: 'share', label: t.share, numeric: true }] : []),
				...(isChosen ? [{ key: 'chosen', label: t.in_slice }] : [])
			],
			rows: shaped.map((row) => ({
				label: textCell(row.label, row.href ?? undefined),
				products: numberCell(row.products, format.count),
				producers: numberCell(row.producers, format.count),
				share: numberCell(shareOf(row), format.share),
				chosen: { value: row.is_chosen, text: row.is_chosen ? t.yes : t.no }
			}))
		};
	}
};

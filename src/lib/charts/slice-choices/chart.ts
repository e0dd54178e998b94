import { fill, grammar, join, UNIT_OF, type Clause } from '../../text/grammar';
import { phrase } from '../../text/phrase';
import { numberCell, textCell } from '../../ui/table';
import { defineChart } from '../define';
import { measured, shape, shareOf, type ChoiceRow } from './shape';
import text from './text.json';
import { choiceSaid } from './value-text';

export const chart = defineChart<ChoiceRow, ChoiceRow>({
	id: 'slice-choices',
	shape,
	told(shaped, ctx) {
		const t = text[ctx.lang];
		const choice = (row: ChoiceRow) => fill(t.one, { label: row.label, amount: choiceSaid(row, ctx) });
		const chosen = shaped.filter((row) => row.is_chosen);
		if (chosen.length > 0) {
			const list = join(...chosen.flatMap((row, at): Clause[] => [[at === 0 ? '' : '; '], choice(row)]));
			return fill(t.chosen, { list });
		}
		const most = shaped.reduce<ChoiceRow | null>(
			(best, row) => (measured(row) > (best ? measured(best) : 0) ? row : best),
			null
		);
		return most ? fill(t.most, { one: choice(most) }) : [t.none];
	},
	table(shaped, { lang, format }) {
		const t = text[lang];
		const hasShare = shaped.some((row) => row.total !== null);
		const isChosen = shaped.some((row) => row.is_chosen !== null);
		return {
			caption: phrase(t.caption, {
				share: hasShare ? phrase(t.share_of, { unit: grammar(lang).noun(UNIT_OF[shaped[0]!.of]!, 2) }) : ''
			}),
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
});

import { phrase } from '../../text/phrase';
import { numberCell } from '../../ui/table';
import type { ChartDefinition } from '../chart';
import { shape, type ExpiryRow } from './shape';
import text from './text.json';

export const chart: ChartDefinition<ExpiryRow, ExpiryRow> = {
	id: 'slice-expiry',
	shape,
	finding(shaped, { lang, format }) {
		const t = text[lang];
		const most = shaped.reduce<ExpiryRow | null>(
			(best, row) => (row.products > (best?.products ?? 0) ? row : best),
			null
		);
		if (!most) return t.none;
		return phrase(t.most, {
			all: format.count(shaped.reduce((sum, row) => sum + row.products, 0)),
			month: format.month(most.month),
			n: format.count(most.products)
		});
	},
	table(shaped, { lang, format }) {
		const t = text[lang];
		return {
			caption: t.caption,
			columns: [
				{ key: 'month', label: t.month },
				{ key: 'products', label: t.products, numeric: true },
				{ key: 'producers', label: t.producers, numeric: true }
			],
			rows: shaped.map((row) => ({
				month: { value: row.month, text: format.month(row.month), href: row.href ?? undefined },
				products: numberCell(row.products, format.count),
				producers: numberCell(row.producers, format.count)
			}))
		};
	}
};

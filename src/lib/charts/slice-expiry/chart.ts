import { fill, grammar } from '../../text/grammar';
import { numberCell } from '../../ui/table';
import { defineChart } from '../define';
import { countSaid } from '../kit/said';
import { shape, type ExpiryRow } from './shape';
import text from './text.json';

export const chart = defineChart<ExpiryRow, ExpiryRow>({
	id: 'slice-expiry',
	shape,
	told(shaped, ctx) {
		const t = text[ctx.lang];
		const most = shaped.reduce<ExpiryRow | null>(
			(best, row) => (row.products > (best?.products ?? 0) ? row : best),
			null
		);
		if (!most) return [t.none];
		const all = shaped.reduce((sum, row) => sum + row.products, 0);
		return fill(t.most, {
			all: grammar(ctx.lang).counted(countSaid(all, ctx), 'product'),
			month: ctx.format.month(most.month),
			n: countSaid(most.products, ctx)
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
});

import { phrase } from '../../text/phrase';
import type { ChartDefinition } from '../chart';
import { shape, type BridgeBarRow } from './shape';
import text from './text.json';

export const chart: ChartDefinition<BridgeBarRow, BridgeBarRow> = {
	id: 'change-bridge',
	shape,
	finding(shaped, { lang, format }) {
		const t = text[lang];
		const earlier = shaped.at(0)?.to ?? 0;
		const later = shaped.at(-1)?.to ?? 0;
		const steps = shaped.filter(({ kind }) => kind === 'adds' || kind === 'takes');
		if (earlier === 0 && later === 0) return t.none;
		const [largest] = [...steps].sort((a, b) => b.products - a.products);
		if (!largest) return phrase(t.still, { later: format.count(later) });
		return phrase(t.changed, {
			earlier: format.count(earlier),
			later: format.count(later),
			change: format.signed(later - earlier),
			step: largest.label.toLowerCase(),
			products: format.count(largest.products)
		});
	},
	table(shaped, { lang, format }) {
		const t = text[lang];
		return {
			caption: t.caption,
			columns: [
				{ key: 'step', label: t.step },
				{ key: 'products', label: t.products, numeric: true },
				{ key: 'change', label: t.change, numeric: true }
			],
			rows: shaped.map(({ label, href, products, kind, from, to }) => ({
				step: { value: label, ...(href === null ? {} : { href }) },
				products: { value: products, text: format.count(products) },
				change:
					kind === 'total' ? { value: null, text: '' } : { value: to - from, text: format.signed(to - from) }
			}))
		};
	}
};

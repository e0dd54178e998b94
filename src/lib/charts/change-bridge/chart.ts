import { fill, grammar } from '../../text/grammar';
import { defineChart } from '../define';
import { countSaid } from '../kit/said';
import { shape, type BridgeBarRow } from './shape';
import text from './text.json';

export const chart = defineChart<BridgeBarRow, BridgeBarRow>({
	id: 'change-bridge',
	shape,
	told(shaped, ctx) {
		const t = text[ctx.lang];
		const earlier = countSaid(shaped.at(0)?.to ?? 0, ctx);
		const later = countSaid(shaped.at(-1)?.to ?? 0, ctx);
		if (earlier.value === 0 && later.value === 0) return [t.none];
		const moved = grammar(ctx.lang).moves(earlier, later, 'product');
		const steps = shaped.filter(({ kind }) => kind === 'adds' || kind === 'takes');
		const [largest] = [...steps].sort((a, b) => b.products - a.products);
		if (!largest) return fill(t.still, { moved });
		const change = later.value - earlier.value;
		const signed = { value: change, text: ctx.format.signed(change) };
		return fill(t.changed, {
			moved,
			change: change === 0 ? '' : [' (', signed, ')'],
			step: largest.label.toLowerCase(),
			products: countSaid(largest.products, ctx)
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
});

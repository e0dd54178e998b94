import { fill, grammar } from '../../text/grammar';
import { numberCell } from '../../ui/table';
import { defineChart } from '../define';
import { countSaid, shareSaid } from '../kit/said';
import { sliceOf } from '../kit/slice-links';
import { shape, type GroupRow } from './shape';
import text from './text.json';

export const chart = defineChart<GroupRow, GroupRow>({
	id: 'groups',
	shape,
	told(shaped, ctx) {
		const t = text[ctx.lang];
		const [first] = shaped;
		if (!first || first.products === null) return [t.none];
		const share = first.share === null ? [] : [', ', shareSaid(first.share, ctx)];
		return fill(t.top, {
			name: first.name,
			products: grammar(ctx.lang).counted(countSaid(first.products, ctx), 'product'),
			share
		});
	},
	table(shaped, { lang, format }) {
		const t = text[lang];
		return {
			caption: t.caption,
			columns: [
				{ key: 'name', label: t.group },
				{ key: 'products', label: t.products, numeric: true },
				{ key: 'share', label: t.share, numeric: true }
			],
			rows: shaped.map((row) => ({
				name: { value: row.group_no, text: row.name, href: sliceOf(row, 'all') ?? undefined },
				products: numberCell(row.products, format.count),
				share: numberCell(row.share, format.share)
			}))
		};
	}
});

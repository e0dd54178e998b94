import { phrase } from '../../text/phrase';
import { numberCell } from '../../ui/table';
import type { ChartDefinition } from '../chart';
import { sliceOf } from '../kit/slice-links';
import { shape, type GroupRow } from './shape';
import text from './text.json';

export const chart: ChartDefinition<GroupRow, GroupRow> = {
	id: 'groups',
	shape,
	finding(shaped, { lang, format }) {
		const t = text[lang];
		const [first] = shaped;
		if (!first || first.products === null) return t.none;
		return phrase(first.share === null ? t.top : t.top_share, {
			name: first.name,
			products: format.count(first.products),
			share: first.share === null ? '' : format.share(first.share)
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
};

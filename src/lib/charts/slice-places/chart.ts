import { phrase } from '../../text/phrase';
import { numberCell, textCell } from '../../ui/table';
import type { ChartDefinition } from '../chart';
import { starWords } from '../kit/stars';
import { shape, type SlicePlaceRow } from './shape';
import text from './text.json';

const COUNTS = ['producers', 'cooperatives', 'cooperative_groups', 'enterprises', 'households'] as const;

export const chart: ChartDefinition<SlicePlaceRow, SlicePlaceRow> = {
	id: 'slice-places',
	shape,
	finding(shaped, { lang, format }) {
		const t = text[lang];
		const [most] = shaped;
		const all = shaped.reduce((sum, row) => sum + row.total, 0);
		if (!most || all === 0) return t.none;
		const places = shaped.filter((row) => row.place_id !== null);
		const empty = places.filter((row) => row.total === 0).length;
		const top = phrase(t.top, {
			place: most.place,
			n: format.count(most.total),
			share: format.share(most.total / all)
		});
		return empty === 0
			? top
			: phrase(t.empty, { top, n: format.count(empty), all: format.count(places.length) });
	},
	table(shaped, ctx) {
		const t = text[ctx.lang];
		const w = starWords(ctx);
		const { count } = ctx.format;
		return {
			caption: t.caption,
			columns: [
				{ key: 'place', label: t.place },
				{ key: 'total', label: t.products, numeric: true },
				...([3, 4, 5] as const).map((stars) => ({
					key: `stars_${stars}`,
					label: phrase(w.stars, { stars: String(stars) }),
					numeric: true
				})),
				{ key: 'potential', label: w.potential_short, numeric: true },
				...COUNTS.map((key) => ({ key, label: t[key], numeric: true }))
			],
			rows: shaped.map((row) => ({
				place: textCell(row.place, row.href ?? undefined),
				...Object.fromEntries(
					(['total', 'stars_3', 'stars_4', 'stars_5', 'potential', ...COUNTS] as const).map((key) => [
						key,
						numberCell(row[key], count)
					])
				)
			}))
		};
	}
};

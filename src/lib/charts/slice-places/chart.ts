import { fill, grammar, paragraph } from '../../text/grammar';
import { officialHeadings } from '../../text/official';
import { phrase } from '../../text/phrase';
import { numberCell, textCell } from '../../ui/table';
import { defineChart } from '../define';
import { countSaid, shareSaid } from '../kit/said';
import { starWords } from '../kit/stars';
import { shape, type SlicePlaceRow } from './shape';
import text from './text.json';

const COUNTS = ['producers', 'cooperatives', 'cooperative_groups', 'enterprises', 'households'] as const;

export const chart = defineChart<SlicePlaceRow, SlicePlaceRow>({
	id: 'slice-places',
	shape,
	told(shaped, ctx) {
		const t = text[ctx.lang];
		const g = grammar(ctx.lang);
		const [most] = shaped;
		const all = shaped.reduce((sum, row) => sum + row.total, 0);
		if (!most || all === 0) return [t.none];
		const places = shaped.filter((row) => row.place_id !== null);
		const empty = countSaid(places.filter((row) => row.total === 0).length, ctx);
		return paragraph(
			fill(t.top, {
				place: most.place,
				products: g.counted(countSaid(most.total, ctx), 'product'),
				share: shareSaid(most.total / all, ctx)
			}),
			empty.value === 0
				? []
				: fill(t.empty, { places: g.outOf(empty, countSaid(places.length, ctx), 'place') })
		);
	},
	table(shaped, ctx) {
		const t = text[ctx.lang];
		const w = starWords(ctx);
		const { count } = ctx.format;
		return {
			caption: t.caption,
			columns: [
				{ key: 'place', label: t.place, official: officialHeadings(ctx.lang).unit },
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
});

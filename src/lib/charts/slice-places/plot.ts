import { grammar } from '../../text/grammar';
import { phrase } from '../../text/phrase';
import type { PlotOptions } from '../chart';
import { linkBars } from '../kit/link-bars';
import { starLinkKeys, starLinkSegments } from '../kit/star-links';
import type { SlicePlaceRow } from './shape';
import text from './text.json';

/** More bars than this are no picture; the table holds every place. */
const MOST_BARS = 25;

export const isEmpty = (shaped: readonly SlicePlaceRow[]) => shaped.every((row) => row.total === 0);

/** The places with most products; those without a place always, so that the picture adds up. */
export function plot(shaped: readonly SlicePlaceRow[], options: PlotOptions): SVGSVGElement {
	const { ctx } = options;
	const some = shaped.filter((row) => row.total > 0);
	const rows = some.filter((row, at) => at < MOST_BARS || row.place_id === null);
	const left = some.length - rows.length;
	return linkBars(
		{
			bars: rows.map((row) => ({
				key: row.place_id ?? 'unplaced',
				label: row.place,
				end: ctx.format.count(row.total),
				href: row.href,
				title: row.title,
				isChosen: null,
				leads: true,
				segments: starLinkSegments(row, ctx)
			})),
			keys: starLinkKeys(rows[0]?.star_links ?? [], rows),
			max: Math.max(1, ...rows.map((row) => row.total)),
			more:
				left === 0
					? undefined
					: phrase(text[ctx.lang].more, { places: grammar(ctx.lang).countedText(left, 'place') })
		},
		options
	);
}

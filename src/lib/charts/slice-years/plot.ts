import type { PlotOptions } from '../chart';
import { linkBars } from '../kit/link-bars';
import { starLinkKeys, starLinkSegments } from '../kit/star-links';
import type { SliceYearRow } from './shape';

export const isEmpty = (shaped: readonly SliceYearRow[]) => shaped.every((row) => row.total === 0);

export function plot(shaped: readonly SliceYearRow[], options: PlotOptions): SVGSVGElement {
	const { ctx } = options;
	return linkBars(
		{
			bars: shaped.map((row) => ({
				key: row.day,
				label: row.label,
				end: ctx.format.count(row.total),
				href: row.href,
				title: row.title,
				isChosen: row.is_current ? true : null,
				leads: true,
				segments: starLinkSegments(row, ctx)
			})),
			keys: starLinkKeys(shaped[0]?.star_links ?? [], shaped),
			max: Math.max(1, ...shaped.map((row) => row.total))
		},
		options
	);
}

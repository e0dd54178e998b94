import type { ChartContext } from '../chart';
import type { KeyItem } from './key';
import type { LinkBarSegment } from './link-bars';
import { STAR_FILL, type Stars } from './palette';

/** An entry of the legend of stars as a filter. */
export interface StarLink {
	readonly stars: Stars;
	readonly label: string;
	readonly href: string;
	readonly title: string;
	/** Null where no stars are chosen. */
	readonly is_chosen: boolean | null;
}

interface Stock {
	readonly stars_3: number;
	readonly stars_4: number;
	readonly stars_5: number;
}

const outline = (stars: Stars) => STAR_FILL[stars === 3 ? 4 : stars];

/** The legend of the stars that any row has; each entry chooses its stars. */
export function starLinkKeys(links: readonly StarLink[], rows: readonly Stock[]): KeyItem[] {
	return links
		.filter(({ stars, is_chosen }) => is_chosen || rows.some((row) => row[`stars_${stars}`] > 0))
		.map(({ stars, label, href, title, is_chosen }) => ({
			label,
			fill: STAR_FILL[stars],
			stroke: outline(stars),
			href,
			title,
			strong: is_chosen === true
		}));
}

/** Three, four and five stars as pieces of one bar; an only piece has its number at the end of the bar. */
export function starLinkSegments(row: Stock, { format }: ChartContext): LinkBarSegment[] {
	const pieces = ([3, 4, 5] as const).filter((stars) => row[`stars_${stars}`] > 0);
	return pieces.map((stars) => {
		const value = row[`stars_${stars}`];
		const text = pieces.length === 1 ? '' : format.count(value);
		return { value, fill: STAR_FILL[stars], stroke: outline(stars), text };
	});
}

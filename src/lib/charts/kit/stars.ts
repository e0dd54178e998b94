import { phrase } from '../../text/phrase';
import type { ChartContext } from '../chart';
import type { KeyItem } from './key';
import { ACCENT, MUTED, PAPER, STAR_FILL, type Stars } from './palette';
import { linkTitle, sliceOf, type SliceLinks } from './slice-links';
import words from './stars.json';

/** Numbers of a stock of products; null where the source does not say. */
export interface StarCounts {
	readonly total: number | null;
	readonly stars_3: number | null;
	readonly stars_4: number | null;
	readonly stars_5: number | null;
	/** Proposed for 5 stars, not recognised as such; whether the total holds them depends on the publication. */
	readonly potential: number | null;
	/**
	 * Where the publication counts `potential`: in no class but (mostly) in its total, in the 4-star
	 * or in the 5-star class, or it does not say.
	 */
	readonly potential_treatment?: 'outside' | 'inside_4star' | 'as_5star' | 'none_stated' | null;
}

export interface StarSegment {
	readonly part: Stars | 'unsplit' | 'potential_inside' | 'potential_beyond';
	readonly from: number;
	readonly to: number;
	readonly fill: string;
	readonly stroke?: string;
	readonly dash?: boolean;
	readonly text: string;
	readonly title: string;
	readonly href?: string | null;
}

const STARS: readonly Stars[] = [3, 4, 5];
const PALE = '#eaf2fb';
/** How what is no star class is drawn. */
const OPEN = {
	unsplit: { fill: PAPER, stroke: MUTED },
	potential_inside: { fill: PALE, stroke: ACCENT, dash: true },
	potential_beyond: { fill: PAPER, stroke: ACCENT, dash: true }
} as const;

export const starWords = (ctx: ChartContext) => words[ctx.lang];

/** The known stars in order, then what the total holds beyond them, as pieces from zero. */
export function starSegments(
	label: string,
	counts: StarCounts & SliceLinks,
	ctx: ChartContext
): StarSegment[] {
	const t = words[ctx.lang];
	const segments: StarSegment[] = [];
	let from = 0;
	const add = (part: StarSegment['part'], value: number, word: string, look: Partial<StarSegment>) => {
		if (value <= 0) return;
		const text = ctx.format.count(value);
		const href = sliceOf(counts, typeof part === 'number' ? `stars_${part}` : part);
		const title = linkTitle(`${label}: ${word} ${text}`, href, ctx);
		segments.push({ part, from, to: from + value, fill: PAPER, text, title, href, ...look });
		from += value;
	};
	for (const stars of STARS) {
		add(stars, counts[`stars_${stars}`] ?? 0, phrase(t.stars, { stars: String(stars) }), {
			fill: STAR_FILL[stars],
			stroke: STAR_FILL[stars === 3 ? 4 : stars]
		});
	}
	const potential = counts.potential ?? 0;
	const where = potentialPart(counts);
	if (where === 'potential_inside') add(where, potential, t[where], OPEN[where]);
	add('unsplit', (counts.total ?? 0) - from, t.unsplit, OPEN.unsplit);
	if (where === 'potential_beyond') add(where, potential, t[where], { ...OPEN[where], text: '' });
	return segments;
}

/** Where the potential 5-star products are drawn; null where a class of the publication holds them already. */
function potentialPart(counts: StarCounts): 'potential_inside' | 'potential_beyond' | null {
	if (!counts.potential) return null;
	const treatment = counts.potential_treatment;
	if (treatment === 'inside_4star' || treatment === 'as_5star') return null;
	const unclassed = (counts.total ?? 0) - sumOfStars(counts);
	return treatment === 'outside' && unclassed >= counts.potential ? 'potential_inside' : 'potential_beyond';
}

function sumOfStars(counts: StarCounts): number {
	return STARS.reduce((sum, stars) => sum + (counts[`stars_${stars}`] ?? 0), 0);
}

/** The total, or the sum of the stars where no total is given; null where nothing is known. */
export function stock(counts: StarCounts): number | null {
	const isKnown = STARS.some((stars) => counts[`stars_${stars}`] !== null);
	return counts.total ?? (isKnown ? sumOfStars(counts) : null);
}

/** End of everything drawn: the stock, and the potential that lies beyond it. */
export function reach(counts: StarCounts): number {
	const beyond = potentialPart(counts) === 'potential_beyond' ? (counts.potential ?? 0) : 0;
	return (stock(counts) ?? 0) + beyond;
}

/** Five-star and potential numbers in words: too few to be seen as an area. */
export function starNotes(counts: StarCounts, ctx: ChartContext): string[] {
	const t = words[ctx.lang];
	return [
		counts.stars_5 === null ? '' : `${phrase(t.stars, { stars: '5' })}: ${ctx.format.count(counts.stars_5)}`,
		!counts.potential ? '' : phrase(t.potential_note, { n: ctx.format.count(counts.potential) })
	].filter(Boolean);
}

/** Swatches for what the rows hold. */
export function starKeys(rows: readonly StarCounts[], ctx: ChartContext): KeyItem[] {
	const t = words[ctx.lang];
	const keys: KeyItem[] = STARS.filter((stars) => rows.some((row) => row[`stars_${stars}`])).map((stars) => ({
		label: phrase(t.stars, { stars: String(stars) }),
		fill: STAR_FILL[stars],
		stroke: stars === 3 ? STAR_FILL[4] : undefined
	}));
	const parts = new Set(rows.flatMap((row) => starSegments('', row, ctx).map(({ part }) => part)));
	for (const part of ['unsplit', 'potential_inside', 'potential_beyond'] as const) {
		if (parts.has(part)) keys.push({ label: t[part], ...OPEN[part] });
	}
	return keys;
}

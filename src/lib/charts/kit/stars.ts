import { phrase } from '../../text/phrase';
import type { ChartContext } from '../chart';
import type { KeyItem } from './key';
import { ACCENT, MUTED, PAPER, STAR_FILL, type Stars } from './palette';
import words from './stars.json';

/** Numbers of a stock of products; null where the source does not say. */
export interface StarCounts {
	readonly total: number | null;
	readonly stars_3: number | null;
	readonly stars_4: number | null;
	readonly stars_5: number | null;
	/** Proposed for 5 stars, not recognised: never inside the total. */
	readonly potential: number | null;
}

export interface StarSegment {
	readonly from: number;
	readonly to: number;
	readonly fill: string;
	readonly stroke?: string;
	readonly text: string;
	readonly title: string;
}

const STARS: readonly Stars[] = [3, 4, 5];

export const starWords = (ctx: ChartContext) => words[ctx.lang];

/** The known stars in order, then what the total holds beyond them, as pieces from zero. */
export function starSegments(label: string, counts: StarCounts, ctx: ChartContext): StarSegment[] {
	const t = words[ctx.lang];
	const segments: StarSegment[] = [];
	let from = 0;
	for (const stars of STARS) {
		const value = counts[`stars_${stars}`];
		if (value === null || value === 0) continue;
		const text = ctx.format.count(value);
		const title = `${label}: ${phrase(t.stars, { stars: String(stars) })} ${text}`;
		segments.push({
			from,
			to: from + value,
			fill: STAR_FILL[stars],
			text,
			title,
			stroke: STAR_FILL[stars === 3 ? 4 : stars]
		});
		from += value;
	}
	const rest = (counts.total ?? 0) - from;
	if (rest > 0) {
		const text = ctx.format.count(rest);
		segments.push({
			from,
			to: from + rest,
			fill: PAPER,
			stroke: MUTED,
			text,
			title: `${label}: ${t.unsplit} ${text}`
		});
	}
	return segments;
}

/** End of the drawn stock: the total, or the sum of the stars where no total is given. */
export function stock(counts: StarCounts): number | null {
	const known = STARS.map((stars) => counts[`stars_${stars}`]).filter((value) => value !== null);
	const sum = known.reduce((total, value) => total + value, 0);
	return counts.total ?? (known.length > 0 ? sum : null);
}

/** Five-star and potential numbers in words: too few to be seen as an area. */
export function starNotes(counts: StarCounts, ctx: ChartContext): string[] {
	const t = words[ctx.lang];
	return [
		counts.stars_5 === null ? '' : `${phrase(t.stars, { stars: '5' })}: ${ctx.format.count(counts.stars_5)}`,
		counts.potential === null ? '' : phrase(t.potential_note, { n: ctx.format.count(counts.potential) })
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
	if (rows.some((row) => starSegments('', row, ctx).some(({ fill }) => fill === PAPER))) {
		keys.push({ label: t.unsplit, fill: PAPER, stroke: MUTED });
	}
	if (rows.some((row) => row.potential))
		keys.push({ label: t.potential, fill: PAPER, stroke: ACCENT, dash: true });
	return keys;
}

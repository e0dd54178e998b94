import words from './status.json';
import { el } from './svg';

/** Words, shapes and colours of a target's status (rule: design §8). Shape and word come before colour. */
export const STATUSES = [
	'met',
	'on_track',
	'close',
	// The plan is over and its last figure was on course, but of before the end.
	'not_closed',
	'behind',
	'regressing',
	'below',
	'not_met',
	'no_data',
	'no_target'
] as const;
export type Status = (typeof STATUSES)[number];

export function isStatus(text: string | null): text is Status {
	return STATUSES.includes(text as Status);
}

export const statusWords: Readonly<Record<'vi' | 'en', Readonly<Record<Status, string>>>> = words;

export const STATUS_FILL: Readonly<Record<Status, string>> = {
	met: '#2d6655',
	on_track: '#0080bd',
	close: '#8a7d00',
	not_closed: '#5b7083',
	behind: '#c36900',
	regressing: '#a03c8f',
	below: '#7a6a5c',
	not_met: '#7f0005',
	no_data: '#858585',
	no_target: '#858585'
};

/** Outline of each shape in a 16 × 16 box; the font's subsets hold none of these signs. */
export const STATUS_PATH: Readonly<Record<Status, string>> = {
	met: 'M8 2a6 6 0 1 1 0 12a6 6 0 1 1 0 -12z',
	on_track: 'M8 2L14.5 13.5L1.5 13.5z',
	close: 'M8 1.5L14.5 8L8 14.5L1.5 8z',
	not_closed: 'M8 3.5L13.5 12.75L2.5 12.75z',
	behind: 'M8 14L1.5 2.5L14.5 2.5z',
	regressing: 'M2 8L13.5 1.5L13.5 14.5z',
	below: 'M8 2.5a5.5 5.5 0 1 1 0 11a5.5 5.5 0 1 1 0 -11zM8 2.5a5.5 5.5 0 0 1 0 11z',
	not_met: 'M2.5 2.5h11v11h-11z',
	no_data: 'M8 3a5 5 0 1 1 0 10a5 5 0 1 1 0 -10z',
	no_target: 'M3 7.25h10v1.5h-10z'
};

/** Shapes that are outlines: nothing is known, or not the end of it; or half of it. */
export const isHollow = (status: Status) => status === 'no_data' || status === 'not_closed';
export const isHalf = (status: Status) => status === 'below';

/** The shape, its box's corner at x, y. */
export function statusMark(document: Document, status: Status, x: number, y: number, size = 14): SVGElement {
	const fill = STATUS_FILL[status];
	const place = { transform: `translate(${Math.round(x * 100) / 100},${y}) scale(${size / 16})` };
	if (isHollow(status))
		return el(document, 'path', {
			d: STATUS_PATH[status],
			fill: 'none',
			stroke: fill,
			'stroke-width': 2,
			...place
		});
	if (!isHalf(status)) return el(document, 'path', { d: STATUS_PATH[status], fill, ...place });
	const [ring = '', half = ''] = STATUS_PATH[status].split(/(?<=z)/);
	return el(document, 'g', place, [
		el(document, 'path', { d: ring, fill: 'none', stroke: fill, 'stroke-width': 2 }),
		el(document, 'path', { d: half, fill })
	]);
}

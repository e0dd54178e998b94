import type { Formats } from '../../text/format';

const DAY = 86_400_000;
const YEAR = 365.25 * DAY;

export interface TimeAxis {
	/** Where a year, or within a short time a quarter, begins. */
	readonly starts: readonly Date[];
	/** Where its name stands: in its middle, so that the last day of a year does not look like the next one. */
	readonly middles: readonly Date[];
	text(middle: Date): string;
}

/** Years as stretches of time, not as points; quarters where there are fewer than two years. Ends in ms. */
export function timeAxis(from: number, to: number, isNarrow: boolean, { month }: Formats): TimeAxis {
	const isShort = to - from < 2 * YEAR;
	const months = isShort ? (isNarrow ? 6 : 3) : 12;
	const first = new Date(from);
	const all: { start: Date; end: Date }[] = [];
	for (let at = Date.UTC(first.getUTCFullYear(), 0, 1); at < to;) {
		const start = new Date(at);
		const end = new Date(Date.UTC(start.getUTCFullYear(), start.getUTCMonth() + months, 1));
		all.push({ start, end });
		at = end.getTime();
	}
	const shown = all.filter(({ start, end }) => end.getTime() > from && start.getTime() < to);
	// Of a stretch cut off by an edge the middle of what is seen; a sliver has no room for its name.
	const middle = ({ start, end }: { start: Date; end: Date }) =>
		new Date((Math.max(start.getTime(), from) + Math.min(end.getTime(), to)) / 2);
	const hasRoom = ({ start, end }: { start: Date; end: Date }) =>
		Math.min(end.getTime(), to) - Math.max(start.getTime(), from) > 0.4 * months * 30 * DAY;
	return {
		starts: shown.map(({ start }) => start).filter((start) => start.getTime() >= from),
		middles: shown.filter(hasRoom).map(middle),
		text: (at) => (isShort ? month(at.toISOString().slice(0, 10)) : String(at.getUTCFullYear()))
	};
}

/** What a column's heads and texts ask for. */
export interface ColumnAsk {
	readonly head: string;
	readonly texts: readonly string[];
}

export interface Room {
	/** Of the whole table, in points. */
	readonly width: number;
	/** Inner margins of both sides of a cell together. */
	readonly padding: number;
	/** A column is never narrower, and a text asks for no more, in points. */
	readonly narrowest: number;
	readonly widest: number;
	/** Words longer than this may be cut, in points. */
	readonly longestWord: number;
	/** How much wider than asked for a table may grow to fill the room. */
	readonly most: number;
	/** Width of a text on one line. */
	measure(text: string, isHead: boolean): number;
}

/** Rows that are measured: enough to know a column by. */
const SAMPLE = 400;

/** Widths in points, at most the room in all: short columns get what they ask for, long ones share the rest. */
export function columnWidths(columns: readonly ColumnAsk[], room: Room): number[] {
	const wanted = columns.map(({ head, texts }) => {
		const seen = texts.slice(0, SAMPLE);
		const heads = head.split(/\s/).map((word) => Math.min(room.measure(word, true), room.widest));
		// Days and numbers of decisions are words that must not be cut; a word without end is.
		const words = seen.flatMap((text) => text.split(/\s/)).map((word) => room.measure(word, false));
		const whole = words.filter((width) => width <= room.longestWord);
		const least = Math.max(room.narrowest, ...heads, ...whole);
		const longest = Math.max(0, ...seen.map((text) => room.measure(text, false)));
		const most = Math.max(least, Math.min(room.widest, longest));
		return { least: least + room.padding, most: most + room.padding };
	});
	const sum = (of: 'least' | 'most') => wanted.reduce((all, each) => all + each[of], 0);
	const [least, most] = [sum('least'), sum('most')];
	if (least >= room.width) return wanted.map((each) => (each.least / least) * room.width);
	if (most <= room.width) return wanted.map((each) => each.most * Math.min(room.width / most, room.most));
	const spare = (room.width - least) / (most - least);
	return wanted.map((each) => each.least + (each.most - each.least) * spare);
}

import type { Row, Value } from '../../engine/engine';
import { distinct, type ChartChoice } from './choose';

/** One number of a picture, in words and as a position. */
export interface Point {
	/** Category of a bar, day or year of a line. */
	readonly x: Value;
	readonly xText: string;
	readonly series: string | null;
	readonly y: number;
	readonly yText: string;
}

/** All a drawing needs; knows no width and no colour. */
export interface ChartSpec {
	readonly choice: ChartChoice;
	readonly points: readonly Point[];
	/** Parts or lines in the order in which they come. */
	readonly series: readonly string[];
	/** Under the last bar, of those that are not drawn. */
	readonly more: (n: number) => string;
}

export interface SpecWords {
	/** For NULL. */
	readonly empty: string;
	readonly more: (n: number) => string;
}

export function specOf(
	choice: ChartChoice,
	rows: readonly Row[],
	texts: ReadonlyMap<string, (value: Value) => string>,
	words: SpecWords
): ChartSpec {
	const textOf = (name: string, value: Value) =>
		value === null ? words.empty : (texts.get(name)?.(value) ?? String(value));
	const { x, y, series } = choice;
	const drawn = rows.filter(
		(row) => typeof row[y] === 'number' && (choice.mark !== 'line' || row[x] !== null)
	);
	return {
		choice,
		points: drawn.map((row) => ({
			x: row[x] ?? null,
			xText: textOf(x, row[x] ?? null),
			series: series === null ? null : textOf(series, row[series] ?? null),
			y: row[y] as number,
			yText: textOf(y, row[y] ?? null)
		})),
		series: series === null ? [] : distinct(drawn, series).map((value) => textOf(series, value)),
		more: words.more
	};
}

import type { Row, Value } from '../../engine/engine';
import { isNumeric, type ResultColumn } from '../result/column-type';
import { isYear } from '../result/result-table';

export type Mark = 'bars' | 'stacked' | 'line';

/** Which columns a picture shows, by name. */
export interface ChartChoice {
	readonly mark: Mark;
	/** Categories of bars; time of a line. */
	readonly x: string;
	/** Numbers. */
	readonly y: string;
	/** Parts of a bar, or lines; null for none. */
	readonly series: string | null;
}

/** Why there is no picture. */
export type NoChart =
	'no-rows' | 'no-number' | 'no-category' | 'repeats' | 'negative' | 'many-series' | 'no-time' | 'one-moment';

/** Parts told apart by colour. */
export const MOST_SERIES = 6;

/** A whole number that stands for a class: stars, group, rank. */
const MOST_CLASSES = 12;

/** Columns by the part they can play in a picture. */
export interface Roles {
	readonly time: readonly string[];
	readonly category: readonly string[];
	readonly number: readonly string[];
}

export function rolesOf(columns: readonly ResultColumn[], rows: readonly Row[]): Roles {
	const numeric = columns.filter((column) => isNumeric(column) && !isYear(column, rows));
	const classes = numeric.filter((column) => isClass(column, columns, rows)).map(({ name }) => name);
	const numbers = numeric.map(({ name }) => name).filter((name) => !classes.includes(name));
	// A lone column of small numbers is a number after all.
	const number = numbers.length > 0 ? numbers : classes.slice(-1);
	return {
		time: columns.filter((column) => column.kind === 'date' || isYear(column, rows)).map(({ name }) => name),
		category: columns
			.filter(
				({ name, kind }) =>
					kind === 'text' || kind === 'boolean' || (classes.includes(name) && !number.includes(name))
			)
			.map(({ name }) => name),
		number
	};
}

/** Few small whole numbers that repeat, or that stand in the first column. */
function isClass(column: ResultColumn, columns: readonly ResultColumn[], rows: readonly Row[]): boolean {
	if (column.kind !== 'integer') return false;
	const values = rows.map((row) => row[column.name] ?? null);
	const distinct = new Set(values);
	const isSmall = values.every(
		(value) => value === null || (typeof value === 'number' && value >= 0 && value <= 100)
	);
	return isSmall && distinct.size <= MOST_CLASSES && (distinct.size < rows.length || column === columns[0]);
}

/**
 * The picture that suits the columns: numbers over days or years as lines; over one text as bars; over two
 * as stacked bars. Null, with the reason from `obstacle`, where none does.
 */
export function defaultChoice(columns: readonly ResultColumn[], rows: readonly Row[]): ChartChoice | NoChart {
	const roles = rolesOf(columns, rows);
	const { time, category, number } = roles;
	const [y] = number;
	if (rows.length === 0) return 'no-rows';
	if (y === undefined) return 'no-number';
	const [moment] = time;
	const [first, second = null] = category;
	const candidates: ChartChoice[] = [];
	if (moment !== undefined && category.length < 2)
		candidates.push({ mark: 'line', x: moment, y, series: first ?? null });
	if (first !== undefined) {
		candidates.push({ mark: 'bars', x: first, y, series: null });
		if (second !== null) {
			candidates.push({ mark: 'stacked', x: first, y, series: second });
			candidates.push({ mark: 'stacked', x: second, y, series: first });
			candidates.push({ mark: 'bars', x: second, y, series: null });
		}
	}
	let reason: NoChart = 'no-category';
	for (const choice of candidates) {
		const found = obstacle(choice, rows, roles);
		if (found === null) return choice;
		reason = found;
	}
	return reason;
}

/** What keeps a choice from being drawn truthfully; null where nothing does. */
export function obstacle(
	{ mark, x, y, series }: ChartChoice,
	rows: readonly Row[],
	{ time }: Roles
): NoChart | null {
	if (mark === 'line' && !time.includes(x)) return 'no-time';
	const drawn = rows.filter((row) => typeof row[y] === 'number');
	if (drawn.length === 0) return 'no-number';
	const keyOf = (row: Row) =>
		JSON.stringify([row[x] ?? null, series === null ? null : (row[series] ?? null)]);
	if (new Set(drawn.map(keyOf)).size < drawn.length) return 'repeats';
	if (series !== null && distinct(drawn, series).length > MOST_SERIES) return 'many-series';
	if (mark === 'line')
		return distinct(drawn, x).filter((value) => value !== null).length < 2 ? 'one-moment' : null;
	return drawn.some((row) => (row[y] as number) < 0) ? 'negative' : null;
}

/** Values of a column in the order in which they come. */
export function distinct(rows: readonly Row[], name: string): Value[] {
	return [...new Set(rows.map((row) => row[name] ?? null))];
}

import { sliceScope } from '../dossier/codec';
import type { NumberScope } from '../dossier/link';
import { withoutFilter, type Slice } from '../filters/slice';
import type { TableCell, TableData } from '../ui/table';
import { withValue, type ListFilter } from './links';
import type { BreakdownRow } from './questions';

/** A metric with the row of it that a line of a table shows. */
export interface LineNumbers {
	readonly metric: string;
	/** Which of several rows the metric answers with; left out where it is one. */
	readonly row?: string;
	readonly scope: NumberScope;
	/** Column of the metric by column of the table; the others hold no number of the metric. */
	readonly columns: Readonly<Record<string, string>>;
}

/**
 * The table of a picture with its numbers leading to their dossiers.
 * @param lines for each row of the table what its numbers are; null where they are of no metric
 */
export function withDossiers(table: TableData, lines: readonly (LineNumbers | null)[]): TableData {
	return {
		...table,
		rows: table.rows.map((row, at) => {
			const line = lines[at];
			return line ? { ...row, ...numbersOf(row, line) } : row;
		})
	};
}

function numbersOf(row: TableData['rows'][number], { metric, row: key, scope, columns }: LineNumbers) {
	const numbers: Record<string, TableCell> = {};
	for (const [name, column] of Object.entries(columns)) {
		const cell = row[name];
		if (typeof cell?.value !== 'number') continue;
		const of = key === undefined ? {} : { row: key };
		numbers[name] = { ...cell, data: { metric, asOf: scope.day, column, scope, ...of } };
	}
	return numbers;
}

/** What a slice was asked with: the one scope of all numbers of a table. */
interface Asked {
	readonly slice: Slice;
	/** yyyy-mm-dd. */
	readonly day: string;
	readonly breakdown: readonly BreakdownRow[];
}

const DIMENSION: Readonly<Record<ListFilter, string>> = {
	stars: 'stars',
	kinds: 'kind',
	groups: 'group',
	outcomes: 'outcome',
	levels: 'level'
};

/** The rows of the breakdown that are of a filter. */
export const rowsOfFilter = (breakdown: readonly BreakdownRow[], filter: ListFilter): BreakdownRow[] =>
	breakdown.filter(({ dimension }) => dimension === DIMENSION[filter]);

/**
 * Lines of a filter's values. A value that no product has is no row of the breakdown: its zero is that of the
 * slice of the value alone.
 */
export function choiceLines(
	filter: ListFilter,
	{ slice, day, breakdown }: Asked,
	values: readonly (string | number)[]
): LineNumbers[] {
	const scope = sliceScope(slice, day);
	const of = filter === 'kinds' ? 'producers' : 'products';
	const counts = { products: 'products', producers: 'producers' };
	const found = rowsOfFilter(breakdown, filter);
	const line = (key: string): LineNumbers => ({
		...{ metric: 'slice-breakdown', scope, row: `${DIMENSION[filter]}.${key}` },
		columns: { ...counts, share: `${of}_share` }
	});
	return [
		...values.map((value) => {
			if (found.some(({ key }) => key === String(value))) return line(String(value));
			const alone = withValue(withoutFilter(slice, filter), filter, value as never);
			return { metric: 'slice-summary', scope: sliceScope(alone, day), columns: counts };
		}),
		...(found.some(({ key }) => key === null) ? [line('')] : [])
	];
}

/** Lines of months of expiry; a month in which nothing runs out is no row of the breakdown. */
export function expiryLines(
	{ slice, day, breakdown }: Asked,
	months: readonly string[]
): (LineNumbers | null)[] {
	const scope = sliceScope(slice, day);
	const known = new Set(
		breakdown.filter(({ dimension }) => dimension === 'expiry').map(({ key }) => String(key))
	);
	return months.map((month) =>
		known.has(month)
			? {
					...{ metric: 'slice-breakdown', scope, row: `expiry.${month}` },
					columns: { products: 'products', producers: 'producers' }
				}
			: null
	);
}

const STOCK = { total: 'products', stars_3: 'stars_3', stars_4: 'stars_4', stars_5: 'stars_5' } as const;

/** Lines of places below; without an id, of what is not known so finely. */
export function placeLines({ slice, day }: Asked, placeIds: readonly (string | null)[]): LineNumbers[] {
	const scope = sliceScope(slice, day);
	const same = ['potential', 'producers', 'cooperatives', 'cooperative_groups', 'enterprises', 'households'];
	const columns = { ...STOCK, ...Object.fromEntries(same.map((name) => [name, name])) };
	return placeIds.map((id) => ({ metric: 'slice-places', scope, row: id ?? '', columns }));
}

/** Lines of year ends, the last of the day itself. */
export function yearLines(
	{ slice, day }: Pick<Asked, 'slice' | 'day'>,
	days: readonly string[]
): LineNumbers[] {
	const [scope, columns] = [sliceScope(slice, day), { ...STOCK, producers: 'producers' }];
	return days.map((end) =>
		end === day
			? { metric: 'slice-summary', scope, columns }
			: { metric: 'slice-years', scope, row: end, columns }
	);
}

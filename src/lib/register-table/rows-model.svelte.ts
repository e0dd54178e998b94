import {
	columnGroupingFeature,
	createExpandedRowModel,
	createGroupedRowModel,
	createSortedRowModel,
	createTable,
	rowExpandingFeature,
	rowSortingFeature,
	tableFeatures,
	type ColumnDef,
	type Row as CoreRow
} from '@tanstack/svelte-table';
import type { RowsColumn } from './column';
import { ranksOf } from './ranks';
import type { OpenGroups, TableView } from './view';

/** Sorting, grouping and opening are the library's; which columns stand where is `shownColumns`. */
const features = tableFeatures({
	rowSortingFeature,
	sortedRowModel: createSortedRowModel(),
	columnGroupingFeature,
	groupedRowModel: createGroupedRowModel(),
	rowExpandingFeature,
	expandedRowModel: createExpandedRowModel()
});
type Features = typeof features;

/**
 * The library's adapter keeps its options in deep state, which wraps every plain array and object it holds in a
 * proxy, anew at every change: twenty thousand rows would be made anew with each page. An array of another
 * prototype is left as it is.
 */
class Unwrapped<T> extends Array<T> {}

export interface ModelInput<Row extends object> {
	/** In an order that tells rows apart which the view's sort holds for equal. */
	readonly rows: readonly Row[];
	readonly columns: readonly RowsColumn<Row>[];
	readonly view: TableView;
}

/** A line of the table: the heading of a group, or a row. */
export type Line<Row> =
	| {
			readonly kind: 'group';
			readonly id: string;
			/** Its key, by which `view.open` names it. */
			readonly key: string;
			readonly label: string;
			readonly rows: readonly Row[];
			readonly isOpen: boolean;
			/** At the top of a page whose rows go on from the page before. */
			readonly isContinued: boolean;
	  }
	| { readonly kind: 'row'; readonly id: string; readonly row: Row };

/** The lines of one page of a table, kept up to date. To be called while a component is set up. */
export function rowsModel<Row extends object>(input: () => ModelInput<Row>) {
	// Each on its own, and equal ones the same: only what changes is computed anew, so that turning a page
	// does not sort twenty thousand rows.
	const given = $derived(input().rows);
	const rows = $derived(Unwrapped.from(given));
	const columns = $derived(input().columns);
	const definitions = $derived(Unwrapped.from(definitionsOf(given, columns)));
	const order = $derived(JSON.stringify(sortingOf(input().view)));
	const sorting = $derived(JSON.parse(order) as ReturnType<typeof sortingOf>);
	const group = $derived(input().view.group);
	const grouping = $derived(group === null ? [] : [group]);
	const keyOf = $derived(columns.find(({ id }) => id === group)?.group?.key);
	const openOnes = $derived(JSON.stringify(input().view.open));
	const expanded = $derived(keyOf ? expandedOf(JSON.parse(openOnes) as OpenGroups, given, keyOf, group) : {});
	const table = createTable<Features, Row>({
		features,
		get columns() {
			return definitions;
		},
		get data() {
			return rows;
		},
		state: {
			get sorting() {
				return sorting;
			},
			get grouping() {
				return grouping;
			},
			get expanded() {
				return expanded;
			}
		},
		// Group columns stay where they stand.
		groupedColumnMode: false,
		// What is looked at is told by the page's address; the table changes nothing by itself.
		autoResetAll: false
	});
	type Found = CoreRow<Features, Row>;

	/** Lines of all pages, without repeated headings. */
	const all: readonly Found[] = $derived(table.getExpandedRowModel().rows);
	const size = $derived(input().view.size);
	const pages = $derived(size === 'all' ? 1 : Math.max(1, Math.ceil(all.length / size)));
	const page = $derived(Math.min(input().view.page, pages));
	const lines: readonly Line<Row>[] = $derived.by(() => {
		const shown = size === 'all' ? all : all.slice((page - 1) * size, page * size);
		const parentId = shown[0]?.parentId;
		const parent = parentId === undefined ? undefined : all.find(({ id }) => id === parentId);
		return [...(parent ? [lineOf(parent, true)] : []), ...shown.map((row) => lineOf(row))];
	});

	function lineOf(row: Found, isContinued = false): Line<Row> {
		const { group } = columns.find(({ id }) => id === row.groupingColumnId) ?? {};
		if (!group) return { kind: 'row', id: row.id, row: row.original };
		return {
			kind: 'group',
			id: row.id,
			key: group.key(row.original),
			label: group.label(row.original),
			rows: row.subRows.map(({ original }) => original),
			isOpen: row.getIsExpanded(),
			isContinued
		};
	}

	return {
		get lines() {
			return lines;
		},
		get pages() {
			return pages;
		},
		/** The page shown: the last one where the view asks for one beyond it. */
		get page() {
			return page;
		},
		/** All groups in the order of the table; none where rows are not grouped. */
		groups(): { label: string; rows: readonly Row[] }[] {
			return table.getSortedRowModel().rows.flatMap((row) => {
				const line = lineOf(row);
				return line.kind === 'group' ? [line] : [];
			});
		},
		/** All rows in the order of the table, group after group. */
		sortedRows(): Row[] {
			const { rows } = table.getSortedRowModel();
			return rows.flatMap((row) => (row.groupingColumnId ? row.subRows : [row])).map((row) => row.original);
		}
	};
}

/** Open groups by the ids that the library gives them. */
function expandedOf<Row>(
	{ all, turned }: OpenGroups,
	rows: readonly Row[],
	keyOf: (row: Row) => string,
	group: string | null
): true | Record<string, boolean> {
	if (all && turned.length === 0) return true;
	const keys = all ? [...new Set(rows.map(keyOf))].filter((key) => !turned.includes(key)) : turned;
	return Object.fromEntries(keys.map((key) => [`${group}:${key}`, true]));
}

/** Groups first, in the order the reader chose for that column, then as chosen. */
function sortingOf({ group, sort }: TableView): { id: string; desc: boolean }[] {
	const keys = sort.map(({ id, descending }) => ({ id, desc: descending }));
	if (group === null) return keys;
	const own = keys.find(({ id }) => id === group) ?? { id: group, desc: false };
	return [own, ...keys.filter(({ id }) => id !== group)];
}

function definitionsOf<Row extends object>(
	rows: readonly Row[],
	columns: readonly RowsColumn<Row>[]
): ColumnDef<Features, Row, unknown>[] {
	return columns.map((column) => ({
		id: column.id,
		accessorFn: ranksOf(column, rows),
		sortFn: (a, b, id) => (a.getValue<number>(id) ?? 0) - (b.getValue<number>(id) ?? 0),
		sortUndefined: 'last',
		...(column.group ? { getGroupingValue: column.group.key } : {})
	}));
}

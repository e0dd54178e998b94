import type { RowsColumn } from './column';

export interface SortKey {
	readonly id: string;
	readonly descending: boolean;
}

export const PAGE_SIZES = [50, 100, 200, 'all'] as const;
export type PageSize = (typeof PAGE_SIZES)[number];

/** Which groups are open: all or none, but for those turned round, by their keys. */
export interface OpenGroups {
	readonly all: boolean;
	readonly turned: readonly string[];
}

/** So that their sums are seen first. */
export const ALL_CLOSED: OpenGroups = { all: false, turned: [] };
export const ALL_OPEN: OpenGroups = { all: true, turned: [] };
/** A link tells of no more groups: those turned first are as all others again. */
export const MOST_TURNED = 60;

/** How a table of rows is looked at. Column ids throughout. */
export interface TableView {
	/** First key first. */
	readonly sort: readonly SortKey[];
	/** Columns shown, in order. */
	readonly columns: readonly string[];
	/** Of these, the ones that stay in sight when the table is moved sideways. */
	readonly pinned: readonly string[];
	readonly group: string | null;
	readonly open: OpenGroups;
	/** From 1. */
	readonly page: number;
	readonly size: PageSize;
}

/** More columns than this held in place would leave no room for the others. */
export const MOST_PINNED = 3;

/** By the column that leads; the first one is pinned. */
export function defaultView<Row>(columns: readonly RowsColumn<Row>[]): TableView {
	const first = columns.slice(0, 1).map(({ id }) => id);
	const leading = columns.find(({ leads }) => leads)?.id;
	return {
		sort: (leading === undefined ? first : [leading]).map((id) => ({ id, descending: false })),
		columns: columns.filter(({ shown }) => shown).map(({ id }) => id),
		pinned: first,
		group: null,
		open: ALL_CLOSED,
		page: 1,
		size: 50
	};
}

/**
 * The order after a heading was pressed. Alone, a column becomes the only key, or turns round if it is. Added to
 * the others, it becomes the last key, turns round, and at the third press leaves again.
 */
export function pressed(sort: readonly SortKey[], id: string, isAdded: boolean): readonly SortKey[] {
	const held = sort.find((key) => key.id === id);
	const turned = { id, descending: held ? !held.descending : false };
	if (!isAdded) return [turned];
	if (!held) return [...sort, turned];
	return held.descending && sort.length > 1
		? sort.filter((key) => key.id !== id)
		: sort.map((key) => (key.id === id ? turned : key));
}

/** Opens a group that is closed, or closes it. */
export function withGroupTurned(view: TableView, key: string): TableView {
	const { all, turned } = view.open;
	const next = turned.includes(key) ? turned.filter((each) => each !== key) : [...turned, key];
	return { ...view, open: { all, turned: next.slice(-MOST_TURNED) } };
}

/** Columns in the order they stand on the screen: the pinned ones first. */
export function shownColumns<Row>(
	columns: readonly RowsColumn<Row>[],
	{ columns: ids, pinned }: Pick<TableView, 'columns' | 'pinned'>
): RowsColumn<Row>[] {
	const order = [...ids.filter((id) => pinned.includes(id)), ...ids.filter((id) => !pinned.includes(id))];
	return order.flatMap((id) => columns.find((column) => column.id === id) ?? []);
}

/** Puts a column into the table (at its usual place) or takes it out; the first one stays. */
export function withColumn<Row>(columns: readonly RowsColumn<Row>[], view: TableView, id: string): TableView {
	if (id === columns[0]?.id) return view;
	if (view.columns.includes(id)) {
		return {
			...view,
			columns: view.columns.filter((each) => each !== id),
			pinned: view.pinned.filter((each) => each !== id)
		};
	}
	const usual = columns.map((column) => column.id);
	const before = view.columns.findLastIndex((each) => usual.indexOf(each) < usual.indexOf(id));
	return { ...view, columns: view.columns.toSpliced(before + 1, 0, id) };
}

/** Moves a column by one place among those shown. */
export function movedColumn(view: TableView, id: string, by: -1 | 1): TableView {
	const from = view.columns.indexOf(id);
	const to = from + by;
	if (from < 0 || to < 0 || to >= view.columns.length) return view;
	return { ...view, columns: view.columns.toSpliced(from, 1).toSpliced(to, 0, id) };
}

/** Pins a shown column or lets it go; pinned columns keep the order of the columns. */
export function withPin(view: TableView, id: string): TableView {
	const pinned = view.pinned.includes(id)
		? view.pinned.filter((each) => each !== id)
		: view.columns.filter((each) => each === id || view.pinned.includes(each));
	return pinned.length > MOST_PINNED ? view : { ...view, pinned };
}

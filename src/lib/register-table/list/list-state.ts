import { decodeSlice, DEFAULT_SLICE, encodeSlice, type Slice } from '../../filters/slice';
import type { Lang } from '../../text/format';
import { decodeView, encodeView, TABLE_PARAMS } from '../codec';
import type { RowsColumn } from '../column';
import { productColumns, type ProductRow } from '../product-columns';
import type { TableView } from '../view';

/** Parameters of the page that are neither the slice's nor the table's: a pinned snapshot, a product's page. */
const OTHERS = ['ky', 'ma'];

/** The page of products as a link tells it. */
export interface ListState {
	readonly slice: Slice;
	readonly columns: readonly RowsColumn<ProductRow>[];
	readonly view: TableView;
	/** Id of the snapshot a link was cited with; goes along with every further link. */
	readonly pinnedSnapshot: string | null;
	readonly unknown: readonly string[];
}

/** Names of provinces of both systems by id. */
export type ProvinceNames = Readonly<Record<string, string>>;

/** Columns of a slice: of equal slices the same ones, so that a table need not be made anew. */
export type ColumnsOf = (slice: Pick<Slice, 'system' | 'asOf'>) => readonly RowsColumn<ProductRow>[];

export function columnsIn(lang: Lang, provinces: ProvinceNames): ColumnsOf {
	const made = new Map<string, readonly RowsColumn<ProductRow>[]>();
	return ({ system, asOf }) => {
		const key = `${system} ${asOf}`;
		const columns =
			made.get(key) ??
			productColumns({ ...{ lang, system, asOf }, provinceName: (id) => provinces[id] ?? id });
		made.set(key, columns);
		return columns;
	};
}

export function decodeList(search: URLSearchParams, columnsOf: ColumnsOf): ListState {
	const { slice, unknown } = decodeSlice(search, [...TABLE_PARAMS, ...OTHERS]);
	const columns = columnsOf(slice);
	const table = decodeView(search, columns);
	return {
		...{ slice, columns, view: table.view, pinnedSnapshot: search.get('ky') },
		unknown: [...unknown, ...table.unknown]
	};
}

/** State → query text of the page, for a link on it; never empty, which would mean the present address. */
export function encodeList(
	slice: Slice,
	view: TableView,
	{ columns, pinnedSnapshot }: Pick<ListState, 'columns' | 'pinnedSnapshot'>
): string {
	const params = new URLSearchParams(encodeSlice(slice));
	for (const [name, value] of encodeView(view, columns)) params.append(name, value);
	if (pinnedSnapshot !== null) params.set('ky', pinnedSnapshot);
	return `?${params.toString()}`;
}

/** Whether the first rows of a view can be told without the engine: the usual view of the usual slice. */
export function isUsual(state: ListState): boolean {
	return (
		encodeSlice(state.slice) === encodeSlice(DEFAULT_SLICE) &&
		encodeView(state.view, state.columns).length === 0
	);
}

import type { RowsColumn } from './column';
import {
	ALL_CLOSED,
	defaultView,
	MOST_PINNED,
	MOST_TURNED,
	PAGE_SIZES,
	type OpenGroups,
	type PageSize,
	type SortKey,
	type TableView
} from './view';

/** Parameters of a table in links; see TableView. A link is an interface: what is here never changes meaning. */
export const TABLE_PARAMS = ['xep', 'cot', 'ghim', 'gop', 'mo', 'trang', 'dong'] as const;
type Name = (typeof TABLE_PARAMS)[number];
/** Written once for each group. */
const REPEATED = 'mo';
/** Longer than any key of a group. */
const LONGEST_KEY = 160;

const ALL_ROWS = 'tat-ca';
const NONE = 'khong';
const DESCENDING = '-';

type Columns<Row> = readonly RowsColumn<Row>[];
type Reader = (value: string, columns: Columns<never>, view: TableView) => Partial<TableView> | null;

/** Words joined by `_`, none twice; null where one is not among those known. */
function words(value: string, known: readonly string[]): string[] | null {
	const found = value.split('_');
	return new Set(found).size === found.length && found.every((word) => known.includes(word)) ? found : null;
}
const idsOf = (columns: Columns<never>) => columns.map(({ id }) => id);

/** Read in this order: what is pinned depends on what is shown. */
const READERS: Readonly<Record<Name, Reader>> = {
	xep(value, columns) {
		const sort = value.split('_').map((word): SortKey => {
			const descending = word.startsWith(DESCENDING);
			return { id: descending ? word.slice(1) : word, descending };
		});
		return words(sort.map(({ id }) => id).join('_'), idsOf(columns)) && { sort };
	},
	cot(value, columns, view) {
		const found = words(value, idsOf(columns));
		const first = columns[0]?.id;
		if (!found || first === undefined || !found.includes(first)) return null;
		return { columns: found, pinned: view.pinned.filter((id) => found.includes(id)) };
	},
	ghim(value, _, view) {
		if (value === NONE) return { pinned: [] };
		const found = words(value, view.columns);
		if (!found || found.length > MOST_PINNED) return null;
		return { pinned: view.columns.filter((id) => found.includes(id)) };
	},
	gop(value, columns) {
		return columns.some(({ id, group }) => id === value && group) ? { group: value } : null;
	},
	mo(value, _, { group, open }) {
		const next = group === null ? null : opened(open, value);
		return next && { open: next };
	},
	trang: (value) => (/^[1-9]\d{0,5}$/.test(value) ? { page: Number(value) } : null),
	dong(value) {
		const size = PAGE_SIZES.find((each) => sizeWord(each) === value);
		return size === undefined ? null : { size };
	}
};

/** With a group turned round; null where a link cannot have told it. */
function opened({ all, turned }: OpenGroups, value: string): OpenGroups | null {
	if (value === ALL_ROWS && !all && turned.length === 0) return { all: true, turned };
	const isNew = value !== ALL_ROWS && !turned.includes(value);
	const isFit = value.length <= LONGEST_KEY && turned.length < MOST_TURNED;
	return isNew && isFit ? { all, turned: [...turned, value] } : null;
}

const sizeWord = (size: PageSize) => (size === 'all' ? ALL_ROWS : String(size));

export interface DecodedView {
	readonly view: TableView;
	/** `name=value` of what is not understood: told to the reader, never ignored in silence. */
	readonly unknown: readonly string[];
}

/** URL → view of a table with these columns. Parameters of other names are not looked at. */
export function decodeView<Row>(search: URLSearchParams, columns: Columns<Row>): DecodedView {
	let view = defaultView(columns);
	const unknown: string[] = [];
	for (const name of TABLE_PARAMS) {
		search.getAll(name).forEach((value, at) => {
			const read =
				at === 0 || name === REPEATED ? READERS[name](value, columns as Columns<never>, view) : null;
			if (read) view = { ...view, ...read };
			else unknown.push(`${name}=${value}`);
		});
	}
	return { view, unknown };
}

/** View → parameters in canonical order, defaults left out. */
export function encodeView<Row>(view: TableView, columns: Columns<Row>): [Name, string][] {
	const usual = defaultView(columns);
	const sortWord = (sort: readonly SortKey[]) =>
		sort.map(({ id, descending }) => (descending ? DESCENDING : '') + id).join('_');
	// The pins a table with these columns has when a link says nothing of them.
	const usualPins = usual.pinned.filter((id) => view.columns.includes(id)).join('_');
	const written: Record<Exclude<Name, typeof REPEATED>, readonly [word: string, usual: string]> = {
		xep: [sortWord(view.sort), sortWord(usual.sort)],
		cot: [view.columns.join('_'), usual.columns.join('_')],
		ghim: [view.pinned.join('_') || NONE, usualPins || NONE],
		gop: [view.group ?? '', ''],
		trang: [String(view.page), '1'],
		dong: [sizeWord(view.size), sizeWord(usual.size)]
	};
	const { all, turned } = view.group === null ? ALL_CLOSED : view.open;
	return TABLE_PARAMS.flatMap((name): [Name, string][] => {
		if (name === REPEATED) return [...(all ? [ALL_ROWS] : []), ...turned].map((word) => [name, word]);
		const [word, standard] = written[name];
		return word === standard ? [] : [[name, word]];
	});
}

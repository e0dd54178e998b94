import type { Row as ProductRow } from '../../metrics/product-rows/metric';
import { tableWords } from '../../register-table/words';
import { sliceText } from '../../slice/words';
import { compareNames } from '../../text/collate';
import { MISSING, textCell, type TableCell, type TableColumn } from '../../ui/table';
import type { ViewContext } from '../../views/context';
import type { OfficialTable } from '../content';
import { packWords } from '../words';
import { dayCell, numbered, officialCount } from './cells';
import { ASK, DUE_MONTHS } from './requests';

/** Every product in force: best rank first, then by name. */
export function productsTable(context: ViewContext): OfficialTable {
	const { params, format, placeName } = context;
	const { lang, placeId, asOf } = params;
	const { official } = packWords(lang);
	const t = official.products;
	const rows = [...rowsOf(context, 'inForce')].sort(
		(a, b) => (b.stars ?? 0) - (a.stars ?? 0) || byName(a, b)
	);
	return {
		id: 'products',
		sample: rows.some((row) => row.is_sample),
		table: {
			caption: t.caption(placeName(placeId), format.date(asOf)),
			columns: [
				{ key: 'no', label: official.no, numeric: true },
				{ key: 'name', label: t.name },
				{ key: 'producer', label: t.producer },
				{ key: 'kind', label: t.kind },
				...unitColumns(context),
				{ key: 'group', label: t.group },
				{ key: 'stars', label: t.stars },
				{ key: 'decision', label: t.decision },
				{ key: 'from', label: t.from, kind: 'date' },
				{ key: 'until', label: t.until, kind: 'date' }
			],
			rows: numbered(rows.map((row) => productCells(context, row)))
		},
		notes: [official.register]
	};
}

/** What has lapsed and was not renewed, then what lapses within a year; each by its day. */
export function dueTable(context: ViewContext): OfficialTable {
	const { params, format, placeName } = context;
	const { lang, placeId, asOf } = params;
	const { official } = packWords(lang);
	const t = official.products;
	const byDay = (a: ProductRow, b: ProductRow) =>
		String(a.expires_on) === String(b.expires_on)
			? byName(a, b)
			: String(a.expires_on) < String(b.expires_on)
				? -1
				: 1;
	const line = (state: string) => (row: ProductRow) => ({
		...productCells(context, row),
		state: textCell(state)
	});
	const expired = [...rowsOf(context, 'expired')].sort(byDay);
	const due = [...rowsOf(context, 'due')].sort(byDay);
	return {
		id: 'due',
		sample: [...expired, ...due].some((row) => row.is_sample),
		table: {
			caption: official.due.caption(
				placeName(placeId),
				format.date(asOf),
				format.date(monthsAfter(asOf, DUE_MONTHS))
			),
			columns: [
				{ key: 'no', label: official.no, numeric: true },
				{ key: 'name', label: t.name },
				{ key: 'producer', label: t.producer },
				...unitColumns(context),
				{ key: 'stars', label: t.stars },
				{ key: 'decision', label: t.decision },
				{ key: 'until', label: t.until, kind: 'date' },
				{ key: 'state', label: official.due.state }
			],
			rows: numbered([...expired.map(line(official.due.expired)), ...due.map(line(official.due.due))])
		},
		notes: [official.register]
	};
}

function rowsOf({ rows, params }: ViewContext, list: 'inForce' | 'expired' | 'due'): readonly ProductRow[] {
	const request = ASK[list](params);
	return rows<ProductRow>(request.metric, request.params);
}

function byName(a: ProductRow, b: ProductRow): number {
	return (
		compareNames(String(a.name), String(b.name)) || (String(a.product_id) < String(b.product_id) ? -1 : 1)
	);
}

function unitColumns({ params }: ViewContext): TableColumn[] {
	const t = packWords(params.lang).official.products;
	return [
		{ key: 'unit', label: t.unit },
		...(params.placeId === 'vn' ? [{ key: 'province', label: t.province }] : [])
	];
}

function productCells({ params, format, places, placeName }: ViewContext, row: ProductRow) {
	const { lang } = params;
	const t = packWords(lang).official.products;
	const province = row.province_id;
	const cells: Record<string, TableCell> = {
		name: textCell(row.name),
		producer: textCell(row.producer_name),
		kind: textCell(tableWords(lang).kind[String(row.kind)] ?? row.kind),
		unit: textCell([row.commune, row.district].filter(Boolean).join(', ') || null),
		province: textCell(province !== null && places.has(province) ? placeName(province) : province),
		group: textCell(row.group_no === null ? null : (sliceText(lang).groups[row.group_no - 1] ?? null)),
		stars:
			row.stars === null
				? { value: null, text: MISSING }
				: { value: t.starsText(officialCount(lang)(row.stars)) },
		decision: textCell(row.decision_no),
		from: dayCell(row.valid_from, format),
		until: dayCell(row.expires_on, format)
	};
	return cells;
}

/** The same day so many months on; in a shorter month its last, as DuckDB counts. */
export function monthsAfter(day: string, months: number): string {
	const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
	const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
	return new Date(Date.UTC(year, month - 1 + months, Math.min(date, last))).toISOString().slice(0, 10);
}

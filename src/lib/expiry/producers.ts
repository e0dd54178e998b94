import type { RowsColumn, Subtotal } from '../register-table/column';
import { producerPath } from '../register-table/paths';
import type { ProductRow } from '../register-table/product-columns';
import { tableWords } from '../register-table/words';
import { formats, type Lang } from '../text/format';
import { MISSING } from '../ui/table';
import { cellOfDays, type ExpiryColumnsContext } from './columns';
import { daysBetween } from './days';
import { expiryText } from './words';

/** A producer to call: what it stands to lose, and by when. */
export interface ProducerRow {
	readonly producer_id: string;
	readonly name: string;
	readonly kind: string | null;
	/** Commune, district and province of its product that runs out first. */
	readonly province_id: string | null;
	readonly commune_id: string | null;
	readonly commune: string | null;
	readonly district: string | null;
	/** Products that run out, the first one first. */
	readonly products: readonly ProductRow[];
	readonly first: string;
	readonly last: string;
	readonly isSample: boolean;
}

/** Rows of products come together by producer, in the order in which the first of each runs out. */
export function producerRows(rows: readonly ProductRow[]): ProducerRow[] {
	const byExpiry = [...rows].sort((a, b) => compareDays(a.expires_on, b.expires_on));
	return [...grouped(byExpiry, (row) => String(row.producer_id))].map(([producer_id, products]) => {
		const [first] = products as [ProductRow];
		return {
			producer_id,
			name: String(first.producer_name),
			kind: first.kind,
			province_id: first.province_id,
			commune_id: first.commune_id,
			commune: first.commune,
			district: first.district,
			products,
			first: String(first.expires_on),
			last: String(products.at(-1)?.expires_on),
			isSample: products.some((row) => row.is_sample)
		};
	});
}

/** In the order of time, by code units: ISO days need no collation. */
export function compareDays(a: string | null, b: string | null): number {
	return String(a) < String(b) ? -1 : String(a) > String(b) ? 1 : 0;
}

export function producerColumns({
	lang,
	day,
	asOf,
	system,
	isInProvince,
	provinceName
}: ExpiryColumnsContext): RowsColumn<ProducerRow>[] {
	const t = expiryText(lang).list;
	const words = tableWords(lang);
	const { date, count } = formats(lang);
	const province = (row: ProducerRow) => (row.province_id === null ? null : provinceName(row.province_id));
	const kind = (row: ProducerRow) => (row.kind === null ? null : (words.kind[row.kind] ?? row.kind));
	const commune = (row: ProducerRow) =>
		[row.commune, system === '63' ? row.district : null].filter(Boolean).join(', ') || null;
	const text = (id: string, label: string, value: RowsColumn<ProducerRow>['value'], shown = true) => ({
		...{ id, label, kind: 'text' as const, value, shown }
	});
	const group = (label: (row: ProducerRow) => string | null, key = label) => ({
		key: (row: ProducerRow) => String(key(row)),
		label: (row: ProducerRow) => label(row) ?? words.unknown
	});
	const expiry = (id: string, label: string, value: (row: ProducerRow) => string, shown: boolean) => ({
		...{ id, label, kind: 'date' as const, value, shown },
		cell: (row: ProducerRow) => ({ value: value(row), text: date(value(row)) })
	});
	return [
		{
			...text('chu-the', words.column.producer, (row) => row.name),
			cell: (row) => ({ value: row.name, href: producerPath(row.producer_id, asOf), isSample: row.isSample })
		},
		{ ...expiry('som-nhat', t.first, (row) => row.first, true), leads: true },
		{
			...{ id: 'con-lai', label: t.daysLeft, kind: 'integer', shown: true },
			value: (row) => daysBetween(day, row.first),
			cell: (row) => cellOfDays(daysBetween(day, row.first), count)
		},
		{
			...{ id: 'so-san-pham', label: t.productCount, kind: 'integer', shown: true },
			value: (row) => row.products.length,
			cell: (row) => ({ value: row.products.length, text: count(row.products.length) })
		},
		text('san-pham', t.names, (row) => listed(row.products.map(({ name }) => name))),
		{ ...text('loai', words.column.kind, kind), group: group(kind) },
		{
			...text('tinh', words.column.province, province, !isInProvince),
			group: group(province, (row) => row.province_id)
		},
		{
			...text('xa', words.column.commune, commune),
			cell: (row) => ({ value: commune(row), text: commune(row) ?? MISSING }),
			group: group(
				(row) => [commune(row), province(row)].filter(Boolean).join(', ') || null,
				(row) => row.commune_id
			)
		},
		expiry('muon-nhat', t.last, (row) => row.last, false),
		text('quyet-dinh', t.decisions, (row) => listed(row.products.map((each) => each.decision_no)), false),
		{
			...text('mau', words.column.sample, (row) => (row.isSample ? words.yes : words.no), false),
			always: true
		}
	];
}

/** Producers, and the products they stand to lose. */
export function producerSubtotals(lang: Lang): Subtotal<ProducerRow>[] {
	const t = tableWords(lang);
	const { count } = formats(lang);
	return [
		{
			...{ id: 'so-chu-the', label: t.producerCount },
			of: (rows) => rows.length,
			text: (n) => t.producers(count(n))
		},
		{
			...{ id: 'tong-san-pham', label: t.productCount },
			of: (rows) => rows.reduce((sum, row) => sum + row.products.length, 0),
			text: (n) => t.products(count(n))
		}
	];
}

/** Groups in the order in which their first row comes. */
export function grouped<Row>(rows: readonly Row[], key: (row: Row) => string): Map<string, Row[]> {
	const groups = new Map<string, Row[]>();
	for (const row of rows) {
		const group = groups.get(key(row));
		if (group) group.push(row);
		else groups.set(key(row), [row]);
	}
	return groups;
}

/** "A; B; C", none twice. */
function listed(values: readonly (string | null)[]): string | null {
	return [...new Set(values.filter((value) => value !== null))].join('; ') || null;
}

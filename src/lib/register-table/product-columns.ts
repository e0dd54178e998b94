import type { BoundarySystem } from '../filters/vocabulary';
import type { Row } from '../metrics/product-rows/metric';
import { sliceText } from '../slice/words';
import { formats, type Lang } from '../text/format';
import { MISSING, NOT_APPLICABLE } from '../ui/table';
import type { RowsColumn, Subtotal } from './column';
import { producerPath, productPath } from './paths';
import { tableWords, type TableWords } from './words';

export type ProductRow = Row;
type Column = RowsColumn<ProductRow>;

export interface ProductColumnsContext {
	readonly lang: Lang;
	/** Districts are of system 63 alone. */
	readonly system: BoundarySystem;
	/** Day of the slice as links say it; null is the newest. */
	readonly asOf: string | null;
	/** Name of a province; the id itself is shown where it has none. */
	readonly provinceName: (id: string) => string;
}

/** Columns of the metric `product-rows`. */
export function productColumns({ lang, system, asOf, provinceName }: ProductColumnsContext): Column[] {
	const t = tableWords(lang);
	const { groups } = sliceText(lang);
	const { date } = formats(lang);
	const province = (row: ProductRow) => (row.province_id === null ? null : provinceName(row.province_id));
	const inProvince = (name: string | null, row: ProductRow) =>
		name === null ? t.unknown : [name, province(row)].filter(Boolean).join(', ');
	const word = (words: Record<string, string>, value: string | null) =>
		value === null ? null : (words[value] ?? value);

	return [
		{
			...column('ten', t.column.name, (row) => row.name, true),
			cell: (row) => ({
				value: row.name,
				href: productPath(String(row.product_id), asOf),
				isSample: row.is_sample === true
			})
		},
		{
			...column('chu-the', t.column.producer, (row) => row.producer_name, true),
			cell: (row) => ({ value: row.producer_name, href: producerPath(String(row.producer_id), asOf) }),
			group: {
				key: (row) => String(row.producer_id),
				label: (row) => inProvince(row.producer_name, row)
			}
		},
		{
			...column('sao', t.column.stars, (row) => row.stars, true, 'integer'),
			cell: (row) => ({ value: row.stars, text: row.stars === null ? NOT_APPLICABLE : t.stars(row.stars) }),
			group: {
				key: (row) => String(row.stars),
				label: (row) => (row.stars === null ? t.noStars : t.stars(row.stars))
			}
		},
		{
			...column('tinh', t.column.province, province, true),
			group: { key: (row) => String(row.province_id), label: (row) => province(row) ?? t.unknown }
		},
		...(system === '63'
			? [
					{
						...column('huyen', t.column.district, (row) => row.district, true),
						group: {
							key: (row: ProductRow) => row.district_id ?? `?${row.province_id}`,
							label: (row: ProductRow) => inProvince(row.district, row)
						}
					}
				]
			: []),
		{
			...column('xa', t.column.commune, (row) => row.commune, system === '34'),
			group: {
				key: (row) => row.commune_id ?? `?${row.province_id}`,
				label: (row) =>
					row.commune !== null && row.district !== null
						? `${row.commune}, ${inProvince(row.district, row)}`
						: inProvince(row.commune, row)
			}
		},
		{
			...column('het-han', t.column.expires, (row) => row.expires_on, true, 'date'),
			cell: (row) => ({
				value: row.expires_on,
				text: row.expires_on === null ? NOT_APPLICABLE : date(row.expires_on)
			})
		},
		{
			...column('quyet-dinh', t.column.decision, (row) => row.decision_no, true),
			cell: (row) => ({ value: row.decision_no, text: row.decision_no ?? MISSING }),
			group: {
				// Each authority numbers its own decisions, and begins anew every year.
				key: (row) => [row.decision_no, row.province_id, row.valid_from].join('|'),
				label: (row) => decisionLabel(row, t, date, province(row))
			}
		},
		worded('loai', t.column.kind, (row) => word(t.kind, row.kind), t.unknown),
		worded(
			'nhom',
			t.column.group,
			({ group_no }) => (group_no === null ? null : (groups[group_no - 1] ?? null)),
			t.unknown
		),
		worded('tinh-trang', t.column.state, (row) => word(t.state, row.state), t.neverRecognised),
		worded('cap', t.column.level, (row) => word(t.level, row.issuing_level), t.unknown),
		{
			...column('tu-ngay', t.column.validFrom, (row) => row.valid_from, false, 'date'),
			cell: (row) => ({
				value: row.valid_from,
				text: row.valid_from === null ? NOT_APPLICABLE : date(row.valid_from)
			})
		},
		{
			...column('nam-het-han', t.column.expiryYear, expiryYear, false, 'year'),
			group: {
				key: (row) => String(expiryYear(row)),
				label: (row) => (row.expires_on === null ? t.neverRecognised : t.year(row.expires_on.slice(0, 4)))
			}
		},
		column('lan', t.column.round, (row) => row.round, false, 'integer'),
		column('trong-nam', t.column.events, (row) => eventsText(row, t)),
		worded('tiem-nang', t.column.potential, (row) => (row.is_potential ? t.yes : t.no), t.unknown),
		{ ...column('mau', t.column.sample, (row) => (row.is_sample ? t.yes : t.no)), always: true }
	];
}

/** Products and, beside them, the producers they are of: one with several products counts once. */
export function productSubtotals(lang: Lang): Subtotal<ProductRow>[] {
	const t = tableWords(lang);
	const { count } = formats(lang);
	return [
		{
			...{ id: 'san-pham', label: t.productCount },
			of: (rows) => rows.length,
			text: (n) => t.products(count(n))
		},
		{
			...{ id: 'so-chu-the', label: t.producerCount },
			of: (rows) => new Set(rows.map((row) => row.producer_id)).size,
			text: (n) => t.producers(count(n))
		}
	];
}

function column(
	id: string,
	label: string,
	value: Column['value'],
	shown = false,
	kind: Column['kind'] = 'text'
): Column {
	return { id, label, kind, value, shown };
}

/** A column of few different words, by which rows come together. */
function worded(id: string, label: string, value: (row: ProductRow) => string | null, none: string): Column {
	return {
		...column(id, label, value),
		cell: (row) => ({ value: value(row), text: value(row) ?? none }),
		group: { key: (row) => String(value(row)), label: (row) => value(row) ?? none }
	};
}

function expiryYear({ expires_on }: ProductRow): number | null {
	return expires_on === null ? null : Number(expires_on.slice(0, 4));
}

function eventsText({ events }: ProductRow, t: TableWords): string | null {
	return events
		? events
				.split(' ')
				.map((event) => t.event[event] ?? event)
				.join(', ')
		: null;
}

function decisionLabel(
	{ decision_no, valid_from }: ProductRow,
	t: TableWords,
	date: (iso: string) => string,
	province: string | null
): string {
	return [decision_no ?? t.unknown, valid_from && date(valid_from), province].filter(Boolean).join(', ');
}

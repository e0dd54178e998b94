import type { RowsColumn, Subtotal } from '../register-table/column';
import {
	productColumns,
	productSubtotals,
	type ProductColumnsContext,
	type ProductRow
} from '../register-table/product-columns';
import { formats, type Lang } from '../text/format';
import { grammar } from '../text/grammar';
import { daysBetween } from './days';
import { expiryText } from './words';

export interface ExpiryColumnsContext extends ProductColumnsContext {
	/** The day looked at, yyyy-mm-dd. */
	readonly day: string;
	/** Whether all rows lie in one province, which then need not be told in each. */
	readonly isInProvince: boolean;
}

/** Columns of the list of products that a meeting about expiry reads, in their order. */
const SHOWN = ['ten', 'chu-the', 'het-han', 'con-lai', 'sao', 'loai', 'xa', 'huyen', 'tinh', 'quyet-dinh'];
const HIDDEN = ['thang-het-han', 'nhom', 'cap', 'tu-ngay', 'lan', 'tiem-nang', 'mau'];

/** The columns of products with the days left and the month of expiry, in the order of expiry. */
export function expiryColumns(context: ExpiryColumnsContext): RowsColumn<ProductRow>[] {
	const { lang, day, isInProvince } = context;
	const t = expiryText(lang).list;
	const { count, month } = formats(lang);
	const monthOf = (row: ProductRow) => row.expires_on?.slice(0, 7) ?? null;
	const all: RowsColumn<ProductRow>[] = [
		...productColumns(context),
		{
			id: 'con-lai',
			label: t.daysLeft,
			kind: 'integer',
			value: (row) => daysLeft(row, day),
			cell: (row) => cellOfDays(daysLeft(row, day), count)
		},
		{
			id: 'thang-het-han',
			label: t.month,
			kind: 'text',
			value: monthOf,
			cell: (row) => ({ value: monthOf(row), text: month(String(monthOf(row))) }),
			group: { key: (row) => String(monthOf(row)), label: (row) => t.inMonth(month(String(monthOf(row)))) }
		}
	];
	const isShown = (id: string) => SHOWN.includes(id) && !(isInProvince && id === 'tinh');
	return [...SHOWN, ...HIDDEN].flatMap((id) => {
		const column = all.find((each) => each.id === id);
		return column ? [{ ...column, shown: isShown(id), leads: id === 'het-han' }] : [];
	});
}

/** Products, producers and how soon the first of them runs out. */
export function expirySubtotals(lang: Lang, day: string): Subtotal<ProductRow>[] {
	const t = expiryText(lang).list;
	return [
		...productSubtotals(lang),
		{
			id: 'som-nhat',
			label: t.firstOfGroup,
			of: (rows) => rows.reduce((least, row) => Math.min(least, daysLeft(row, day) ?? least), Infinity),
			text: (days) => t.firstIn(grammar(lang).countedText(days, 'day'))
		}
	];
}

export function daysLeft({ expires_on }: Pick<ProductRow, 'expires_on'>, day: string): number | null {
	return expires_on === null ? null : daysBetween(day, expires_on);
}

export const cellOfDays = (days: number | null, count: (value: number) => string) => ({
	value: days,
	text: days === null ? '' : count(days)
});

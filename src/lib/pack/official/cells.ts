import { formats, type Formats, type Lang } from '../../text/format';
import { MISSING, NOT_APPLICABLE, type TableCell } from '../../ui/table';

/** Whole number as official papers write it: "06" in Vietnamese, but "0". */
export function officialCount(lang: Lang): (value: number) => string {
	const { padded, count } = formats(lang);
	return (value) => (lang === 'vi' && value > 0 ? padded(value) : count(value));
}

export function countCell(value: number | null, lang: Lang): TableCell {
	return value === null ? { value, text: MISSING } : { value, text: officialCount(lang)(value) };
}

/** Rate without the sign, which is in the heading: "96,0". `part` is 1 for 100 %. */
export function rateCell(part: number | null, { decimal }: Formats): TableCell {
	return part === null ? { value: null, text: MISSING } : { value: part * 100, text: decimal(part * 100) };
}

export function dayCell(day: string | null, { date }: Formats): TableCell {
	return day === null ? { value: null, text: NOT_APPLICABLE } : { value: day, text: date(day) };
}

/** First column of every official table. */
export function numbered<Cells extends Readonly<Record<string, TableCell>>>(
	rows: readonly Cells[]
): (Cells & { readonly no: TableCell })[] {
	return rows.map((row, at) => ({ no: { value: at + 1, text: String(at + 1) }, ...row }));
}

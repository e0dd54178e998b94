import { formats, type Formats, type Lang } from '../../text/format';
import { grammar, type Qualifier } from '../../text/grammar';
import { MISSING, NOT_APPLICABLE, type TableCell } from '../../ui/table';

/** Whole number as official papers write it: "06" in Vietnamese, but "0". */
export function officialCount(lang: Lang): (value: number) => string {
	const { padded, count } = formats(lang);
	return (value) => (lang === 'vi' && value > 0 ? padded(value) : count(value));
}

/** A count as precise as its publication states it: "hơn 17.000". */
export function countCell(value: number | null, lang: Lang, stated: Qualifier = 'exact'): TableCell {
	if (value === null) return { value, text: MISSING };
	return { value, text: grammar(lang).statedText(officialCount(lang)(value), stated) };
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

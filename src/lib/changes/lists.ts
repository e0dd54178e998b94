import { CORRECTIONS, type Row as CorrectionRow } from '../metrics/change-corrections/metric';
import type { Row as ListRow } from '../metrics/change-rows/metric';
import { productPath } from '../register-table/paths';
import { formats, type Lang } from '../text/format';
import { grammar } from '../text/grammar';
import { NOT_APPLICABLE, textCell, type TableCell, type TableData } from '../ui/table';
import { changeText } from './words';

export interface ListContext {
	readonly lang: Lang;
	readonly provinceName: (id: string) => string;
}

/** The products of one step, each leading to its page. */
export function listTable(
	rows: readonly ListRow[],
	caption: string,
	{ lang, provinceName }: ListContext
): TableData {
	const t = changeText(lang);
	const { count, date } = formats(lang);
	const stars = (value: number | null): TableCell =>
		value === null ? { value, text: NOT_APPLICABLE } : { value, text: count(value) };
	const hasCause = rows.some(({ cause }) => cause !== null);
	const hasDay = rows.some(({ happened_on }) => happened_on !== null);
	return {
		caption,
		columns: [
			{ key: 'product', label: t.lists.product },
			{ key: 'producer', label: t.lists.producer },
			{ key: 'kind', label: t.lists.kind },
			{ key: 'province', label: t.lists.province },
			{ key: 'commune', label: t.lists.commune },
			{ key: 'earlier_stars', label: t.lists.earlierStars, numeric: true, kind: 'integer' },
			{ key: 'later_stars', label: t.lists.laterStars, numeric: true, kind: 'integer' },
			{ key: 'decision', label: t.lists.decision },
			...(hasDay ? [{ key: 'day', label: t.lists.day, kind: 'date' as const }] : []),
			...(hasCause ? [{ key: 'cause', label: t.lists.cause }] : [])
		],
		rows: rows.map((row) => ({
			product: {
				value: row.name,
				...(row.later_name === null ? {} : { href: productPath(String(row.product_id)) })
			},
			producer: textCell(row.producer_name),
			kind: kindCell(row.later_kind ?? row.earlier_kind, t.kind),
			province: textCell(row.province_id === null ? null : provinceName(row.province_id)),
			commune: textCell(row.commune),
			earlier_stars: stars(row.earlier_stars),
			later_stars: stars(row.later_stars),
			decision: textCell(row.decision_no),
			day:
				row.happened_on === null
					? { value: null, text: NOT_APPLICABLE }
					: { value: row.happened_on, text: date(row.happened_on) },
			cause:
				row.cause === null
					? { value: null, text: NOT_APPLICABLE }
					: { value: t.cause[row.cause] ?? row.cause }
		}))
	};
}

const kindCell = (kind: string | null, words: Readonly<Record<string, string>>): TableCell =>
	textCell(kind === null ? null : (words[kind] ?? kind));

/** Corrections by what they are, each field with both values. */
export function correctionsTable(
	rows: readonly CorrectionRow[],
	{ lang, provinceName }: ListContext
): TableData {
	const t = changeText(lang).corrections;
	const kinds = changeText(lang).kind;
	const { date } = formats(lang);
	const value = (row: CorrectionRow, text: string | null): TableCell => {
		if (text === null) return { value: null, text: NOT_APPLICABLE };
		if (row.field === 'kind') return { value: kinds[text] ?? text };
		return /^\d{4}-\d{2}-\d{2}$/.test(text) ? { value: date(text) } : { value: text };
	};
	const order = (row: CorrectionRow) => (CORRECTIONS as readonly (string | null)[]).indexOf(row.correction);
	return {
		caption: t.caption,
		columns: [
			{ key: 'what', label: t.what },
			{ key: 'product', label: changeText(lang).lists.product },
			{ key: 'producer', label: changeText(lang).lists.producer },
			{ key: 'province', label: changeText(lang).lists.province },
			{ key: 'field', label: t.where },
			{ key: 'before', label: t.before },
			{ key: 'after', label: t.after },
			{ key: 'decision', label: changeText(lang).lists.decision }
		],
		rows: [...rows]
			.sort((a, b) => order(a) - order(b))
			.map((row) => ({
				what: { value: t.kind[row.correction as keyof typeof t.kind] },
				product: {
					value: row.name,
					...(row.is_in_register ? { href: productPath(String(row.product_id)) } : {})
				},
				producer: textCell(row.producer_name),
				province: textCell(row.province_id === null ? null : provinceName(row.province_id)),
				field: { value: t.field[String(row.field)] ?? row.field },
				before: value(row, row.earlier_value),
				after: value(row, row.later_value),
				decision:
					row.decision_no === null ? { value: null, text: NOT_APPLICABLE } : { value: row.decision_no }
			}))
	};
}

/** "12 ghi bổ sung và 6 sửa tên": how many corrections of each kind. */
export function correctionCounts(rows: readonly CorrectionRow[], lang: Lang): string {
	const t = changeText(lang).corrections;
	const { count } = formats(lang);
	const kinds = CORRECTIONS.flatMap((kind) => {
		const n = rows.filter((row) => row.correction === kind).length;
		return n === 0 ? [] : [t.count(count(n), t.kind[kind])];
	});
	return grammar(lang).listText(kinds);
}

import type { Row } from '../metrics/register-sheets/metric';
import { REPORT_WORDS } from '../register/report/words';
import type { Manifest } from '../schema/manifest';
import { formats, type Lang } from '../text/format';
import { NOT_APPLICABLE, numberCell, type TableCell, type TableData } from '../ui/table';
import { qualityWords } from './words';

/** Columns of the equation after `rows_in`, in the order it is read. */
const OTHERS = [
	['titles', 'title'],
	['headers', 'header'],
	['groups', 'group'],
	['totals', 'total'],
	['signatures', 'signature'],
	['column_numbers', 'column_numbers'],
	['blanks', 'blank']
] as const;

/** The equation of every input: rows read = used + quarantined + headings, totals, blanks and so on. */
export function sheetTable(sheets: readonly Row[], counts: Manifest['counts'], lang: Lang): TableData {
	const t = qualityWords(lang).sheets;
	const { rows: words } = REPORT_WORDS[lang];
	const { count } = formats(lang);
	const number = (value: number | null) => numberCell(value, count);
	// What no sheet has is left out: the equation holds without it.
	const others = OTHERS.filter(([key]) => sheets.some((sheet) => sheet[key] !== 0));
	const csv = (file: string, read: number, used: number): Record<string, TableCell> => ({
		file: { value: file },
		sheet: { value: null, text: NOT_APPLICABLE },
		rows_in: number(read),
		used: number(used),
		quarantined: number(read - used),
		...Object.fromEntries(others.map(([key]) => [key, { value: null, text: NOT_APPLICABLE }]))
	});
	return {
		caption: t.caption,
		columns: [
			{ key: 'file', label: t.file },
			{ key: 'sheet', label: words.sheet },
			{ key: 'rows_in', label: words.rowsIn, numeric: true },
			{ key: 'used', label: words.used, numeric: true },
			{ key: 'quarantined', label: words.quarantined, numeric: true },
			...others.map(([key, kind]) => ({
				key,
				label: words.kinds[kind],
				numeric: true
			}))
		],
		rows: [
			...sheets.map((sheet) => ({
				file: { value: sheet.file, href: `/nguon/${sheet.source_id}/` },
				sheet: sheetCell(sheet, lang),
				rows_in: number(sheet.rows_in),
				used: number(sheet.used),
				quarantined: number(sheet.quarantined),
				...Object.fromEntries(others.map(([key]) => [key, number(sheet[key])]))
			})),
			csv(t.figures, counts.figures_read, counts.figures_used),
			csv(t.targets, counts.targets_read, counts.targets_used)
		]
	};
}

/** A text file has one sheet, which bears its name. */
function sheetCell({ file, sheet, is_hidden, hidden }: Row, lang: Lang): TableCell {
	const t = qualityWords(lang).sheets;
	const remarks = [
		...(is_hidden ? [t.hiddenSheet] : []),
		...(hidden ? [t.hidden(formats(lang).count(hidden))] : [])
	];
	const name = sheet === file ? NOT_APPLICABLE : String(sheet);
	return { value: sheet, text: remarks.length > 0 ? `${name} (${remarks.join(', ')})` : name };
}

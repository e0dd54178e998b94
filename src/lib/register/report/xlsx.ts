import { writeXlsx } from 'hucre/xlsx';
import type { Cell, CellStyle, CellValue, WriteSheet } from 'hucre/xlsx';
import { escapeFormula } from '../../text/escape-formula';
import { formats, type Lang } from '../../text/format';
import type { Severity } from '../types';
import { reportContent, type ReportContent } from './content';
import { WORKBOOK_LINES } from './problem-lines';
import { readable } from './readable';
import type { RegisterReport } from './report';
import type { ReportCell, ReportTable } from './report-table';

type Styles = Map<string, Partial<Cell>>;

const TOP: CellStyle = { alignment: { wrapText: true, vertical: 'top' } };
const HEADER: CellStyle = {
	...TOP,
	font: { bold: true },
	fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'E2E8F0' } }
};
const TITLE: CellStyle = { font: { bold: true, size: 14 } };
const HEADING: CellStyle = { font: { bold: true, size: 12 } };
/** First columns of a list that carry the colour; colouring whole rows doubles the time. */
const TONED = 3;
/** Colours beside the words, never instead of them. */
const TONES: Readonly<Record<Severity, CellStyle | undefined>> = {
	error: { ...TOP, fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'FDE2E1' } } },
	warning: { ...TOP, fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'FEF3C7' } } },
	info: undefined
};

/**
 * The report as a workbook of four sheets: summary, one line a problem, columns recognised, rules.
 * Runs in Node and in a worker. The same report gives the same bytes.
 * @param limit most problem lines; a last line says how many more there are.
 */
export function reportXlsx(
	report: RegisterReport,
	language: Lang,
	limit = WORKBOOK_LINES
): Promise<Uint8Array> {
	const content = reportContent(report, language, limit);
	const { words } = content;
	return writeXlsx({
		sheets: [
			summarySheet(content),
			listSheet(words.sheets.problems, content.problems, cutLine(content, limit)),
			listSheet(words.sheets.columns, content.columns),
			listSheet(words.sheets.rules, content.rules)
		],
		properties: {
			title: words.title,
			// A clock's time would make every report of one file a different file.
			created: new Date(0),
			modified: new Date(0)
		},
		defaultFont: { name: 'Arial', size: 10 }
	});
}

function cutLine({ left, lang, words }: ReportContent, limit: number): readonly ReportCell[] | undefined {
	const { count } = formats(lang);
	return left > 0 ? [null, null, null, words.lines.cut(count(left), count(limit))] : undefined;
}

/** A table that fills a sheet: frozen header, filter on every column, header repeated on paper. */
function listSheet(
	name: string,
	{ columns, rows, tones }: ReportTable,
	last?: readonly ReportCell[]
): WriteSheet {
	const cells: Styles = new Map();
	columns.forEach((_, column) => cells.set(`0,${column}`, { style: HEADER }));
	tones?.forEach((tone, row) => {
		const style = tone && TONES[tone];
		if (style) for (let column = 0; column < TONED; column++) cells.set(`${row + 1},${column}`, { style });
	});
	return {
		name,
		rows: [columns.map(({ label }) => label), ...rows, ...(last ? [last] : [])].map(written),
		cells,
		columns: columns.map(({ width }) => ({ width, style: TOP })),
		freezePane: { rows: 1 },
		autoFilter: { range: `A1:${letter(columns.length)}${rows.length + 1}` },
		pageSetup: { ...LANDSCAPE, printTitlesRow: '$1:$1' }
	};
}

const LANDSCAPE = {
	paperSize: 'a4',
	orientation: 'landscape',
	fitToPage: true,
	fitToWidth: 1,
	fitToHeight: 0
} as const;

/** Sections below each other: facts, what to do, rows, rules, how the file was understood. */
function summarySheet({ words, facts, next, equations, byRule, decisions }: ReportContent): WriteSheet {
	const rows: (readonly ReportCell[])[] = [];
	const cells: Styles = new Map();
	const add = (row: readonly ReportCell[], style?: CellStyle) => {
		if (style) row.forEach((_, column) => cells.set(`${rows.length},${column}`, { style }));
		rows.push(row);
	};
	add([words.title], TITLE);
	for (const fact of facts) add(fact);
	add([]);
	add([words.next.heading], HEADING);
	next.forEach((step, index) => add([`${index + 1}. ${step}`]));
	for (const { heading, remark, columns, rows: body, tones } of [equations, byRule, decisions]) {
		add([]);
		add([heading], HEADING);
		if (remark) add([remark]);
		if (body.length === 0) continue;
		add(
			columns.map(({ label }) => label),
			HEADER
		);
		body.forEach((row, index) => add(row, tones?.[index] && TONES[tones[index]]));
	}
	return {
		name: words.sheets.summary,
		rows: rows.map(written),
		cells,
		columns: equations.columns.map(({ width }) => ({ width })),
		pageSetup: LANDSCAPE
	};
}

function written(row: readonly ReportCell[]): CellValue[] {
	return row.map((cell) => (typeof cell === 'string' ? cellText(cell) : cell));
}

/**
 * Text as a cell holds it. `_x003D_` in a workbook's XML means `=`: text that happens to say so is
 * escaped as the format asks (ECMA-376 part 1, 22.9.2.19), or a formula could come in disguise.
 */
function cellText(text: string): string {
	return escapeFormula(readable(text)).replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_');
}

/** 1 → A; a report has fewer columns than letters. */
function letter(column: number): string {
	return String.fromCharCode(64 + column);
}

import { shownText } from '../../export/typed-table';
import { cellOf, type TableData } from '../../ui/table';
import { colour } from '../colours';
import { columnWidths } from '../column-widths';
import { filledColumns } from '../filled-columns';
import { textWidth } from '../measure';
import { breakable, safeLine } from '../safe-text';
import { inFont } from './font';
import { LYING_WIDTH, SIZE, type PdfNode } from './nodes';

/** Roboto is at most so much wider than Arial, by which texts are measured. */
const WIDER = 1.04;
const PADDING = { side: 3, level: 1.6 };
/** A row must not be taller than a page: longer texts are cut, and whole in the workbook. */
const LONGEST_CELL = 300;

/** A table with heads on every page and no row cut in two. */
export function pdfTable(table: TableData): PdfNode {
	const columns = filledColumns(table);
	const heads = columns.map(({ label }) => safeLine(label, LONGEST_CELL));
	const texts = table.rows.map((row) =>
		columns.map(({ key }) => safeLine(shownText(cellOf(row, key)), LONGEST_CELL))
	);
	const padding = 2 * PADDING.side + 1;
	const measure = (text: string, isBold: boolean) => textWidth(text, SIZE.table, isBold) * WIDER;
	const widths = columnWidths(
		heads.map((head, at) => ({ head, texts: texts.map((row) => row[at] ?? '') })),
		{
			...{ width: LYING_WIDTH - 1, padding, narrowest: 18, widest: 230, longestWord: 90, most: 1.4 },
			measure
		}
	);
	const inner = widths.map((width) => Math.max(4, width - padding));
	// The line of sums of a numbered table has no number.
	const isNumbered = columns[0]?.key === 'no';
	const sums = new Set(
		table.rows.flatMap((row, at) => (isNumbered && cellOf(row, 'no').value === null ? at : []))
	);
	const cell = (text: string, at: number): PdfNode => ({
		text: inFont(breakable(text)),
		alignment: columns[at]?.numeric ? 'right' : 'left',
		// Set whole where there is room: word by word takes twice as long and as many bytes.
		noWrap: measure(text, true) <= inner[at]!
	});
	return {
		fontSize: SIZE.table,
		lineHeight: 1.05,
		table: {
			headerRows: 1,
			keepWithHeaderRows: 1,
			dontBreakRows: true,
			widths: inner,
			body: [
				heads.map((text, at) => ({ ...cell(text, at), bold: true, fillColor: `#${colour('shade')}` })),
				...texts.map((row, line) =>
					row.map((text, at) => (sums.has(line) ? { ...cell(text, at), bold: true } : cell(text, at)))
				)
			]
		},
		layout: {
			hLineWidth: (line: number) => (line <= 1 ? 0.8 : 0.4),
			vLineWidth: () => 0,
			hLineColor: (line: number) => `#${colour(line <= 1 ? 'ink' : 'rule')}`,
			paddingLeft: () => PADDING.side,
			paddingRight: () => PADDING.side,
			paddingTop: () => PADDING.level,
			paddingBottom: () => PADDING.level
		}
	};
}

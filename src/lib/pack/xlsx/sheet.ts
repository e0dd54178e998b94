import type { Cell, CellStyle, CellValue, MergeRange, WriteSheet } from 'hucre/xlsx';
import { cellText, keepErrorNames } from '../../export/xlsx';
import { LINE, lineCount } from '../measure';

const BOLD = { name: 'Arial', size: 10, bold: true } as const;
const EDGE = { style: 'thin', color: { rgb: '808080' } } as const;

export const TITLE: CellStyle = {
	font: { ...BOLD, size: 13 },
	alignment: { vertical: 'top', wrapText: true }
};
export const LABEL: CellStyle = { font: BOLD, alignment: { vertical: 'top' } };
export const GRID: CellStyle = { border: { top: EDGE, bottom: EDGE, left: EDGE, right: EDGE } };
export const HEAD: CellStyle = {
	...GRID,
	font: BOLD,
	alignment: { wrapText: true, horizontal: 'center', vertical: 'center' }
};
export const WRAPPED: CellStyle = { alignment: { wrapText: true, vertical: 'top' } };
/** Look of a line of sums. */
export const SUM: CellStyle = { font: BOLD };

/** A cell with its look. */
export interface Styled {
	readonly value: CellValue;
	readonly style?: CellStyle;
	readonly href?: string;
}

/** Type size of the workbook, and width of a character of a column, in points. */
const SIZE = 10;
const CHARACTER = 5.25;
/** A row of Excel is at most so many points high. */
const HIGHEST = 400;

/**
 * Lines of styled cells as a sheet; texts are made safe here, and so nowhere else. Rows are as high as their
 * wrapped texts, which LibreOffice does not see to by itself.
 * @param widths of the columns, in characters
 */
export function styledSheet(
	name: string,
	lines: readonly (readonly Styled[])[],
	widths: readonly number[],
	{ merges = [], ...more }: Partial<WriteSheet> & { readonly merges?: MergeRange[] } = {}
): WriteSheet {
	const cells = new Map<string, Partial<Cell>>();
	const rowDefs = new Map<number, { height: number }>();
	const merged = new Set(merges.map(({ startRow }) => startRow));
	const whole = widths.reduce((sum, width) => sum + width, 0);
	const rows = lines.map((line, row) => {
		const high = Math.max(
			1,
			...line.map((cell, at) => linesOf(cell, merged.has(row) ? whole : (widths[at] ?? 10)))
		);
		const size = line[0]?.style?.font?.size ?? SIZE;
		if (high > 1 || size > SIZE) rowDefs.set(row, { height: Math.min(HIGHEST, high * size * LINE + 3) });
		return line.map(({ value, style, href }, column) => {
			if (style || href) {
				cells.set(`${row},${column}`, {
					...(style ? { style } : {}),
					...(href ? { hyperlink: { target: href } } : {})
				});
			}
			return typeof value === 'string' ? cellText(value) : value;
		});
	});
	keepErrorNames(rows, cells);
	return {
		name,
		rows,
		cells,
		rowDefs,
		merges,
		columns: widths.map((width) => ({ width })),
		pageSetup: { paperSize: 'a4', orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
		...more
	};
}

function linesOf({ value, style }: Styled, width: number): number {
	if (typeof value !== 'string' || !style?.alignment?.wrapText) return 1;
	const { bold = false, size = SIZE } = style.font ?? {};
	return lineCount(value.slice(0, 4_000), size, width * CHARACTER - 4, bold);
}

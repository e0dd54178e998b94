import type PptxGenJS from 'pptxgenjs';
import { shownText } from '../../export/typed-table';
import { cellOf, type TableColumn, type TableData } from '../../ui/table';
import { colour } from '../colours';
import { columnWidths } from '../column-widths';
import { filledColumns } from '../filled-columns';
import { safeLine } from '../safe-text';
import { BOX, FONT, PT, SIZES } from './layout';
import { LINE, lineCount, textWidth } from '../measure';

/** Inner margins of a cell in points: sides, above and below. */
const MARGIN = { side: 4, level: 3 };
/** A text longer than this is cut in a cell: the workbook has it in full. */
const LONGEST_CELL = 220;

export interface TablePart {
	readonly rows: PptxGenJS.TableRow[];
	/** Widths in inches. */
	readonly columns: readonly number[];
	/** Of the heads and each row, in inches by the measured lines. */
	readonly rowHeights: readonly number[];
}

/**
 * A table set for slides, each part with the heads and at least one row. A table of one slide is set as large
 * as it fits; a longer one at the smallest size.
 */
export function tableParts(table: TableData, height: number = BOX.body.h): TablePart[] {
	const columns = filledColumns(table);
	const heads = columns.map(({ label }) => safeLine(label, LONGEST_CELL));
	const texts = table.rows.map((row) =>
		columns.map(({ key }) => safeLine(shownText(cellOf(row, key)), LONGEST_CELL))
	);
	const attempts = SIZES.table.map((size) => () => partsAt(size, columns, heads, texts, height));
	let parts: TablePart[] = [];
	for (const attempt of attempts) {
		parts = attempt();
		if (parts.length === 1) return parts;
	}
	return parts;
}

function partsAt(
	size: number,
	columns: readonly TableColumn[],
	heads: readonly string[],
	texts: readonly (readonly string[])[],
	height: number
): TablePart[] {
	const widths = columnWidths(
		heads.map((head, at) => ({ head, texts: texts.map((row) => row[at] ?? '') })),
		{
			...{
				width: BOX.body.w * PT,
				padding: 2 * MARGIN.side + 2,
				narrowest: 34,
				widest: 300,
				longestWord: 140,
				most: 1.33
			},
			measure: (text, isHead) => textWidth(text, size, isHead)
		}
	);
	const highOf = (cells: readonly string[], isBold: boolean) =>
		Math.max(...cells.map((text, at) => lineCount(text, size, widths[at]! - 2 * MARGIN.side - 1, isBold))) *
			size *
			LINE +
		2 * MARGIN.level;
	const headHigh = highOf(heads, true);
	const parts: { cells: (readonly string[])[]; highs: number[] }[] = [{ cells: [], highs: [] }];
	let left = height * PT - headHigh;
	for (const cells of texts) {
		const high = highOf(cells, false);
		if (high > left && parts.at(-1)!.cells.length > 0) {
			parts.push({ cells: [], highs: [] });
			left = height * PT - headHigh;
		}
		parts.at(-1)!.cells.push(cells);
		parts.at(-1)!.highs.push(high);
		left -= high;
	}
	return parts.map(({ cells, highs }) => ({
		columns: widths.map((width) => width / PT),
		rows: [headRow(heads, columns, size), ...cells.map((row) => bodyRow(row, columns, size))],
		rowHeights: [headHigh, ...highs].map((high) => high / PT)
	}));
}

const RULE = (name: string, width: number): PptxGenJS.BorderProps => ({
	type: 'solid',
	pt: width,
	color: colour(name)
});
const NO_RULE: PptxGenJS.BorderProps = { type: 'none' };

function headRow(
	heads: readonly string[],
	columns: readonly TableColumn[],
	size: number
): PptxGenJS.TableRow {
	return heads.map((text, at) => ({
		text,
		options: {
			...cellOptions(columns[at]!, size),
			bold: true,
			valign: 'bottom' as const,
			fill: { color: colour('shade') },
			border: [RULE('ink', 1), NO_RULE, RULE('ink', 1), NO_RULE] as const as [
				PptxGenJS.BorderProps,
				PptxGenJS.BorderProps,
				PptxGenJS.BorderProps,
				PptxGenJS.BorderProps
			]
		}
	}));
}

function bodyRow(
	texts: readonly string[],
	columns: readonly TableColumn[],
	size: number
): PptxGenJS.TableRow {
	return texts.map((text, at) => ({ text, options: cellOptions(columns[at]!, size) }));
}

function cellOptions({ numeric }: TableColumn, size: number): PptxGenJS.TableCellProps {
	const { side, level } = MARGIN;
	return {
		fontFace: FONT,
		fontSize: size,
		color: colour('ink'),
		align: numeric ? 'right' : 'left',
		valign: 'top',
		// In inches: the library takes a first margin of 1 or more for points.
		margin: [level / PT, side / PT, level / PT, side / PT],
		border: [NO_RULE, NO_RULE, RULE('rule', 0.75), NO_RULE]
	};
}

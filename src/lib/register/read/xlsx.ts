import type { Note, RawCell, RawFile, RawRow, RawSheet } from '../types';
import { extensionNote, fileKind } from './kind';
import { LIMITS, type Limits } from './limits';
import { Unstored } from './xlsx/cell';
import { asUnreadable, fault, note } from './xlsx/fault';
import { followFormulas, type FormulaValues } from './xlsx/formulas';
import { inheritMerged } from './xlsx/merged';
import { Package } from './xlsx/package';
import { sheetRows, type SheetRow } from './xlsx/sheet';
import { cellKey, surveySheet, type Survey } from './xlsx/survey';
import { Tally } from './xlsx/tally';
import { readWorkbook, type Workbook } from './xlsx/workbook';
import { readZip } from './xlsx/zip';

/**
 * Reads an Excel workbook (.xlsx, .xlsm without its macros). The whole file is checked before this returns;
 * rows are then read a second time, one after the other, so that memory stays bounded by the texts and one
 * row however large a sheet is.
 *
 * A row is handed out if it holds a value, its own or inherited from a merged range, hidden rows and rows
 * of hidden sheets included. All other rows are blank: their count is the number of the last row handed out
 * less the number of rows handed out. Blank formatted rows below the last value are no part of the register
 * and are not counted.
 *
 * Formulas give the value the workbook stores; without one, references to a cell are followed, all others
 * are of kind `error` with the formula as value.
 * @param name of the file, for messages
 * @throws UnreadableFile, and no other error; the rules are those of xlsx/notes.ts
 */
export function readXlsx(bytes: Uint8Array, name: string, limits: Limits = LIMITS): RawFile {
	try {
		return open(bytes, name, limits);
	} catch (error) {
		throw asUnreadable(name, error);
	}
}

function open(bytes: Uint8Array, name: string, limits: Limits): RawFile {
	if (bytes.length > limits.fileBytes) {
		throw fault('too-large', { bytes: bytes.length, limit: limits.fileBytes });
	}
	if (fileKind(bytes, name, limits) !== 'xlsx') throw fault('not-xlsx');
	const parts = new Package(bytes, readZip(bytes, limits));
	const tally = new Tally(limits);
	const book = readWorkbook(parts, tally);
	const surveys = book.sheets.map((sheet) => surveySheet(parts, sheet, book, tally));
	const formulas = followFormulas(parts, book, surveys, new Tally(limits));
	const sheets = book.sheets.map((sheet, at): RawSheet => {
		const merged = surveys[at]?.merged ?? [];
		const values = formulas[at] ?? new Map<number, RawCell | undefined>();
		return {
			name: sheet.name,
			hidden: sheet.hidden,
			*rows() {
				try {
					const written = sheetRows(parts, sheet, book, new Tally(limits));
					yield* inheritMerged(withFormulas(written, values), merged);
				} catch (error) {
					throw asUnreadable(name, error);
				}
			}
		};
	});
	return { name, sheets, decisions: decisions(name, book, surveys, formulas) };
}

function* withFormulas(rows: Iterable<SheetRow>, values: FormulaValues[number]): Generator<RawRow> {
	for (const { row, hidden, cells: written } of rows) {
		const cells: (RawCell | undefined)[] = [];
		for (const { column, content } of written) {
			const value = content instanceof Unstored ? values.get(cellKey(row, column)) : content;
			if (!value) continue;
			while (cells.length < column) cells.push(undefined);
			cells.push(value);
		}
		yield { row, hidden, cells };
	}
}

function decisions(
	name: string,
	book: Workbook,
	surveys: readonly Survey[],
	formulas: FormulaValues
): readonly Note[] {
	const notes: Note[] = [];
	const wrongExtension = extensionNote('xlsx', name);
	if (wrongExtension) notes.push(wrongExtension);
	if (book.epoch1904) {
		notes.push({
			vi: 'Sổ làm việc tính ngày theo hệ 1904 (Excel cho Mac cũ); ngày đã được đổi theo hệ này.',
			en: 'The workbook counts days from 1904 (old Excel for Mac); dates are converted accordingly.'
		});
	}
	for (const sheet of book.otherSheets) {
		const template = {
			vi: 'Trang "{sheet}" là biểu đồ hoặc macro, không có ô, nên được bỏ qua.',
			en: 'Sheet "{sheet}" is a chart or macro sheet without cells and is left out.'
		};
		notes.push(note(template, { sheet }));
	}
	const count = surveys.reduce((sum, { unstored }) => sum + unstored.size, 0);
	if (count > 0) {
		const failed = formulas.reduce((sum, values) => sum + errors(values), 0);
		const template = {
			vi: '{count} công thức chưa có giá trị được lưu: {followed} công thức tham chiếu một ô được đọc từ ô đó, {failed} công thức được xem là lỗi. Mở tệp bằng Excel và lưu lại sẽ có giá trị.',
			en: '{count} formulas have no stored value: {followed} refer to one cell and were read from there, {failed} count as errors. Opening the file in Excel and saving it stores the values.'
		};
		notes.push(note(template, { count, followed: count - failed, failed }));
	}
	return notes;
}

function errors(values: FormulaValues[number]): number {
	let count = 0;
	for (const value of values.values())
		if (value?.kind === 'error' && String(value.value).startsWith('=')) count++;
	return count;
}

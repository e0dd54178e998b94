import type { LaidSheet } from '../layout/lay-out';
import type { ColumnMeaning } from '../layout/record';
import { registerSourceId, type RegisterIdentity } from './register-source';
import type { Note } from '../types';
import type { SheetCounts } from '../understand/read-entries';
import type { RegisterSheetRow } from '../../schema/register_sheet';

/** What is known of a sheet once its rows have been read. */
export interface ReadSheet {
	readonly sheetNo: number;
	readonly layout: LaidSheet['layout'];
	readonly isHidden: boolean;
	/** Rows the reader gave, and those of them hidden in the workbook. */
	readonly rowsIn: number;
	readonly hiddenRows: number;
	readonly counts: SheetCounts;
}

/** The sheet as a row of table `register_sheet`. */
export function sheetRow(register: RegisterIdentity, sheet: ReadSheet): RegisterSheetRow {
	const { used, quarantined, others } = sheet.counts;
	const { layout } = sheet;
	return {
		source_id: registerSourceId(register),
		sheet_no: sheet.sheetNo,
		file: register.name,
		sheet: layout.sheet,
		sha256: register.sha256,
		is_hidden: sheet.isHidden,
		rows_in: sheet.rowsIn,
		used,
		quarantined,
		titles: others.title,
		headers: others.header,
		groups: others.group,
		totals: others.total,
		signatures: others.signature,
		column_numbers: others.column_numbers,
		blanks: others.blank,
		hidden: sheet.hiddenRows,
		columns: columnsText(layout.columns),
		notes_vi: sentences(layout.notes, 'vi'),
		notes_en: sentences(layout.notes, 'en')
	};
}

/** `B product_name "Tên sản phẩm"; L stars 1 "Lần đầu / Sao"` */
function columnsText(columns: readonly ColumnMeaning[]): string | null {
	const texts = columns.map(({ column, field, round, heading }) =>
		[column, field, round, `"${heading}"`].filter((part) => part !== null).join(' ')
	);
	return texts.join('; ') || null;
}

function sentences(notes: readonly Note[], lang: keyof Note): string | null {
	return notes.map((note) => note[lang]).join(' ') || null;
}

import type { Field } from '../fields';
import type { Note } from '../types';
import { withoutPrivateParts } from '../understand/private-parts';

interface Named {
	readonly letter: string;
	readonly path: readonly string[];
	readonly field: Field;
}

/** A column's heading as it is shown; one may hold whom to call. */
export function shownHeading(path: readonly string[]): string {
	return withoutPrivateParts(path.join(' / '));
}

const heading = ({ path }: Named) => shownHeading(path);

/** What is said of columns that were not simply recognised by their heading. Never a value of a cell. */
export const columnNotes = {
	byContent: (column: Named): Note => ({
		vi: `Cột ${column.letter} (tiêu đề "${heading(column)}") được nhận ra theo nội dung: ${column.field}.`,
		en: `Column ${column.letter} (heading "${heading(column)}") was recognised by its content: ${column.field}.`
	}),
	personal: (column: Named, found: Field): Note => ({
		vi: `Cột ${column.letter} (tiêu đề "${heading(column)}") chứa dữ liệu cá nhân (${found}); cột được giữ kín và không đưa vào số liệu.`,
		en: `Column ${column.letter} (heading "${heading(column)}") holds personal data (${found}); it is kept private and enters no table.`
	}),
	unknown: (column: Named): Note => ({
		vi: `Cột ${column.letter} (tiêu đề "${heading(column)}") không được nhận ra và bị bỏ qua; nếu cần, khai báo trong tệp khai báo cột.`,
		en: `Column ${column.letter} (heading "${heading(column)}") was not recognised and is left aside; name it in a mapping file if it is needed.`
	}),
	withoutHeading: (column: Named): Note => ({
		vi: `Cột ${column.letter} có dữ liệu nhưng không có tiêu đề; cột bị bỏ qua.`,
		en: `Column ${column.letter} holds data but has no heading; it is left aside.`
	}),
	leftAside: (column: Named): Note => ({
		vi: `Cột ${column.letter} (tiêu đề "${heading(column)}") không thuộc bảng số liệu nào; cột bị bỏ qua.`,
		en: `Column ${column.letter} (heading "${heading(column)}") belongs to no table; it is left aside.`
	}),
	otherHeader: (row: number): Note => ({
		vi: `Từ dòng ${row} là bảng khác với tiêu đề cột khác; các dòng sau được đọc theo tiêu đề mới.`,
		en: `From row ${row} on another table with other headings follows; the rows below are read by the new ones.`
	}),
	spare: (column: Named, kept: Named | null): Note => ({
		vi:
			`Cột ${column.letter} (tiêu đề "${heading(column)}") trùng ý nghĩa (${column.field}) với ` +
			`${kept ? `cột ${kept.letter} (tiêu đề "${heading(kept)}")` : 'một cột khác'}; cột bị bỏ qua.`,
		en:
			`Column ${column.letter} (heading "${heading(column)}") means the same (${column.field}) as ` +
			`${kept ? `column ${kept.letter} (heading "${heading(kept)}")` : 'another column'}; it is left aside.`
	})
};

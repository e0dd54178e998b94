import { fold } from '../../text/fold';
import { FIELDS, type Field } from '../fields';
import { normaliseText } from '../read/normalise';
import { RecordReader } from '../read/text/records';
import { parseAddress } from '../read/xlsx/address';
import type { Note, Problem } from '../types';
import { isRoundField } from './recognise-heading';

/** A line of a mapping file that names a column's meaning. */
export interface MappedColumn {
	readonly field: Field;
	/** 1-based round of a round field; null where the headings decide. */
	readonly round: number | null;
}

interface Line {
	readonly line: number;
	/** Sheet name folded; '' for every sheet. */
	readonly sheet: string;
	/** Column letter or heading, as written; `header_rows` for the rows of the header. */
	readonly column: string;
	readonly meaning: MappedColumn | { readonly first: number; readonly last: number };
}

/** A mapping file that cannot be used; `problems` holds one entry a wrong line. */
export class MappingError extends Error {
	constructor(readonly problems: readonly Problem[]) {
		super(problems.map(({ at, en }) => `${at.file}, line ${at.row}: ${en}`).join('\n'));
		this.name = 'MappingError';
	}
}

const HEADER_ROWS = 'header_rows';
const COLUMNS = ['sheet', 'column', 'field', 'round'];

/**
 * Reads a steward's mapping file: CSV `sheet,column,field,round`. `sheet` empty means every sheet;
 * `column` is a letter or a heading; `field` a name of fields.ts or `ignored`; `round` only for a
 * recognition's field. A line `Danh sách,header_rows,5-7` says where the header stands.
 * @throws MappingError with every line that is wrong, its value and what would be right; UnreadableFile
 *   where the text is no CSV at all.
 */
export function readMapping(text: string, file: string): ColumnMapping {
	const problems: Problem[] = [];
	const report = (line: number, column: string, value: string, note: Note) =>
		problems.push({
			rule: 'mapping-invalid',
			severity: 'error',
			at: { file, sheet: '', row: line, column },
			value,
			...note
		});
	const lines: Line[] = [];
	for (const { record, line } of parseLines(text, file)) {
		const [sheet = '', column = '', field = '', round = ''] = record;
		if (column === '') {
			report(line, 'column', '', {
				vi: 'Thiếu cột; ghi chữ cái của cột (ví dụ C) hoặc tiêu đề của cột.',
				en: 'The column is missing; write its letter (such as C) or its heading.'
			});
			continue;
		}
		const meaning = column === HEADER_ROWS ? headerRows(field) : meaningOf(field, round);
		if ('wrong' in meaning) report(line, meaning.wrong, meaning.value, meaning);
		else lines.push({ line, sheet: fold(sheet), column, meaning });
	}
	if (problems.length > 0) throw new MappingError(problems);
	return new ColumnMapping(file, lines);
}

/** What a steward says of columns; remembers which of its lines were needed. */
export class ColumnMapping {
	readonly #used = new Set<Line>();

	constructor(
		readonly file: string,
		private readonly lines: readonly Line[]
	) {}

	/** 1-based rows of the header of a sheet, where a line gives them. */
	headerRows(sheet: string): { readonly first: number; readonly last: number } | null {
		for (const line of this.#of(sheet)) {
			if (!('first' in line.meaning)) continue;
			this.#used.add(line);
			return line.meaning;
		}
		return null;
	}

	/** Meaning that a line gives to a heading (its lowest text, or all of them joined by ` / `). */
	byHeading(sheet: string, path: readonly string[]): MappedColumn | null {
		const names = [path.at(-1) ?? '', path.join(' / ')].map(fold);
		if (names[0] === '') return null;
		return this.#find(sheet, ({ column }) => names.includes(fold(column)));
	}

	/** Meaning that a line gives to a column by its letter. */
	byLetter(sheet: string, index: number): MappedColumn | null {
		return this.#find(sheet, ({ column }) => parseAddress(`${column}1`)?.column === index);
	}

	/** Lines that no sheet needed; call after all sheets were laid out. */
	unused(): Problem[] {
		return this.lines
			.filter((line) => !this.#used.has(line))
			.map(({ line, column }) => ({
				rule: 'mapping-unused',
				severity: 'warning',
				at: { file: this.file, sheet: '', row: line, column: 'column' },
				value: column,
				vi: 'Không trang tính nào có cột hoặc dòng tiêu đề này; sửa tên trang tính, tên cột hoặc xóa dòng.',
				en: 'No sheet has this column or header row; correct the sheet or the column, or delete the line.'
			}));
	}

	#find(sheet: string, is: (line: Line) => boolean): MappedColumn | null {
		for (const line of this.#of(sheet)) {
			if ('first' in line.meaning || !is(line)) continue;
			this.#used.add(line);
			return line.meaning;
		}
		return null;
	}

	#of(sheet: string): Line[] {
		const name = fold(sheet);
		return this.lines.filter((line) => line.sheet === '' || line.sheet === name);
	}
}

interface Wrong extends Note {
	readonly wrong: string;
	readonly value: string;
}

function parseLines(text: string, file: string): { record: string[]; line: number }[] {
	const reader = new RecordReader(file, ',');
	const [header, ...rest] = [...reader.push(text.replace(/^\uFEFF/, '')), ...reader.end()].map(
		({ cells, line }) => ({
			record: Array.from(cells, (cell) => normaliseText(cell ?? '')),
			line
		})
	);
	const names = header?.record.map((name) => name.toLowerCase()) ?? [];
	if (COLUMNS.slice(0, 3).some((name, index) => names[index] !== name))
		throw wrongFile(file, names.join(','));
	return rest.filter(({ record }) => record.some((cell) => cell !== ''));
}

function wrongFile(file: string, value: string): MappingError {
	return new MappingError([
		{
			rule: 'mapping-invalid',
			severity: 'error',
			at: { file, sheet: '', row: 1 },
			value,
			vi: `Tệp phải là CSV có dòng đầu "${COLUMNS.join(',')}"; đang là "${value}".`,
			en: `The file must be CSV with the first line "${COLUMNS.join(',')}"; it is "${value}".`
		}
	]);
}

function meaningOf(field: string, round: string): MappedColumn | Wrong {
	const name = field.toLowerCase();
	if (!(name in FIELDS)) {
		const known = Object.keys(FIELDS).join(', ');
		return {
			wrong: 'field',
			value: field,
			vi: `Không có trường "${field}"; dùng một trong: ${known}.`,
			en: `There is no field "${field}"; use one of: ${known}.`
		};
	}
	const known = name as Field;
	if (round === '') return { field: known, round: null };
	if (/^[1-9]$/.test(round) && isRoundField(known)) return { field: known, round: Number(round) };
	return {
		wrong: 'round',
		value: round,
		vi: `Lần công nhận "${round}" không dùng được cho trường ${known}; ghi số từ 1 đến 9 và chỉ cho trường của lần công nhận, hoặc để trống.`,
		en: `Round "${round}" cannot be used for field ${known}; write a number from 1 to 9, only for a field of a recognition, or leave it empty.`
	};
}

function headerRows(text: string): { first: number; last: number } | Wrong {
	const [, from, to = from] = /^(\d{1,4})(?:\s*-\s*(\d{1,4}))?$/.exec(text) ?? [];
	const first = Number(from);
	const last = Number(to);
	if (first >= 1 && last >= first && last - first < 10) return { first, last };
	return {
		wrong: 'field',
		value: text,
		vi: `Dòng tiêu đề "${text}" không đúng; ghi dòng đầu và dòng cuối, ví dụ 5-7.`,
		en: `Header rows "${text}" are not right; write the first and the last row, such as 5-7.`
	};
}

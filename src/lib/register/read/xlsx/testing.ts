import { strToU8, zipSync, type Zippable } from 'fflate';
import type { RawCell, RawFile, RawRow } from '../../types';

/** Parts of a zip by path; text is written as UTF-8. */
export type Parts = Record<string, string | Uint8Array>;

export function zip(parts: Parts, level: 0 | 6 = 6): Uint8Array {
	const files: Zippable = {};
	for (const [path, content] of Object.entries(parts)) {
		files[path] = typeof content === 'string' ? strToU8(content) : content;
	}
	return zipSync(files, { level });
}

export interface TestSheet {
	name: string;
	/** Inside of `sheetData`. */
	rows: string;
	/** After `sheetData`: merged ranges and the like. */
	after?: string;
	state?: string;
}

export interface TestBook {
	sheets: TestSheet[];
	/** Inside of `sst`. */
	strings?: string;
	/** Inside of `styleSheet`. */
	styles?: string;
	/** Before `sheets`. */
	settings?: string;
}

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

/** The parts of a small workbook as Excel would write it; a test changes what it is about. */
export function bookParts({ sheets, strings = '', styles = '', settings = '' }: TestBook): Parts {
	const relationship = (id: string, type: string, target: string) =>
		`<Relationship Id="${id}" Type="${RELATIONSHIPS}/${type}" Target="${target}"/>`;
	const relationships = (inside: string) =>
		`${DECLARATION}<Relationships xmlns="${PACKAGE}/relationships">${inside}</Relationships>`;
	const list = sheets.map(({ name, state }, at) => {
		const hidden = state ? ` state="${state}"` : '';
		return `<sheet name="${name}" sheetId="${at + 1}"${hidden} r:id="rId${at + 1}"/>`;
	});
	const parts: Parts = {
		'[Content_Types].xml': `${DECLARATION}<Types xmlns="${PACKAGE}/content-types"/>`,
		'_rels/.rels': relationships(relationship('rId1', 'officeDocument', 'xl/workbook.xml')),
		'xl/workbook.xml': `${DECLARATION}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}">${settings}<sheets>${list.join('')}</sheets></workbook>`,
		'xl/_rels/workbook.xml.rels': relationships(
			sheets
				.map((_, at) => relationship(`rId${at + 1}`, 'worksheet', `worksheets/sheet${at + 1}.xml`))
				.join('') +
				relationship('rIdT', 'sharedStrings', 'sharedStrings.xml') +
				relationship('rIdS', 'styles', 'styles.xml')
		),
		'xl/sharedStrings.xml': `${DECLARATION}<sst xmlns="${MAIN}">${strings}</sst>`,
		'xl/styles.xml': `${DECLARATION}<styleSheet xmlns="${MAIN}">${styles}</styleSheet>`
	};
	sheets.forEach(({ rows, after = '' }, at) => {
		parts[`xl/worksheets/sheet${at + 1}.xml`] =
			`${DECLARATION}<worksheet xmlns="${MAIN}"><sheetData>${rows}</sheetData>${after}</worksheet>`;
	});
	return parts;
}

/** A workbook of one sheet "Loc". */
export function book(rows: string, rest: Partial<TestBook> & { after?: string } = {}): Uint8Array {
	return zip(bookParts({ ...rest, sheets: rest.sheets ?? [{ name: 'Loc', rows, after: rest.after }] }));
}

export function rowsOf(file: RawFile, sheet = 0): RawRow[] {
	return [...(file.sheets[sheet]!.rows() as Iterable<RawRow>)];
}

/** Values by address: `{ A1: 'x', B1: 2 }`. */
export function valuesOf(file: RawFile, sheet = 0): Record<string, RawCell['value']> {
	const values: Record<string, RawCell['value']> = {};
	for (const { row, cells } of rowsOf(file, sheet)) {
		cells.forEach((cell, column) => {
			if (cell) values[String.fromCharCode(65 + column) + row] = cell.value;
		});
	}
	return values;
}

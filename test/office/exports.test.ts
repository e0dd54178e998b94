import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeFile } from '../../src/lib/export/make-file';
import { packTable } from '../../src/lib/export/packed-table';
import { HOSTILE, hostileTable, sampleFacts, sampleTable } from '../../src/lib/export/testing';
import { readable } from '../../src/lib/register/report/readable';
import { csvOf } from '../../src/lib/ui/csv';
import { cellOf, type TableData } from '../../src/lib/ui/table';
import { findLibreOffice, openInLibreOffice } from './libreoffice';

/**
 * Every kind of table file opened in LibreOffice: no repair, no error, and the same numbers, days and texts.
 * Parquet and pictures are no files of an office program; src/lib/export tests them.
 */
const soffice = findLibreOffice();
if (!soffice) {
	console.error('No LibreOffice: install libreoffice-calc-nogui, or set SOFFICE_PATH to soffice.');
}

describe.runIf(soffice)('exports in LibreOffice', () => {
	const folder = mkdtempSync(join(tmpdir(), 'ocop-office-'));
	const at = (name: string) => join(folder, name);
	let opened: string[] = [];

	beforeAll(async () => {
		const workbooks = {
			'vi.xlsx': ['vi', 'xlsx-long', sampleTable('vi')],
			'en.xlsx': ['en', 'xlsx', sampleTable('en')],
			'hostile.xlsx': ['vi', 'xlsx-long', hostileTable],
			'empty.xlsx': ['vi', 'xlsx', { ...sampleTable('vi'), rows: [] }]
		} as const satisfies Record<string, readonly ['vi' | 'en', 'xlsx' | 'xlsx-long', TableData]>;
		for (const [name, [lang, format, table]] of Object.entries(workbooks)) {
			const facts = sampleFacts(lang);
			writeFileSync(at(name), await makeFile({ format, facts, table: packTable(table), made: 0 }));
		}
		writeFileSync(at('comma.csv'), csvOf(sampleTable('vi')));
		writeFileSync(at('semicolon.csv'), csvOf(sampleTable('vi'), ';'));
		openInLibreOffice(soffice!, Object.keys(workbooks).map(at), folder);
		// A headless office asks nobody how a text file is separated and encoded.
		openInLibreOffice(soffice!, [at('comma.csv')], folder, 'CSV:44,34,76');
		opened = openInLibreOffice(soffice!, [at('semicolon.csv')], folder, 'CSV:59,34,76');
	});
	afterAll(() => rmSync(folder, { recursive: true, force: true }));

	const rowsOf = (name: string): string[][] =>
		parse(readFileSync(join(folder, 'out', name)), { relax_column_count: true }) as string[][];
	const number = (text: string | undefined) =>
		text?.endsWith('%') ? Number(text.slice(0, -1)) / 100 : Number(text);

	test('every file is opened, every sheet found', () => {
		expect(opened.map((name) => name.normalize('NFC')).sort()).toEqual(
			[
				...['vi-Số liệu.csv', 'vi-Dạng dài.csv', 'vi-Nguồn và bộ lọc.csv'],
				...['en-Data.csv', 'en-Sources and filters.csv'],
				...['hostile-Số liệu.csv', 'hostile-Dạng dài.csv', 'hostile-Nguồn và bộ lọc.csv'],
				...['empty-Số liệu.csv', 'empty-Nguồn và bộ lọc.csv', 'comma-comma.csv', 'semicolon-semicolon.csv']
			].sort()
		);
	});

	test.each([
		['vi', 'vi-Số liệu.csv'],
		['en', 'en-Data.csv']
	] as const)('%s: numbers are numbers and days are days', (lang, name) => {
		const { columns, rows } = sampleTable(lang);
		const [head = [], ...lines] = rowsOf(name);
		for (const [row, cells] of rows.entries()) {
			for (const { key, label } of columns) {
				const { value, text } = cellOf(cells, key);
				const found = lines[row]?.[head.indexOf(label)];
				if (typeof value === 'number') expect(number(found)).toBeCloseTo(value, 12);
				else if (typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value)) {
					const [year, month, day] = value.split('-');
					expect(found).toBe(`${month}/${day}/${year}`);
				} else if (typeof value === 'boolean') expect(found).toBe(value ? 'TRUE' : 'FALSE');
				else expect(found).toBe(text ?? value);
			}
		}
	});

	test('texts are texts: nothing runs, nothing is lost', () => {
		const [, ...lines] = rowsOf('hostile-Số liệu.csv');
		expect(lines.map(([, text]) => text)).toEqual(HOSTILE.map((text) => readable(text, 32_700)));
	});

	test('the last sheet says what the numbers are', () => {
		const about = new Map(rowsOf('vi-Nguồn và bộ lọc.csv').map(([label, text]) => [label, text]));
		expect(about.get('Bộ lọc')).toBe('Hạng sao: 4, 5');
		expect(about.get('Bộ dữ liệu')).toBe('2026-09-30-1a2b3c4d5e6f');
	});

	test('CSV of both separators has the columns and the letters', () => {
		for (const name of ['comma-comma.csv', 'semicolon-semicolon.csv']) {
			const [head, first] = rowsOf(name);
			expect(head).toEqual(sampleTable('vi').columns.map(({ label }) => label));
			expect(first?.[0]).toBe('Đắk Lắk');
			expect(Number(first?.[3]?.replace(',', '.'))).toBe(81.5);
		}
	});
});

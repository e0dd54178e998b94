import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { writeMiniSnapshot } from '../../../test/fixtures/mini-register';
import { TABLES, type SnapshotColumn } from '../schema';
import { exampleFor, EXAMPLES } from './examples';
import { dictionaryTables } from './tables';

const files = TABLES.map((table) => ({ table, rows: 1, parquet: { bytes: 1 }, csv: { bytes: 1 } }));
const VIETNAMESE = /[đăâêôơưàáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ]/i;

describe.each(['vi', 'en'] as const)('dictionary, %s', (lang) => {
	const tables = dictionaryTables(files, lang);

	test('has every table and column of the contract, each described', () => {
		expect(tables.map(({ name }) => name)).toEqual(TABLES.map(({ name }) => name));
		for (const [at, { name, doc, columns }] of tables.entries()) {
			expect(doc.length, name).toBeGreaterThan(10);
			expect(columns.map((column) => column.name)).toEqual(Object.keys(TABLES[at]!.columns));
			for (const column of columns) {
				expect(column.doc, `${name}.${column.name}`).toMatch(/^.{3,}\.$/s);
				expect(column.doc.split('`').length % 2, `${name}.${column.name}: backticks in pairs`).toBe(1);
			}
		}
	});

	test('every reference leads to a column of the page', () => {
		const anchors = tables.flatMap((table) => table.columns.map((column) => `${table.name}.${column.name}`));
		for (const table of tables) {
			for (const { references } of table.columns) if (references) expect(anchors).toContain(references);
			expect(anchors).toEqual(expect.arrayContaining([...table.referencedBy]));
		}
		const place = tables.find(({ name }) => name === 'place');
		expect(place?.referencedBy).toContain('figure.place_id');
		expect(place?.references).toEqual([]);
	});
});

describe('documentation of the contract', () => {
	const said = TABLES.flatMap((table) => [
		[table.name, table.doc, table.doc_vi] as const,
		...Object.entries<SnapshotColumn>(table.columns).map(
			([name, { doc, doc_vi }]) => [`${table.name}.${name}`, doc, doc_vi] as const
		)
	]);

	test('the Vietnamese is Vietnamese, composed, and not the English again', () => {
		for (const [name, doc, docVi] of said) {
			expect(docVi, name).not.toBe(doc);
			expect(docVi, name).toBe(docVi.normalize('NFC'));
			expect(docVi, name).toMatch(VIETNAMESE);
		}
	});

	test('closed values are told in words where they are words', () => {
		for (const table of TABLES) {
			for (const [name, { values = [], doc_vi }] of Object.entries<SnapshotColumn>(table.columns)) {
				// Rules have a page of their own in docs/data.md.
				if (name === 'register_rule') continue;
				for (const value of values.filter((text) => /^[a-z_0-9]*[a-z][a-z_0-9]*$/.test(text))) {
					expect(doc_vi, `${table.name}.${name}`).toContain(`\`${value}\``);
				}
			}
		}
	});
});

describe('examples', () => {
	const folder = mkdtempSync(join(tmpdir(), 'ocop-examples-'));
	beforeAll(() => writeMiniSnapshot(folder));
	afterAll(() => rmSync(folder, { recursive: true }));

	test('name files of the folder and columns of the contract', () => {
		for (const { text } of EXAMPLES) {
			const shown = exampleFor(text, 'https://host/ocop/data/latest/');
			expect(shown).toMatch(/"https:\/\/host\/ocop\/data\/latest\/recognition\.(parquet|csv)"|'https:/);
			expect(shown).not.toContain('{{data}}');
			expect(shown).toContain('valid_from');
		}
	});

	test('the one for DuckDB counts as the fixture counts', async () => {
		const { text } = EXAMPLES.find(({ tool }) => tool === 'duckdb')!;
		const connection = await (await DuckDBInstance.create(':memory:')).connect();
		const reader = await connection.runAndReadAll(exampleFor(text, `${folder}/`));
		connection.closeSync();
		expect(reader.getRows().map((row) => row.map(Number))).toEqual([
			[2020, 3, 1],
			[2021, 3, 1],
			[2021, 4, 1],
			[2022, 3, 1],
			[2022, 4, 2],
			[2023, 5, 1],
			[2024, 3, 1],
			[2025, 4, 1],
			[2026, 4, 1]
		]);
	});
});

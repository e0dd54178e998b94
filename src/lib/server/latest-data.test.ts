import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { parquetMetadata, parquetSchema } from 'hyparquet';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { MINI_TABLES, writeMiniSnapshot } from '../../../test/fixtures/mini-register';
import { tableRows } from '../engine/decode-rows';
import { TABLES, type Column, type Table } from '../schema';
import { product } from '../schema/product';
import { LatestData } from './latest-data';

const HOSTILE = '=HYPERLINK("http://x","y");\n"z", a';
const folder = mkdtempSync(join(tmpdir(), 'ocop-latest-'));
let data: LatestData;

beforeAll(async () => {
	const products = (MINI_TABLES.get(product) ?? []).map((row, i) =>
		i === 0 ? { ...row, name: 'Miến dong, "đặc biệt"', note: HOSTILE } : row
	);
	await writeMiniSnapshot(folder, new Map([[product as Table, products]]));
	data = new LatestData(folder);
});
afterAll(() => rmSync(folder, { recursive: true }));

/** CSV text of a value as a reader of the file sees it, a missing one as nothing. */
const shown = (value: unknown) => (value === null ? '' : value === HOSTILE ? `'${HOSTILE}` : String(value));

describe.each(TABLES.map((table) => [table.name, table] as const))('%s', (name, table) => {
	test('parquet is the snapshot file; CSV holds its rows, in its order and columns', async () => {
		const file = readFileSync(join(folder, `${name}.parquet`));
		const parquet = data.parquet(table);
		expect(parquet.equals(file)).toBe(true);
		const bytes = new Uint8Array(parquet).buffer;
		const names = Object.keys(table.columns);
		expect(parquetSchema(parquetMetadata(bytes)).children.map(({ element }) => element.name)).toEqual(names);

		const csv = await data.csv(table);
		expect(csv.subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
		const [head, ...lines] = parse(csv, { bom: true, record_delimiter: '\r\n' }) as string[][];
		expect(head).toEqual(names);
		const rows = await tableRows(bytes, table);
		expect(lines).toEqual(rows.map((row) => names.map((column) => shown(row[column]))));
	});

	test('the package says types, keys, hashes and what every column is, in both languages', async () => {
		const described = (await data.package()).resources.find((resource) => resource.name === name);
		const csv = await data.csv(table);
		const sha256 = (content: Buffer) => `sha256:${createHash('sha256').update(content).digest('hex')}`;
		expect(described).toMatchObject({
			path: `${name}.csv`,
			bytes: csv.byteLength,
			hash: sha256(csv),
			schema: { primaryKey: table.key }
		});
		expect(described!.schema.fields.map((field) => field.name)).toEqual(Object.keys(table.columns));
		for (const field of described!.schema.fields) {
			const column: Column = table.columns[field.name]!;
			expect(field.constraints.required).toBe(column.nullable !== true);
			expect(field.description.length * field.description_vi.length).toBeGreaterThan(0);
		}
		for (const { fields, reference } of described!.schema.foreignKeys) {
			const target = TABLES.find((other) => other.name === (reference.resource || name));
			expect(Object.keys(target!.columns), `${name}.${fields}`).toContain(reference.fields);
		}
	});
});

test('the package names the snapshot and its sample rows, and says the same each time', async () => {
	const found = await data.package();
	expect(found).toMatchObject({ version: data.manifest.id, as_of: data.manifest.as_of, has_sample: true });
	expect(found.sample_note_vi).toContain('dữ liệu mẫu');
	expect(JSON.stringify(await new LatestData(folder).package())).toBe(JSON.stringify(found));
});

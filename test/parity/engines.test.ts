import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Engine } from '../../src/lib/engine/engine';
import { TABLES } from '../../src/lib/schema/index';
import { writeSnapshot } from '../browser/fixture/write-snapshot';
import { openWasmInNode } from './wasm-node';

const ROWS = 300;

let folder: string;
let wasm: Engine;
let native: (sql: string) => Promise<unknown[][]>;

beforeAll(async () => {
	folder = await mkdtemp(path.join(tmpdir(), 'ocop-engines-'));
	await writeSnapshot(folder, ROWS);
	wasm = await openWasmInNode(folder, 'CREATE MACRO doubled(x) AS 2 * x;');
	const connection = await (await DuckDBInstance.create()).connect();
	native = async (sql) => (await connection.runAndReadAll(sql)).getRowsJson();
});
afterAll(async () => {
	await wasm.close();
	await rm(folder, { recursive: true });
});

describe('the two engines', () => {
	it('are the same DuckDB', async () => {
		expect((await wasm.query('SELECT version() AS v')).map(({ v }) => v)).toEqual(
			(await native('SELECT version()')).flat()
		);
	});

	it.each(TABLES.map(({ name }) => name))(
		'hold the same %s, whichever way the parquet came in',
		async (name) => {
			const inWasm = await wasm.query(`SELECT CAST(columns(*) AS VARCHAR) FROM "${name}" ORDER BY ALL`);
			const parquet = path.join(folder, `${name}.parquet`);
			const inNative = await native(`SELECT CAST(columns(*) AS VARCHAR) FROM '${parquet}' ORDER BY ALL`);
			expect(inWasm.length).toBe(ROWS);
			expect(inWasm.map((row) => Object.values(row))).toEqual(inNative);
		}
	);
});

describe('rows', () => {
	const one = async (expression: string) => (await wasm.query(`SELECT ${expression} AS v`))[0]?.v;

	it.each([
		['7::UTINYINT', 7],
		['count(*)', 1],
		['sum(7)', 7],
		['9007199254740991', 9007199254740991],
		['9223372036854775807', '9223372036854775807'],
		['123456789012345678901234567890::HUGEINT', '123456789012345678901234567890'],
		['12.34::DECIMAL(10, 2)', 12.34],
		['-56.25::DECIMAL(6, 2)', -56.25],
		['0.5::DOUBLE', 0.5],
		['0.25::FLOAT', 0.25],
		["DATE '2025-06-30'", '2025-06-30'],
		["DATE '1899-12-31'", '1899-12-31'],
		["DATE 'infinity'", 'infinity'],
		["TIMESTAMP '2025-06-30 17:00:05'", '2025-06-30 17:00:05'],
		["TIMESTAMP '2025-06-30 17:00:05.250'", '2025-06-30 17:00:05.250'],
		["TIME '08:09:10'", '08:09:10'],
		["'Đắk Lắk'", 'Đắk Lắk'],
		["'b'::ENUM('a', 'b')", 'b'],
		["'0b9bbd5e-8a36-4b7c-9d25-2b6b8f2f0a11'::UUID", '0b9bbd5e-8a36-4b7c-9d25-2b6b8f2f0a11'],
		['true', true],
		['NULL', null],
		['NULL::DATE', null],
		['[1, 2]', '[1,2]'],
		["{'a': 1}", '{"a":1}'],
		['doubled(4)', 8]
	])('%s arrives as %j', async (expression, expected) => {
		expect(await one(expression)).toBe(expected);
	});

	it('a faulty statement throws QueryError with its SQL', async () => {
		await expect(wasm.query('SELECT nothing_here')).rejects.toMatchObject({
			name: 'QueryError',
			sql: 'SELECT nothing_here',
			message: expect.stringContaining('nothing_here') as string
		});
	});
});

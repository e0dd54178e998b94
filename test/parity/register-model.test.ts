import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Engine, Value } from '../../src/lib/engine/engine';
import { EntryStager } from '../../src/lib/register/model/entry-stager';
import { modelRegister } from '../../src/lib/register/model/model-register';
import { registerSource } from '../../src/lib/register/model/register-source';
import type { Staging } from '../../src/lib/register/model/staging';
import { register_setting, STAGING_TABLES } from '../../src/lib/register/model/staging-tables';
import type { Entry } from '../../src/lib/register/understand/entry';
import { source as sourceTable } from '../../src/lib/schema/source';
import type { Table } from '../../src/lib/schema/table';
import { openNative } from '../../src/lib/server/native';
import { writeMiniSnapshot } from '../fixtures/mini-register';
import { openWasmInNode } from './wasm-node';

const SQL = new URL('../../src/lib/register/model/', import.meta.url);
const SOURCE = registerSource({ name: 'so.xlsx', sha256: '0123456789abcdef'.repeat(4) }, []);
const folder = mkdtempSync(join(tmpdir(), 'ocop-register-parity-'));
let engines: { native: Engine; wasm: Engine };

/** Rows of a register with everything the model has to decide: repeats, kinds, missing days, marks, both systems. */
const ENTRIES: Entry[] = Array.from({ length: 60 }, (_, i) => ({
	at: { file: 'so.xlsx', sheet: 'Loc', row: i + 7 },
	cells: `A${i + 7}:U${i + 7}`,
	product_name: ['Mật ong', 'Mat ong', 'Chè Shan tuyết', 'Miến dong'][i % 4]!,
	group_no: i % 5 === 0 ? null : 1,
	set_no: null,
	producer_name: [
		'HTX Hòa Bình',
		'HTX Hoà Bình',
		'Hộ kinh doanh Lan',
		'Hộ kinh doanh Lân',
		'Cty TNHH Đồng Tâm'
	][i % 5]!,
	producer_kind: i % 5 === 2 || i % 5 === 3 ? 'household' : i % 7 === 0 ? 'other' : 'cooperative',
	kind_as_written: null,
	place: {
		commune_63: i % 3 === 0 ? '63-00001' : i % 3 === 1 ? '63-00002' : null,
		commune_34: '34-00001',
		district_63: null,
		province_63: i % 3 === 2 ? null : '63-02',
		province_34: '34-08'
	},
	current_stars: 3 + (i % 2),
	rounds: [
		{
			round: 1,
			stars: 3 + (i % 3),
			score: i % 4 === 0 ? 72.5 : null,
			decision_no: i % 6 === 0 ? null : `${i % 9}/QĐ-UBND`,
			decision_date: `20${20 + (i % 6)}-02-${20 + (i % 9)}`,
			valid_from: i % 8 === 0 ? null : `20${20 + (i % 6)}-08-31`,
			expires_on: i % 10 === 0 ? '2020-01-01' : null,
			issuing_level: null,
			issuing_authority: null,
			outcome: i % 11 === 0 ? 'upgraded' : null,
			withdrawn_on: i % 20 === 0 ? '2026-01-01' : null,
			withdrawal_reason: null,
			cells: `L${i + 7}:P${i + 7}`
		}
	],
	proposals: i % 7 === 0 ? [{ proposed_stars: 5, proposed_on: null, cells: `J${i + 7}` }] : []
}));

beforeAll(async () => {
	await writeMiniSnapshot(folder);
	const [native, wasm] = await Promise.all([openNative(folder), openWasmInNode(folder)]);
	engines = { native, wasm };
	for (const engine of [native, wasm]) await model(engine);
});
afterAll(async () => {
	await Promise.all([engines.native.close(), engines.wasm.close()]);
	rmSync(folder, { recursive: true });
});

async function model(engine: Engine): Promise<void> {
	const run = async (sql: string) => void (await engine.query(sql));
	for (const table of STAGING_TABLES) {
		const columns = Object.entries(table.columns).map(([name, { type }]) => `${name} ${type}`);
		await run(`CREATE TABLE ${table.name} (${columns.join(', ')})`);
	}
	const staging: Staging = {
		append: async (table, rows) => {
			if (rows.length > 0) await run(insertion(table, rows));
		}
	};
	await staging.append(sourceTable, [SOURCE]);
	await staging.append(register_setting, [{ as_of: '2026-09-30' }]);
	const stager = new EntryStager(staging);
	for (const entry of ENTRIES) await stager.addEntry(entry, SOURCE.source_id);
	await stager.flush();
	await modelRegister({ run, sql: (file) => readFileSync(new URL(file, SQL), 'utf8') });
}

function insertion(table: Table, rows: readonly Readonly<Record<string, Value>>[]): string {
	const names = Object.keys(table.columns);
	const literal = (value: Value | undefined) =>
		typeof value === 'string' ? `'${value.replaceAll("'", "''")}'` : String(value ?? null);
	const tuples = rows.map((row) => `(${names.map((name) => literal(row[name])).join(', ')})`);
	return `INSERT INTO ${table.name} (${names.join(', ')}) VALUES ${tuples.join(', ')}`;
}

describe('the model of registers gives the same rows on both engines', () => {
	it.each(['producer', 'product', 'recognition', 'proposal', 'quality'])('%s', async (name) => {
		const question = `SELECT CAST(columns(*) AS VARCHAR) FROM ${name} WHERE source_id = '${SOURCE.source_id}' ORDER BY ALL`;
		const rows = await engines.native.query(question);
		expect(rows.length).toBeGreaterThan(1);
		expect(await engines.wasm.query(question)).toEqual(rows);
	});
});

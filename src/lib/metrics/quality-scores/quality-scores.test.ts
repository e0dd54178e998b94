import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { JUDGED_SOURCE, JUDGED_TABLES } from '../../../../test/fixtures/judged-register';
import { MINI_AS_OF, writeMiniSnapshot } from '../../../../test/fixtures/mini-register';
import { openWasmInNode } from '../../../../test/parity/wasm-node';
import type { Engine } from '../../engine/engine';
import { compile } from '../../query/compile';
import { openNative } from '../../server/native';
import type { Params } from '../metric';
import prelude from '../prelude.sql?raw';
import type { Row } from './metric';

const folder = mkdtempSync(join(tmpdir(), 'ocop-scores-'));
let engine: Engine;
let wasm: Engine;

beforeAll(async () => {
	await writeMiniSnapshot(folder, JUDGED_TABLES);
	[engine, wasm] = await Promise.all([openNative(folder), openWasmInNode(folder, prelude)]);
});
afterAll(async () => {
	await Promise.all([engine.close(), wasm.close()]);
	rmSync(folder, { recursive: true });
});

const question = (params: Partial<Params>) =>
	compile({
		metric: 'quality-scores',
		params: { as_of: MINI_AS_OF, system: '63', base: 'register', ...params }
	});

/** numerator/denominator and class of each share, days and class of "current"; of a place or a source. */
async function scoresOf(subject: string, params: Partial<Params> = {}): Promise<Record<string, string>> {
	const rows = (await engine.query(question(params))) as unknown as Row[];
	const of = rows.filter((row) => row.place_id === subject || row.source_id === subject);
	return Object.fromEntries(
		of.map(({ score, numerator, denominator, days, class: grade, missing_reason }) => [
			score,
			missing_reason ??
				[days ?? `${numerator}/${denominator}`, grade].filter((part) => part !== null).join(' ')
		])
	);
}

describe('registers', () => {
	test('records of a province, findings that are no notes, cells that are filled', async () => {
		expect(await scoresOf('63-02')).toEqual({
			correct: '2/3 weak',
			complete: '8/12 weak',
			clean: '3/3 good',
			current: '60 good',
			communes: '1/2'
		});
	});
	test('a quarantined record gives no cell and counts where its finding places it', async () => {
		expect(await scoresOf('63-08')).toEqual({
			correct: '0/1 weak',
			complete: '0/6 weak',
			clean: '1/1 good',
			current: 'nothing_to_count',
			communes: '0/1'
		});
	});
	test('what is only proposed needs no decision', async () => {
		expect(await scoresOf('63-04')).toMatchObject({
			correct: '1/1 good',
			complete: '2/3 weak',
			clean: '0/1 weak',
			current: 'nothing_to_count'
		});
	});
	test('a merged province has also the record that names only it', async () => {
		expect(await scoresOf('34-08', { system: '34' })).toMatchObject({
			correct: '3/5 weak',
			complete: '8/18 weak',
			clean: '5/5 good',
			communes: '1/1'
		});
	});
	test('the country and the source have every record of the sheet: used and quarantined', async () => {
		const shares = { correct: '4/6 weak', complete: '10/21 weak', clean: '5/6 fair' };
		expect(await scoresOf('vn')).toMatchObject({ ...shares, communes: '2/4' });
		expect(await scoresOf(JUDGED_SOURCE)).toEqual({ ...shares, current: '60 good' });
		const [sheet] = await engine.query(compile({ metric: 'register-sheets', params: {} }));
		expect(Number(sheet!['used']) + Number(sheet!['quarantined'])).toBe(6);
	});
	test('nothing newer than the day looked at', async () => {
		expect((await scoresOf('63-02', { as_of: '2026-07-31' }))['current']).toBe('942 weak');
	});
});

describe('published figures', () => {
	test('findings a figure, main measures ever told, days since the newest that is known', async () => {
		expect(await scoresOf('63-08', { base: 'published' })).toEqual({
			correct: '7/8 fair',
			complete: '5/10 weak',
			clean: '8/8 good',
			current: '1282 weak',
			communes: 'nothing_to_count'
		});
	});
	test('a share tells its measure too', async () => {
		expect((await scoresOf('vn', { base: 'published' }))['complete']).toBe('1/10 weak');
	});
	test('a merged province is held to what each of its parts should tell', async () => {
		expect(await scoresOf('34-08', { base: 'published', system: '34' })).toMatchObject({
			correct: '12/13 fair',
			complete: '8/20 weak'
		});
		expect((await scoresOf('34-04', { base: 'published', system: '34' }))['complete']).toBe('1/10 weak');
	});
	test('before the first figure there is nothing to judge, and nothing is complete', async () => {
		expect(await scoresOf('63-08', { base: 'published', as_of: '2022-12-31' })).toMatchObject({
			correct: 'nothing_to_count',
			complete: '0/10 weak',
			current: 'nothing_to_count'
		});
	});
});

test.each(
	(['published', 'register'] as const).flatMap((base) =>
		(['63', '34'] as const).map((system) => [base, system] as const)
	)
)('both engines judge alike: %s, system %s', async (base, system) => {
	const sql = question({ base, system });
	expect(await wasm.query(sql)).toEqual(await engine.query(sql));
});

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { JUDGED_TABLES } from '../../../test/fixtures/judged-register';
import { writeMiniSnapshot } from '../../../test/fixtures/mini-register';
import { changeTable, trendTable } from '../quality/trend';
import { scoreTrend, type ScoreTrend } from './score-trend';

const folder = mkdtempSync(join(tmpdir(), 'ocop-trend-'));
let trend: ScoreTrend;

beforeAll(async () => {
	await writeMiniSnapshot(join(folder, 'a'), new Map(), { as_of: '2026-06-30' });
	await writeMiniSnapshot(join(folder, 'b'), JUDGED_TABLES);
	await writeMiniSnapshot(join(folder, 'old'), new Map(), { as_of: '2025-12-31', files: [] });
	const snapshots = [
		{ id: 'b', as_of: '2026-09-30' },
		{ id: 'a', as_of: '2026-06-30' },
		{ id: 'old', as_of: '2025-12-31' }
	];
	writeFileSync(join(folder, 'index.json'), JSON.stringify({ snapshots }));
	trend = await scoreTrend(folder);
});
afterAll(() => rmSync(folder, { recursive: true }));

test('every snapshot is judged by its own rows on its own day; one without the tables is named', () => {
	expect(trend.scored.map(({ id, asOf }) => [id, asOf])).toEqual([
		['b', '2026-09-30'],
		['a', '2026-06-30']
	]);
	expect(trend.unscored).toEqual(['old']);
	const { rows } = trendTable(trend.scored, 'en');
	const line = (at: number) => ['correct', 'complete', 'current'].map((score) => rows[at]?.[score]?.text);
	expect(rows.map(({ snapshot, base }) => `${snapshot?.text} ${base?.value}`)).toEqual([
		'30 Sept 2026 Published figures',
		'30 Jun 2026 Published figures',
		'30 Sept 2026 Registers',
		'30 Jun 2026 Registers'
	]);
	// The newest figure of the country is of 2023; its sample register is not judged.
	expect(line(0)[2]).toBe('1,004 days (from 31 Dec 2023)');
	expect(line(1)[2]).toBe('912 days (from 31 Dec 2023)');
	expect(line(2)).toEqual(['66.7% (4/6)', '47.6% (10/21)', '60 days (from 1 Aug 2026)']);
	expect(line(3)).toEqual(['…', '…', '…']);
});

test('only scores that moved are changes; days that passed are none', () => {
	const [after, before] = trend.scored;
	const names = { place: (value: string) => ({ value }), source: (value: string) => ({ value }) };
	const { rows } = changeTable(before!, after!, 'vi', names);
	expect(
		rows.map((row) =>
			['place', 'base', 'score', 'before', 'after'].map((key) => row[key]?.text ?? row[key]?.value)
		)
	).toEqual([
		['34-04', 'Sổ đăng ký', 'Sạch', '…', '0,0\u202f% (0/1)'],
		['34-04', 'Sổ đăng ký', 'Đủ', '…', '66,7\u202f% (2/3)'],
		['34-04', 'Sổ đăng ký', 'Đúng', '…', '100,0\u202f% (1/1)'],
		['34-08', 'Sổ đăng ký', 'Sạch', '…', '100,0\u202f% (5/5)'],
		['34-08', 'Sổ đăng ký', 'Đủ', '…', '44,4\u202f% (8/18)'],
		['34-08', 'Sổ đăng ký', 'Đúng', '…', '60,0\u202f% (3/5)'],
		['34-08', 'Sổ đăng ký', 'Sống', '…', '60 ngày (từ 01/08/2026)']
	]);
});

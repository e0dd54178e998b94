import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { MINI_AS_OF, miniConnection, miniManifest } from '../../../test/fixtures/mini-register';
import type { Engine, Row } from '../engine/engine';
import { DEFAULT_SLICE, type Slice } from '../filters/slice';
import prelude from '../metrics/prelude.sql?raw';
import { METRICS, type Metric } from '../metrics/registry';
import type { Row as EvidenceRow } from '../metrics/slice-evidence/metric';
import { compile } from '../query/compile';
import { engineOver } from '../server/native';
import { narrow, slicesBehind } from './behind';
import type { Dossier } from './codec';
import { countOf, sliceRequest } from './evidence';
import { isOverSlice, resolve, rowOf, rowsOf } from './resolve';

let engine: Engine;

beforeAll(async () => {
	const connection = await miniConnection();
	await connection.run(prelude);
	engine = engineOver(connection, miniManifest(), () => connection.closeSync());
});
afterAll(() => engine.close());

const answers = new Map<string, Promise<Row[]>>();
function ask(sql: string): Promise<Row[]> {
	const held = answers.get(sql) ?? engine.query(sql);
	answers.set(sql, held);
	return held;
}

/** After an upgrade, a withdrawal and a proposal; after a lapse and a downgrade. */
const DAYS = ['2023-12-31', '2024-05-01'];
const SLICES: readonly Partial<Slice>[] = [
	{ place: 'vn', system: '63', asOf: '2023-12-31', standing: 'ever', stars: [3, 4] },
	{ place: 'vn', system: '34', asOf: '2024-05-01', standing: 'ever', outcomes: ['new', 'lapsed'] },
	{ place: 'vn', system: '34', asOf: '2024-05-01', kinds: ['cooperative'], groups: [1] },
	{ place: '63-02', system: '63', asOf: '2024-05-01', standing: 'expiring', within_months: 36 }
];

function questions(metric: Metric): Dossier[] {
	const of = (slice: Partial<Slice>): Dossier => ({
		metric: metric.id,
		column: null,
		row: null,
		value: null,
		base: 'register',
		snapshot: null,
		slice: { ...DEFAULT_SLICE, ...slice }
	});
	if (isOverSlice(metric)) return SLICES.map(of);
	const places = [
		['vn', '63'],
		['63-02', '63'],
		['63-08', '63'],
		['vn', '34'],
		['34-08', '34']
	] as const;
	return DAYS.flatMap((asOf) => places.map(([place, system]) => of({ asOf, system, place })));
}

const declared = [...METRICS.values()].filter(({ slices }) => slices);

describe('a number of the register is the number of its rows', () => {
	test.each(declared.map((metric) => [metric.id, metric] as const))('%s', async (_, metric) => {
		let compared = 0;
		for (const dossier of questions(metric)) {
			const resolved = resolve(dossier, MINI_AS_OF);
			if (resolved.kind !== 'found') throw new Error(resolved.kind);
			const { found } = resolved;
			const rows = rowsOf(found, await ask(compile(found.request)));
			for (const row of rows)
				for (const column of Object.keys(metric.slices ?? {}))
					for (const behind of slicesBehind(found, column, row)) {
						const evidence = behind.slice
							? await ask(compile(sliceRequest('slice-evidence', behind.slice)))
							: [];
						const counted = countOf(behind, evidence as unknown as EvidenceRow[]);
						expect(counted, `${rowOf(metric, row)} ${column} ${JSON.stringify(dossier.slice)}`).toBe(
							row[column]
						);
						compared++;
					}
		}
		expect(compared).toBeGreaterThan(5);
	});

	test('decisions add up to the slice', async () => {
		for (const system of ['63', '34'] as const) {
			const slice: Slice = { ...DEFAULT_SLICE, asOf: '2023-08-31', system };
			const decisions = await ask(compile(sliceRequest('slice-decisions', slice)));
			expect(decisions.reduce((sum, { products }) => sum + Number(products), 0)).toBe(6);
		}
	});
});

describe('narrowing a slice', () => {
	const slice: Slice = { ...DEFAULT_SLICE, standing: 'expiring', within_months: 3, stars: [3, 4] };
	test.each([
		[{ stars: [4] }, { stars: [4] }],
		[{ stars: [5] }, null],
		[{ standing: 'in_force' }, { standing: 'expiring' }],
		[{ standing: 'expiring', within_months: 12 }, { within_months: 3 }],
		[{ standing: 'ever' }, {}],
		[{ standing: 'withdrawn' }, null],
		[{ potential: 'yes' }, { potential: 'yes' }],
		[{ place: '63-06' }, { place: '63-06', system: '63' }]
	] as const)('%o', (filters, expected) => {
		expect(narrow(slice, filters)).toEqual(expected && { ...slice, ...expected });
	});
});

test('numerator and denominator of every share are columns of the same row', () => {
	for (const { id, columns, ratios, slices, key, text } of METRICS.values()) {
		const names = [
			...Object.entries(ratios ?? {}).flat(2),
			...Object.keys(slices ?? {}),
			...(key ?? []),
			...Object.keys(text.vi.columns ?? {})
		];
		for (const name of names) expect(Object.keys(columns), id).toContain(name);
		expect(Object.keys(text.en.columns ?? {}), id).toEqual(Object.keys(text.vi.columns ?? {}));
	}
});

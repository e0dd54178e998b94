import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { TargetRow } from '../../schema/target';
import type { Row } from './metric';
import { aim, attained, goal, miniRows, withGoals } from './testing';

/** A goal with a start and a figure, on its way, over, or at its end. */
interface Sample {
	readonly nature: 'stock' | 'ratio';
	readonly comparator: '>=' | '>';
	readonly start: number | null;
	readonly actual: number;
	readonly more: number;
	readonly goal: number;
	/** Month of the figure in 2021–2022. */
	readonly month: number;
}
const sample: fc.Arbitrary<Sample> = fc.record({
	nature: fc.constantFrom('stock', 'ratio'),
	comparator: fc.constantFrom('>=', '>'),
	start: fc.option(fc.integer({ min: 0, max: 40 })),
	actual: fc.integer({ min: 0, max: 50 }),
	more: fc.integer({ min: 0, max: 50 }),
	goal: fc.integer({ min: 1, max: 50 }),
	month: fc.integer({ min: 1, max: 24 })
});
/** All in one database, in every variant: a sample is a metric of its own. */
const samples = fc.array(sample, { minLength: 100, maxLength: 100 });
const RUNS = { numRuns: 3 };
const DAYS = ['2022-12-31', '2024-06-30'];

/** From worst to best; those on one rank never stand against each other for one goal and day. */
const RANK = { regressing: 0, behind: 1, below: 1, not_met: 1, close: 2, not_closed: 3, on_track: 3, met: 4 };
const rankOf = (row: Row) => RANK[row.status as keyof typeof RANK];

/** What a property changes of every sample. */
interface Variant {
	readonly actual?: (each: Sample) => number;
	readonly scale?: number;
	readonly comparator?: TargetRow['comparator'];
}

/** Rows of the samples under each variant, on each of the days. */
async function statuses<const V extends readonly Variant[]>(
	list: readonly Sample[],
	...variants: V
): Promise<{ [K in keyof V]: Row[] }> {
	const figure = (metric: string, value: number, asOf: string) => ({
		...(miniRows('figure')[0] as object),
		figure_id: `${metric}-${asOf}`,
		place_id: '63-02',
		figure_metric: metric,
		value,
		as_of: asOf,
		as_of_precision: 'day',
		as_of_from: asOf,
		as_of_to: asOf
	});
	const cases = variants.flatMap(({ actual = (each: Sample) => each.actual, scale = 1, comparator }, v) =>
		list.map((each, i) => ({
			id: `${v}-${i}`,
			nature: each.nature,
			goal: each.goal * scale,
			comparator: comparator ?? each.comparator,
			figures: [
				...(each.start === null ? [] : [figure(`f${v}-${i}`, each.start * scale, '2020-12-31')]),
				figure(`f${v}-${i}`, actual(each) * scale, day(each.month))
			]
		}))
	);
	const engine = await withGoals(
		cases.map(({ id, nature }) => aim(`m${id}`, nature, { published_value: `f${id}` })),
		cases.map(({ id, goal: value, comparator }) =>
			goal(`t${id}`, '63-02', `m${id}`, value, [2021, 2022], { comparator })
		),
		{ figure: cases.flatMap(({ figures }) => figures) }
	);
	try {
		const days: Map<string, Row>[] = [];
		for (const asOf of DAYS) days.push(await attained(engine, 'published', asOf));
		const rows = variants.map((_, v) =>
			days.flatMap((found) => list.map((_, i) => found.get(`t${v}-${i}`)!))
		);
		return rows as { [K in keyof V]: Row[] };
	} finally {
		await engine.close();
	}
}

/** Last day of a month counted from 01/2021. */
function day(month: number): string {
	return new Date(Date.UTC(2021, month, 0)).toISOString().slice(0, 10);
}

test('raising an actual never worsens a status', async () => {
	await fc.assert(
		fc.asyncProperty(samples, async (list) => {
			const [before, after] = await statuses(list, {}, { actual: ({ actual, more }) => actual + more });
			for (const [i, row] of before.entries()) expect(rankOf(after[i]!)).toBeGreaterThanOrEqual(rankOf(row));
		}),
		RUNS
	);
});

test('scaling the unit changes no status', async () => {
	await fc.assert(
		fc.asyncProperty(samples, async (list) => {
			const [plain, ...scaled] = await statuses(list, {}, { scale: 0.25 }, { scale: 2 }, { scale: 1024 });
			for (const rows of scaled) {
				expect(rows.map((row) => row.status)).toEqual(plain.map((row) => row.status));
				expect(rows.map((row) => row.attainment)).toEqual(plain.map((row) => row.attainment));
			}
		}),
		RUNS
	);
});

test('“more than” is “at least” but for equality', async () => {
	await fc.assert(
		fc.asyncProperty(samples, async (list) => {
			const [least, more] = await statuses(list, { comparator: '>=' }, { comparator: '>' });
			for (const [i, row] of least.entries()) {
				if (row.gap === 0) expect([row.status, more[i]!.status === 'met']).toEqual(['met', false]);
				else expect(more[i]!.status).toBe(row.status);
			}
		}),
		RUNS
	);
});

test('counting the parts and summing is counting the merged province', async () => {
	const rules = [
		['products_in_force', 'stock'],
		['products_new', 'flow'],
		['products_recognised', 'flow'],
		['products_reevaluated', 'flow'],
		['products_upgraded', 'flow'],
		['products_group', 'stock'],
		['producers_count', 'stock'],
		['producers_new', 'flow'],
		['potential_five_star', 'stock']
	] as const;
	const engine = await withGoals(
		rules.map(([rule, nature]) => aim(rule, nature, { register_rule: rule })),
		rules.flatMap(([rule]) =>
			['63-02', '63-08', '34-08'].map((place) => goal(`${rule} ${place}`, place, rule, 1, [2020, 2026]))
		)
	);
	await fc.assert(
		fc.asyncProperty(fc.integer({ min: 0, max: 2400 }), async (offset) => {
			const asOf = new Date(Date.UTC(2020, 0, 1 + offset)).toISOString().slice(0, 10);
			const rows = await attained(engine, 'register', asOf);
			for (const [rule] of rules) {
				const [one, other, merged] = ['63-02', '63-08', '34-08'].map((place) =>
					rows.get(`${rule} ${place}`)!
				);
				expect(merged!.actual, `${rule} ${asOf}`).toBe(one!.actual! + other!.actual!);
				expect(merged!.baseline).toBe(one!.baseline! + other!.baseline!);
			}
		}),
		{ numRuns: 15 }
	);
	await engine.close();
});

import { beforeAll, describe, expect, test } from 'vitest';
import { generateSampleRegister } from '.';
import { readCorrections } from './corrections';
import { editionOf } from './editions';
import type { SampleRegister } from './rows';
import { AS_OF, repositoryInput } from './testing';

let newest: SampleRegister;
let earlier: SampleRegister;
const DAY = '2026-06-30';

beforeAll(() => {
	newest = generateSampleRegister(repositoryInput());
	earlier = editionOf(newest, DAY);
}, 120_000);

describe('an earlier edition', () => {
	test('knows nothing of later', () => {
		expect(
			earlier.recognitions.filter((row) => row.decision_date! > DAY || (row.withdrawn_on ?? '') > DAY)
		).toEqual([]);
		expect(
			earlier.proposals.filter(
				(row) =>
					row.proposed_on! > DAY ||
					(row.decided_on ?? '') > DAY ||
					(row.result === 'open') !== (row.decided_on === null)
			)
		).toEqual([]);
	});
	test('has just the mistakes that were mended later, as many as are listed', () => {
		const wanted = (what: string) =>
			readCorrections()
				.filter((plan) => plan.what === what && plan.correctedOn > DAY)
				.reduce((sum, { times }) => sum + times, 0);
		const products = new Map(newest.products.map((row) => [row.product_id, row]));
		const rounds = new Map(newest.recognitions.map((row) => [`${row.product_id} ${row.round}`, row]));
		const known = new Set(earlier.recognitions.map((row) => `${row.product_id} ${row.round}`));
		const differing = <K extends 'valid_from' | 'stars' | 'decision_no'>(field: K) =>
			earlier.recognitions.filter((row) => {
				const now = rounds.get(`${row.product_id} ${row.round}`);
				return now !== undefined && now[field] !== row[field];
			}).length;
		expect(earlier.products.filter((row) => !products.has(row.product_id))).toHaveLength(
			wanted('entered_twice')
		);
		expect(
			newest.recognitions.filter(
				(row) => row.decision_date! <= DAY && !known.has(`${row.product_id} ${row.round}`)
			)
		).toHaveLength(wanted('added_late'));
		const named = earlier.products.filter((row) => products.get(row.product_id)?.name !== row.name);
		expect(named.filter((row) => products.has(row.product_id))).toHaveLength(wanted('renamed'));
		expect([differing('valid_from'), differing('stars'), differing('decision_no')]).toEqual([
			wanted('re_dated'),
			wanted('stars_mended'),
			wanted('decision_mended')
		]);
	});
	test('is the same every time, and leaves the register as it is', () => {
		const before = JSON.stringify(newest);
		// As text: comparing so many rows one by one takes half a minute.
		expect(JSON.stringify(editionOf(newest, DAY)) === JSON.stringify(earlier)).toBe(true);
		expect(JSON.stringify(newest) === before).toBe(true);
		expect(editionOf(newest, AS_OF).products).toHaveLength(newest.products.length);
	});
	test('has no product without a record and no producer without a product', () => {
		const owners = new Set(earlier.products.map((row) => row.producer_id));
		expect(earlier.producers.every((row) => owners.has(row.producer_id))).toBe(true);
		const recorded = new Set([...earlier.recognitions, ...earlier.proposals].map((row) => row.product_id));
		expect(earlier.products.every((row) => recorded.has(row.product_id))).toBe(true);
	});
});

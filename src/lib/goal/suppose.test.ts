import { expect, test } from 'vitest';
import type { Row as ProjectionRow } from '../metrics/target-projection/metric';
import { chanceWord, evidenceWord } from './chance';
import { chosenOf, dialsOf } from './suppose';

const row = (more: Partial<ProjectionRow>) =>
	({
		...{ q50: 1, certificates_due: 10, certificates_renewed: 6, renewal_share: 0.59, added_per_month: 3.26 },
		...{ best_12_per_month: 4, needed_per_month: 6 },
		...more
	}) as ProjectionRow;
const dials = (more: Partial<ProjectionRow>, params: { renewal?: number; added?: number } = {}) =>
	dialsOf({ fan: [row(more)] }, { renewal: null, added: null, ...params });

test('dials stand at the place’s past and reach beyond what the goal needs', () => {
	expect(dials({})).toEqual([
		{ name: 'renewal', most: 100, step: 1, past: 60, value: 60 },
		{ name: 'added', most: 9, step: 0.1, past: 3.3, value: 3.3 }
	]);
});
test('large numbers are set in whole products', () => {
	expect(dials({ added_per_month: 317.4 }).at(-1)).toMatchObject({ most: 480, step: 1, past: 317 });
});
test('a rate nobody knows has no past', () => {
	expect(dials({ certificates_due: 0 })[0]).toMatchObject({ past: null, value: 50 });
});
test('no renewal where certificates are not counted, no dial where nothing is projected', () => {
	expect(dials({ renewal_share: null }).map(({ name }) => name)).toEqual(['added']);
	expect(dials({ q50: null })).toEqual([]);
});
test('a shrinking past stands at nothing', () => {
	expect(dials({ added_per_month: -2 }).at(-1)).toMatchObject({ past: 0, value: 0 });
});
test('the past itself is not written, a value beyond the scale is brought back', () => {
	const [renewal, added] = dials({}) as [ReturnType<typeof dials>[number], ReturnType<typeof dials>[number]];
	expect(chosenOf(renewal, 60)).toBeNull();
	expect(chosenOf(renewal, 101)).toBe(100);
	expect(chosenOf(added, 3.3)).toBeNull();
	expect(chosenOf(added, 3.349)).toBeNull();
	expect(chosenOf(added, 0)).toBe(0);
});
test.each([
	[1, 'surely'],
	[0.8, 'likely'],
	[0.5, 'even'],
	[0.049, 'surely_not'],
	[0, 'surely_not']
])('a probability of %d is %s', (probability, word) => {
	expect(chanceWord(probability)).toBe(word);
});
test.each([
	[1, 'thin'],
	[12, 'fair'],
	[60, 'thick']
])('%i observations are %s', (n, word) => {
	expect(evidenceWord(n)).toBe(word);
});

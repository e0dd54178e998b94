import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Least } from './least';

test('gives the least of any numbers in order, and how many there were', () => {
	fc.assert(
		fc.property(
			fc.array(fc.nat(500), { maxLength: 200 }),
			fc.integer({ min: 1, max: 9 }),
			(numbers, wanted) => {
				const least = new Least(wanted);
				for (const number of numbers) least.add(number);
				expect([...least.sorted()]).toEqual(numbers.toSorted((a, b) => a - b).slice(0, wanted));
				expect(least.total).toBe(numbers.length);
			}
		)
	);
});

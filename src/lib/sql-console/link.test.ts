import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LONGEST_LINK, readLink, writeLink } from './link';

describe('a statement in a link', () => {
	test('comes back letter by letter', () => {
		fc.assert(
			fc.property(
				fc.string({ unit: 'grapheme', minLength: 1 }),
				fc.string({ minLength: 1 }),
				(sql, snapshot) => {
					fc.pre(sql.trim() !== '');
					const written = writeLink(sql, snapshot);
					expect(readLink(new URLSearchParams(written!))).toEqual({ sql, snapshot, unknown: [] });
				}
			)
		);
	});
	test('too long is none', () => {
		expect(writeLink('x'.repeat(LONGEST_LINK), 'k')).not.toBeNull();
		expect(writeLink('x'.repeat(LONGEST_LINK + 1), 'k')).toBeNull();
		expect(writeLink(' \n', 'k')).toBe('');
	});
	test('half a letter pair does not break the page', () => {
		expect(() => writeLink('SELECT \ud800', 'k')).not.toThrow();
	});
	test('says what it did not understand', () => {
		expect(readLink(new URLSearchParams('q=&den=2024'))).toEqual({
			sql: null,
			snapshot: null,
			unknown: ['den=2024']
		});
	});
});

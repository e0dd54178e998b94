import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addMonths, isIsoDate, parseAsOf } from '../../src/snapshot/model/as-of';

const day = fc
	.date({ min: new Date('1900-01-01T00:00:00Z'), max: new Date('2099-12-31T00:00:00Z'), noInvalidDate: true })
	.map((date) => date.toISOString().slice(0, 10));

describe('parseAsOf', () => {
	it.each([
		['2024', 'year', '2024-01-01', '2024-12-31'],
		['2024-02', 'month', '2024-02-01', '2024-02-29'],
		['2023-02', 'month', '2023-02-01', '2023-02-28'],
		['2025-06', 'month', '2025-06-01', '2025-06-30'],
		['2024-12-21', 'day', '2024-12-21', '2024-12-21']
	])('%s is a %s from %s to %s', (text, precision, from, to) => {
		expect(parseAsOf(text)).toEqual({ as_of_precision: precision, as_of_from: from, as_of_to: to });
	});

	it.each([
		'',
		'20222',
		'2024-13',
		'2024-00',
		'2024-2',
		'2023-02-29',
		'2024-01-00',
		'31/12/2024',
		'2024-01-32'
	])('refuses "%s"', (text) => {
		expect(parseAsOf(text)).toBeNull();
	});

	it('gives bounds that are days, in order, and begin with the text', () => {
		fc.assert(
			fc.property(day, fc.constantFrom(4, 7, 10), (date, length) => {
				const text = date.slice(0, length);
				const asOf = parseAsOf(text);
				expect(asOf).not.toBeNull();
				expect(isIsoDate(asOf!.as_of_from) && isIsoDate(asOf!.as_of_to)).toBe(true);
				expect(asOf!.as_of_from <= date && date <= asOf!.as_of_to).toBe(true);
				expect(asOf!.as_of_from.startsWith(text) && asOf!.as_of_to.startsWith(text)).toBe(true);
			})
		);
	});

	it('covers a month to its last day and no further', () => {
		fc.assert(
			fc.property(day, (date) => {
				const { as_of_to: last } = parseAsOf(date.slice(0, 7))!;
				const next = new Date(Date.parse(last) + 86_400_000).toISOString();
				expect(next.slice(8, 10)).toBe('01');
			})
		);
	});
});

describe('addMonths', () => {
	it.each([
		['2020-02-04', 36, '2023-02-04'],
		['2020-02-29', 36, '2023-02-28'],
		['2024-01-31', 1, '2024-02-29'],
		['2024-11-30', 3, '2025-02-28']
	])('%s + %i months = %s', (date, months, later) => {
		expect(addMonths(date, months)).toBe(later);
	});
});

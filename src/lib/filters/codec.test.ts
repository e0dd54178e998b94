import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decode, encode } from './codec';
import { DEFAULT_FILTERS, type Filters } from './vocabulary';

const cases: {
	title: string;
	search: string;
	filters: Partial<Filters>;
	unknown?: string[];
	canonical?: string;
}[] = [
	{ title: 'nothing is the default view', search: '', filters: {} },
	{ title: 'a year', search: '?den=2021', filters: { asOf: '2021' } },
	{ title: 'a day', search: '?den=2024-05-15', filters: { asOf: '2024-05-15' } },
	{
		title: 'all three, any order',
		search: '?so=dang-ky&dia-gioi=34&den=2025',
		filters: { asOf: '2025', system: '34', base: 'register' },
		canonical: '?den=2025&dia-gioi=34&so=dang-ky'
	},
	{ title: 'old name of the year', search: '?nam=2022', filters: { asOf: '2022' }, canonical: '?den=2022' },
	{ title: 'a written default is dropped', search: '?so=cong-bo', filters: {}, canonical: '' },
	{
		title: 'a day that does not exist',
		search: '?den=2023-02-30',
		filters: {},
		unknown: ['den=2023-02-30'],
		canonical: ''
	},
	{ title: 'another system', search: '?dia-gioi=64', filters: {}, unknown: ['dia-gioi=64'], canonical: '' },
	{
		title: 'a name of nobody',
		search: '?utm_source=zalo&den=2021',
		filters: { asOf: '2021' },
		unknown: ['utm_source=zalo'],
		canonical: '?den=2021'
	}
];

describe('URL vocabulary', () => {
	test.each(cases)('$title: "$search"', ({ search, filters, unknown, canonical }) => {
		const decoded = decode(new URLSearchParams(search));
		expect(decoded.filters).toEqual({ ...DEFAULT_FILTERS, ...filters });
		expect(decoded.unknown).toEqual(unknown ?? []);
		expect(encode(decoded.filters)).toBe(canonical ?? search);
	});

	test('goals alone can be seen as they were set', () => {
		const search = new URLSearchParams('?den=2024&dia-gioi=khi-dat');
		expect(decode(search).unknown).toEqual(['dia-gioi=khi-dat']);
		const { filters, unknown } = decode(search, DEFAULT_FILTERS, true);
		expect({ filters, unknown }).toEqual({
			filters: { ...DEFAULT_FILTERS, asOf: '2024', asSet: true },
			unknown: []
		});
		expect(encode(filters)).toBe(`?${search}`);
	});

	const filters: fc.Arbitrary<Filters> = fc.record({
		asOf: fc.oneof(
			fc.constant(null),
			fc.integer({ min: 2000, max: 2099 }).map(String),
			fc
				.date({ min: new Date('2019-01-01'), max: new Date('2030-12-31'), noInvalidDate: true })
				.map((d) => d.toISOString().slice(0, 10))
		),
		system: fc.constantFrom('63', '34'),
		base: fc.constantFrom('published', 'register')
	});

	test('state → URL → state is the identity', () => {
		fc.assert(
			fc.property(filters, (state) => {
				expect(decode(new URLSearchParams(encode(state)))).toEqual({ filters: state, unknown: [] });
			})
		);
	});

	test('any query text decodes to a valid state and a canonical URL', () => {
		fc.assert(
			fc.property(fc.string(), (text) => {
				const once = encode(decode(new URLSearchParams(text)).filters);
				expect(encode(decode(new URLSearchParams(once)).filters)).toBe(once);
			})
		);
	});
});

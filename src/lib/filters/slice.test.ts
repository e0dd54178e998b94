import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CLOSED, STANDINGS } from '../metrics/metric';
import { DEFAULT_SLICE, decodeSlice, encodeSlice, sliceWords, systemOf, toggled, type Slice } from './slice';

const decode = (search: string) => decodeSlice(new URLSearchParams(search));

const cases: {
	title: string;
	search: string;
	slice: Partial<Slice>;
	unknown?: string[];
	canonical?: string;
}[] = [
	{ title: 'nothing is the whole register', search: '', slice: {} },
	{ title: 'an old province', search: '?noi=63-06', slice: { place: '63-06', system: '63' } },
	{ title: 'an old district', search: '?noi=63-060', slice: { place: '63-060', system: '63' } },
	{ title: 'a new commune', search: '?noi=34-01840', slice: { place: '34-01840' } },
	{
		title: 'a region',
		search: '?noi=vung-tay-nguyen&dia-gioi=63',
		slice: { place: 'vung-tay-nguyen', system: '63' }
	},
	{
		title: 'a place says its own system',
		search: '?noi=63-06&dia-gioi=34',
		slice: { place: '63-06', system: '63' },
		canonical: '?noi=63-06'
	},
	{ title: 'a day', search: '?den=2024-06-30', slice: { asOf: '2024-06-30' } },
	{ title: 'running out within a year', search: '?hieu-luc=sap-het', slice: { standing: 'expiring' } },
	{
		title: 'running out within three months',
		search: '?hieu-luc=sap-het-3',
		slice: { standing: 'expiring', within_months: 3 }
	},
	{
		title: 'the default of months is not written',
		search: '?hieu-luc=sap-het-12',
		slice: { standing: 'expiring' },
		canonical: '?hieu-luc=sap-het'
	},
	{ title: 'ever recognised', search: '?hieu-luc=tung', slice: { standing: 'ever' } },
	{ title: 'stars in any order', search: '?sao=5_4', slice: { stars: [4, 5] }, canonical: '?sao=4_5' },
	{
		title: 'all at once',
		search:
			'?noi=34-24&den=2025&hieu-luc=het-han&sao=3_4&tiem-nang=co&loai=htx_ho&nhom=1_6&ket-qua=moi_thu-hoi&cap=tinh&tu=mat+ong&qd=303%2FQ%C4%90-UBND',
		slice: {
			place: '34-24',
			asOf: '2025',
			standing: 'expired',
			stars: [3, 4],
			potential: 'yes',
			kinds: ['cooperative', 'household'],
			groups: [1, 6],
			outcomes: ['new', 'withdrawn'],
			levels: ['province'],
			words: 'mat ong',
			decision: '303/QĐ-UBND'
		}
	},
	{ title: 'old name of the day', search: '?nam=2023', slice: { asOf: '2023' }, canonical: '?den=2023' },
	{
		title: 'old name of the place',
		search: '?tinh=34-24',
		slice: { place: '34-24' },
		canonical: '?noi=34-24'
	},
	{
		title: 'words as typed',
		search: '?tu=M%E1%BA%ADt%20ong',
		slice: { words: 'mat ong' },
		canonical: '?tu=mat+ong'
	},
	{ title: 'six stars', search: '?sao=6', slice: {}, unknown: ['sao=6'], canonical: '' },
	{ title: 'one good star and one bad', search: '?sao=3_9', slice: {}, unknown: ['sao=3_9'], canonical: '' },
	{ title: 'a star twice', search: '?sao=3_3', slice: {}, unknown: ['sao=3_3'], canonical: '' },
	{
		title: 'more months than a certificate lasts',
		search: '?hieu-luc=sap-het-37',
		slice: {},
		unknown: ['hieu-luc=sap-het-37'],
		canonical: ''
	},
	{ title: 'no place', search: '?noi=63-1', slice: {}, unknown: ['noi=63-1'], canonical: '' },
	{ title: 'SQL in a place', search: "?noi=vn'--", slice: {}, unknown: ["noi=vn'--"], canonical: '' },
	{
		title: 'the name of an object’s own',
		search: '?constructor=1&__proto__=2',
		slice: {},
		unknown: ['constructor=1', '__proto__=2'],
		canonical: ''
	},
	{
		title: 'the same twice',
		search: '?sao=3&sao=4',
		slice: { stars: [3] },
		unknown: ['sao=4'],
		canonical: '?sao=3'
	},
	{
		title: 'a name of nobody',
		search: '?utm_source=zalo&sao=4',
		slice: { stars: [4] },
		unknown: ['utm_source=zalo'],
		canonical: '?sao=4'
	}
];

const subset = <T>(all: readonly T[]) => fc.subarray([...all]);
const wordsTyped = fc.string({ maxLength: 20, unit: 'grapheme' }).map(sliceWords);
const slices: fc.Arbitrary<Slice> = fc
	.record({
		place: fc.oneof(
			fc.constantFrom('vn', 'vung-tay-nguyen', 'vung-dong-nam-bo'),
			fc
				.constantFrom('63', '34')
				.chain((system) =>
					fc.integer({ min: 1, max: 96 }).map((code) => `${system}-${String(code).padStart(2, '0')}`)
				),
			fc.integer({ min: 1, max: 973 }).map((code) => `63-${String(code).padStart(3, '0')}`),
			fc.integer({ min: 1, max: 32248 }).map((code) => `34-${String(code).padStart(5, '0')}`)
		),
		system: fc.constantFrom('63' as const, '34' as const),
		asOf: fc.constantFrom(null, '2021', '2024-05-15', '2026-01-01'),
		standing: fc.constantFrom(...STANDINGS),
		months: fc.integer({ min: 1, max: 36 }),
		stars: subset([3, 4, 5]),
		potential: fc.constantFrom('any' as const, 'yes' as const, 'no' as const),
		kinds: subset(CLOSED.kinds!),
		groups: subset([1, 2, 3, 4, 5, 6]),
		outcomes: subset(CLOSED.outcomes!),
		levels: subset(CLOSED.levels!),
		words: wordsTyped,
		decision: fc.constantFrom('', '303/QĐ-UBND', "12/QĐ 'a' & b=c")
	})
	.map(({ months, ...slice }) => ({
		...slice,
		within_months: slice.standing === 'expiring' ? months : DEFAULT_SLICE.within_months,
		system: systemOf(slice.place) ?? slice.system
	}));

describe('URL vocabulary of a slice', () => {
	test.each(cases)('$title: "$search"', ({ search, slice, unknown, canonical }) => {
		const decoded = decode(search);
		expect(decoded.slice).toEqual({ ...DEFAULT_SLICE, ...slice });
		expect(decoded.unknown).toEqual(unknown ?? []);
		expect(encodeSlice(decoded.slice)).toBe(canonical ?? search);
	});

	test('slice → URL → slice is the identity', () => {
		fc.assert(
			fc.property(slices, (slice) => {
				expect(decode(encodeSlice(slice))).toEqual({ slice, unknown: [] });
			})
		);
	});

	test('any query text decodes to a valid slice and a canonical URL, and all of it is used or reported', () => {
		const anyQuery = fc.array(
			fc.tuple(
				fc.oneof(fc.constantFrom('noi', 'sao', 'tu', 'hieu-luc', 'loai', 'nam'), fc.string()),
				fc.string()
			)
		);
		fc.assert(
			fc.property(anyQuery, (pairs) => {
				const search = new URLSearchParams(pairs);
				const once = encodeSlice(decodeSlice(search).slice);
				expect(encodeSlice(decode(once).slice)).toBe(once);
				expect(decode(once).unknown).toEqual([]);
			})
		);
	});

	test('a value chosen twice is not chosen', () => {
		fc.assert(
			fc.property(slices, fc.constantFrom(3, 4, 5), (slice, star) => {
				expect(toggled(toggled(slice, 'stars', star), 'stars', star)).toEqual(slice);
			})
		);
	});
});

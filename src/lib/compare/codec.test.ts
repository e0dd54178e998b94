import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { asOfDay } from '../views/years';
import { decodeCompare, encodeCompare, type Known } from './codec';
import { systemBelowProvince } from './lower-id';
import { DEFAULT_STATE, type CompareState } from './state';

const IDS = ['63-01', '63-06', '63-22', '63-24', '63-36', '63-48', '63-79', '34-01', '34-19', '34-24'];
const LOWER = ['63-060', '63-218', '63-01840', '34-01840', '34-00025'];
const known: Known = {
	systemOf: (id) =>
		id === 'vn' ? 'vn' : IDS.includes(id) ? (id.slice(0, 2) as '63' | '34') : systemBelowProvince(id),
	newest: '2026-09-30'
};
const read = (search: string) => decodeCompare(new URLSearchParams(search), known);

const cases: {
	title: string;
	search: string;
	state: Partial<CompareState>;
	unknown?: string[];
	canonical?: string;
}[] = [
	{ title: 'nothing is the default comparison', search: '', state: {} },
	{
		title: 'two places in the register of a year',
		search: '?noi=63-06,63-24&den=2025&so=dang-ky&dia-gioi=63',
		state: { places: ['63-06', '63-24'], asOf: '2025', base: 'register' },
		canonical: '?noi=63-06,63-24&den=2025&so=dang-ky'
	},
	{
		title: 'two dates of one place',
		search: '?noi=63-06&den=2025&voi-ngay=2023',
		state: { places: ['63-06'], asOf: '2025', otherAsOf: '2023' }
	},
	{
		title: 'published against register',
		search: '?noi=vn&voi-so=dang-ky',
		state: { places: ['vn'], otherBase: 'register' }
	},
	{
		title: 'the system is known from the first province',
		search: '?noi=vn,34-19,34-24',
		state: { places: ['vn', '34-19', '34-24'], system: '34' },
		canonical: '?noi=vn,34-19,34-24&dia-gioi=34'
	},
	{
		title: 'districts and communes beside their province',
		search: '?noi=63-218,63-07561,63-24&so=dang-ky',
		state: { places: ['63-218', '63-07561', '63-24'], base: 'register' }
	},
	{
		title: 'the system is known from a commune',
		search: '?noi=34-01840,34-19',
		state: { places: ['34-01840', '34-19'], system: '34' },
		canonical: '?noi=34-01840,34-19&dia-gioi=34'
	},
	{
		title: 'a district of 34 provinces, which have none, and ids too long',
		search: '?noi=63-218,34-060,63-1234,63-018400',
		state: { places: ['63-218'] },
		unknown: ['noi=34-060', 'noi=63-1234', 'noi=63-018400'],
		canonical: '?noi=63-218'
	},
	{
		title: 'two dates of a district',
		search: '?noi=63-218&den=2025&voi-ngay=2023&so=dang-ky',
		state: { places: ['63-218'], asOf: '2025', otherAsOf: '2023', base: 'register' }
	},
	{
		title: 'places of the other system',
		search: '?noi=63-06,34-19&dia-gioi=63',
		state: { places: ['63-06'] },
		unknown: ['noi=34-19'],
		canonical: '?noi=63-06'
	},
	{
		title: 'unknown, repeated and too many places',
		search: '?noi=63-01,63-99,63-01,63-06,63-22,63-24,63-36,63-48,63-79',
		state: { places: ['63-01', '63-06', '63-22', '63-24', '63-36', '63-48'] },
		unknown: ['noi=63-99', 'noi=63-01', 'noi=63-79'],
		canonical: '?noi=63-01,63-06,63-22,63-24,63-36,63-48'
	},
	{
		title: 'several places at two dates',
		search: '?noi=63-01,63-06&voi-ngay=2023',
		state: { places: ['63-01'], otherAsOf: '2023' },
		unknown: ['noi=63-06'],
		canonical: '?noi=63-01&voi-ngay=2023'
	},
	{
		title: 'a day against itself',
		search: '?den=2023&voi-ngay=2023-12-31',
		state: { asOf: '2023' },
		unknown: ['voi-ngay=2023-12-31'],
		canonical: '?den=2023'
	},
	{
		title: 'a base against itself',
		search: '?so=dang-ky&voi-so=dang-ky',
		state: { base: 'register' },
		unknown: ['voi-so=dang-ky'],
		canonical: '?so=dang-ky'
	},
	{
		title: 'dates and bases at once',
		search: '?voi-so=dang-ky&voi-ngay=2022',
		state: { otherAsOf: '2022' },
		unknown: ['voi-so=dang-ky'],
		canonical: '?voi-ngay=2022'
	},
	{
		title: 'days that do not exist or are not reached yet',
		search: '?den=2027&voi-ngay=2023-02-30',
		state: {},
		unknown: ['den=2027', 'voi-ngay=2023-02-30'],
		canonical: ''
	},
	{
		title: 'old name of the year, a name of nobody, a value twice',
		search: '?nam=2022&utm_source=zalo&so=dang-ky&so=cong-bo',
		state: { asOf: '2022', base: 'register' },
		unknown: ['so=cong-bo', 'utm_source=zalo'],
		canonical: '?den=2022&so=dang-ky'
	}
];

describe('URL of a comparison', () => {
	test.each(cases)('$title: "$search"', ({ search, state, unknown, canonical }) => {
		const decoded = read(search);
		expect(decoded.state).toEqual({ ...DEFAULT_STATE, ...state });
		expect(decoded.unknown).toEqual(unknown ?? []);
		expect(encodeCompare(decoded.state)).toBe(canonical ?? search);
	});

	test("of the reader's own register, its rows are the default", () => {
		const own = { ...known, base: 'register' } as const;
		const { state } = decodeCompare(new URLSearchParams('?noi=63-06'), own);
		expect(state.base).toBe('register');
		expect(encodeCompare(state, 'register')).toBe('?noi=63-06');
		expect(encodeCompare({ ...state, base: 'published' }, 'register')).toBe('?noi=63-06&so=cong-bo');
	});

	const day = fc.oneof(
		fc.integer({ min: 2019, max: 2026 }).map(String),
		fc
			.date({ min: new Date('2019-01-01'), max: new Date('2026-09-30'), noInvalidDate: true })
			.map((date) => date.toISOString().slice(0, 10))
	);
	const states: fc.Arbitrary<CompareState> = fc
		.record({
			mode: fc.constantFrom('places', 'dates', 'bases'),
			system: fc.constantFrom('63', '34'),
			base: fc.constantFrom('published', 'register'),
			asOf: fc.option(day),
			other: day,
			order: fc.shuffledSubarray(['vn', ...IDS, ...LOWER])
		})
		.filter(
			({ mode, asOf, other }) =>
				mode !== 'dates' || asOfDay(asOf, known.newest) !== asOfDay(other, known.newest)
		)
		.map(({ mode, system, base, asOf, other, order }) => ({
			places: order.filter((id) => id === 'vn' || id.startsWith(system)).slice(0, mode === 'places' ? 6 : 1),
			asOf,
			otherAsOf: mode === 'dates' ? other : null,
			system,
			base,
			otherBase: mode === 'bases' ? (base === 'published' ? 'register' : 'published') : null
		}));

	test('state → URL → state is the identity', () => {
		fc.assert(
			fc.property(states, (state) => {
				expect(read(encodeCompare(state))).toEqual({ state, unknown: [] });
			})
		);
	});

	test('any query text decodes to a valid state and a canonical URL', () => {
		const word = fc.constantFrom('noi', 'den', 'voi-ngay', 'dia-gioi', 'so', 'voi-so', 'x');
		const value = fc.oneof(
			fc.string(),
			fc.constantFrom(...IDS, ...LOWER, '34-060', '34', 'dang-ky', 'cong-bo', '2023', '63-01,63-06')
		);
		fc.assert(
			fc.property(fc.array(fc.tuple(word, value)), (pairs) => {
				const once = encodeCompare(decodeCompare(new URLSearchParams(pairs), known).state);
				const again = read(once);
				expect(again.unknown).toEqual([]);
				expect(encodeCompare(again.state)).toBe(once);
			})
		);
	});
});

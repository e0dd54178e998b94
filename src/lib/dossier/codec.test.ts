import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DEFAULT_SLICE, systemOf, type Slice } from '../filters/slice';
import { decodeDossier, dossierHref, encodeDossier, type Dossier } from './codec';
import { numberPath } from './link';

const decode = (search: string) => decodeDossier(new URLSearchParams(search));
const queryOf = (path: string) => path.slice(path.indexOf('?'));

const EMPTY: Dossier = {
	metric: 'products-by-star',
	column: null,
	row: null,
	value: null,
	base: 'published',
	snapshot: null,
	slice: DEFAULT_SLICE
};

const cases: {
	title: string;
	search: string;
	dossier: (Partial<Omit<Dossier, 'slice'>> & { slice?: Partial<Slice> }) | null;
	unknown?: string[];
	canonical?: string;
}[] = [
	{ title: 'nothing is no number', search: '', dossier: null },
	{
		title: 'a number of an old province',
		search: '?m=products-by-star&c=total&noi=63-06&den=2026-09-30',
		dossier: { column: 'total', slice: { place: '63-06', system: '63', asOf: '2026-09-30' } }
	},
	{
		title: 'of the country, the system is written',
		search: '?m=products-by-star&c=stars_4&den=2025&dia-gioi=63&so=dang-ky',
		dossier: { column: 'stars_4', base: 'register', slice: { asOf: '2025', system: '63' } }
	},
	{
		title: 'one of several rows',
		search: '?m=star-reports&c=total&dong=2022-06.s2&noi=63-06&den=2026-09-30',
		dossier: {
			metric: 'star-reports',
			column: 'total',
			row: '2022-06.s2',
			slice: { place: '63-06', system: '63', asOf: '2026-09-30' }
		}
	},
	{
		title: 'a slice with its filters',
		search: '?m=slice-breakdown&c=products&dong=stars.4&noi=34-24&hieu-luc=tung&loai=htx_ho',
		dossier: {
			metric: 'slice-breakdown',
			column: 'products',
			row: 'stars.4',
			slice: { place: '34-24', standing: 'ever', kinds: ['cooperative', 'household'] }
		}
	},
	{
		title: 'a projection under what a reader supposes',
		search: '?m=target-projection&c=q50&dong=t109&dia-gioi=63&gia-han=70&moi-thang=12.5',
		dossier: {
			metric: 'target-projection',
			column: 'q50',
			row: 't109',
			slice: { system: '63' },
			supposed: { renewal_share: 0.7, new_per_month: 12.5 }
		}
	},
	{
		title: 'a row without a place',
		search: '?m=slice-places&c=products&dong=&noi=34-24',
		dossier: { metric: 'slice-places', column: 'products', row: '', slice: { place: '34-24' } }
	},
	{
		title: 'a value where the column is not known, and a pinned snapshot',
		search: '?m=products-by-star&noi=63-06&gia-tri=155.5&ky=2026-09-30-042b7abfb685',
		dossier: { value: 155.5, snapshot: '2026-09-30-042b7abfb685', slice: { place: '63-06', system: '63' } }
	},
	{
		title: 'any order, old names, no system',
		search: '?nam=2021&c=total&m=products-by-star',
		dossier: { column: 'total', slice: { asOf: '2021' } },
		canonical: '?m=products-by-star&c=total&den=2021&dia-gioi=34'
	},
	{
		title: 'what means nothing is reported',
		search: '?m=products-by-star&c=Total&so=khac&gia-tri=x&ky=newest&noi=nowhere&utm=1',
		dossier: {},
		unknown: ['c=Total', 'so=khac', 'gia-tri=x', 'ky=newest', 'noi=nowhere', 'utm=1'],
		canonical: '?m=products-by-star&dia-gioi=34'
	},
	{ title: 'SQL is no metric', search: "?m=x'--", dossier: null, unknown: ["m=x'--"] },
	{
		title: 'the same twice',
		search: '?m=products-by-star&m=star-reports',
		dossier: {},
		unknown: ['m=star-reports'],
		canonical: '?m=products-by-star&dia-gioi=34'
	}
];

const slices: fc.Arbitrary<Slice> = fc
	.record({
		place: fc.constantFrom('vn', '63-06', '63-060', '34-24', '34-01840', 'vung-tay-nguyen'),
		system: fc.constantFrom('63' as const, '34' as const),
		asOf: fc.constantFrom(null, '2021', '2024-05-15'),
		standing: fc.constantFrom('in_force' as const, 'ever' as const, 'withdrawn' as const),
		stars: fc.subarray([3, 4, 5]),
		kinds: fc.subarray(['cooperative', 'household']),
		words: fc.constantFrom('', 'mat ong'),
		decision: fc.constantFrom('', '303/QĐ-UBND')
	})
	.map((slice) => ({ ...DEFAULT_SLICE, ...slice, system: systemOf(slice.place) ?? slice.system }));
const dossiers: fc.Arbitrary<Dossier> = fc.record({
	metric: fc.constantFrom('products-by-star', 'slice-places', 'no-such-metric'),
	column: fc.constantFrom(null, 'total', 'stars_4'),
	row: fc.constantFrom(null, '', '34-24', '2022-06.seed_backan', 'kind.cooperative_group'),
	value: fc.oneof(fc.constant(null), fc.integer({ min: -10_000, max: 100_000 })),
	base: fc.constantFrom('published' as const, 'register' as const),
	snapshot: fc.constantFrom(null, '2026-09-30-042b7abfb685'),
	slice: slices
});

describe('URL of a dossier', () => {
	test.each(cases)('$title: "$search"', ({ search, dossier, unknown, canonical }) => {
		const decoded = decode(search);
		expect(decoded.dossier).toEqual(
			dossier === null ? null : { ...EMPTY, ...dossier, slice: { ...DEFAULT_SLICE, ...dossier.slice } }
		);
		expect(decoded.unknown).toEqual(unknown ?? []);
		if (decoded.dossier) expect(encodeDossier(decoded.dossier)).toBe(canonical ?? search);
	});

	test('dossier → URL → dossier is the identity', () => {
		fc.assert(
			fc.property(dossiers, (dossier) => {
				expect(decode(encodeDossier(dossier))).toEqual({ dossier, unknown: [] });
			})
		);
	});

	test('any query text decodes to nothing or to a canonical URL', () => {
		const names = fc.constantFrom(
			...['m', 'c', 'dong', 'noi', 'den', 'so', 'gia-tri', 'ky', 'gia-han', 'moi-thang', '__proto__']
		);
		const values = fc.oneof(fc.string(), fc.constantFrom('products-by-star', 'total', '63-06', '2021', '12'));
		fc.assert(
			fc.property(fc.array(fc.tuple(names, values)), (pairs) => {
				const { dossier } = decodeDossier(new URLSearchParams(pairs));
				if (!dossier) return;
				expect(decode(encodeDossier(dossier))).toEqual({ dossier, unknown: [] });
			})
		);
	});
});

describe('links pages write', () => {
	const scopes = fc.record({
		system: fc.constantFrom('63' as const, '34' as const),
		base: fc.constantFrom('published' as const, 'register' as const),
		day: fc.constantFrom('2026-09-30', '2021-12-31')
	});
	test('are canonical and wholly understood', () => {
		const refs = fc.record(
			{
				metric: fc.constantFrom('products-by-star', 'star-reports'),
				place: fc.constantFrom('vn', '63-06', '34-24'),
				column: fc.constantFrom('total', 'stars_4'),
				row: fc.constantFrom('2022-06.s2', '4'),
				scope: scopes,
				value: fc.nat()
			},
			{ requiredKeys: ['metric', 'scope', 'value'] }
		);
		fc.assert(
			fc.property(refs, (ref) => {
				const query = queryOf(numberPath(ref));
				const { dossier, unknown } = decode(query);
				expect(unknown).toEqual([]);
				expect(encodeDossier(dossier!)).toBe(query);
				expect(dossier).toMatchObject({
					metric: ref.metric,
					column: ref.column ?? null,
					value: ref.column === undefined ? ref.value : null,
					base: ref.scope.base,
					slice: { place: ref.place ?? 'vn', asOf: ref.scope.day }
				});
			})
		);
	});

	test('a number whose question is not known leads to its method page', () => {
		expect(numberPath({ metric: 'products-by-star' })).toBe('/so-lieu/products-by-star/');
	});

	test('of a request: place, filters and the row of a child place', () => {
		const published = {
			metric: 'products-by-star',
			params: { as_of: '2025-12-31', system: '63', base: 'published' }
		} as const;
		expect(dossierHref(published, 'total', '63-06')).toBe(
			'/ho-so/?m=products-by-star&c=total&noi=63-06&den=2025-12-31'
		);
		const slice = {
			metric: 'slice-places',
			params: { ...DEFAULT_SLICE, as_of: '2025-12-31', place: '34-24', stars: [4] }
		} as const;
		expect(dossierHref(slice, 'products', '34-01840')).toBe(
			'/ho-so/?m=slice-places&c=products&dong=34-01840&noi=34-24&den=2025-12-31&sao=4'
		);
		expect(dossierHref(slice, 'products', null)).toContain('dong=&noi=34-24');
		expect(dossierHref({ ...slice, metric: 'slice-summary' }, 'products')).not.toContain('dong');
		expect(
			dossierHref({ ...slice, metric: 'slice-breakdown' }, 'products', undefined, 'kind.other')
		).toContain('dong=kind.other');
	});
});

import { describe, expect, test } from 'vitest';
import { DEFAULT_SLICE, decodeSlice, type Slice } from '../filters/slice';
import { chips } from './chips';
import { emptySlice } from './empty';
import { dayAfter, expiryRows } from './expiry';
import { choiceRows, sliceFigures } from './figures';
import { filterGroups } from './filter-options';
import { firstProducts } from './first-products';
import { here, withoutFilters, withValue } from './links';
import { placeView } from './place';
import { emptyPlaces } from './place-rows';
import type { BreakdownRow, FamilyRow, PlacesRow, SliceAnswer, SummaryRow } from './questions';

const slice = (more: Partial<Slice>): Slice => ({ ...DEFAULT_SLICE, ...more });
const decoded = (href: string) => decodeSlice(new URLSearchParams(href.replace('./', ''))).slice;
const cell = (
	dimension: string,
	key: string | null,
	products: number,
	producers = products
): BreakdownRow => ({
	dimension,
	key,
	is_chosen: true,
	products,
	producers
});
const family = (
	relation: string,
	place_id: string,
	name: string,
	level: string,
	kind: string
): FamilyRow => ({
	depth: 0,
	relation,
	place_id,
	name_vi: name,
	name_en: name,
	level,
	kind
});
const child = (place_id: string | null, name: string | null, products: number): PlacesRow => ({
	place_id,
	name_vi: name,
	name_en: name,
	level: place_id === null ? null : 'district',
	kind: null,
	products,
	producers: products,
	stars_3: products,
	stars_4: 0,
	stars_5: 0,
	potential: 0,
	cooperatives: 0,
	cooperative_groups: 0,
	enterprises: 0,
	households: 0
});
const answer = (more: Partial<SliceAnswer>): SliceAnswer => ({
	slice: DEFAULT_SLICE,
	newest: '2026-09-30',
	day: '2026-09-30',
	summary: { products: 0 } as SummaryRow,
	breakdown: [],
	places: [],
	family: [],
	...more
});
const NO_REGIONS = { '63': ['vung-tay-nguyen'], '34': [] };

describe('links', () => {
	test('the default slice has an address of its own', () => {
		expect(here(DEFAULT_SLICE)).toBe('./');
		expect(here(slice({ stars: [4] }))).toBe('?sao=4');
	});
	test('choosing an end of validity looks at all that ever were; taking it out does not look back', () => {
		const lapsed = withValue(DEFAULT_SLICE, 'outcomes', 'lapsed');
		expect(lapsed).toMatchObject({ outcomes: ['lapsed'], standing: 'ever' });
		expect(withValue(lapsed, 'outcomes', 'lapsed')).toMatchObject({ outcomes: [], standing: 'ever' });
		expect(withValue(DEFAULT_SLICE, 'outcomes', 'new').standing).toBe('in_force');
		expect(withValue(slice({ standing: 'withdrawn' }), 'outcomes', 'withdrawn').standing).toBe('withdrawn');
	});
	test('removing all keeps place, day and boundaries', () => {
		const all = slice({
			place: '63-06',
			system: '63',
			asOf: '2024',
			stars: [3],
			words: 'che',
			standing: 'ever'
		});
		expect(withoutFilters(all)).toEqual(slice({ place: '63-06', system: '63', asOf: '2024' }));
	});
});

describe('chips', () => {
	test('every value is said and removed on its own', () => {
		const found = chips(
			slice({ stars: [3, 4], kinds: ['cooperative'], standing: 'expiring', within_months: 6, words: 'che' }),
			'vi'
		);
		expect(found.map(({ remove }) => remove)).toEqual([
			'bỏ lọc hiệu lực: hết hạn trong 6 tháng',
			'bỏ lọc hạng sao: 3 sao',
			'bỏ lọc hạng sao: 4 sao',
			'bỏ lọc loại hình chủ thể: hợp tác xã',
			'bỏ lọc tên có chữ: che'
		]);
		expect(decoded(found[1]!.href).stars).toEqual([4]);
		expect(decoded(found[0]!.href).standing).toBe('in_force');
	});
	test('none without a filter', () => {
		expect(chips(slice({ place: '63-06', system: '63', asOf: '2024' }), 'en')).toEqual([]);
	});
});

describe('filter options', () => {
	test('mark what is chosen, in both languages the same links', () => {
		const at = slice({ standing: 'expiring', within_months: 3, groups: [2] });
		const chosen = filterGroups(at, 'vi').flatMap(({ options }) =>
			options.filter(({ isChosen }) => isChosen)
		);
		expect(chosen.map(({ label }) => label)).toEqual(['hết hạn trong 3 tháng', 'tất cả', 'Đồ uống']);
		const hrefs = (lang: 'vi' | 'en') =>
			filterGroups(at, lang).flatMap((group) => group.options.map((o) => o.href));
		expect(hrefs('en')).toEqual(hrefs('vi'));
	});
});

describe('choices of a filter', () => {
	const breakdown = [
		cell('kind', 'cooperative', 30, 10),
		cell('kind', 'household', 10, 8),
		cell('kind', null, 2, 2)
	];
	test('all values are there, also those with nothing, and what is not stated', () => {
		const rows = choiceRows('kinds', answer({ breakdown }), DEFAULT_SLICE, 'vi');
		expect(rows.map((row) => [row.key, row.producers, row.total])).toEqual([
			['cooperative', 10, 20],
			['cooperative_group', 0, 20],
			['enterprise', 0, 20],
			['household', 8, 20],
			['other', 0, 20],
			['unstated', 2, 20]
		]);
		expect(rows.at(-1)!.href).toBeNull();
	});
	test('a bar puts its value in or takes it out', () => {
		const at = slice({ kinds: ['household'] });
		const rows = choiceRows('kinds', answer({ breakdown, slice: at }), at, 'vi');
		expect(rows[3]).toMatchObject({
			is_chosen: true,
			href: './',
			title: 'bỏ lọc loại hình chủ thể: hộ kinh doanh'
		});
		expect(decoded(rows[0]!.href!).kinds).toEqual(['cooperative', 'household']);
	});
	test('while a choice is on its way, links start from it and numbers stay', () => {
		const [three] = choiceRows('stars', answer({}), slice({ stars: [3] }), 'en');
		expect(three).toMatchObject({ is_chosen: null, href: './', title: 'remove filter stars: 3-star' });
	});
	test('figures are whole for a slice with nothing in it', () => {
		const figures = sliceFigures(answer({}), DEFAULT_SLICE, 'vi');
		expect(figures.places).toBeNull();
		expect(figures.stars.finding).toContain('Không có sản phẩm');
		expect(figures.expiry.shaped).toEqual([]);
	});
});

describe('expiry', () => {
	test('counts months as the metrics do', () => {
		expect(dayAfter('2026-01-31', 1)).toBe('2026-02-28');
		expect(dayAfter('2026-09-30', 36)).toBe('2029-09-30');
	});
	test('has 37 months and says what lies beyond', () => {
		const { rows, later } = expiryRows(
			answer({ breakdown: [cell('expiry', '2026-10', 4), cell('expiry', '2099-01', 1)] }),
			DEFAULT_SLICE,
			'vi'
		);
		expect(rows).toHaveLength(37);
		expect(rows[1]).toMatchObject({ month: '2026-10', products: 4, href: '?hieu-luc=sap-het-1' });
		expect(rows[1]!.title).toContain('đến 30/10/2026');
		expect(later).toBe(1);
	});
});

describe('place', () => {
	const rows = [
		family('ancestor', 'vn', 'Việt Nam', 'national', 'quốc gia'),
		family('ancestor', '63-66', 'Đắk Lắk', 'province', 'tỉnh'),
		family('self', '63-644', 'Thị Xã Buôn Hồ', 'district', 'thị xã'),
		family('neighbour', '63-646', 'Huyện Ea Súp', 'district', 'huyện'),
		family('neighbour', '63-660', 'Thị Xã Xa', 'district', 'thị xã'),
		family('successor', '34-24305', 'Phường Buôn Hồ', 'commune', 'phường'),
		family('successor', '34-24340', 'Phường Cư Bao', 'commune', 'phường')
	];
	const at = slice({ place: '63-644', system: '63', stars: [4] });
	const view = placeView(rows, at, NO_REGIONS, 'vi');
	test('is named as a heading and within a sentence', () => {
		expect([view.name, view.inSentence]).toEqual(['Thị Xã Buôn Hồ', 'thị xã Buôn Hồ (Đắk Lắk)']);
	});
	test('has neighbours by name and keeps the filters on the way', () => {
		expect([view.previous?.name, view.next?.name]).toEqual(['Huyện Ea Súp', 'Thị Xã Xa']);
		expect(view.above.map(({ href }) => href)).toEqual(['?dia-gioi=63&sao=4', '?noi=63-66&sao=4']);
	});
	test('without one counterpart the other system begins at the country', () => {
		expect(view.otherSystem).toEqual({ href: '?sao=4', isCounterpart: false });
		expect(view.counterparts.map(({ href }) => href)[0]).toBe('?noi=34-24305&sao=4');
		const region = slice({ place: 'vung-tay-nguyen' });
		expect(placeView([], region, NO_REGIONS, 'en').otherSystem.isCounterpart).toBe(true);
		expect(placeView([], region, NO_REGIONS, 'en').isKnown).toBe(false);
	});
});

describe('places below', () => {
	const places = [
		child('63-643', 'B', 4),
		child('63-645', 'C', 0),
		child('63-644', 'A', 0),
		child(null, null, 1)
	];
	test('those with nothing are listed by name; what has no place is none of them', () => {
		const found = emptyPlaces(answer({ places }), DEFAULT_SLICE, 'vi');
		expect(found).toMatchObject({ all: 3, level: 'district' });
		expect(found.places.map(({ name }) => name)).toEqual(['A', 'C']);
	});
	test('what is not known so finely has a row of its own without a link', () => {
		const figure = sliceFigures(answer({ places }), DEFAULT_SLICE, 'vi').places!;
		expect(figure.title).toBe('Theo huyện');
		expect(figure.shaped.at(-1)).toMatchObject({ place: 'Chưa rõ huyện', total: 1, href: null });
	});
});

describe('an empty slice', () => {
	const summary = {
		products: 0,
		place_in_force: 13,
		place_ever: 17,
		without_standing: 0,
		without_stars: 2,
		without_outcomes: 5
	} as SummaryRow;
	const at = slice({ stars: [5], outcomes: ['new'] });
	test('says which filter empties it, most first', () => {
		const empty = emptySlice({ slice: at, summary }, 'Đắk Lắk', at, 'vi')!;
		expect(empty.filters.map(({ text }) => text)).toEqual([
			'biến động trong năm: công nhận mới: bỏ đi thì còn 5 sản phẩm',
			'hạng sao: 5 sao: bỏ đi thì còn 2 sản phẩm',
			'hiệu lực: còn hiệu lực: bỏ đi vẫn không có sản phẩm nào'
		]);
		expect(decoded(empty.filters[1]!.href)).toEqual(slice({ outcomes: ['new'] }));
		expect(empty.several).toBeNull();
	});
	test('says that several must go, or that the place has none', () => {
		const none = { ...summary, without_stars: 0, without_outcomes: 0 };
		expect(emptySlice({ slice: at, summary: none }, 'X', at, 'en')!.several).toContain('several');
		const never = emptySlice({ slice: at, summary: { ...none, place_ever: 0 } }, 'X', at, 'vi')!;
		expect(never).toMatchObject({ filters: [], several: null });
		expect(never.place).toContain('chưa từng có');
	});
	test('a slice with products is not empty', () => {
		expect(emptySlice({ slice: at, summary: { ...summary, products: 1 } }, 'X', at, 'vi')).toBeNull();
	});
});

test('the first products lead to their pages and decisions', () => {
	const table = firstProducts(
		[
			{
				product_id: 'sp-1',
				name: 'Chè',
				producer_id: 'ct-1',
				producer_name: 'HTX',
				stars: 4,
				is_potential: true,
				state: 'in_force',
				expires_on: '2027-01-02',
				decision_no: '12/QĐ-UBND',
				commune: 'Xã A',
				province_vi: 'Đắk Lắk',
				province_en: 'Dak Lak',
				is_sample: true
			}
		],
		'vi'
	);
	expect(table.caption).toBe('1 sản phẩm đầu danh sách, theo tên');
	expect(table.rows[0]).toMatchObject({
		name: { href: '/san-pham/?ma=sp-1' },
		decision: { href: '/san-pham/?qd=12%2FQ%C4%90-UBND' },
		place: { value: 'Xã A, Đắk Lắk' },
		state: { text: 'còn hiệu lực, tiềm năng 5 sao' },
		sample: { text: 'dữ liệu mẫu' }
	});
});

import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeView, encodeView } from './codec';
import type { RowsColumn } from './column';
import {
	ALL_CLOSED,
	defaultView,
	MOST_PINNED,
	movedColumn,
	PAGE_SIZES,
	pressed,
	withColumn,
	withPin,
	type TableView
} from './view';

const group = { key: () => '', label: () => '' };
const COLUMNS: RowsColumn<object>[] = ['ten', 'chu-the', 'sao', 'tinh', 'het-han'].map((id, at) => ({
	...{ id, label: id, kind: 'text', value: () => null, shown: at < 4 },
	...(at > 1 ? { group } : {})
}));
const IDS = COLUMNS.map(({ id }) => id);
const decoded = (query: string) => decodeView(new URLSearchParams(query), COLUMNS);

const views: fc.Arbitrary<TableView> = fc
	.record({
		columns: fc
			.shuffledSubarray(IDS.slice(1))
			.chain((others) => fc.nat(others.length).map((at) => others.toSpliced(at, 0, 'ten'))),
		pins: fc.subarray(IDS),
		sort: fc.uniqueArray(fc.record({ id: fc.constantFrom(...IDS), descending: fc.boolean() }), {
			...{ selector: ({ id }: { id: string }) => id, minLength: 1 }
		}),
		group: fc.constantFrom(null, 'sao', 'tinh', 'het-han'),
		open: fc.record({
			all: fc.boolean(),
			turned: fc.uniqueArray(fc.constantFrom('34-08', 'Hợp tác xã', '12/QĐ|34-08|2024', ''), { maxLength: 3 })
		}),
		page: fc.integer({ min: 1, max: 999 }),
		size: fc.constantFrom(...PAGE_SIZES)
	})
	.map(({ pins, ...view }) => ({
		...view,
		// Without groups none of them is open.
		open: view.group === null ? ALL_CLOSED : view.open,
		pinned: view.columns.filter((id) => pins.includes(id)).slice(0, MOST_PINNED)
	}));

describe('view of a table in a link', () => {
	test('any view comes back as it was, and links are canonical', () => {
		fc.assert(
			fc.property(views, (view) => {
				const written = encodeView(view, COLUMNS);
				const read = decodeView(new URLSearchParams(written), COLUMNS);
				expect(read).toEqual({ view, unknown: [] });
				expect(encodeView(read.view, COLUMNS)).toEqual(written);
			})
		);
	});

	test.each([
		['', {}],
		[
			'xep=-sao_ten',
			{
				sort: [
					{ id: 'sao', descending: true },
					{ id: 'ten', descending: false }
				]
			}
		],
		['cot=ten_het-han', { columns: ['ten', 'het-han'], pinned: ['ten'] }],
		['ghim=khong', { pinned: [] }],
		['ghim=sao_ten', { pinned: ['ten', 'sao'] }],
		['gop=tinh&trang=3&dong=tat-ca', { group: 'tinh', page: 3, size: 'all' }]
	])('%s', (query, expected) => {
		expect(decoded(query)).toEqual({ view: { ...defaultView(COLUMNS), ...expected }, unknown: [] });
	});

	test.each([
		...['xep=', 'xep=gia', 'xep=ten_-ten', 'cot=sao', 'cot=ten_ten', 'cot=ten_gia', 'ghim=het-han'],
		...['ghim=ten_chu-the_sao_tinh', 'gop=ten', 'gop=', 'trang=0', 'trang=-1', 'trang=1e3', 'dong=50000']
	])('%s is reported and the usual taken', (query) => {
		expect(decoded(query)).toEqual({ view: defaultView(COLUMNS), unknown: [query] });
	});

	test('a parameter said twice counts once and is reported', () => {
		expect(decoded('trang=2&trang=3')).toMatchObject({ view: { page: 2 }, unknown: ['trang=3'] });
	});
});

describe('changing the view', () => {
	const usual = defaultView(COLUMNS);
	test('a heading pressed alone is the only key and then turns', () => {
		const once = pressed(usual.sort, 'sao', false);
		expect(once).toEqual([{ id: 'sao', descending: false }]);
		expect(pressed(once, 'sao', false)).toEqual([{ id: 'sao', descending: true }]);
	});
	test('a heading added to others comes last, turns, leaves; the last one cannot leave', () => {
		const two = pressed(usual.sort, 'sao', true);
		expect(two.map(({ id }) => id)).toEqual(['ten', 'sao']);
		const turned = pressed(two, 'sao', true);
		expect(turned[1]).toEqual({ id: 'sao', descending: true });
		expect(pressed(turned, 'sao', true)).toEqual(usual.sort);
		expect(pressed([{ id: 'sao', descending: true }], 'sao', true)).toEqual([
			{ id: 'sao', descending: false }
		]);
	});
	test('a column goes to its usual place, the first one stays, and pins go with their column', () => {
		const without = withColumn(COLUMNS, withPin(usual, 'chu-the'), 'chu-the');
		expect(without).toMatchObject({ columns: ['ten', 'sao', 'tinh'], pinned: ['ten'] });
		expect(withColumn(COLUMNS, without, 'chu-the').columns).toEqual(usual.columns);
		expect(withColumn(COLUMNS, usual, 'ten')).toBe(usual);
	});
	test('a column is moved by one place and not beyond the ends', () => {
		expect(movedColumn(usual, 'sao', -1).columns).toEqual(['ten', 'sao', 'chu-the', 'tinh']);
		expect(movedColumn(usual, 'ten', -1)).toBe(usual);
		expect(movedColumn(usual, 'tinh', 1)).toBe(usual);
	});
});

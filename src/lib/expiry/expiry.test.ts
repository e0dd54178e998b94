import { describe, expect, test } from 'vitest';
import { encodeSlice } from '../filters/slice';
import { defaultView } from '../register-table/view';
import type { ProductRow } from '../register-table/product-columns';
import { expiryEntries, REMIND_DAYS } from './calendar';
import { daysLeft, expiryColumns, expirySubtotals } from './columns';
import { daysBetween } from './days';
import { producerColumns, producerRows } from './producers';
import { decodeExpiry, DEFAULT_EXPIRY } from './state';

const row = (product_id: string, expires_on: string, more: Partial<ProductRow> = {}): ProductRow => ({
	product_id,
	name: `Sản phẩm ${product_id}`,
	producer_id: 'ct-1',
	producer_name: 'HTX Cư Né',
	kind: 'cooperative',
	group_no: 1,
	stars: 3,
	is_potential: false,
	state: 'in_force',
	round: 1,
	valid_from: '2024-01-01',
	expires_on,
	decision_no: '246/QĐ-UBND',
	issuing_level: 'province',
	events: null,
	province_id: '34-66',
	province_63: '63-66',
	province_34: '34-66',
	district_id: null,
	district: null,
	commune_id: '34-24454',
	commune: 'Xã Ea Kar',
	is_sample: false,
	...more
});
const context = {
	lang: 'vi' as const,
	system: '34' as const,
	asOf: null,
	day: '2026-09-30',
	place: 'Đắk Lắk',
	isInProvince: true,
	provinceName: () => 'Đắk Lắk'
};

describe('the address', () => {
	const decode = (query: string) => decodeExpiry(new URLSearchParams(query));
	test('without a query it is the country in the next twelve months', () => {
		expect(decode('')).toEqual({ slice: DEFAULT_EXPIRY, unknown: [] });
		expect(decode('hieu-luc=sap-het')).toEqual({ slice: DEFAULT_EXPIRY, unknown: [] });
	});
	test('place, day and filters are those of slices', () => {
		const { slice } = decode('noi=34-24&den=2025-06-30&hieu-luc=sap-het-6&sao=4');
		expect(slice).toMatchObject({ place: '34-24', asOf: '2025-06-30', within_months: 6, stars: [4] });
		expect(decode(encodeSlice(slice).slice(1)).slice).toEqual(slice);
		expect(decode('noi=63-24').slice).toMatchObject({ standing: 'expiring', within_months: 12 });
	});
	test('another standing is told, not followed', () => {
		expect(decode('hieu-luc=tung&sao=5')).toEqual({
			slice: { ...DEFAULT_EXPIRY, stars: [5] },
			unknown: ['hieu-luc=tung']
		});
		expect(decode('hieu-luc=sap-het-99').unknown).toEqual(['hieu-luc=sap-het-99']);
	});
});

describe('the list', () => {
	test('days are counted without clocks, over leap days and years', () => {
		expect(daysBetween('2028-02-28', '2028-03-01')).toBe(2);
		expect(daysBetween('2026-09-30', '2026-10-01')).toBe(1);
		expect(daysBetween('2026-09-30', '2026-09-30')).toBe(0);
		expect(daysLeft(row('1', '2027-09-30'), '2026-09-30')).toBe(365);
	});
	test('is in the order of expiry; the province is told where there are several', () => {
		const columns = expiryColumns(context);
		expect(defaultView(columns).sort).toEqual([{ id: 'het-han', descending: false }]);
		expect(columns[0]?.id).toBe('ten');
		expect(defaultView(columns).columns).not.toContain('tinh');
		expect(defaultView(expiryColumns({ ...context, isInProvince: false })).columns).toContain('tinh');
		expect(defaultView(producerColumns(context)).sort).toEqual([{ id: 'som-nhat', descending: false }]);
	});
	test('a group says how soon the first of it runs out', () => {
		const [, , first] = expirySubtotals('vi', '2026-09-30');
		expect(first?.of([row('1', '2026-12-30'), row('2', '2026-10-30')])).toBe(30);
		expect(first?.text(30)).toBe('sớm nhất sau 30 ngày');
	});
	test('producers come with their products, whoever is first to lose one first', () => {
		const rows = producerRows([
			row('1', '2027-03-01'),
			row('2', '2026-12-01', { producer_id: 'ct-2', producer_name: 'Công ty B', is_sample: true }),
			row('3', '2026-11-01')
		]);
		expect(
			rows.map(({ name, first, last, products, isSample }) => [name, first, last, products.length, isSample])
		).toEqual([
			['HTX Cư Né', '2026-11-01', '2027-03-01', 2, false],
			['Công ty B', '2026-12-01', '2026-12-01', 1, true]
		]);
		expect(rows[0]?.products.map(({ product_id }) => product_id)).toEqual(['3', '1']);
	});
});

describe('the calendar', () => {
	test('one entry a producer, decision and day', () => {
		const entries = expiryEntries(
			[
				row('1', '2027-03-01'),
				row('2', '2027-03-01'),
				row('3', '2027-03-02'),
				row('4', '2027-03-01', { decision_no: '9/QĐ-UBND' }),
				row('5', '2027-03-01', { producer_id: 'ct-2', producer_name: 'Công ty B' })
			],
			context
		);
		expect(entries.map(({ day, summary }) => `${day} ${summary}`)).toEqual([
			'2027-03-01 OCOP hết hạn: Công ty B, Sản phẩm 5 (246/QĐ-UBND)',
			'2027-03-01 OCOP hết hạn: HTX Cư Né, 2 sản phẩm (246/QĐ-UBND)',
			'2027-03-01 OCOP hết hạn: HTX Cư Né, Sản phẩm 4 (9/QĐ-UBND)',
			'2027-03-02 OCOP hết hạn: HTX Cư Né, Sản phẩm 3 (246/QĐ-UBND)'
		]);
		expect(entries[1]?.description).toContain('- Sản phẩm 1 (3 sao, Xã Ea Kar)\n- Sản phẩm 2');
		expect(entries[1]?.uid).toBe('htx-cu-ne_34-66_246-qd-ubnd_2027-03-01@toan-canh-ocop');
	});
	test('the ids hold whatever numbers the next snapshot gives, in every view and language', () => {
		const uids = (rows: ProductRow[], lang: 'vi' | 'en' = 'vi') =>
			expiryEntries(rows, { ...context, lang }).map(({ uid }) => uid);
		const before = [row('1', '2027-03-01'), row('2', '2027-04-01')];
		const after = [
			row('77', '2027-04-01', { producer_id: 'ct-9', province_id: '63-66', name: 'Sản phẩm 2' }),
			row('78', '2027-03-01', { producer_id: 'ct-9', province_id: '63-66', name: 'Sản phẩm 1' })
		];
		expect(uids(after)).toEqual(uids(before));
		expect(uids(before, 'en')).toEqual(uids(before));
		expect(new Set(uids(before)).size).toBe(2);
	});
	test('a reminder that would already have rung is left out', () => {
		const reminds = (expires: string) => expiryEntries([row('1', expires)], context)[0]?.reminder;
		expect(reminds('2026-12-29')).toBeUndefined();
		expect(reminds('2026-12-30')?.daysBefore).toBe(REMIND_DAYS);
	});
	test('sample rows are marked, a decision that is not stated is no word in the name', () => {
		const [entry] = expiryEntries([row('1', '2027-03-01', { is_sample: true, decision_no: null })], context);
		expect(entry?.summary).toBe('[Dữ liệu mẫu] OCOP hết hạn: HTX Cư Né, Sản phẩm 1');
		expect(entry?.description).toContain('Quyết định công nhận: chưa ghi');
		const [english] = expiryEntries([row('1', '2027-03-01', { is_sample: true })], {
			...context,
			lang: 'en'
		});
		expect(english?.summary).toBe('[Sample data] OCOP expiry: HTX Cư Né, Sản phẩm 1 (246/QĐ-UBND)');
	});
});

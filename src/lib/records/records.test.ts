import { describe, expect, test } from 'vitest';
import { formats } from '../text/format';
import { decisionPath } from './decision-path';
import { originWords } from './origin';
import { askProducer, nextToExpire, productsOf, timelineRows } from './producer/producer-record';
import { producerSentence, productTable } from './producer/producer-words';
import { askProduct, type ProductRecord } from './product/product-record';
import { stateWords } from './product/state-words';
import { proposalTable, recognitionTable } from './product/tables';
import { decodeRecord } from './record-params';
import { timeBetween } from './time-left';
import { recordWords } from './words';
import { miniAsk } from './testing';

const vi = recordWords('vi');

describe('address of a record', () => {
	test.each([
		['ma=p1', { id: 'p1', asOf: null, unknown: [] }],
		['ma=p1&den=2024&ky=2026-09-30-abc', { id: 'p1', asOf: '2024', unknown: [] }],
		['ma=p1&den=2024-02-31&noi=vn', { id: 'p1', asOf: null, unknown: ['den=2024-02-31', 'noi=vn'] }],
		['ma=p1&ma=p2', { id: 'p1', asOf: null, unknown: ['ma=p2'] }],
		['ma=', { id: null, asOf: null, unknown: ['ma='] }]
	])('%s', (query, expected) => {
		expect(decodeRecord(new URLSearchParams(query))).toEqual(expected);
	});
});

test.each([
	['2026-09-30', '2027-03-12', '5 tháng'],
	['2026-09-30', '2027-02-28', '4 tháng'],
	['2026-09-30', '2026-10-29', '29 ngày'],
	['2026-09-30', '2026-10-30', '1 tháng'],
	['2026-09-30', '2025-09-30', '12 tháng']
])('from %s to %s: %s', (from, to, expected) => {
	expect(timeBetween(from, to, vi, formats('vi'))).toBe(expected);
});

test.each([
	['so.xlsx#Loc!A7:U7', 'tệp so.xlsx, trang tính Loc, ô A7:U7'],
	['so#1.xlsx#A!B!A7:U7', 'tệp so#1.xlsx, trang tính A!B, ô A7:U7'],
	['so.csv#A7:U7', 'tệp so.csv, ô A7:U7'],
	['registers/x/products.csv#4', 'tệp registers/x/products.csv, dòng 4'],
	['khác', 'khác']
])('origin %s', (origin, expected) => expect(originWords(origin, vi)).toBe(expected));

describe('all products of a decision', () => {
	const decision = { decision_no: '12/QĐ-UBND', province_63: '63-02', province_34: '34-08' };
	test('are looked for on its first day, in the province of that day', () => {
		expect(decisionPath({ ...decision, valid_from: '2024-05-01' })).toBe(
			'/san-pham/?noi=63-02&den=2024-05-01&qd=12%2FQ%C4%90-UBND'
		);
		expect(decisionPath({ ...decision, valid_from: '2025-07-01' })).toContain('noi=34-08&');
	});
	test('not without a number or a day', () => {
		expect(decisionPath({ ...decision, valid_from: null })).toBeNull();
		expect(decisionPath({ ...decision, decision_no: null, valid_from: '2024-05-01' })).toBeNull();
	});
});

describe('a product', () => {
	const stateOf = async (id: string, asOf: string) =>
		stateWords(await askProduct(await miniAsk(), id, asOf), 'vi', 'Tuyên Quang').sentence;

	test.each([
		['p1', '2026-09-30', '4 sao, còn hiệu lực; hết hạn ngày 01/03/2028, còn 17 tháng.'],
		['p1', '2028-02-10', '4 sao, còn hiệu lực; hết hạn ngày 01/03/2028, còn 20 ngày.'],
		['p3', '2026-09-30', 'Đã hết hạn ngày 01/05/2024 (28 tháng trước); lần công nhận gần nhất: 3 sao.'],
		['p4', '2026-09-30', 'Đã bị thu hồi từ ngày 01/09/2023; lần công nhận gần nhất: 3 sao.'],
		['p7', '2026-09-30', 'Chưa được công nhận.'],
		['p1', '2019-12-31', 'Chưa được công nhận.']
	])('%s on %s', async (id, asOf, expected) => expect(await stateOf(id, asOf)).toBe(expected));

	test('each round with what became of it', async () => {
		const states = async (id: string, asOf: string) =>
			(await askProduct(await miniAsk(), id, asOf)).recognitions.map(({ state }) => state);
		expect(await states('p1', '2026-09-30')).toEqual(['replaced', 'replaced', 'in_force']);
		expect(await states('p1', '2022-06-01')).toEqual(['replaced', 'in_force', 'later']);
		expect(await states('p6', '2026-01-15')).toEqual(['expired', 'later']);
		expect(await states('p6', '2026-09-30')).toEqual(['expired', 'in_force']);
		expect(await states('p4', '2023-09-01')).toEqual(['withdrawn']);
	});

	test('tables name what is missing, sample rows and decided proposals', async () => {
		const record: ProductRecord = await askProduct(await miniAsk(), 'p1', '2026-09-30');
		const tables = { lang: 'vi', hasSourcePage: () => true } as const;
		const [first] = recognitionTable(record, tables).rows;
		expect(first?.['decision_no']).toMatchObject({ value: null, text: '…' });
		expect(first?.['source']).toMatchObject({ value: 'Dữ liệu mẫu' });
		expect(proposalTable(record, tables).rows[0]).toMatchObject({
			purpose: { value: 'nâng hạng' },
			result: { value: 'không đạt' }
		});
	});

	test('one that is not there', async () => {
		const record = await askProduct(await miniAsk(), "p'9", '2026-09-30');
		expect(record).toMatchObject({ profile: null, recognitions: [], proposals: [] });
	});
});

describe('a producer', () => {
	test('has products in force, and had others', async () => {
		const record = await askProducer(await miniAsk(), 'c1', '2026-09-30');
		expect(producerSentence(record.profile!, 'vi')).toBe(
			'2 sản phẩm còn hiệu lực (1 sản phẩm 4 sao, 1 sản phẩm 3 sao); 2 từng được công nhận.'
		);
		expect(productsOf(record).map(({ product_id }) => product_id)).toEqual(['p1', 'p2']);
		expect(nextToExpire(record).map(({ product_id }) => product_id)).toEqual(['p2', 'p1']);
		expect(timelineRows(record, null)).toHaveLength(5);
		expect(productTable(record, '2024', 'vi').rows[0]?.['name']).toEqual({
			value: 'p1',
			href: '/san-pham/?ma=p1&den=2024'
		});
	});
	test('with a product withdrawn and one only proposed', async () => {
		const record = await askProducer(await miniAsk(), 'c3', '2026-09-30');
		expect(producerSentence(record.profile!, 'en')).toBe(
			'0 products in force; 1 withdrawn; 1 ever recognised.'
		);
		expect(productTable(record, null, 'vi').rows.map((row) => row['state']?.value)).toEqual([
			'Bị thu hồi',
			'chưa được công nhận'
		]);
		expect(timelineRows(record, null).map(({ product_id }) => product_id)).toEqual(['p4']);
	});
});

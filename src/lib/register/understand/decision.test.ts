import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { levelOf } from './authority';
import { parseDecisions } from './decision';

const read = (text: string) => {
	const parsed = parseDecisions(text);
	if (!parsed.ok) return parsed.refusal.rule;
	return parsed.value.map(({ number, date, authority }) => [number, date?.iso ?? null, authority]);
};

describe('parseDecisions', () => {
	it.each([
		['303/QĐ-UBND ngày 4/2/2020 của UBND tỉnh Nghệ An', '303/QĐ-UBND', '2020-02-04', 'UBND tỉnh Nghệ An'],
		['303/QĐ-UBND ngày 4/2/2020', '303/QĐ-UBND', '2020-02-04', null],
		['303/QĐ-UBND', '303/QĐ-UBND', null, null],
		['Số: 303 /QĐ - UBND', '303/QĐ-UBND', null, null],
		['303/QD-UBND', '303/QĐ-UBND', null, null],
		['303/qđ-ubnd ngày 4/2/2020', '303/QĐ-UBND', '2020-02-04', null],
		['303/QĐ–UBND', '303/QĐ-UBND', null, null],
		['303/QĐUBND', '303/QĐ-UBND', null, null],
		['303-QĐ/UBND', '303/QĐ-UBND', null, null],
		['303/QÐ-UBND', '303/QĐ-UBND', null, null],
		['303/QĐ\u2011UBND', '303/QĐ-UBND', null, null],
		['303/Q§-UBND', '303/QĐ-UBND', null, null],
		['303/QÑ-UBND', '303/QĐ-UBND', null, null],
		['Quyết định 303/2020/QĐ-UBND', '303/2020/QĐ-UBND', null, null],
		['QĐ số 303', '303', null, null],
		['Quyết định số 303 ngày 04/02/2020', '303', '2020-02-04', null],
		['303', '303', null, null],
		['QĐ 303/2020', '303/2020', null, null],
		['303, 04/02/2020', '303', '2020-02-04', null],
		['Ngày 04/02/2020, QĐ 303/QĐ-UBND', '303/QĐ-UBND', '2020-02-04', null],
		['26/2026/QĐ-TTg ngày 22 tháng 5 năm 2026', '26/2026/QĐ-TTg', '2026-05-22', null],
		['04/QĐ-BCĐTW-VPĐPNTM', '04/QĐ-BCĐTW-VPĐPNTM', null, null],
		['1234/QĐ-BNN-VPĐP ngày 01/06/2021', '1234/QĐ-BNN-VPĐP', '2021-06-01', null],
		[
			'Quyết định số 12/QĐ-UBND ngày 01 tháng 02 năm 2024 của Chủ tịch UBND huyện Cư Jút về việc công nhận sản phẩm',
			'12/QĐ-UBND',
			'2024-02-01',
			'Chủ tịch UBND huyện Cư Jút'
		],
		['UBND tỉnh Lâm Đồng, QĐ số 15/QĐ-UBND (27/1/2021)', '15/QĐ-UBND', '2021-01-27', 'UBND tỉnh Lâm Đồng'],
		['45/QĐ-UBND, Ủy ban nhân dân TX. Gia Nghĩa', '45/QĐ-UBND', null, 'Ủy ban nhân dân TX. Gia Nghĩa']
	])('%s', (text, number, date, authority) => {
		expect(read(text)).toEqual([[number, date, authority]]);
		expect(read(text.normalize('NFD'))).toEqual([[number, date, authority]]);
	});

	it('keeps several decisions apart', () => {
		expect(read('303/QĐ-UBND ngày 4/2/2020; 512/QĐ-UBND ngày 3/2/2023 của UBND tỉnh Nghệ An')).toEqual([
			['303/QĐ-UBND', '2020-02-04', null],
			['512/QĐ-UBND', '2023-02-03', 'UBND tỉnh Nghệ An']
		]);
	});

	it('says what is wrong with a date beside the number', () => {
		expect(parseDecisions('1306/QĐ-UBND ngày 13/7/20222')).toMatchObject({
			value: [
				{
					number: '1306/QĐ-UBND',
					date: null,
					dateRefusal: { rule: 'date-year-mistyped', suggestion: '13/07/2022' }
				}
			]
		});
	});

	it.each(['chưa có', 'Đang trình', 'ngày 4/2/2020'])('refuses %s', (text) => {
		expect(read(text)).toBe('decision-unreadable');
	});

	it('reads back what it is given', () => {
		const issuer = fc.constantFrom('UBND', 'BNN-VPĐP', 'TTg', 'BNNMT');
		fc.assert(
			fc.property(fc.integer({ min: 1, max: 99_999 }), issuer, fc.boolean(), (no, by, loose) => {
				const text = loose ? `Quyết định  số: ${no} / QĐ - ${by}` : `${no}/QĐ-${by}`;
				expect(read(text)).toEqual([[`${no}/QĐ-${by}`, null, null]]);
			})
		);
	});
});

describe('levelOf', () => {
	it.each([
		['UBND tỉnh Nghệ An', 'province'],
		['UBND huyện Cư Jút', 'district'],
		['UBND huyện Cư Jút, tỉnh Đắk Nông', 'district'],
		['UBND H. Đắk Song', 'district'],
		['UBND TX. Gia Nghĩa', 'district'],
		['UBND thị xã Cai Lậy', 'district'],
		['UBND Quận 7', 'district'],
		['UBND TP. Vinh', 'district'],
		['UBND thành phố Cao Lãnh, tỉnh Đồng Tháp', 'district'],
		['UBND thành phố Hà Nội', 'province'],
		['UBND TP.HCM', 'province'],
		['UBND TPHCM', 'province'],
		['UBND TP Thủ Đức, TP.HCM', 'district'],
		['Ủy ban nhân dân thành phố Cần Thơ', 'province'],
		['Bộ Nông nghiệp và Phát triển nông thôn', 'national'],
		['Bộ NN&PTNT', 'national'],
		['Bộ Nông nghiệp và Môi trường', 'national'],
		['Hội đồng OCOP Trung ương', 'national'],
		['Trung ương', 'national'],
		['Cấp tỉnh', 'province'],
		['Tỉnh', 'province'],
		['Huyện', 'district'],
		['Sở Nông nghiệp và Môi trường', 'province'],
		['UBND xã Tân Cương', 'commune'],
		['UBND', null],
		['UBND Quảng Ngãi', null]
	])('%s → %s', (authority, level) => expect(levelOf(authority, null)).toBe(level));

	it('knows when a city came under the centre', () => {
		const hue = 'UBND thành phố Huế';
		expect([levelOf(hue, '2023-05-01'), levelOf(hue, '2025-03-01'), levelOf(hue, null)]).toEqual([
			'district',
			'province',
			null
		]);
		expect(levelOf('UBND thành phố Huế, tỉnh Thừa Thiên Huế', null)).toBe('district');
		expect(levelOf('UBND thành phố Bắc Ninh', '2024-05-01')).toBe('district');
	});
});

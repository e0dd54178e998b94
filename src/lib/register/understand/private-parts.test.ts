import { describe, expect, it } from 'vitest';
import { withoutHouse, withoutPrivateParts } from './private-parts';

describe('withoutPrivateParts', () => {
	it.each([
		['Gạo ST24 (ĐT: 0987.650.124)', 'Gạo ST24'],
		['Hộ kinh doanh Ong Việt (ĐD: Đặng Thị Mật, 0987650123)', 'Hộ kinh doanh Ong Việt'],
		['HTX Minh Tâm - Đại diện: Nguyễn Văn A', 'HTX Minh Tâm'],
		['HTX Minh Tâm; người đại diện: Nguyễn Văn A', 'HTX Minh Tâm'],
		['Cơ sở Hai Lúa +84 987 650 124', 'Cơ sở Hai Lúa'],
		['Cơ sở Hai Lúa, SĐT 0987650124', 'Cơ sở Hai Lúa'],
		['Cty TNHH An Phú (MST: 2901234567-001)', 'Cty TNHH An Phú'],
		['Hộ Lan 067199004321', 'Hộ Lan'],
		['HTX Chè a.b@x.vn', 'HTX Chè'],
		['HTX Chè a.b @ x.vn', 'HTX Chè'],
		['HTX Chè Xanh, đại diện bà Đặng Thị Mật', 'HTX Chè Xanh'],
		['HTX Chè Xanh do giám đốc là ông Lý Văn Tư', 'HTX Chè Xanh do'],
		['HTX Chè Xanh - đại diện Đặng Thị Mật', 'HTX Chè Xanh'],
		['Cơ sở Hai Lúa (bà Đặng Thị Mật)', 'Cơ sở Hai Lúa'],
		['Cơ sở Hai Lúa, chủ hộ Lý Văn Tư', 'Cơ sở Hai Lúa'],
		['Hộ Lan 067 199 004 322', 'Hộ Lan'],
		['Hộ Lan CCCD 067.199.004.322', 'Hộ Lan'],
		['Hộ Lan 245 123 456', 'Hộ Lan'],
		['Cơ sở 987 650 124', 'Cơ sở'],
		['12/QĐ-UBND 0987.650.124', '12/QĐ-UBND'],
		['Hộ Lan, số nhà 15 ngõ Vắng, xã Đắk Wil', 'Hộ Lan, xã Đắk Wil'],
		['77/9 hẻm Kín, xã Đắk Wil', 'xã Đắk Wil'],
		['77/9 hẻm Kín', '']
	])('%s → %s', (text, left) => expect(withoutPrivateParts(text)).toBe(left));

	it.each([
		'Hộ kinh doanh Trần Văn Giữ Tên',
		'Nước mắm 20, 30, 40°N',
		'Cơ sở 986',
		'303/QĐ-UBND ngày 04.02.2020',
		'04.02.2020 00:00',
		'1432/QĐ-UBND ngày 04/02/2020',
		'Công ty CP Dược liệu T.N.H',
		'Công ty TNHH MTV LH Food',
		'Ban đại diện làng nghề',
		'Văn phòng đại diện Công ty CP An Phú',
		'HTX Ong Việt - Đại diện Hội Nông Dân',
		'Hộ kinh doanh bà Nguyễn Thị Lan',
		'Nem Bà Tư',
		'Bánh tráng - Bà Tư',
		'Gạo ST25 túi 5 kg, 10 kg',
		'Phường 12',
		'Rượu Ngõ Gạo',
		'Bánh mì 24 giờ đường phố',
		'2020-02-04 00:00:00',
		'QĐ 1432 04.02.2020'
	])('keeps %s', (text) => expect(withoutPrivateParts(text)).toBe(text));
});

describe('withoutHouse', () => {
	it.each([
		['15 Lê Lợi, phường 5', 'phường 5'],
		['77/9A Trần Phú', ''],
		['3. Xã Đắk Wil', '3. Xã Đắk Wil'],
		['12 xã Đắk Wil', '12 xã Đắk Wil'],
		['Phường 12', 'Phường 12'],
		['01840', '01840']
	])('%s → %s', (text, left) => expect(withoutHouse(text)).toBe(left));
});

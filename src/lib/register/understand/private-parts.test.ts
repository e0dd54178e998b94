import { describe, expect, it } from 'vitest';
import { withoutPrivateParts } from './private-parts';

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
		['HTX Chè a.b@x.vn', 'HTX Chè']
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
		'Ban đại diện làng nghề'
	])('keeps %s', (text) => expect(withoutPrivateParts(text)).toBe(text));
});

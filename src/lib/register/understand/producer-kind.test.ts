import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { kindOfColumn, kindOfName } from './producer-kind';
import { producerKey } from './producer-key';
import { wordsOf } from './testing';

const none = wordsOf();

describe('kindOfName', () => {
	it.each([
		['HTX nông nghiệp Tân Cương', 'cooperative', 'HTX nông nghiệp'],
		['HTXNN Yên Sơn', 'cooperative', 'HTXNN'],
		['HTX DVNN xã Lục Sơn', 'cooperative', 'HTX DVNN'],
		['Hợp tác xã Chè Hảo Đạt', 'cooperative', 'Hợp tác xã'],
		['Hop tac xa Che Hao Dat', 'cooperative', 'Hop tac xa'],
		['Liên hiệp HTX Tây Bắc', 'cooperative', 'Liên hiệp HTX'],
		['Tổ hợp tác trồng nấm', 'cooperative_group', 'Tổ hợp tác'],
		['THT Nuôi ong', 'cooperative_group', 'THT'],
		['Cty TNHH An Phú', 'enterprise', 'Cty TNHH'],
		['CTY CP Đường Biên Hòa', 'enterprise', 'CTY CP'],
		['Công ty TNHH MTV Vĩnh Tiến', 'enterprise', 'Công ty TNHH MTV'],
		['CÔNG TY CỔ PHẦN TRÀ', 'enterprise', 'CÔNG TY CỔ PHẦN'],
		['DNTN Mai Vàng', 'enterprise', 'DNTN'],
		['Chi nhánh Công ty TNHH An Phú', 'enterprise', 'Chi nhánh Công ty TNHH'],
		['Chi nhánh HTX Tân Cương', 'cooperative', 'Chi nhánh HTX'],
		['HKD Nguyễn Thị Lan', 'household', 'HKD'],
		['Hộ kinh doanh thôn Nội Chùa', 'household', 'Hộ kinh doanh'],
		['Hộ SXKD Bà Tư', 'household', 'Hộ SXKD'],
		['Hộ Nguyễn Văn A', 'household', 'Hộ'],
		['CSSX Bánh tráng Mỹ Lồng', 'household', 'CSSX'],
		['Cơ sở sản xuất Hai Lúa', 'household', 'Cơ sở sản xuất'],
		['Trang trại Đồng Quê', 'other', 'Trang trại'],
		['Hội Nông dân xã Yên Sơn', 'other', 'Hội Nông dân'],
		['Trung tâm Dịch vụ nông nghiệp', 'other', 'Trung tâm'],
		['Tịnh xá Ngọc Quang', 'other', 'Tịnh xá'],
		['Nhà chùa Pháp Hoa', 'other', 'Nhà chùa'],
		['Ban quản lý điểm du lịch Cù Lao', 'other', 'Ban quản lý']
	])('%s is %s by "%s"', (name, kind, words) => expect(kindOfName(name, none)).toEqual({ kind, words }));

	it.each(['Nguyễn Văn A', 'Hồ Văn Bé', 'Hội An Farm', 'Bà Rịa Food'])('%s tells nothing', (name) => {
		expect(kindOfName(name, none)).toBeNull();
	});

	it('takes the words a steward added first', () => {
		const words = wordsOf({ 'Nhà máy': 'enterprise', 'Hội quán': 'cooperative_group' });
		expect(kindOfName('Nhà máy chè Sông Lô', words)).toEqual({ kind: 'enterprise', words: 'Nhà máy' });
		expect(words.producerKinds.problems().map(({ value }) => value)).toEqual(['Hội quán']);
	});
});

describe('kindOfColumn', () => {
	it.each([
		['HTX', 'cooperative'],
		['Hợp tác xã', 'cooperative'],
		['HTX DVTH', 'cooperative'],
		['THT', 'cooperative_group'],
		['Doanh nghiệp', 'enterprise'],
		['DN', 'enterprise'],
		['Công ty/Doanh nghiệp', 'enterprise'],
		['TNHH', 'enterprise'],
		['Cty TNHH MTV', 'enterprise'],
		['CT', 'enterprise'],
		['Hộ KD', 'household'],
		['Hộ kinh doanh cá thể', 'household'],
		['Hộ SX-KD', 'household'],
		['CSSX, HKD', 'household'],
		['Cá nhân', 'household'],
		['Khác', 'other'],
		['Hội', 'other'],
		['Trang trại', 'other'],
		['HTX, THT', null],
		['Loại 2', null]
	])('%s → %s', (text, kind) => expect(kindOfColumn(text, none)?.kind ?? null).toBe(kind));
});

describe('producerKey', () => {
	const same = (...names: string[]) => expect(new Set(names.map(producerKey)).size).toBe(1);
	const different = (...names: string[]) => expect(new Set(names.map(producerKey)).size).toBe(names.length);

	it('is one for all spellings of a name', () => {
		same(
			'Cty TNHH An Phú',
			'Công ty TNHH An Phú',
			'CÔNG TY TNHH AN PHÚ',
			'Công  ty TNHH "An Phú"',
			'Công ty trách nhiệm hữu hạn An Phú',
			'CÔNG TY TNHH AN PHÚ'.normalize('NFD')
		);
		same('HTX DVNN Hòa Bình', 'HTXDVNN Hoà Bình', 'Hợp tác xã dịch vụ nông nghiệp Hòa Bình');
		same('Công ty CP TM&DV Sông Lô', 'CTCP TMDV Sông Lô', 'Công ty cổ phần thương mại và dịch vụ Sông Lô');
		same('HKD Lan', 'Hộ KD Lan', 'Hộ kinh doanh Lan');
		same('CN Cty TNHH An Phú', 'Chi nhánh Công ty TNHH An Phú');
	});

	it('keeps what differs apart', () => {
		different(
			'Công ty TNHH An Phú',
			'Công ty TNHH MTV An Phú',
			'Chi nhánh Công ty TNHH An Phú',
			'Công ty CP An Phú'
		);
		different('Hộ kinh doanh Lan', 'Hộ kinh doanh Lân', 'Hộ kinh doanh Lan 2');
	});

	it('does not depend on abbreviations, case, form or blanks', () => {
		const forms: readonly (readonly [string, string])[] = [
			['HTX', 'Hợp tác xã'],
			['HTXNN', 'Hợp tác xã nông nghiệp'],
			['THT', 'Tổ hợp tác'],
			['Cty TNHH MTV', 'Công ty trách nhiệm hữu hạn một thành viên'],
			['CTCP XNK', 'Công ty cổ phần xuất nhập khẩu'],
			['DNTN', 'Doanh nghiệp tư nhân'],
			['CSSX', 'Cơ sở sản xuất'],
			['Hộ SXKD', 'Hộ sản xuất, kinh doanh']
		];
		const place = fc.constantFrom('Tân Cương', 'Hòa Bình', 'Đắk Wil', 'Số 1 Mỹ Lồng', 'Thuỷ Nguyên');
		fc.assert(
			fc.property(
				fc.constantFrom(...forms),
				place,
				fc.boolean(),
				fc.boolean(),
				([short, full], name, nfd, upper) => {
					const typed = `${short}  ${name}`.normalize(nfd ? 'NFD' : 'NFC');
					expect(producerKey(upper ? typed.toUpperCase() : typed)).toBe(producerKey(`${full} ${name}`));
				}
			)
		);
	});
});

import type { CellValue } from 'hucre/xlsx';

/**
 * A register as an office might send it: invented products and producers at real places of Đắk Nông,
 * part of Lâm Đồng since 01/07/2025. Twelve rows of products; the remark behind each row names its fault.
 */
export const EXAMPLE_NAME = 'so-vi-du.xlsx';
export const EXAMPLE_SHEET = 'Danh mục';

const PROVINCE = 'UBND tỉnh Đắk Nông';
const MERGED = 'UBND tỉnh Lâm Đồng';

export const EXAMPLE_ROWS: readonly (readonly CellValue[])[] = [
	['ỦY BAN NHÂN DÂN TỈNH LÂM ĐỒNG'],
	['DANH SÁCH SẢN PHẨM OCOP ĐỊA BÀN ĐẮK NÔNG (CŨ)'],
	[],
	[
		'STT',
		'Tên sản phẩm',
		'Nhóm sản phẩm',
		'Chủ thể',
		'Loại hình',
		'Xã/phường',
		'Huyện/thành phố',
		'Người đại diện',
		'Điện thoại',
		'Hạng sao',
		'Điểm',
		'Số quyết định',
		'Ngày quyết định',
		'Cơ quan ban hành',
		'Ngày hết hạn',
		'Kết quả rà soát'
	],
	['I. Huyện Đắk Mil'],
	row(
		1,
		'Cà phê bột Đắk Mil',
		'Thực phẩm',
		'HTX nông nghiệp Thuận An',
		'HTX',
		'Thuận An',
		'Đắk Mil',
		'4 sao',
		81.5,
		'1432/QĐ-UBND',
		day('2023-12-20'),
		PROVINCE,
		day('2026-12-20')
	),
	// A commune that is misspelt.
	row(
		2,
		'Hạt điều rang muối',
		'Thực phẩm',
		'HTX nông nghiệp Thuận An',
		'HTX',
		'Thuận Ann',
		'Đắk Mil',
		'3 sao',
		62,
		'1905/QĐ-UBND',
		day('2024-08-09'),
		'UBND huyện Đắk Mil',
		day('2027-08-09')
	),
	// A day that no calendar has.
	row(
		3,
		'Bánh tráng mè Đức Minh',
		'Thực phẩm',
		'Cơ sở sản xuất Đức Minh',
		null,
		'Đức Minh',
		'Đắk Mil',
		'3 sao',
		61.75,
		'1905/QĐ-UBND',
		'31/02/2024',
		'UBND huyện Đắk Mil',
		null
	),
	['II. Huyện Cư Jút'],
	row(
		1,
		'Mật ong Nam Dong',
		'Thực phẩm',
		'Hộ kinh doanh Ong Việt',
		'HKD',
		'Nam Dong',
		'Cư Jút',
		'3 sao',
		66,
		'3012/QĐ-UBND',
		day('2024-12-05'),
		'UBND huyện Cư Jút',
		day('2027-12-05')
	),
	// Proposed for five stars: four stars and a proposal.
	row(
		2,
		'Ca cao nguyên chất Nam Dong',
		'Đồ uống',
		'Công ty TNHH Ca cao Nam Dong',
		'Cty TNHH',
		'Nam Dong',
		'Cư Jút',
		'đạt 4 sao, đề nghị 5 sao',
		91,
		'1432/QĐ-UBND',
		day('2023-12-20'),
		PROVINCE,
		day('2026-12-20')
	),
	// The potential printed as five stars.
	row(
		3,
		'Tiêu hữu cơ Nam Dong',
		'Thực phẩm',
		'HTX Tiêu Nam Dong',
		'HTX',
		'Nam Dong',
		'Cư Jút',
		'5 sao',
		92,
		'1432/QĐ-UBND',
		day('2023-12-20'),
		PROVINCE,
		day('2026-12-20')
	),
	// The producer of row 1 without diacritics, a score of four stars.
	row(
		4,
		'Mật ong hoa cà phê',
		'Thực phẩm',
		'Hộ kinh doanh Ong Viet',
		'HKD',
		'Nam Dong',
		'Cư Jút',
		'3 sao',
		75,
		'3012/QĐ-UBND',
		day('2024-12-05'),
		'UBND huyện Cư Jút',
		day('2027-12-05')
	),
	['III. Thành phố Gia Nghĩa'],
	// A group only this office names so.
	row(
		1,
		'Trà mãng cầu Gia Nghĩa',
		'Trà và hoa quả sấy',
		'HTX Trà Nghĩa Phú',
		'HTX',
		'Nghĩa Phú',
		'Gia Nghĩa',
		'3 sao',
		58,
		'455/QĐ-UBND',
		day('2025-03-12'),
		'UBND thành phố Gia Nghĩa',
		day('2028-03-12')
	),
	// An expiry two years on.
	row(
		2,
		'Bơ sáp sấy giòn',
		'Thực phẩm',
		'HTX Trà Nghĩa Phú',
		'HTX',
		'Nghĩa Phú',
		'Gia Nghĩa',
		'3 sao',
		60,
		'455/QĐ-UBND',
		day('2025-03-12'),
		'UBND thành phố Gia Nghĩa',
		day('2027-03-12')
	),
	// After the merger, decided by the new province; the kind of producer missing.
	row(
		3,
		'Mắc ca Gia Nghĩa',
		'Thực phẩm',
		'Vườn Mắc ca Nhân Cơ',
		null,
		'Bắc Gia Nghĩa',
		null,
		'3 sao',
		64,
		'1105/QĐ-UBND',
		day('2025-10-28'),
		MERGED,
		day('2028-10-28')
	),
	['Cộng: 10 sản phẩm'],
	['Người lập biểu', null, null, null, 'Thủ trưởng đơn vị']
];

type Row = [
	ordinal: number,
	product: string,
	group: string,
	producer: string,
	kind: string | null,
	commune: string,
	district: string | null,
	stars: string,
	score: number,
	decision: string,
	decided: CellValue,
	authority: string,
	expires: CellValue
];

/** The private cells are the same in every row, and of nobody. */
function row(...[ordinal, product, group, producer, kind, commune, district, ...rest]: Row): CellValue[] {
	const people = ['Nguyễn Văn Ví Dụ', '0900 000 000'];
	return [ordinal, product, group, producer, kind, commune, district, ...people, ...rest, 'mới'];
}

function day(iso: string): Date {
	return new Date(`${iso}T00:00:00Z`);
}

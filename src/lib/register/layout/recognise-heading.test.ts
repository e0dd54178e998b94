import { describe, expect, it } from 'vitest';
import { fold } from '../../text/fold';
import { FIELDS, type Field } from '../fields';
import { fieldOfHeading } from './recognise-heading';

/** Headings seen or likely in offices' files; ` / ` stands between header rows. */
const CASES: readonly (readonly [Field, string])[] = [
	['ordinal', 'STT|TT|Số TT|Số\nthứ tự|No.|S.T.T'],
	[
		'product_name',
		'Tên sản phẩm|TÊN SẢN PHẨM|Tên SP|Sản phẩm|Sản phẩm/bộ sản phẩm|Tên sản phẩm (bộ sản phẩm)|Tên sản phẩm OCOP|' +
			'Tên sản phẩm, dịch vụ|Tên sản phẩm đăng ký tham gia|Sản phẩm được công nhận|Sản phẩm / Tên|Tên|' +
			'Tên sản phẩm (ghi theo giấy chứng nhận)|Product name|product_name|TenSanPham|THÔNG TIN SẢN PHẨM / Tên sản phẩm'
	],
	[
		'product_group',
		'Nhóm sản phẩm|Nhóm SP|Nhóm|Ngành|Ngành hàng|Nhóm ngành|Ngành/nhóm sản phẩm|Thuộc nhóm sản phẩm|Nhóm ngành hàng|' +
			'Phân loại sản phẩm|Loại sản phẩm|Product group|Sản phẩm / Nhóm'
	],
	['product_set', 'Bộ sản phẩm|Phân nhóm|Bộ sản phẩm (theo QĐ 148)|Thuộc bộ sản phẩm|Bộ tiêu chí'],
	[
		'producer_name',
		'Chủ thể|Tên chủ thể|Tên chủ thể/cơ sở SX|Chủ thể OCOP|Đơn vị SX|Đơn vị sản xuất|Tên cơ sở sản xuất|Cơ sở SXKD|' +
			'Chủ thể sản xuất, kinh doanh|Tên đơn vị/cơ sở sản xuất|Tổ chức/cá nhân|Tên doanh nghiệp/HTX|Tên HTX|' +
			'Chủ thể tham gia|Chủ thể SXKD|ChuTheSXKD|Chủ thể / Tên|Thông tin chủ thể / Tên|Producer|Tên chủ thể (viết đầy đủ)'
	],
	[
		'producer_kind',
		'Loại hình|Loại hình chủ thể|Loại hình tổ chức|Loại chủ thể|Hình thức tổ chức|Loại hình SX|Loại hình (HTX, DN, hộ)|' +
			'Loại hình tổ chức sản xuất|Phân loại chủ thể|Chủ thể / Loại hình'
	],
	[
		'commune',
		'Xã|Xã/phường|Xã, phường|Xã/phường/thị trấn|Xã (phường)|Xã/P/TT|Cấp xã|Tên xã|Xã/phường/đặc khu|Xã, phường, thị trấn|' +
			'Địa chỉ / Xã|Commune'
	],
	[
		'district',
		'Huyện|Huyện/TX/TP|Huyện, thị xã, thành phố|Quận/huyện|Huyện/thành phố|Cấp huyện|Thị xã/thành phố|H/TX/TP|Địa chỉ / Huyện'
	],
	['province', 'Tỉnh|Tỉnh/thành phố|Tỉnh, thành phố|Tỉnh/TP|Cấp tỉnh|Province'],
	['place_code', 'Mã xã|Mã ĐVHC|Mã đơn vị hành chính|Ma_DonViHanhChinh|Mã xã/phường|place_code'],
	[
		'address',
		'Địa chỉ|ĐỊA CHỈ|Địa chỉ sản xuất|Địa chỉ (thôn, xã, huyện, tỉnh)|Địa chỉ cơ sở sản xuất|Đ/c|Nơi sản xuất|Địa chỉ chủ thể|' +
			'Thôn, xã|Xã, huyện|Địa bàn|Chủ thể / Địa chỉ|Địa chỉ, số điện thoại'
	],
	[
		'representative',
		'Người đại diện|Người đại diện pháp luật|Họ và tên người đại diện|Đại diện|Chủ hộ|Tên chủ cơ sở|Họ tên chủ hộ|' +
			'Người liên hệ|Giám đốc|Người đại diện / Họ và tên'
	],
	[
		'phone',
		'Điện thoại|SĐT|Số ĐT|ĐT|Số điện thoại|Điện thoại liên hệ|Số điện thoại người đại diện|Tel|Người đại diện / Điện thoại|' +
			'Liên hệ'
	],
	['email', 'Email|E-mail|Thư điện tử|Địa chỉ email'],
	[
		'identity_no',
		'CCCD|CMND|CMND/CCCD|Số CCCD|Mã số thuế|MST|ĐKKD|Số ĐKKD|Giấy phép ĐKKD|CCCD/CMND/MST/ĐKKD|Mã số thuế/ĐKKD|' +
			'Số căn cước công dân người đại diện|Tên chủ thể, mã số thuế'
	],
	['current_stars', 'Hạng sao hiện tại|Sao hiện nay|Hạng hiện tại|Xếp hạng sao hiện tại'],
	[
		'stars',
		'Hạng sao|Xếp hạng|Phân hạng|Kết quả|Sao|Số sao|Hạng|Đạt hạng sao|Kết quả phân hạng|Kết quả xếp hạng (sao)|Hạng sao đạt được|' +
			'Kết quả đánh giá, phân hạng|Công nhận lần 1 / Sao|Hạng sao / Lần 1|Hạng sao / 2020|Sao lần 2|Sao (lần 1)|XepHang|stars|' +
			'Cấp sao|Hạng sản phẩm|Đạt sao|Hạng sao năm 2023|Sao 2'
	],
	[
		'score',
		'Điểm|Tổng điểm|Số điểm|Điểm đánh giá|Điểm TB|Kết quả chấm điểm|Kết quả / Điểm|Điểm trung bình|Kết quả (điểm)|Điểm số đạt|Score'
	],
	[
		'recognised_on',
		'Ngày công nhận|Ngày CN|Công nhận lần 1 / Ngày|Thời gian công nhận|Ngày cấp giấy chứng nhận|Ngày cấp GCN|Ngày đạt|' +
			'Ngày, tháng, năm công nhận|Thời điểm công nhận|Ngày đánh giá lại|Ngày có hiệu lực'
	],
	[
		'recognised_year',
		'Năm công nhận|Năm|Năm CN|Năm được công nhận|Năm đánh giá|Năm cấp|Năm đạt OCOP|Quyết định / Năm'
	],
	[
		'decision_no',
		'Số QĐ|Số quyết định|Quyết định|Quyết định công nhận|QĐ công nhận|Số QĐ công nhận|Quyết định / Số|Số, ngày quyết định|' +
			'Số quyết định, ngày tháng năm ban hành|Quyết định công nhận (số, ngày)|Quyết định số|Quyết định phê duyệt kết quả|' +
			'Công nhận lần 2 / Số quyết định|Văn bản công nhận|decision_no_2|QUYẾT ĐỊNH CÔNG NHẬN / Số hiệu'
	],
	[
		'decision_date',
		'Ngày QĐ|Ngày quyết định|Ngày ban hành|Ngày ký|Ngày ban hành QĐ|Quyết định / Ngày|Quyết định / Ngày, tháng, năm'
	],
	[
		'authority',
		'Cơ quan ban hành|Cơ quan cấp|Cơ quan|Cấp công nhận|Cấp ban hành|Đơn vị ban hành|Cơ quan ban hành quyết định|Cấp|' +
			'Quyết định / Cơ quan|Quyết định / Cấp|Thẩm quyền công nhận|Cơ quan ban hành/cấp|Nơi cấp'
	],
	[
		'expires_on',
		'Ngày hết hạn|Hết hạn|Thời hạn|Hiệu lực đến|Ngày hết hiệu lực|Thời hạn giấy chứng nhận|Ngày hết hạn GCN|Thời gian hết hạn|' +
			'Có giá trị đến ngày|Ngày đến hạn đánh giá lại|Valid until'
	],
	[
		'outcome',
		'Mới/đánh giá lại/nâng hạng|Công nhận mới/công nhận lại|Hình thức công nhận|Mới / Đánh giá lại|Công nhận mới, đánh giá lại, nâng hạng'
	],
	['withdrawn_on', 'Ngày thu hồi|Thu hồi / Ngày'],
	['withdrawal', 'Thu hồi|Lý do thu hồi|Quyết định thu hồi|Thu hồi / Lý do thu hồi'],
	['note', 'Ghi chú|Ghi chú (nếu có)|Notes'],
	[
		'ignored',
		'Hạng sao đề nghị|Đề nghị hạng sao|Tiềm năng 5 sao|Tự đánh giá (sao)|Năm sinh|Giới tính|Doanh thu|Sản lượng (tấn/năm)|Số lượng sản phẩm|' +
			'Đơn vị tính|Số giấy chứng nhận|Hạn sử dụng|Tem truy xuất nguồn gốc|Điểm bán hàng|Trạng thái|Mã OCOP|Số lao động|Giá bán|Số điểm bán|TrangThai'
	]
];

describe('fieldOfHeading', () => {
	const cases = CASES.flatMap(([field, headings]) =>
		headings.split('|').map((heading) => [heading, field] as const)
	);

	it.each(cases)('%s → %s', (heading, field) => {
		expect(fieldOfHeading(heading.split(' / '))).toBe(field);
	});

	it.each(cases)('%s, without marks and in capitals → %s', (heading, field) => {
		const bare = (text: string) =>
			text.includes('_') || /[a-z][A-Z]/.test(text) ? text : fold(text).toUpperCase();
		expect(fieldOfHeading(heading.split(' / ').map(bare))).toBe(field);
	});

	it.each(Object.keys(FIELDS).filter((field) => field !== 'ignored'))('%s is a heading itself', (field) => {
		expect(fieldOfHeading([field])).toBe(field);
	});

	it.each([
		...[
			'Cà phê bột',
			'HTX Minh Tâm',
			'Công ty TNHH Hà Linh',
			'Cơ sở sản xuất Hoa Mai',
			'303/QĐ-UBND ngày 4/2/2020'
		],
		...[
			'xã Đắk Wil, huyện Cư Jút',
			'UBND huyện Cư Jút',
			'Thôn 3',
			'Thực phẩm',
			'4 sao',
			'Rượu ba sao',
			'Nguyễn Văn A'
		],
		...['Tinh dầu sả', 'DANH SÁCH SẢN PHẨM OCOP NĂM 2023', 'Sản phẩm đạt 4 sao', 'Tổng cộng', 'Vốn điều lệ'],
		...['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc', 'ỦY BAN NHÂN DÂN TỈNH']
	])('%s is none', (text) => {
		expect(fieldOfHeading([text])).toBeNull();
	});
});

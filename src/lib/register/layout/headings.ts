import { FIELDS, type Field } from '../fields';
import { headingWords } from './heading-text';

/**
 * Headings as offices write them (users.md §4 of the project's research; abbreviations are written out
 * on both sides, so "Tên SP" needs no entry beside "Tên sản phẩm"). Compared whole, after folding;
 * one string a field, spellings between bars.
 */
const SPELLINGS: Partial<Record<Field, string>> = {
	ordinal: `STT | S.T.T | TT | T.T | Số TT | Số thứ tự | Thứ tự | No | #`,
	product_name: `
		Tên sản phẩm | Sản phẩm | Sản phẩm OCOP | Sản phẩm/bộ sản phẩm | Tên gọi sản phẩm |
		Tên hàng hóa | Sản phẩm, dịch vụ | Danh mục sản phẩm | Tên sản phẩm/nhóm sản phẩm | Product |
		Name of product`,
	product_group: `
		Nhóm sản phẩm | Nhóm | Ngành | Ngành hàng | Nhóm ngành | Ngành sản phẩm | Ngành/nhóm | Lĩnh vực |
		Loại sản phẩm | Loại hình sản phẩm | Phân loại sản phẩm | Nhóm hàng | Ngành nghề | Group |
		Category`,
	product_set: `Bộ sản phẩm | Phân nhóm | Phân nhóm sản phẩm | Bộ tiêu chí | Bộ | Set`,
	producer_name: `
		Chủ thể | Tên chủ thể | Chủ thể OCOP | Chủ thể sản xuất | Đơn vị sản xuất | Tên đơn vị | Cơ sở |
		Cơ sở sản xuất | Tên cơ sở | Tên HTX | Nhà sản xuất | Chủ sở hữu | Tổ chức, cá nhân | Doanh nghiệp/HTX |
		Producer | Owner | Manufacturer | Company`,
	producer_kind: `
		Loại hình | Loại hình chủ thể | Loại chủ thể | Loại hình tổ chức | Loại hình kinh tế |
		Loại hình sản xuất | Hình thức tổ chức | Hình thức sản xuất | Loại hình kinh doanh |
		Loại hình đơn vị | Phân loại chủ thể | Loại hình cơ sở | Loại hình doanh nghiệp |
		Thành phần kinh tế | Producer type | Type of producer`,
	place_code: `Mã xã | Mã đơn vị hành chính | Mã phường | Mã địa bàn | Mã xã/phường | Commune code`,
	commune: `Commune | Ward | Commune/ward`,
	district: `District`,
	province: `Province | Province/city`,
	address: `
		Địa chỉ | Địa chỉ sản xuất | Địa chỉ chủ thể | Nơi sản xuất | Địa điểm | Địa điểm sản xuất |
		Địa bàn | Địa phương | Đơn vị hành chính | Thôn | Thôn/ấp | Ấp | Khu phố | Địa chỉ liên hệ |
		Trụ sở | Address`,
	representative: `
		Người đại diện | Đại diện | Đại diện pháp luật | Họ và tên | Họ tên | Chủ hộ | Chủ cơ sở | Tên chủ cơ sở |
		Giám đốc | Người liên hệ | Tên chủ hộ | Người đứng đầu | Representative | Contact | Contact person`,
	phone: `Điện thoại | Số điện thoại | Di động | Số máy | Liên hệ | Thông tin liên hệ | Phone | Tel`,
	email: `Email | Thư điện tử | Hộp thư`,
	identity_no: `
		CCCD | CMND | CMND/CCCD | Mã số thuế | Đăng ký kinh doanh | Số đăng ký kinh doanh | Tax code |
		Mã số doanh nghiệp | Mã số HTX | Số tài khoản | Identity number`,
	current_stars: `Hạng sao hiện tại | Hạng hiện tại | Sao hiện tại | Xếp hạng hiện tại | Current stars`,
	note: `Ghi chú | Lưu ý | Ý kiến | Note | Notes | Remarks`,
	stars: `
		Hạng sao | Xếp hạng | Phân hạng | Sao | Số sao | Hạng | Đạt sao | Đạt hạng | Cấp sao | Mức sao |
		Kết quả | Kết quả đánh giá | Kết quả phân hạng | Kết quả xếp hạng | Kết quả đánh giá, phân hạng |
		Hạng sản phẩm | Stars | Star | Rank | Rating | Star rating`,
	score: `Điểm | Số điểm | Tổng điểm | Điểm số | Điểm trung bình | Kết quả (điểm) | Điểm TB | Score | Points`,
	recognised_on: `
		Ngày công nhận | Ngày | Ngày, tháng, năm | Ngày tháng | Ngày cấp | Thời gian công nhận |
		Thời gian | Thời điểm công nhận | Ngày hiệu lực | Ngày có hiệu lực | Ngày bắt đầu | Date |
		Recognition date`,
	recognised_year: `Năm công nhận | Năm | Năm đạt | Năm cấp | Năm quyết định | Năm đánh giá | Year`,
	decision_no: `
		Quyết định | Số quyết định | Số hiệu quyết định | Quyết định công nhận | Số công nhận |
		Quyết định số | Số, ngày quyết định | Quyết định phê duyệt | Văn bản công nhận | Số văn bản |
		Decision | Decision number`,
	decision_date: `Ngày quyết định | Ngày ban hành | Ngày ký | Ngày ký quyết định | Ngày ban hành quyết định`,
	authority: `
		Cơ quan ban hành | Cơ quan cấp | Cơ quan | Cơ quan công nhận | Cấp | Cấp công nhận |
		Cấp ban hành | Đơn vị ban hành | Đơn vị công nhận | Nơi ban hành | Nơi cấp | Thẩm quyền |
		Cơ quan ký | Cấp quản lý | Issued by | Issuing authority`,
	expires_on: `
		Ngày hết hạn | Hết hạn | Thời hạn | Ngày hết hiệu lực | Hiệu lực đến | Có giá trị đến |
		Giá trị đến ngày | Thời hạn chứng nhận | Thời hạn công nhận | Hạn | Hạn đến | Đến ngày |
		Expiry date | Expires | Valid until`,
	outcome: `
		Mới/đánh giá lại/nâng hạng | Công nhận mới/công nhận lại | Mới/đánh giá lại | Hình thức |
		Đánh giá lại | Hình thức công nhận | Hình thức đánh giá | Loại đánh giá | Công nhận lại |
		Nâng hạng | Công nhận mới`,
	withdrawn_on: `Ngày thu hồi | Ngày rút`,
	withdrawal: `Thu hồi | Lý do thu hồi | Quyết định thu hồi | Bị thu hồi | Rút sao`,
	ignored: `
		Đơn vị tính | ĐVT | Đợt | Giá bán | Quy mô | Công suất | Website | Hình ảnh | Ảnh | Link |
		Dân tộc | Giới tính | Tình trạng | Trạng thái | Còn hạn/hết hạn | Tem truy xuất | Mã vạch |
		Mã OCOP | Mã sản phẩm`
};

const BY_WORDS: ReadonlyMap<string, Field> = new Map([
	...Object.keys(FIELDS).map((field) => [field.replaceAll('_', ' '), field as Field] as const),
	...Object.entries(SPELLINGS).flatMap(([field, spellings]) =>
		wordsIn(spellings).map((spelling) => [spelling, field as Field] as const)
	)
]);

/** Field of a heading given in words (heading-text.ts), where the dictionary holds it as a whole. */
export function fieldSpelt(words: string): Field | null {
	return BY_WORDS.get(words) ?? null;
}

/**
 * Headings that say what they are only together with the heading above: "Quyết định" over "Số | Ngày",
 * "Chủ thể" over "Tên | Loại".
 */
export const NEEDS_PARENT: ReadonlySet<string> = new Set(
	wordsIn(`Số | Số hiệu | Ngày | Ngày tháng | Ngày tháng năm | Ngày cấp | Nơi cấp | Năm | Thời gian | Tên | Tên gọi |
		Mã | Loại | Loại hình | Hình thức | Cơ quan | Cấp | Đơn vị | Name | Type | Number | Date`)
);

function wordsIn(list: string): string[] {
	return list.split('|').map(headingWords);
}

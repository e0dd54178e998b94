import type { Field } from '../fields';
import { headingWords } from './heading-text';

/** When a heading that the dictionary does not hold as a whole means a field; phrases stand between bars. */
interface KeyWords {
	readonly field: Field;
	/** It begins with one of these. */
	readonly starts?: string;
	/** It contains one of these. */
	readonly has?: string;
	/** The rest of it contains one of these. */
	readonly and?: string;
	/** It is made of nothing but these. */
	readonly only?: string;
	/** Digits may stand in it; else data such as "303/QĐ-UBND" would pass for a heading. */
	readonly digits?: boolean;
}

const PROCEDURE = 'công nhận | cấp | đánh giá | phân hạng | xếp hạng | chứng nhận | phê duyệt';
const RANK_WORDS = `${PROCEDURE} | sao | hạng | số | tên | mức | thứ | đạt | được | kết quả | sản phẩm | OCOP | và |
	của | theo | lại | mới | huyện | tỉnh | trung ương | quyết định | hội đồng | năm | lần | thẩm định`;

/**
 * Tried in this order: what identifies a person first (a mixed heading must become private), then what
 * must not be taken for something else, then the special before the general.
 */
const KEY_WORDS: readonly KeyWords[] = [
	{
		field: 'identity_no',
		has: `CCCD | CMND | căn cước | chứng minh nhân dân | mã số thuế | đăng ký kinh doanh | đăng ký doanh nghiệp |
			giấy phép kinh doanh | số tài khoản`
	},
	{ field: 'email', has: 'email | thư điện tử' },
	{ field: 'address', starts: 'địa chỉ' },
	{ field: 'phone', has: 'điện thoại | số máy | hotline | zalo | phone | mobile' },
	{
		field: 'representative',
		starts: `họ tên | họ và tên | tên người | người | ông bà | thông tin người | đại diện | chủ nhiệm | giám đốc |
			chủ hộ | chủ cơ sở | tên chủ cơ sở`
	},
	{
		field: 'ignored',
		has: `ngày sinh | năm sinh | giới tính | dân tộc | website | facebook | hình ảnh | mã vạch | mã QR | truy xuất |
			nhãn hiệu | bao bì | doanh thu | sản lượng | lao động | quy cách | công suất | vùng nguyên liệu | kênh bán |
			điểm bán | tiêu thụ | giá bán | số lượng | số sản phẩm | hạn sử dụng | VietGAP | HACCP | hỗ trợ | kinh phí |
			số giấy chứng nhận | số seri | tình trạng | trạng thái`
	},
	{ field: 'withdrawn_on', has: 'thu hồi | rút', and: 'ngày' },
	{ field: 'withdrawal', has: 'thu hồi | rút sao | rút giấy | rút tên | chấm dứt' },
	// A proposal is no rank (domain.md §8): it must not slip into the stars.
	{
		field: 'ignored',
		has: 'đề nghị | đề xuất | tiềm năng | dự kiến | tự đánh giá | tự chấm | đăng ký',
		and: 'sao | hạng | điểm',
		digits: true
	},
	{
		field: 'expires_on',
		has: `hết hạn | đến hạn | hết hiệu lực | thời hạn | hiệu lực đến | giá trị đến | hạn giấy | hạn chứng nhận |
			expiry | expires | valid until | valid to`
	},
	{
		field: 'outcome',
		has: 'đánh giá lại | công nhận lại | phân hạng lại',
		and: 'mới | lần đầu | nâng hạng | nâng sao'
	},
	{ field: 'outcome', starts: 'hình thức | loại', and: 'công nhận | đánh giá | phân hạng | cấp' },
	{
		field: 'authority',
		starts: 'cơ quan | tên cơ quan | cấp | đơn vị | nơi | hội đồng | thẩm quyền',
		and: `${PROCEDURE} | ban hành | quyết định | ký`
	},
	{ field: 'authority', has: 'authority | issued by' },
	{ field: 'decision_no', has: 'số', and: 'ngày | quyết định | văn bản' },
	{ field: 'decision_no', starts: 'quyết định | decision no | decision number' },
	{ field: 'decision_date', has: 'ngày', and: 'quyết định | ban hành | ký | phê duyệt' },
	{ field: 'decision_date', has: 'decision date' },
	{ field: 'recognised_on', has: 'ngày | thời gian | thời điểm', and: `${PROCEDURE} | hiệu lực | đạt` },
	{ field: 'recognised_year', has: 'năm', and: `${PROCEDURE} | đạt | quyết định | ban hành` },
	{ field: 'decision_no', has: 'quyết định' },
	{
		field: 'score',
		has: 'điểm',
		only: `${PROCEDURE} | điểm | kết quả | tổng | số | mức | chấm | thang | trung bình | TB | đạt | được | của |
			hội đồng | OCOP | sản phẩm | huyện | tỉnh`
	},
	{ field: 'current_stars', has: 'sao | hạng', and: 'hiện tại | hiện nay | hiện có' },
	{ field: 'stars', has: 'sao | hạng', only: RANK_WORDS },
	{ field: 'stars', starts: 'kết quả', only: RANK_WORDS },
	{ field: 'stars', has: 'star | stars', only: 'star | stars | number | of | rank | rating | OCOP | level' },
	{ field: 'address', has: 'nơi sản xuất | nơi ở | cư trú | trụ sở | address' },
	{ field: 'address', starts: 'địa điểm' },
	{ field: 'note', has: 'ghi chú | remark | remarks' },
	{
		field: 'producer_kind',
		starts: 'loại | loại hình | phân loại | hình thức | mô hình',
		and: 'tổ chức | chủ thể | sản xuất | kinh doanh | kinh tế | đơn vị | cơ sở | doanh nghiệp | pháp lý'
	},
	{ field: 'product_set', starts: 'bộ sản phẩm | tên bộ | thuộc bộ | bộ tiêu chí | phân nhóm' },
	{
		field: 'product_group',
		has: 'nhóm | ngành | lĩnh vực | loại sản phẩm | loại hình sản phẩm',
		only: `nhóm | ngành | lĩnh vực | loại | loại hình | phân loại | tên | thuộc | hàng | hàng hóa | nghề | sản phẩm | OCOP |
			chính | sản xuất | product`
	},
	{ field: 'product_group', has: 'product group | product category' },
	{
		field: 'product_name',
		starts: 'tên sản phẩm | tên các sản phẩm | tên gọi sản phẩm | tên hàng hóa | tên mặt hàng'
	},
	{
		field: 'product_name',
		has: 'sản phẩm',
		only: 'tên | các | sản phẩm | dịch vụ | hàng hóa | bộ | nhóm | OCOP | đạt | được | công nhận | tham gia | đánh giá | phân hạng | chính'
	},
	{ field: 'producer_name', starts: 'chủ thể | tên chủ thể' },
	{
		field: 'producer_name',
		has: 'đơn vị | cơ sở | tổ chức | cá nhân | doanh nghiệp | công ty | HTX | nhà sản xuất | chủ sở hữu',
		only: `tên | các | đơn vị | cơ sở | tổ chức | cá nhân | doanh nghiệp | công ty | HTX | THT | hộ | nhà | chủ | chủ thể |
			sản xuất | kinh doanh | chế biến | cung cấp | cung ứng | sở hữu | tham gia | chủ trì | có | sản phẩm | OCOP | và | hoặc`
	}
];

const MOST_WORDS = 18;

const RULES = KEY_WORDS.map(({ field, starts, has, and, only, digits = false }) => ({
	field,
	digits,
	key: starts === undefined ? phrases(has!, '\\b', '\\b') : phrases(starts, '^', '\\b'),
	and: and === undefined ? null : phrases(and, '\\b', '\\b'),
	only: only === undefined ? null : phrases(only, '^(?:', '(?: |$))+$')
}));

/** Field of heading words by their key words; null where none fits. */
export function fieldByKeyWords(words: string): Field | null {
	if (words.split(' ').length > MOST_WORDS) return null;
	const hasDigits = /\d/.test(words);
	const rule = RULES.find(
		({ key, and, only, digits }) =>
			(digits || !hasDigits) &&
			key.test(words) &&
			(and === null || and.test(words.replace(key, ' '))) &&
			(only === null || only.test(words))
	);
	return rule?.field ?? null;
}

function phrases(list: string, before: string, after: string): RegExp {
	return new RegExp(`${before}(?:${list.split('|').map(headingWords).join('|')})${after}`);
}

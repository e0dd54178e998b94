import type { Field } from '../fields';
import { headingWords } from './heading-text';

/** Spellings between bars. */
const words = (texts: string): ReadonlySet<string> => new Set(texts.split('|').map(headingWords));

/** Kinds of producers standing alone, as a heading or a whole cell (domain.md §7); abbreviations written out. */
export const PRODUCER_KINDS = words(`
	HTX | Liên hiệp HTX | HTX nông nghiệp | THT | Tổ hợp tác | Tổ hợp tác xã | DN | DNTN | Công ty |
	Doanh nghiệp tư nhân | Công ty TNHH | Công ty cổ phần | Công ty CP | CTCP | Cty | Cty TNHH |
	TNHH | Hộ kinh doanh | Hộ KD | Hộ | Hộ cá thể | Hộ gia đình | Hộ SXKD | Hộ sản xuất | Cơ sở |
	CSSX | Cơ sở SXKD | Hộ kinh doanh cá thể | Cơ sở sản xuất | Trang trại | Tổ hội | Hội | Cá nhân |
	Nghệ nhân | Khác | Cooperative | Enterprise | Household`);

/** The six product groups in both lists (domain.md §6), and the short names offices give them. */
export const PRODUCT_GROUPS = words(`
	Thực phẩm | Đồ uống | Thảo dược | Dược liệu | Dược liệu và sản phẩm từ dược liệu |
	Vải và may mặc | Thủ công mỹ nghệ | Hàng thủ công mỹ nghệ | Thủ công mỹ nghệ, trang trí |
	Lưu niệm, nội thất, trang trí | Sinh vật cảnh | Du lịch | Dịch vụ du lịch |
	Dịch vụ du lịch nông thôn, bán hàng | Dịch vụ du lịch nông thôn | Dịch vụ du lịch cộng đồng |
	Dịch vụ du lịch cộng đồng, du lịch sinh thái và điểm du lịch | Vải, may mặc`);

const OUTCOMES = words(
	`Mới | Công nhận mới | Đánh giá mới | Đánh giá lại | Công nhận lại | Nâng hạng | Cấp lại`
);
const STARS = /^(?:(?:hang|dat|ocop|san pham) )*0?[1-5] sao$/;

/**
 * Field of a heading that names one possible value, under which offices put a cross: "3 sao | 4 sao |
 * 5 sao", "HTX | THT | DN". Means something only where several stand side by side (columns.ts).
 */
export function fieldOfTickHeading(heading: string): Field | null {
	if (STARS.test(heading)) return 'stars';
	if (PRODUCER_KINDS.has(heading)) return 'producer_kind';
	if (OUTCOMES.has(heading)) return 'outcome';
	return PRODUCT_GROUPS.has(heading) ? 'product_group' : null;
}

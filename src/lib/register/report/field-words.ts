import type { Field } from '../fields';
import type { Note } from '../types';

/** What a column was taken for, in the words of the people who keep registers. */
export const FIELD_WORDS: Readonly<Record<Field, Note>> = {
	ordinal: { vi: 'Số thứ tự', en: 'Row number' },
	product_name: { vi: 'Tên sản phẩm', en: 'Product' },
	product_group: { vi: 'Nhóm sản phẩm', en: 'Product group' },
	product_set: { vi: 'Bộ sản phẩm', en: 'Product set' },
	producer_name: { vi: 'Tên chủ thể', en: 'Producer' },
	producer_kind: { vi: 'Loại hình chủ thể', en: 'Kind of producer' },
	commune: { vi: 'Xã, phường', en: 'Commune' },
	district: { vi: 'Huyện (cũ)', en: 'District (former)' },
	province: { vi: 'Tỉnh, thành phố', en: 'Province' },
	place_code: { vi: 'Mã đơn vị hành chính', en: 'Place code' },
	address: { vi: 'Địa chỉ (chỉ lấy tên địa phương)', en: 'Address (only its places are taken)' },
	representative: { vi: 'Người đại diện', en: 'Representative' },
	phone: { vi: 'Điện thoại', en: 'Telephone' },
	email: { vi: 'Thư điện tử', en: 'E-mail' },
	identity_no: { vi: 'CCCD, mã số thuế, số ĐKKD', en: 'Identity, tax or registration number' },
	current_stars: { vi: 'Hạng sao hiện tại', en: 'Present rank' },
	note: { vi: 'Ghi chú', en: 'Remark' },
	stars: { vi: 'Hạng sao', en: 'Stars' },
	score: { vi: 'Điểm', en: 'Score' },
	recognised_on: { vi: 'Ngày công nhận', en: 'Recognised on' },
	recognised_year: { vi: 'Năm công nhận', en: 'Year of recognition' },
	decision_no: { vi: 'Số quyết định', en: 'Decision number' },
	decision_date: { vi: 'Ngày quyết định', en: 'Decision date' },
	authority: { vi: 'Cơ quan ban hành', en: 'Issuing authority' },
	expires_on: { vi: 'Ngày hết hạn', en: 'Expires on' },
	outcome: { vi: 'Công nhận mới, lại, nâng hạng', en: 'New, re-evaluated, upgraded' },
	withdrawn_on: { vi: 'Ngày thu hồi', en: 'Withdrawn on' },
	withdrawal: { vi: 'Lý do thu hồi', en: 'Reason of withdrawal' },
	ignored: { vi: 'Không dùng', en: 'Not used' }
};

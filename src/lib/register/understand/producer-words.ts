import type { ProducerKind } from '../../schema/producer';

/**
 * Words that tell a producer's kind (domain: registers' own words and their report groups), over text in
 * lower case with its marks, at its beginning. Marks matter: "Hộ" is a household, "Hồ" a surname. Words
 * that are unmistakable are also taken without marks.
 */
export const KIND_WORDS: readonly (readonly [ProducerKind, RegExp])[] = [
	['cooperative_group', /^(?:tht|tổ hợp tác(?! xã)|to hop tac(?! xa))(?=\s|$)/u],
	[
		'cooperative',
		/^(?:(?:lh|liên hiệp|lien hiep)\s?(?:htx|hợp tác xã|hop tac xa)|lhhtx|hợp tác xã|hop tac xa|htx)(?:\s?(?:dv\s?nn|dv\s?th|nn|nông nghiệp|nong nghiep|dịch vụ nông nghiệp|dịch vụ tổng hợp|dịch vụ))*(?=\s|$)/u
	],
	[
		'enterprise',
		/^(?:(?:tổng |tong )?(?:công ty|công ti|cong ty|cty|c ty)(?:\s(?:tnhh|trách nhiệm hữu hạn|trach nhiem huu han|cổ phần|co phan|cp))?(?:\s(?:mtv|một thành viên|mot thanh vien|1 thành viên|1tv))?|ctcp|ct\s(?:tnhh|cp|cổ phần)(?:\smtv)?|tnhh(?:\smtv)?|dntn|doanh nghiệp tư nhân|doanh nghiep tu nhan|doanh nghiệp|doanh nghiep|dn|tập đoàn|tap doan|xí nghiệp|xi nghiep)(?=\s|$)/u
	],
	[
		'household',
		/^(?:hkd|hộ\s?kd|ho kd|hộ kinh doanh(?: cá thể)?|ho kinh doanh(?: ca the)?|hộ\s?sx\s?kd|ho\s?sx\s?kd|hộ\s?sx|hộ sản xuất(?:[ -]kinh doanh)?|ho san xuat(?: kinh doanh)?|hộ gia đình|ho gia dinh|hộ cá thể|ho ca the|hộ|cssx|cs\s?sx|cơ sở sản xuất(?:[ -]kinh doanh)?|co so san xuat(?: kinh doanh)?|cơ sở|co so|cs|nghệ nhân|nghe nhan|cá nhân|ca nhan)(?=\s|$)/u
	],
	[
		'other',
		/^(?:trang trại|trang trai|hội (?:nông dân|phụ nữ|liên hiệp|lhpn|làm vườn|cựu|nghề|khuyến nông|sinh vật|sản xuất|chăn nuôi|người)|hiệp hội|hiep hoi|hội quán|trung tâm|trung tam|tt(?= )|nhà chùa|nha chua|chùa|tịnh xá|tinh xa|thiền viện|tu viện|nhà thờ|ban quản lý|ban quan ly|bql|làng nghề|lang nghe|viện|trường|trạm|nông trường|lâm trường|vườn quốc gia|ubnd)(?=\s|$)/u
	]
];

/** Words of a column of kinds that would mean too much at the beginning of a name. */
export const COLUMN_WORDS: readonly (readonly [ProducerKind, RegExp])[] = [
	['enterprise', /^(?:ct|cp|cổ phần|co phan|doanh nghiệp \/ công ty)$/u],
	['other', /^(?:khác|khac|loại hình khác|loai hinh khac|hội|hoi|tổ chức khác|tổ chức|đơn vị sự nghiệp)$/u]
];

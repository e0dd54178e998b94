import type { Rule } from '../judge/rule';

/**
 * Rules across rows. The SQL of each stands in `checks/<id>.sql` and returns source_id, sheet, row_no,
 * column_name, value, suggestion, message_vi, message_en and, where it knows one, place_id.
 */
export const MODEL_RULES = {
	'product-twice-in-decision': {
		severity: 'warning',
		step: 'model',
		score: 'clean',
		title: { vi: 'Sản phẩm lặp trong một quyết định', en: 'Product twice in a decision' },
		reason: {
			vi: 'Một quyết định công nhận một sản phẩm một lần; dòng lặp làm tăng số lượng.',
			en: 'A decision recognises a product once; a repeated row inflates counts.'
		},
		source: null
	},
	'recognition-repeated': {
		severity: 'info',
		step: 'model',
		score: 'clean',
		title: { vi: 'Lần công nhận ghi nhiều nơi', en: 'Recognition told several times' },
		reason: {
			vi: 'Sổ tổng hợp và phụ lục quyết định thường ghi cùng một lần công nhận; chỉ tính một lần.',
			en: 'A register and the annex of a decision often tell the same recognition; it counts once.'
		},
		source: null
	},
	'product-of-two-producers': {
		severity: 'warning',
		step: 'model',
		score: 'clean',
		title: {
			vi: 'Sản phẩm cùng tên của hai chủ thể một xã',
			en: 'One product name, two producers of a commune'
		},
		reason: {
			vi: 'Tên chủ thể viết hai cách làm một sản phẩm bị tính thành hai.',
			en: 'A producer written in two ways makes one product count as two.'
		},
		source: null
	},
	'producer-of-two-kinds': {
		severity: 'warning',
		step: 'model',
		score: 'clean',
		title: { vi: 'Chủ thể có hai loại hình', en: 'Producer of two kinds' },
		reason: {
			vi: 'Tỷ lệ hợp tác xã, doanh nghiệp, hộ kinh doanh là chỉ tiêu của Chương trình.',
			en: 'Shares of cooperatives, enterprises and households are targets of the programme.'
		},
		source: '919/QĐ-TTg'
	},
	'producer-name-marks': {
		severity: 'warning',
		step: 'model',
		score: 'clean',
		title: { vi: 'Tên chủ thể chỉ khác dấu', en: 'Producers that differ by diacritics' },
		reason: {
			vi: 'Chỉ ghép tên trùng khớp; tên khác dấu được tính là chủ thể khác.',
			en: 'Names are matched exactly; a name with other diacritics counts as another producer.'
		},
		source: null
	},
	'product-name-marks': {
		severity: 'warning',
		step: 'model',
		score: 'clean',
		title: { vi: 'Tên sản phẩm chỉ khác dấu', en: 'Products that differ by diacritics' },
		reason: {
			vi: 'Chỉ ghép tên trùng khớp; tên khác dấu được tính là sản phẩm khác.',
			en: 'Names are matched exactly; a name with other diacritics counts as another product.'
		},
		source: null
	},
	'producer-not-unique': {
		severity: 'warning',
		step: 'model',
		score: 'complete',
		title: { vi: 'Nhiều chủ thể cùng tên', en: 'Several producers of one name' },
		reason: {
			vi: 'Sáp nhập đưa các chủ thể trùng tên về một tỉnh, một xã; không tự chọn.',
			en: 'Mergers brought producers of one name into one province or commune; none is chosen silently.'
		},
		source: null
	},
	'old-province-unknown': {
		severity: 'info',
		step: 'model',
		score: 'complete',
		title: { vi: 'Không rõ tỉnh cũ', en: 'Old province not known' },
		reason: {
			vi: 'Số liệu trước 01/07/2025 công bố theo 63 tỉnh, thành phố.',
			en: 'Figures before 01/07/2025 were published by the 63 provinces.'
		},
		source: '202/2025/QH15'
	},
	'dates-out-of-order': {
		severity: 'warning',
		step: 'model',
		score: 'correct',
		title: { vi: 'Hết hạn hoặc thu hồi trước ngày có hiệu lực', en: 'Expiry or withdrawal before the start' },
		reason: {
			vi: 'Giấy chứng nhận có hiệu lực 36 tháng kể từ ngày công nhận.',
			en: 'A certificate is valid for 36 months from its first day.'
		},
		source: '1048/QĐ-TTg, 148/QĐ-TTg, 26/2026/QĐ-TTg'
	},
	'outcome-against-stars': {
		severity: 'warning',
		step: 'model',
		score: 'correct',
		title: { vi: 'Kết quả không khớp lần công nhận trước', en: 'Outcome does not fit the round before' },
		reason: {
			vi: 'Nâng hạng là hạng cao hơn lần trước, xuống hạng là thấp hơn, mới là lần đầu.',
			en: 'Upgraded is above the rank before, downgraded below, new the first round.'
		},
		source: null
	},
	'earlier-round-missing': {
		severity: 'info',
		step: 'model',
		score: 'complete',
		title: { vi: 'Thiếu lần công nhận trước', en: 'Earlier recognition missing' },
		reason: {
			vi: 'Không có lần trước thì số sản phẩm còn hạn của các năm trước bị thiếu.',
			en: 'Without the earlier round the products in force in earlier years are too few.'
		},
		source: null
	},
	'current-stars-outdated': {
		severity: 'warning',
		step: 'model',
		score: 'current',
		title: { vi: 'Hạng hiện tại đã cũ', en: 'Current rank out of date' },
		reason: {
			vi: 'Hạng của sản phẩm là hạng của lần công nhận sau cùng, dù ghi ở dòng khác.',
			en: 'The rank of a product is that of its latest recognition, whichever row tells it.'
		},
		source: null
	},
	'total-differs-from-published': {
		severity: 'info',
		step: 'model',
		score: 'complete',
		title: { vi: 'Tổng số khác số đã công bố', en: 'Total differs from the published figure' },
		reason: {
			vi: 'Chênh lệch thường do sổ thiếu dòng, hoặc số công bố gồm cả sản phẩm đã hết hạn.',
			en: 'A difference often means missing rows, or a published total that contains expired products.'
		},
		source: null
	}
} as const satisfies Record<string, Rule>;

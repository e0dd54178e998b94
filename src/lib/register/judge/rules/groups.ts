import type { SpokenRule } from '../rule';

const OWN_WORDS = {
	vi: 'Tên gọi riêng của đơn vị được khai trong data/harmonise; không tự suy đoán.',
	en: 'Names an office uses of its own stand in data/harmonise; nothing is guessed.'
};

/** Rules on product groups, outcomes, and the word lists of a steward. */
export const GROUP_RULES = {
	'group-unknown': {
		severity: 'warning',
		step: 'understand',
		score: 'clean',
		title: { vi: 'Nhóm sản phẩm lạ', en: 'Unknown product group' },
		message: {
			vi: 'Không biết nhóm hoặc bộ sản phẩm này. Ghi số I–VI hoặc tên nhóm, hoặc thêm vào harmonise/product_groups.csv.',
			en: 'This group or set is not known. Write I–VI or its name, or add it to harmonise/product_groups.csv.'
		},
		reason: OWN_WORDS,
		source: '919/QĐ-TTg'
	},
	'group-of-two-lists': {
		severity: 'warning',
		step: 'understand',
		score: 'correct',
		title: { vi: 'Số nhóm thuộc hai danh mục', en: 'Group number of two lists' },
		message: {
			vi: 'Nhóm V là "Lưu niệm – nội thất – trang trí" đến tháng 7/2022 và là "Sinh vật cảnh" từ 01/08/2022; sản phẩm được công nhận trước ngày đó. Ghi tên nhóm.',
			en: 'Group V was souvenirs and furniture until July 2022 and is ornamental plants since 01/08/2022; the product was recognised before. Write the name of the group.'
		},
		reason: {
			vi: 'Hai danh mục nhóm sản phẩm đánh số khác nhau từ nhóm IV.',
			en: 'The two lists of groups number differently from group IV on.'
		},
		source: '490/QĐ-TTg, 919/QĐ-TTg'
	},
	'group-number-against-name': {
		severity: 'warning',
		step: 'understand',
		score: 'correct',
		title: { vi: 'Số nhóm khác tên nhóm', en: 'Group number differs from its name' },
		message: {
			vi: 'Số {number} không phải số của nhóm được ghi tên, theo cả hai danh mục; nhóm để trống.',
			en: '{number} is not the number of the group named, in either list; the group is left empty.'
		},
		reason: {
			vi: 'Một trong hai sai; nhóm không được đoán.',
			en: 'One of the two is wrong; a group is never guessed.'
		},
		source: '490/QĐ-TTg, 919/QĐ-TTg'
	},
	'group-against-set': {
		severity: 'warning',
		step: 'understand',
		score: 'correct',
		title: { vi: 'Nhóm khác bộ sản phẩm', en: 'Group differs from the set' },
		message: {
			vi: 'Bộ {set} thuộc nhóm {right}, không thuộc nhóm được ghi; lấy theo bộ.',
			en: 'Set {set} belongs to group {right}, not to the one written; the set is taken.'
		},
		reason: {
			vi: 'Chè và cà phê (bộ 11–13) là Thực phẩm, thường bị ghi vào Đồ uống.',
			en: 'Tea and coffee (sets 11–13) are food and are often put under beverages.'
		},
		source: '26/2026/QĐ-TTg, Phụ lục I'
	},
	'outcome-unknown': {
		severity: 'warning',
		step: 'understand',
		score: 'clean',
		title: { vi: 'Kết quả đánh giá lạ', en: 'Unknown outcome' },
		message: {
			vi: 'Ghi "mới", "đánh giá lại", "nâng hạng" hoặc "xuống hạng"; ô này được bỏ qua và kết quả suy ra từ các lần công nhận.',
			en: 'Write "mới", "đánh giá lại", "nâng hạng" or "xuống hạng"; the cell is left aside and the outcome follows from the rounds.'
		},
		reason: {
			vi: 'Mục tiêu đếm riêng sản phẩm mới, đánh giá lại và nâng hạng.',
			en: 'Targets count new, re-evaluated and upgraded products apart.'
		},
		source: null
	},
	'harmonise-word-invalid': {
		severity: 'warning',
		step: 'understand',
		score: 'correct',
		title: { vi: 'Dòng từ điển sai', en: 'Wrong entry of a word list' },
		message: {
			vi: 'Dòng không dùng được: {expected}.',
			en: 'The entry cannot be used: {expected}.'
		},
		reason: OWN_WORDS,
		source: null
	},
	'harmonise-word-unused': {
		severity: 'info',
		step: 'understand',
		score: 'clean',
		title: { vi: 'Từ không dùng đến', en: 'Word not used' },
		message: {
			vi: 'Không dòng nào của sổ dùng từ này; có thể xóa khỏi danh mục từ.',
			en: 'No row of the registers uses this word; it can go from the list.'
		},
		reason: OWN_WORDS,
		source: null
	},
	'harmonise-word-unknown': {
		severity: 'info',
		step: 'understand',
		score: 'clean',
		title: { vi: 'Từ chưa có trong danh mục', en: 'Word not in the lists' },
		message: {
			vi: 'Từ này có ở {times} dòng mà chưa được hiểu; thêm vào danh mục từ nếu đúng.',
			en: 'This word stands on {times} rows and is not understood; add it to the list if it is right.'
		},
		reason: OWN_WORDS,
		source: null
	}
} as const satisfies Record<string, SpokenRule>;

import type { SpokenRule } from '../rule';

const OWN_WORDS = {
	vi: 'Tên gọi riêng của đơn vị được khai trong data/harmonise; không tự suy đoán.',
	en: 'Names an office uses of its own stand in data/harmonise; nothing is guessed.'
};

/** Rules on names and words: product, producer, group, outcome. */
export const WORD_RULES = {
	'cell-error': {
		severity: 'warning',
		step: 'understand',
		score: 'clean',
		title: { vi: 'Ô báo lỗi công thức', en: 'Cell with a formula error' },
		message: {
			vi: 'Ô chứa lỗi công thức của bảng tính nên coi như trống. Ghi giá trị vào ô.',
			en: 'The cell holds a formula error of the workbook and is taken as empty. Write the value.'
		},
		reason: {
			vi: 'Công thức trỏ đến ô đã bị xóa hoặc tệp khác.',
			en: 'The formula points to a cell deleted or to another file.'
		},
		source: null
	},
	'hidden-row': {
		severity: 'info',
		step: 'understand',
		score: 'clean',
		title: { vi: 'Dòng bị ẩn', en: 'Hidden row' },
		message: {
			vi: 'Dòng bị ẩn trong bảng tính nhưng vẫn được tính. Xóa dòng nếu không thuộc sổ.',
			en: 'The row is hidden in the workbook and still counted. Delete it if it does not belong.'
		},
		reason: {
			vi: 'Ẩn dòng hoặc lọc không làm sản phẩm mất khỏi sổ.',
			en: 'Hiding or filtering does not take a product out of the register.'
		},
		source: null
	},
	'product-name-missing': {
		severity: 'error',
		step: 'understand',
		score: 'complete',
		title: { vi: 'Thiếu tên sản phẩm', en: 'Product name missing' },
		message: { vi: 'Ghi tên sản phẩm.', en: 'Write the name of the product.' },
		reason: {
			vi: 'Không có tên thì không biết dòng nói về sản phẩm nào.',
			en: 'Without a name nobody knows which product the row is about.'
		},
		source: null
	},
	'producer-missing': {
		severity: 'error',
		step: 'understand',
		score: 'complete',
		title: { vi: 'Thiếu chủ thể', en: 'Producer missing' },
		message: { vi: 'Ghi tên chủ thể của sản phẩm.', en: 'Write the name of the producer.' },
		reason: {
			vi: 'Số chủ thể và tỷ lệ theo loại hình được tính từ cột này; số sản phẩm không phải là số chủ thể.',
			en: 'Producers and their kinds are counted from it; products are not producers.'
		},
		source: null
	},
	'place-without-province': {
		severity: 'error',
		step: 'understand',
		score: 'complete',
		title: { vi: 'Không rõ tỉnh', en: 'Province not known' },
		message: {
			vi: 'Không biết sản phẩm thuộc tỉnh nào. Ghi tỉnh, thành phố, hoặc chọn tỉnh của tệp.',
			en: 'The province of the product is not known. Write it, or choose the province of the file.'
		},
		reason: {
			vi: 'Mọi số liệu đều theo địa phương; sản phẩm không có tỉnh không vào bảng nào.',
			en: 'All figures are by place; a product without a province enters no table.'
		},
		source: null
	},
	'several-products-in-one-row': {
		severity: 'info',
		step: 'understand',
		score: 'clean',
		title: { vi: 'Một dòng gồm nhiều sản phẩm', en: 'Several products in one row' },
		message: {
			vi: 'Dòng có vẻ gồm nhiều sản phẩm nhưng được tính là một. Tách dòng nếu mỗi sản phẩm có giấy chứng nhận riêng.',
			en: 'The row seems to hold several products and counts as one. Split it if each has a certificate of its own.'
		},
		reason: {
			vi: 'Bộ sản phẩm tính 1 hay tính nhiều làm tổng số khác nhau giữa các nguồn.',
			en: 'Whether a set counts as one or as many makes totals of sources differ.'
		},
		source: null
	},
	'product-renamed': {
		severity: 'info',
		step: 'understand',
		score: 'clean',
		title: { vi: 'Sản phẩm đã đổi tên', en: 'Product renamed' },
		message: {
			vi: 'Dòng ghi sản phẩm đã đổi tên. Dùng một tên ở mọi dòng của sản phẩm để các lần công nhận được nối với nhau.',
			en: 'The row says the product was renamed. Use one name in all its rows, so that its rounds are joined.'
		},
		reason: {
			vi: 'Các lần công nhận được nối theo tên; hai tên thành hai sản phẩm.',
			en: 'Rounds are joined by name; two names become two products.'
		},
		source: null
	},
	'kind-unknown': {
		severity: 'warning',
		step: 'understand',
		score: 'clean',
		title: { vi: 'Loại hình chủ thể lạ', en: 'Unknown kind of producer' },
		message: {
			vi: 'Không biết loại hình này. Sửa ô, hoặc thêm vào harmonise/producer_words.csv.',
			en: 'This kind is not known. Mend the cell, or add it to harmonise/producer_words.csv.'
		},
		reason: OWN_WORDS,
		source: null
	},
	'kind-missing': {
		severity: 'warning',
		step: 'understand',
		score: 'complete',
		title: { vi: 'Không rõ loại hình chủ thể', en: 'Kind of producer not told' },
		message: {
			vi: 'Không cột nào và không từ nào trong tên cho biết loại hình; tính vào "khác". Ghi HTX, THT, công ty, hộ kinh doanh …',
			en: 'Neither a column nor the name tells the kind; counted as "other". Write HTX, THT, công ty, hộ kinh doanh …'
		},
		reason: {
			vi: 'Mục tiêu về tỷ lệ hợp tác xã và doanh nghiệp cần loại hình của mọi chủ thể.',
			en: 'The targets for shares of cooperatives and enterprises need the kind of every producer.'
		},
		source: '919/QĐ-TTg'
	},
	'kind-against-name': {
		severity: 'warning',
		step: 'understand',
		score: 'correct',
		title: { vi: 'Loại hình khác tên chủ thể', en: 'Kind differs from the name' },
		message: {
			vi: 'Cột loại hình khác với từ "{words}" trong tên chủ thể; lấy theo cột.',
			en: 'The column of kinds differs from "{words}" in the producer\'s name; the column is taken.'
		},
		reason: {
			vi: 'Một trong hai sai, và tỷ lệ theo loại hình phụ thuộc vào đó.',
			en: 'One of the two is wrong, and shares by kind depend on it.'
		},
		source: null
	},
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

import type { SpokenRule } from '../rule';

const OWN_WORDS = {
	vi: 'Tên gọi riêng của đơn vị được khai trong data/harmonise; không tự suy đoán.',
	en: 'Names an office uses of its own stand in data/harmonise; nothing is guessed.'
};

/** Rules on rows, cells and the names in them. */
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
	'private-part-removed': {
		severity: 'info',
		step: 'understand',
		score: 'clean',
		title: { vi: 'Thông tin cá nhân trong ô công khai', en: 'Personal data in a public cell' },
		message: {
			vi: 'Ô có số điện thoại, số giấy tờ, thư điện tử hoặc tên người đại diện; phần đó đã được bỏ. Ghi ở cột riêng.',
			en: 'The cell holds a phone or identity number, a mail address or a representative; that part was dropped. Use a column of its own.'
		},
		reason: {
			vi: 'Thông tin cá nhân không được công bố cùng sổ.',
			en: 'Personal data is never published with the register.'
		},
		source: '13/2023/NĐ-CP'
	},
	'cell-too-long': {
		severity: 'warning',
		step: 'understand',
		score: 'clean',
		title: { vi: 'Ô quá dài', en: 'Cell too long' },
		message: {
			vi: 'Ô dài hơn {most} ký tự nên coi như trống. Ghi đúng nội dung của cột.',
			en: 'The cell is longer than {most} characters and is taken as empty. Write what the column is for.'
		},
		reason: {
			vi: 'Không tên, ngày hay quyết định nào dài như vậy; thường do dán nhầm cả văn bản.',
			en: 'No name, day or decision is that long; mostly a whole document was pasted.'
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
	}
} as const satisfies Record<string, SpokenRule>;

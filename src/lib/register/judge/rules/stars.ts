import type { SpokenRule } from '../rule';

const NEVER_GUESSED = {
	vi: 'Hạng sao không được đoán; ô không đọc được thì sản phẩm không thể vào bất kỳ tổng số nào.',
	en: 'A rank is never guessed; with an unreadable cell the product cannot enter any total.'
};
const RANGE = 'Quyết định 1048/QĐ-TTg, 148/QĐ-TTg, 26/2026/QĐ-TTg';

/** Rules on how a rank is written. */
export const STAR_RULES = {
	'stars-unreadable': {
		severity: 'error',
		step: 'understand',
		score: 'clean',
		title: { vi: 'Hạng sao không đọc được', en: 'Rank not understood' },
		message: {
			vi: 'Không đọc được hạng sao. Ghi 3, 4 hoặc 5 (hoặc "4 sao", "4 sao, tiềm năng 5 sao").',
			en: 'The rank cannot be read. Write 3, 4 or 5 (or "4 sao", "4 sao, tiềm năng 5 sao").'
		},
		reason: NEVER_GUESSED,
		source: null
	},
	'stars-out-of-range': {
		severity: 'error',
		step: 'understand',
		score: 'correct',
		title: { vi: 'Hạng sao ngoài khoảng 1–5', en: 'Rank outside 1–5' },
		message: {
			vi: 'Không có hạng {stars} sao; hạng sao là số nguyên từ 1 đến 5.',
			en: 'There is no rank of {stars} stars; a rank is a whole number from 1 to 5.'
		},
		reason: {
			vi: 'Bộ tiêu chí phân hạng sản phẩm theo năm hạng, từ 1 đến 5 sao.',
			en: 'The criteria rank products in five classes, from 1 to 5 stars.'
		},
		source: RANGE
	},
	'stars-two-ranks': {
		severity: 'error',
		step: 'understand',
		score: 'clean',
		title: { vi: 'Một ô có nhiều hạng sao', en: 'Several ranks in one cell' },
		message: {
			vi: 'Ô có nhiều hạng sao ({stars}). Mỗi lần công nhận ghi một hạng; hạng được đề nghị ghi "đề nghị 5 sao".',
			en: 'The cell holds several ranks ({stars}). Write one for each recognition; a proposed rank as "đề nghị 5 sao".'
		},
		reason: NEVER_GUESSED,
		source: null
	},
	'stars-below-three': {
		severity: 'warning',
		step: 'understand',
		score: 'correct',
		title: { vi: 'Hạng 1–2 sao không được công nhận', en: 'One or two stars are not recognised' },
		message: {
			vi: 'Hạng {stars} sao không được công nhận là sản phẩm OCOP; lần đánh giá này không được tính.',
			en: '{stars} stars are no recognition; this round is not counted.'
		},
		reason: {
			vi: 'Chỉ sản phẩm từ 3 sao (50 điểm) trở lên có quyết định công nhận và giấy chứng nhận.',
			en: 'Only from 3 stars (50 points) on is there a decision and a certificate.'
		},
		source: RANGE
	},
	'stars-against-heading': {
		severity: 'warning',
		step: 'understand',
		score: 'correct',
		title: { vi: 'Hạng sao khác tiêu đề nhóm', en: 'Rank differs from the heading above' },
		message: {
			vi: 'Ô ghi {stars} sao nhưng tiêu đề phía trên ghi {heading} sao; lấy theo ô.',
			en: 'The cell says {stars} stars, the heading above {heading}; the cell is taken.'
		},
		reason: {
			vi: 'Dòng có thể đã bị chuyển nhóm mà chưa sửa hạng, hoặc ngược lại.',
			en: 'The row may have been moved without its rank, or the other way round.'
		},
		source: null
	},
	'stars-under-proposal-heading': {
		severity: 'warning',
		step: 'understand',
		score: 'correct',
		title: { vi: 'Hạng sao dưới tiêu đề "tiềm năng"', en: 'Rank below a heading of proposals' },
		message: {
			vi: 'Ô ghi {stars} sao nhưng tiêu đề phía trên là tiềm năng {stars} sao; chỉ tính là đề nghị, không phải hạng.',
			en: 'The cell says {stars} stars below a heading of potential {stars} stars; taken as a proposal, not a rank.'
		},
		reason: {
			vi: '"Tiềm năng 5 sao" là tình trạng của hồ sơ trình lên, không phải hạng được công nhận.',
			en: '"Potential 5 stars" is the state of a dossier sent up, not a rank.'
		},
		source: '148/QĐ-TTg'
	},
	'current-stars-differ': {
		severity: 'warning',
		step: 'understand',
		score: 'correct',
		title: { vi: 'Hạng hiện tại khác lần công nhận cuối', en: 'Current rank differs from the last round' },
		message: {
			vi: 'Cột hạng hiện tại ghi {stars} sao nhưng lần công nhận cuối là {last} sao; lấy theo lần công nhận.',
			en: 'The current rank says {stars} stars, the last recognition {last}; the recognition is taken.'
		},
		reason: {
			vi: 'Hạng của sản phẩm là hạng của lần công nhận sau cùng còn hiệu lực.',
			en: 'The rank of a product is that of its latest recognition in force.'
		},
		source: null
	},
	'stars-missing': {
		severity: 'error',
		otherwise: 'warning',
		step: 'understand',
		score: 'complete',
		title: { vi: 'Lần công nhận thiếu hạng sao', en: 'Recognition without a rank' },
		message: {
			vi: 'Lần {round} có ngày, quyết định hoặc điểm nhưng không có hạng sao. Ghi hạng sao của lần này.',
			en: 'Round {round} has a day, a decision or a score but no rank. Write the rank of this round.'
		},
		reason: {
			vi: 'Thiếu hạng của lần sau cùng thì hạng hiện tại không rõ. Chỉ là cảnh báo khi lần này không có ngày và không có quyết định.',
			en: 'Without the rank of the latest round the present rank is unknown. Only a warning where the round has neither day nor decision.'
		},
		source: null
	},
	'no-recognition': {
		severity: 'error',
		step: 'understand',
		score: 'complete',
		title: { vi: 'Dòng không có hạng sao', en: 'Row without a rank' },
		message: {
			vi: 'Dòng không có lần công nhận từ 3 sao trở lên và không có đề nghị nào. Ghi hạng sao hoặc bỏ dòng khỏi danh sách.',
			en: 'The row holds no recognition of 3 stars and up and no proposal. Write the rank or take the row out.'
		},
		reason: {
			vi: 'Sổ chỉ nhận sản phẩm đã được công nhận hoặc đang được đề nghị.',
			en: 'The register takes products recognised or proposed.'
		},
		source: RANGE
	}
} as const satisfies Record<string, SpokenRule>;

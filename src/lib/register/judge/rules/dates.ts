import type { SpokenRule } from '../rule';

const WHEN_IT_DECIDES = {
	vi: 'Ngày quyết định thời gian hiệu lực nên không được đoán. Chỉ là cảnh báo khi dòng còn cho biết ngày ở ô khác.',
	en: 'A day decides what is in force and is never guessed. Only a warning where another cell of the row gives the day.'
};

/** Rules on how days are written. */
export const DATE_RULES = {
	'date-unreadable': {
		severity: 'error',
		otherwise: 'warning',
		step: 'understand',
		score: 'clean',
		title: { vi: 'Ngày không đọc được', en: 'Date not understood' },
		message: {
			vi: 'Không đọc được ngày. Ghi dd/mm/yyyy, ví dụ 04/02/2020.',
			en: 'The date cannot be read. Write dd/mm/yyyy, for example 04/02/2020.'
		},
		reason: WHEN_IT_DECIDES,
		source: null
	},
	'date-impossible': {
		severity: 'error',
		otherwise: 'warning',
		step: 'understand',
		score: 'correct',
		title: { vi: 'Ngày không có trong lịch', en: 'No day of the calendar' },
		message: {
			vi: 'Không có ngày này trong lịch (ngày/tháng/năm).',
			en: 'The calendar has no such day.'
		},
		reason: WHEN_IT_DECIDES,
		source: null
	},
	'date-ambiguous': {
		severity: 'error',
		otherwise: 'warning',
		step: 'understand',
		score: 'clean',
		title: { vi: 'Ngày có hai cách đọc', en: 'Date with two readings' },
		message: {
			vi: 'Cột có ngày viết theo thứ tự tháng/ngày/năm nên ô này có thể là {dmy} hoặc {mdy}. Ghi cả cột theo dd/mm/yyyy.',
			en: 'The column has dates in month/day/year order, so this may be {dmy} or {mdy}. Write the whole column as dd/mm/yyyy.'
		},
		reason: WHEN_IT_DECIDES,
		source: null
	},
	'date-year-mistyped': {
		severity: 'error',
		otherwise: 'warning',
		step: 'understand',
		score: 'clean',
		title: { vi: 'Năm gõ sai', en: 'Year mistyped' },
		message: {
			vi: 'Năm {year} không hợp lệ; năm có bốn chữ số, từ 2000 đến 2099.',
			en: '{year} is no valid year; a year has four digits, 2000 to 2099.'
		},
		reason: WHEN_IT_DECIDES,
		source: null
	},
	'date-in-us-order': {
		severity: 'warning',
		step: 'understand',
		score: 'clean',
		title: { vi: 'Ngày viết tháng trước', en: 'Date with the month first' },
		message: {
			vi: 'Ngày viết theo thứ tự tháng/ngày/năm; chỉ đọc được là {day}.',
			en: 'The date is in month/day/year order; it can only mean {day}.'
		},
		reason: {
			vi: 'Văn bản Việt Nam ghi ngày trước, tháng sau (Nghị định 30/2020/NĐ-CP).',
			en: 'Vietnamese documents write the day before the month (decree 30/2020).'
		},
		source: '30/2020/NĐ-CP'
	},
	'recognition-without-day': {
		severity: 'warning',
		step: 'understand',
		score: 'complete',
		title: { vi: 'Lần công nhận không có ngày', en: 'Recognition without a day' },
		message: {
			vi: 'Không có ngày công nhận (chỉ có năm, tháng hoặc để trống); sản phẩm không được tính vào tổng số tại một thời điểm nào. Ghi ngày dd/mm/yyyy.',
			en: 'No day of recognition (only a year, a month, or nothing); the product counts in no as-of total. Write the day as dd/mm/yyyy.'
		},
		reason: {
			vi: 'Giấy chứng nhận có hiệu lực 36 tháng kể từ ngày ký; không có ngày thì không biết còn hiệu lực hay không.',
			en: 'A certificate holds for 36 months from the day of signing; without the day nobody knows whether it is in force.'
		},
		source: '1048/QĐ-TTg, 148/QĐ-TTg, 26/2026/QĐ-TTg'
	},
	'start-from-expiry': {
		severity: 'warning',
		step: 'understand',
		score: 'complete',
		title: { vi: 'Ngày công nhận suy từ ngày hết hạn', en: 'Start taken from the expiry' },
		message: {
			vi: 'Không có ngày công nhận; lấy {start}, tức 36 tháng trước ngày hết hạn. Ghi ngày công nhận.',
			en: 'No day of recognition; {start} is taken, 36 months before the expiry. Write the day of recognition.'
		},
		reason: {
			vi: 'Giấy chứng nhận có hiệu lực 36 tháng nên ngày hết hạn cho biết ngày bắt đầu, có thể lệch một ngày.',
			en: 'A certificate holds for 36 months, so the expiry tells the start, give or take a day.'
		},
		source: '1048/QĐ-TTg, 148/QĐ-TTg, 26/2026/QĐ-TTg'
	},
	'year-against-date': {
		severity: 'error',
		otherwise: 'warning',
		step: 'understand',
		score: 'correct',
		title: { vi: 'Năm không khớp ngày', en: 'Year and date disagree' },
		message: {
			vi: 'Cột năm ghi {year} nhưng ngày công nhận là {day}.',
			en: 'The year column says {year}, the day of recognition is {day}.'
		},
		reason: {
			vi: 'Một trong hai ô sai. Với quyết định trước năm 2023 chỉ cảnh báo và lấy theo ngày, vì sổ cũ thường ghi năm của đợt đánh giá.',
			en: 'One of the two is wrong. Before 2023 only a warning, the date being taken: old registers often hold the year of the round.'
		},
		source: null
	},
	'withdrawal-without-day': {
		severity: 'error',
		step: 'understand',
		score: 'complete',
		title: { vi: 'Thu hồi không có ngày', en: 'Withdrawal without a day' },
		message: {
			vi: 'Dòng ghi đã thu hồi hoặc rút nhưng không có ngày. Ghi ngày thu hồi dd/mm/yyyy.',
			en: 'The row says withdrawn but names no day. Write the day of withdrawal as dd/mm/yyyy.'
		},
		reason: {
			vi: 'Không có ngày thu hồi thì sản phẩm sẽ bị tính là còn hiệu lực.',
			en: 'Without that day the product would count as in force.'
		},
		source: '26/2026/QĐ-TTg, Điều 8'
	}
} as const satisfies Record<string, SpokenRule>;

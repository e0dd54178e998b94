import type { GrammarWords } from './grammar';

/** Wording of official reports: attributes follow the noun, nouns have no plural. */
export const viWords: GrammarWords = {
	and: 'và',
	or: 'hoặc',
	missing: 'chưa có số liệu',
	moreThan: 'hơn ',
	about: 'khoảng ',
	none: (noun) => `không có ${noun} nào`,
	attributed: (noun, attribute) => `${noun} ${attribute}`,
	share: (noun) => noun,
	rose: ['tăng từ ', ' lên ', ''],
	fell: ['giảm từ ', ' xuống ', ''],
	stayed: ['vẫn là ', ''],
	up: 'tăng',
	down: 'giảm',
	unchanged: 'không đổi',
	until: (day) => `đến ${day}`,
	between: (from, to) => `từ ${from} đến ${to}`,
	within: (months, noun) => `trong ${months} ${noun} tới`,
	versus: {
		same_period: 'so với cùng kỳ năm trước',
		year_before: 'so với năm trước',
		goal: 'so với chỉ tiêu',
		last_meeting: 'so với cuộc họp trước'
	},
	versusDay: (text) => `so với ${text}`
};

import type { GrammarWords } from './words';

/** Verbs have one form, with or without a subject. */
const verbs = {
	rose: ['tăng từ ', ' lên ', ''],
	fell: ['giảm từ ', ' xuống ', ''],
	stayed: ['vẫn là ', '']
} as const;

/** Wording of official reports: attributes follow the noun, nouns have no plural. */
export const viWords: GrammarWords = {
	and: 'và',
	or: 'hoặc',
	missing: 'chưa có số liệu',
	lacking: () => ' chưa có số liệu',
	outOf: ' trong ',
	short: 'thiếu ',
	over: 'vượt ',
	just: 'vừa đủ',
	notOver: 'chưa vượt mức',
	ordinal: (rank) => `thứ ${rank}`,
	moreThan: 'hơn ',
	about: 'khoảng ',
	none: (noun) => `không có ${noun} nào`,
	attributed: (noun, attribute) => `${noun} ${attribute}`,
	share: (noun) => noun,
	...verbs,
	verbs,
	up: 'tăng',
	down: 'giảm',
	unchanged: 'không đổi',
	more: (noun) => ['nhiều hơn ', ` ${noun}`],
	fewer: (noun) => ['ít hơn ', ` ${noun}`],
	derived: 'tính ra',
	forecast: 'dự báo',
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

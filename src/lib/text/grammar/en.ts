import type { GrammarWords } from './grammar';

export const enWords: GrammarWords = {
	and: 'and',
	or: 'or',
	missing: 'no figure yet',
	moreThan: 'more than ',
	about: 'about ',
	none: (noun) => `no ${noun}`,
	attributed: (noun, attribute) => `${attribute} ${noun}`,
	share: (noun) => `of ${noun}`,
	rose: ['up from ', ' to ', ''],
	fell: ['down from ', ' to ', ''],
	stayed: ['unchanged at ', ''],
	up: 'up',
	down: 'down',
	unchanged: 'unchanged',
	until: (day) => `up to ${day}`,
	between: (from, to) => `from ${from} to ${to}`,
	within: (months, noun) => (months === '1' ? `in the next ${noun}` : `in the next ${months} ${noun}`),
	versus: {
		same_period: 'on the same period of the year before',
		year_before: 'on the year before',
		goal: 'against the goal',
		last_meeting: 'since the last meeting'
	},
	versusDay: (text) => `since ${text}`
};

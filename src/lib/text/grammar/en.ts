import type { GrammarWords } from './words';

const ordinals = new Intl.PluralRules('en', { type: 'ordinal' });
const ENDINGS: Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> = { one: 'st', two: 'nd', few: 'rd' };

export const enWords: GrammarWords = {
	and: 'and',
	or: 'or',
	missing: 'no figure yet',
	lacking: (value) => (value === 1 ? ' has no figure yet' : ' have no figure yet'),
	outOf: ' of ',
	short: 'short by ',
	over: 'over by ',
	just: 'just met',
	notOver: 'not exceeded',
	ordinal: (rank, value) => rank + (ENDINGS[ordinals.select(value)] ?? 'th'),
	moreThan: 'more than ',
	about: 'about ',
	none: (noun) => `no ${noun}`,
	attributed: (noun, attribute) => `${attribute} ${noun}`,
	share: (noun) => `of ${noun}`,
	rose: ['up from ', ' to ', ''],
	fell: ['down from ', ' to ', ''],
	stayed: ['unchanged at ', ''],
	verbs: {
		rose: ['rose from ', ' to ', ''],
		fell: ['fell from ', ' to ', ''],
		stayed: ['stayed at ', '']
	},
	up: 'up',
	down: 'down',
	unchanged: 'unchanged',
	more: (noun) => ['', ` more ${noun}`],
	fewer: (noun) => ['', ` fewer ${noun}`],
	derived: 'derived',
	forecast: 'forecast',
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

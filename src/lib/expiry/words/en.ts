import type { ExpiryWords } from './index';

export const en: ExpiryWords = {
	title: 'Expiring soon',
	description:
		'OCOP certificates that run out in the next 3, 6 and 12 months by place, stars and producer kind; month calendar, list of producers and the effect on targets.',
	rule: 'A certificate holds for 36 months; to keep its stars a product must be re-evaluated before it runs out.',
	lead: {
		some: [
			'{within} from {day}, {certificates} ({share} of {in_force} in force) of {place}{filters} runs out unless re-evaluated, held by {producers}{others}.',
			'{within} from {day}, {certificates} ({share} of {in_force} in force) of {place}{filters} run out unless re-evaluated, held by {producers}{others}.'
		],
		none: '{within} from {day}, {no_certificate} of {place}{filters} run out, of {in_force} in force{others}.',
		other: '; {within}: {number}',
		filters: (filters) => ` (${filters})`
	},
	windows: {
		label: 'Running out within',
		months: (months) => `Next ${months}`,
		until: (day) => `to ${day}`,
		producers: (producers) => producers,
		share: (share) => `${share} of all in force`,
		unit: 'certificates',
		other: 'Other number of months',
		show: 'Show'
	},
	noFilter: 'No filter: all stars, producer kinds and product groups.',
	figure: {
		stars: 'By stars',
		kinds: 'Producers by kind',
		levels: 'By level that recognised',
		places: (children) => `By ${children}`,
		calendar: 'Calendar of expiry, 36 months'
	},
	calendarNote: 'Press a month to see every certificate that runs out by then.',
	goals: {
		title: 'Effect on targets',
		ofPlace: (place) =>
			`Targets of ${place} for products in force, with expiry and renewal alone: no new product is added.`,
		goal: '{title}, {place}: {level} by {until}',
		finding: 'If nobody renews: {none} left{before}; target {level}.',
		findingBefore: '; if renewed as before: {left} left',
		caption: (goal) => `Products at the end of the period, by renewal. ${goal}`,
		case: 'Case',
		left: 'Products',
		gap: 'Against the target',
		today: (day) => `Today (${day})`,
		ifNone: 'Nothing renewed',
		asBefore: (ratio, share) => `Renewed as before (${ratio}, ${share})`,
		past: [
			'In the past 36 months {due} came due, of which {renewed} was re-evaluated in time.',
			'In the past 36 months {due} came due, of which {renewed} were re-evaluated in time.'
		],
		noPast: 'No certificate came due in the past 36 months, so there is no past rate of renewal.',
		ifAll: 'All renewed',
		others:
			'Other targets running, which do not count products in force or for which the register tells too little:',
		other: '{title} ({place}): {level}, by {until}',
		each: { each_district: 'each district', each_province: 'each province' },
		all: 'See the page of targets',
		none: (place, day) =>
			`On ${day} no published target of ${place} is running, so only the products left are shown below.`,
		noneMoved: (place) => `No running target of ${place} counts products in force.`,
		still: 'This part does not follow the new choice yet.'
	},
	stock: {
		title: 'If nothing is renewed and no product is new',
		caption: (filters) => `Products in force if no certificate is renewed${filters}`,
		when: 'When',
		day: 'Day',
		left: 'In force',
		lapsed: 'Run out',
		share: 'Left',
		today: 'Today',
		after: (months) => `After ${months}`
	},
	list: {
		title: 'List',
		by: 'By',
		byProduct: 'Product',
		byProducer: 'Producers to call',
		products: 'Certificates about to run out',
		producers: 'Producers with certificates about to run out',
		daysLeft: 'Days left',
		month: 'Month of expiry',
		inMonth: (month) => `Runs out in ${month}`,
		productCount: 'Products',
		names: 'Product names',
		first: 'First expiry',
		last: 'Last expiry',
		decisions: 'Decisions',
		firstOfGroup: 'Days to the first expiry',
		firstIn: (days) => `first in ${days}`,
		firstRows: (shown) => `The ${shown} certificates that run out first are shown.`,
		loadAll: (all) => `Load all ${all}`,
		whole: 'Open in the table of products',
		none: 'No certificate runs out in this time.',
		still: 'The list does not follow the new choice yet.',
		noscript: 'Turn on JavaScript to see the whole list, to filter and to download files.'
	},
	calendar: {
		download: (events) => `Download reminders .ics (${events})`,
		explained: 'One entry a producer and decision, all day, with a reminder at 8 o’clock 90 days before.',
		done: (file) => `${file} is made.`,
		subject: 'ocop expiry calendar',
		name: (place) => `OCOP certificates running out: ${place}`,
		about: (day) =>
			`OCOP certificates that run out, from ${day}. The day is the first one no longer in force.`,
		summary: (producer, what, decision) => `OCOP expiry: ${producer}, ${what}${decision}`,
		decision: (no) => ` (${no})`,
		from: (day) => `No longer in force from ${day} unless re-evaluated.`,
		producer: (name, kind) => `Producer: ${name} (${kind})`,
		decided: (no) => `Decision: ${no}`,
		noDecision: 'Decision: not stated',
		productLine: (name, about) => `- ${name} (${about})`,
		remind: (days, summary) => `${days} days left. ${summary}`,
		sample: '[Sample data]',
		category: 'OCOP'
	},
	still: (day, place) => `The numbers shown are those of ${place} on ${day}, not yet of the new choice.`,
	said: (within, certificates) => `${within}: ${certificates} to run out`,
	printed: (system, day, id) => `Register · ${system} · as of ${day} · data set ${id}`
};

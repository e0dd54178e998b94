import type { GoalWords } from './index';

export const en: GoalWords = {
	list: {
		title: 'All targets',
		description:
			'All published OCOP targets of the country, provinces and districts: goal, actual, verdict, gap; each with a page of its own and a projection.',
		lead: '{goals} of {places}, judged by {day} from published figures. Open a target to see how it is counted, what is missing and where it is heading.',
		caption: 'All published targets',
		place: 'Place',
		goal: 'Target',
		period: 'Period',
		level: 'Goal',
		actual: 'Actual',
		gap: 'Gap',
		status: 'Verdict',
		remark: 'Remark',
		unused: 'another goal is used'
	},
	page: {
		description:
			'One OCOP target: how it is counted, actual, verdict, what is missing, and how likely it is to be reached.',
		all: 'All targets',
		scorecard: 'Targets',
		loading: 'Opening the target…',
		missing: (id) => `There is no target with the id “${id}”.`,
		notBegun: (day) => `This target had not begun on ${day}.`,
		failed: 'This target cannot be opened',
		unknown: (list) => `Parts of the link are not understood and were left out: ${list}.`,
		still: (day) => `What is shown is of ${day}.`,
		asOf: 'Seen from'
	},
	title: (place, title, period) => `${place}: ${title}, ${period}`,
	lead: {
		none: 'By {day} there is no actual figure. Goal {level} by {end}.',
		known: 'Actual {actual}, goal {level} by {end}; {apart}.'
	},
	meaning: {
		title: 'What this target is',
		kind: 'Kind',
		formula: 'How it is counted',
		level: 'Goal',
		atLeast: (goal) => `at least ${goal}`,
		moreThan: (goal) => `more than ${goal}`,
		range: (low, high) => `${low} to ${high}; judged by the lower bound`,
		period: 'Period',
		days: (from, to) => `${from} – ${to}`,
		stage: 'Level',
		stages: {
			national: 'country',
			province: 'province',
			district: 'district (until 30 June 2025)',
			commune: 'commune'
		},
		each: { each_district: 'set for each district', each_province: 'set for each province' },
		base: 'The actual is',
		basis: {
			published: 'a published figure as printed',
			computed: 'a share computed from published numerator and denominator',
			register: 'counted row by row in the register',
			reported: 'reported by the office for this target'
		},
		noBasis: 'not known yet',
		baseline: 'Starting point',
		source: 'Source of the goal',
		actualSource: 'Source of the actual',
		remark: 'Remark',
		versions: 'Goals that were set',
		versionsCaption: 'Goals set for the same place, matter and period',
		used: 'used',
		notUsed: 'not used',
		use: 'Use',
		rule: {
			stated: 'The goal is used that the data steward names as the replacement.',
			later_source: 'The goal of the later publication is used.',
			listed_later:
				'It is not known which publication is later; the one that stands later in the list is used.'
		}
	},
	kinds: {
		T1: [
			'Products of 3 stars and up',
			'Products whose recognition of 3 stars and up is in force on the day.'
		],
		T2: ['New products', 'Products first recognised within the period.'],
		T3: [
			'Products recognised in the period',
			'New recognitions, re-evaluations and upgrades within the period.'
		],
		T4: [
			'5-star products',
			'Nationally recognised 5-star products in force, or newly reached in the period.'
		],
		T5: [
			'Potential 5-star products',
			'Products proposed for 5 stars, or dossiers sent to the centre in the period.'
		],
		T6: ['Products by stars', 'Products of exactly the stars named, in force on the day.'],
		T7: ['Upgrades', 'Recognitions with more stars than the one before; as a share, of the ranked products.'],
		T8: ['Re-evaluations', 'Products recognised again when due; as a share, of those due.'],
		T9: ['Retention', 'Products in force divided by those ranked when the period began.'],
		T10: [
			'Share of producers by kind',
			'Producers of the kinds named, of all producers with a product in force.'
		],
		T11: ['Producers', 'Producers with a product in force, by kind where the goal says so.'],
		T12: [
			'Communes with a product',
			'Communes with at least one product of 3 stars; as a share, of all communes.'
		],
		T13: [
			'Green value chain',
			'Producers with a green, circular chain, of all producers; not in the register.'
		],
		T14: [
			'Modern sales channels',
			'Producers selling through modern channels, of all producers; not in the register.'
		],
		T15: [
			'Craft villages with a product',
			'Craft villages with at least one product, of all; not in the register.'
		],
		T16: ['Producers trained', 'Producers trained, of those taking part; not in the register.'],
		T17: ['Sales points, infrastructure', 'Sales points, fairs and models that exist; not in the register.'],
		T18: ['Help with brands and packaging', 'Products helped in the period; not in the register.'],
		T19: ['Tourism products', 'Products of group VI with 3 stars and up in force.'],
		T20: ['Exported products', 'Products exported; not in the register.']
	},
	verdict: {
		title: 'Verdict',
		status: 'Verdict',
		why: 'Why',
		actual: 'Actual',
		expected: 'Straight path asks for',
		expectedOn: (value, day) => `${value} on ${day}`,
		ofPath: 'the actual is {share} of it',
		gap: 'Against the goal',
		rules: {
			met: 'The actual satisfies the goal.',
			not_met: 'The figure is of the end of the period and does not satisfy the goal.',
			not_closed:
				'The period is over but the newest figure is not of its end; it was at {close} of the path or more, so it is not called missed.',
			on_track: 'The actual is {share} of what the straight path asks for ({actual}/{expected}).',
			close:
				'The actual is {share} of what the path asks for ({actual}/{expected}): from {close} to below 100%.',
			behind: 'The actual is {share} of what the path asks for ({actual}/{expected}): below {close}.',
			regressing: 'The share is below where it started: {baseline} ({as_of}).',
			below: 'There is a single figure, so no path can be drawn; it does not satisfy the goal.',
			no_data: '{reason}.'
		},
		thresholds: 'Rule and thresholds',
		thresholdsText: (onTrack, close) =>
			`Met: the goal is satisfied. On track: the actual is ${onTrack} or more of what a straight line from the starting point to the goal asks for on the day of the figure. Close: from ${close}. Behind: less. Not met: the figure of the end does not satisfy. The thresholds are a proposal of this product, held as data; no official rule was found.`,
		other: { published: 'By published figures', register: 'By the register' }
	},
	need: {
		title: 'What is still needed',
		reasons: {
			met: 'The goal is met; nothing more is needed.',
			over: 'The period is over; {missing}. No month is left to spread it over.',
			no_actual: 'There is no actual yet, so what is missing is not known.'
		},
		thresholds: (feasible, stretch) =>
			`Feasible: at most ${feasible} of the place’s own best twelve months; stretch: at most ${stretch}; beyond record: more than any twelve months so far.`
	},
	projection: {
		title: 'Projection',
		figure: 'Actual, straight path and projected range',
		figureKnown: 'Actual and straight path',
		method: 'How this is made, and how right it was',
		lookBack: (end, day) =>
			`The period ended on ${end}, so nothing is left to project. This is what the projection would have said on ${day}, beside what happened.`,
		chance:
			'Chance of reaching the goal by the end of the period: {words}, {share} ({hits} of {draws} draws).',
		words: {
			surely: 'almost certain',
			likely: 'likely',
			rather: 'rather likely',
			even: 'about even',
			rather_not: 'rather unlikely',
			unlikely: 'unlikely',
			surely_not: 'almost impossible'
		},
		most: '> 99%',
		least: '< 1%',
		exactlyAll: '100%',
		exactlyNone: '0%',
		fixed: 'Both rates are set by the reader.',
		outcome: {
			in_half: 'It came to {value}: within the middle half of the range.',
			in_wide: 'It came to {value}: within the 90% range, outside its middle half.',
			above: 'It came to {value}: above even the 90% range.',
			below: 'It came to {value}: below even the 90% range.'
		},
		evidence: {
			published: [
				'The evidence is {words}: {n} pace between two publications, of all places with figures in the twelve months before.',
				'The evidence is {words}: {n} paces between two publications, of all places with figures in the twelve months before.'
			],
			register: [
				'The evidence is {words}: {n} change at this place in the 36 months before.',
				'The evidence is {words}: {n} changes at this place in the 36 months before.'
			],
			thin: 'thin',
			fair: 'fair',
			thick: 'ample'
		},
		standstill: [
			'Only to stand still: {pace} new products a month, because {certificates} runs out before the period ends and {renewal} are renewed.',
			'Only to stand still: {pace} new products a month, because {certificates} run out before the period ends and {renewal} are renewed.'
		],
		needed: 'To reach the goal: {pace} new products a month, that included.',
		neededAlone: 'To reach the goal: {pace} a month.',
		best: 'Best twelve months of the place: {pace} a month.',
		none: 'This target is not projected',
		reasons: {
			each_unit: 'It is set for each unit below, not for the place as a whole.',
			not_computable: 'No source holds the data to count it.',
			share_not_projected:
				'Shares are not projected: numerator and denominator both move, and too little is published to know how they move together.',
			not_reported: 'There is no figure to start from.',
			too_few: 'There are too few past figures to draw from.',
			not_begun: 'The target had not begun on that day.'
		},
		other: (base) => `See ${base}`
	},
	suppose: {
		title: 'Suppose otherwise',
		hint: 'Drag or type. Every change is computed in the browser and written into the address of the page.',
		renewal: 'Certificates renewed (%)',
		renewalPast: (share, ratio) => `In the 36 months before: ${share} (${ratio} due).`,
		renewalUnknown: 'No certificate was ever due, so nobody knows; the projection tries every rate alike.',
		renewalNone: {
			published:
				'Renewal: published figures tell only the net change. Choose the register to try rates of renewal.',
			register:
				'Renewal has no effect: this counts what happens in the period and does not lapse with certificates.'
		},
		added: 'New products a month',
		addedNet: 'Net growth a month',
		addedPast: (n) => `In the 36 months before: ${n} a month.`,
		addedPastNet: (n) => `Common pace of all places, applied here: ${n} a month.`,
		typed: (label) => `${label}: type a number`,
		reset: 'Back to the past rates',
		isDefault: 'The place’s own past rates are used.',
		isDefaultNet: 'The past pace is used.',
		isChanged: 'Rates set by the reader are used.',
		said: 'New chance of reaching the goal: {share}.',
		still: 'The picture is still that of the rates before.'
	},
	beside: {
		title: 'Targets of the same matter for other periods',
		caption: 'Yearly and five-year targets of the same place',
		note: 'Targets within a period (new products) and at its end (products in force) do not add up by themselves, because certificates lapse.',
		districts: 'Targets of the districts',
		districtsCaption: 'Targets of the same matter set for districts',
		merged: (place) => `After the merger: ${place}`,
		mergedCaption: (place) => `Parts of the merged target, ${place}`,
		methods: {
			summed: 'Sum of all old provinces: actual {actual}, goal {level}: {status}.',
			partial: 'Only the old provinces that set such a goal: actual {actual}, goal {level}: {status}.',
			recomputed:
				'Share computed anew from the parts’ numerators and denominators: actual {actual}, goal {level}: {status}.',
			not_comparable:
				'Not comparable: numerators and denominators of the parts are not all known, so they are only listed.'
		}
	},
	flags: { title: 'Notes, with the arithmetic' },
	explanations: { title: 'Explanations of units', none: 'No unit has explained this target yet.' },
	onward: {
		place: (place) => `Page of ${place}`,
		expiry: 'Certificates about to expire',
		bullets: 'Scorecard of targets'
	},
	method: {
		title: 'How the projection is made',
		description:
			'The projection of OCOP targets explained for people who are not statisticians: past months drawn again, what is assumed, what is not known, and its test on the figures published in 2023 and 2024.',
		lead: 'Nobody knows the future. The projection answers one question: if the months to come resemble the past months of the very place, where will the target be, and how far off can that be?',
		exampleTitle: 'An example',
		exampleSample: 'The example is from the sample register, not from real products of the place.',
		example: (v) =>
			`${v.place}, target “${v.title}”: ${v.goal} by ${v.end}. On ${v.day} there were ${v.start}; ${v.months} months were left.`,
		steps: {
			blocks: (added) =>
				`Write each of the last 36 months on a card: how many products it added. Here ${added} a month on average, some months many, some none.`,
			draw: (months) =>
				`Draw bundles of twelve cards in a row at random, so that seasons and rounds stay together, until the ${months} months to come are filled. That is one possible future.`,
			lapse: (lapsing, share, ratio) =>
				`Take off certificates that run out: ${lapsing} in that time; the part renewed is taken from the past (here ${share}, ${ratio}), a little different in every draw.`,
			repeat: 'Doing so 300 times gives 300 futures. Put them in order.',
			read: (v) =>
				`Leave out the lowest 15 and the highest 15; the others lie between ${v.low} and ${v.high}: the 90% range. The one in the middle is ${v.middle}. How many reach the goal is the chance: ${v.chance}.`
		},
		stepsTitle: 'Five steps',
		name: 'Statisticians call this a block bootstrap (Künsch, 1989). What is drawn is fixed by a hash function, so whoever runs it again, on the server or in the browser, gets just these numbers.',
		assumesTitle: 'What is assumed',
		assumes: [
			'The months to come resemble the last 36 of the very place.',
			'A certificate runs out 36 months after it begins (148/QĐ-TTg, 26/2026/QĐ-TTg) and is renewed at the past rate; what is new today runs out after 36 months in turn.',
			'Where no certificate was ever due, every rate of renewal is tried alike, which makes the range very wide.',
			'For published figures only the net change between two publications is known, and each place has few; so the pace is drawn from all places with figures in the twelve months before.'
		],
		ignoresTitle: 'What it does not know',
		ignores: [
			'Coming changes of policy, criteria or money; rounds held early or late.',
			'Mergers: a new place has no past of its own.',
			'Shares are not projected.',
			'Where there are few figures the range can be too narrow: read the line on the evidence.'
		],
		backtestTitle: 'How right it was',
		backtest:
			'The test: pretend to stand at the end of 2022, then of 2023; use only what had been published by then; project the totals published in the twelve months after; compare.',
		result: (v) =>
			`Of ${v.all} figures that could be tried, ${v.wide} lie within the 90% range (there should be ${v.nominalWide}) and ${v.half} within the middle half (there should be ${v.nominalHalf}).`,
		bias: (year, n, all) => `In ${year}, ${n} of ${all} figures were below the median.`,
		honest:
			'The wide range can be trusted, the middle half not yet: reality strays from the middle more than the projection says, and to the same side in many places when the pace of the year before does not repeat itself. The window of twelve months was chosen by this same test, so the result flatters; figures are few and some places give several, so these shares are coarse. The projection from the register cannot be tested, because the register that comes with this site is a sample.',
		coverage: {
			caption: 'How many published figures lie within the projected range',
			year: 'Year',
			tried: 'Tried',
			wide: 'Within 90%',
			half: 'Within the middle half',
			lower: 'Below the median',
			untried: 'Not tried',
			total: 'Both years'
		},
		figure: (year) => `Projected range and published figures, ${year}`,
		untriedNote: 'Not tried: the place had no figure before to start from.',
		links: { goals: 'All targets', projection: 'SQL of the projection', backtest: 'SQL of the backtest' }
	}
};

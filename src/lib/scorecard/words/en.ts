import type { ScorecardWords } from '.';

export const en: ScorecardWords = {
	description:
		'Scorecard of the OCOP goals: what is good, what worries, what to decide; which places meet them, how much is missing and what that needs a month.',
	kinds: {
		T1: 'Products of 3 stars and up',
		T2: 'New products',
		T3: 'Recognised in the year',
		T4: '5-star',
		T5: 'Potential 5-star',
		T6: '3-star, 4-star',
		T7: 'Upgrades',
		T8: 'Re-evaluations',
		T9: 'Retention',
		T10: 'Shares of producer kinds',
		T11: 'Producers',
		T12: 'Communes with a product',
		T13: 'Green value chains',
		T14: 'Modern sales channels',
		T15: 'Craft villages',
		T16: 'Training',
		T17: 'Sales points, infrastructure',
		T18: 'Help with trademarks',
		T19: 'Tourism',
		T20: 'Exports'
	},
	groups: {
		met: 'Met',
		on_course: 'On track, close',
		behind: 'Behind',
		not_met: 'Not met',
		unknown: 'No figure yet'
	},
	opening: {
		day: 'By {day}, of {goals} in use: {verdicts}.',
		none: 'By {day} there are {none} in use.',
		groups: {
			met: '{n} met',
			on_course: '{n} on track or close',
			behind: '{n} behind',
			not_met: '{n} not met',
			unknown: '{n} without a figure to judge by'
		},
		notClosed: [
			' ({n} of them is over, without a closing figure)',
			' ({n} of them are over, without a closing figure)'
		],
		country: 'Country, {period}: ',
		period: '; {period}: ',
		goal: '{title} at {actual} against a goal of {level}: {status}',
		unused: [
			'{n} other value set for the same goals is listed but not counted.',
			'{n} other values set for the same goals are listed but not counted.'
		],
		later: [
			'{n} goal begins after this day and is not judged yet: {list}.',
			'{n} goals begin after this day and are not judged yet: {list}.'
		]
	},
	picks: {
		title: 'Three good, three worrying, three to decide',
		good: 'Good',
		worrying: 'Worrying',
		decide: 'To decide',
		goodRule:
			'Met, but for goals satisfied before their period; one a place; the country first, recent periods first, then the furthest over.',
		worryingRule:
			'Moving away, behind, below or not met; one a place; the country first, recent periods first, then the furthest short.',
		decideRule:
			'One goal a question, in this order: running and in need of more than was ever done; running without a figure; over without a closing figure; several values; a percent of plan that does not fit; competing shares; satisfied before the period.',
		none: 'None.',
		ask: {
			pace: 'More effort, or another goal?',
			no_figure: 'Who reports the first figure?',
			not_closed: 'Who closes the figures?',
			versions: 'Which value holds?',
			percent: 'Which number is right?',
			shares: 'Who gets which part?',
			from_start: 'Raise the goal?'
		},
		others: ['and {n} other goal like it', 'and {n} other goals like it']
	},
	item: {
		noActual: '– goal {level}',
		missing: '{apart}',
		missingMore: '{apart} (more than {goal} means at least {least})',
		units: 'that is {units} with the whole unchanged',
		moreUnits: 'more',
		expected: 'path asks for {value}',
		from: 'from {value} ({as_of})',
		reported: 'Actual as reported by the office.',
		unused: 'Not in use, as there is another value:',
		replaced: 'see the goal in use',
		goalSource: 'source of the goal',
		actualSource: 'source of the actual',
		noFinal: 'period over, no closing figure'
	},
	need: {
		perMonth: 'Needs {need} a month in the {months} left',
		points: 'points',
		lapsing: 'making up for {certificates} about to lapse, {share} renewed',
		best: 'best twelve months: {best}, or {month} a month',
		verdict: {
			feasible: 'feasible ({share} of the best year)',
			stretch: 'a stretch ({share} of the best year)',
			beyond_record: 'beyond record ({share} of the best year)'
		},
		noGrowth: 'no growth in the best twelve months ({best})',
		noRecord: 'no twelve months to compare with',
		chance: 'Probability of reaching it at the past pace: {share}.'
	},
	flag: {
		label: 'Note:',
		met_from_start: 'satisfied before its period: {value} ({as_of}), goal {goal}.',
		two_versions: 'several values: {used} in use, besides {others}.',
		competing_shares: 'shares of one whole: {sum}, which leaves {left} for other kinds.',
		competing_crowded: ' Today the other kinds have more than that.',
		districts_sum: 'goals of districts: {sum}; the province set {goal}: {verdict}.',
		fits: 'fits',
		differs: '{difference} apart',
		percent_of_plan:
			'the source says {printed} of plan; {done} and {plan} give {computed} at the nearest: {verdict}.'
	},
	explanation: {
		title: 'Explained by the office',
		by: (office, day) => `${office}, ${day}`
	},
	matrix: {
		title: 'Places and kinds of goals',
		kindsCaption: 'Actual against goal, by place and kind of goal (%)',
		yearsTitle: 'Places and years',
		yearsCaption: (kind) => `${kind}: actual against goal by place and year (%)`,
		yearsIntro:
			'One table a kind of goal, judged at the end of each year by a figure of that year. Goals stand under the boundaries they were set in.',
		intro:
			'In each cell the shape is the verdict and the number the actual divided by the goal. Where there are several goals, the cell tells one with a figure, still running, of the latest period; the others are in the list below. Press a heading to sort. Shortfall: the largest among the goals of the place not met, in percent of the goal. Pace: need a month against the best twelve months of the place (100% is as much). Chance: the lowest among its running goals.',
		notHere: [
			'{n} goal of a district, or set for each district or province, has no cell here; it is in the list by place.',
			'{n} goals of districts, or set for each district or province, have no cell here; they are in the list by place.'
		],
		place: 'Place',
		shortfall: 'Shortfall',
		shortfallNote: (kind) => `On the goal: ${kind}`,
		pace: 'Pace',
		chance: 'Chance',
		gap: 'Missing',
		need: 'Need a month',
		chanceOne: 'Probability',
		noneRunning:
			'Pace and chance are empty: no running goal has a figure to tell them from. Choose an earlier day or the register to see them.',
		more: ['and {n} more goal', 'and {n} more goals'],
		legend: 'Legend'
	},
	paths: {
		title: 'Where goals are, against the straight path',
		running:
			'Running goals with two figures or more: the bold line is the actual, the dashed one the straight path.',
		ended: (year) =>
			`No running goal has two figures yet. These are the goals of the period that ended with ${year}: the bold line is the actual, the dashed one the straight path.`,
		none: 'No goal has two figures to draw a line from.',
		more: [
			'{n} more has a line on the page of its goal.',
			'{n} more have a line on the pages of their goals.'
		]
	},
	places: {
		title: 'By place',
		intro: 'Every goal that has begun, those not in use as well, grouped by verdict.',
		unused: '{n} not in use',
		openAll: 'Open all',
		closeAll: 'Close all',
		page: (place) => `All figures of ${place}`
	},
	boundaries: {
		title: 'How much merging alone moves a ranking',
		asSet: 'as set',
		asSetTitle: 'Each goal under the boundaries it was set in.',
		under: 'Each goal stands under the place it was set for, districts as well.',
		caption: 'Rank by actual against the goal for all products: old and new provinces',
		finding: [
			'By actual against the goal for all products, {before} with a figure become {after}; {moved} not merged changes rank all the same, though not one product came or went.',
			'By actual against the goal for all products, {before} with a figure become {after}; {moved} not merged change rank all the same, though not one product came or went.'
		],
		findingMerged: [
			'{provinces} is the sum of two old ones or more.',
			'{provinces} are sums of two old ones or more.'
		],
		none: 'No province has both a goal for all products and a figure.',
		rank: 'New rank',
		place: 'Province (34)',
		method: 'How',
		goal: 'Goal',
		attainment: 'Against goal',
		before: 'Ranks of the old provinces',
		part: '{place} rank {rank} ({ratio}, {share})',
		partsWithout: 'no goal or no figure: {places}',
		methods: {
			own: 'not merged',
			summed: 'sum of all {parts}',
			partial: 'only {part} of {parts} set one',
			recomputed: 'share counted anew from {parts}',
			not_comparable: 'cannot be compared'
		},
		ownNew: 'goal of the new province',
		dates: (first, last) => `figures from ${first} to ${last}`,
		mergedTitle: 'Merged under the new province',
		mergedCaption: (place) => `Merged goals of ${place}`,
		parts: 'Parts',
		status: 'Verdict',
		missing: 'figures of some parts are missing'
	},
	all: { title: 'The whole table', open: 'Open the table of {goals}' }
};

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
		day: (day, n) => `By ${day}, of ${n} goals in use: `,
		groups: {
			met: (n) => `${n} met`,
			on_course: (n) => `${n} on track or close`,
			behind: (n) => `${n} behind`,
			not_met: (n) => `${n} not met`,
			unknown: (n) => `${n} without a figure to judge by`
		},
		notClosed: (n) => ` (${n} of them over, without a closing figure)`,
		country: (period) => ` Country, ${period}: `,
		period: (period) => `; ${period}: `,
		of: (goal) => ` / ${goal}, `,
		unused: (n) => `Other values printed for the same goals are told but not counted: ${n}.`,
		later: (n) => `Goals that begin after this day and are not judged yet: ${n}.`
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
		others: (n) => `and ${n} more like it`
	},
	item: {
		of: (goal, unit) => ` / ${goal}${unit === '' ? '' : ` ${unit}`}`,
		noActual: (goal, unit) => `– goal ${goal}${unit === '' ? '' : ` ${unit}`}`,
		missing: (amount) => `${amount} missing`,
		missingMore: (amount, least) => `${amount} missing (more than the goal is at least ${least})`,
		over: (amount) => `over by ${amount}`,
		just: 'just met',
		units: (n) => `${n} more units with the whole unchanged`,
		expected: (value) => `path asks for ${value}`,
		from: (value, asOf) => `from ${value} (${asOf})`,
		reported: 'Actual as reported by the office.',
		unused: 'Not in use, as there is another value:',
		replaced: 'see the goal in use',
		goalSource: 'source of the goal',
		actualSource: 'source of the actual',
		noFinal: 'period over, no closing figure'
	},
	need: {
		perMonth: (need, unit, months) =>
			`Needs ${need}${unit === '' ? '' : ` ${unit}`} a month in the ${months} left`,
		points: 'points',
		lapsing: (n, share) => `making up for ${n} certificates about to lapse, ${share} renewed`,
		best: (best, month) => `best twelve months: ${best}, or ${month} a month`,
		verdict: {
			feasible: (share) => `feasible (${share} of the best year)`,
			stretch: (share) => `a stretch (${share} of the best year)`,
			beyond_record: (share) => `beyond record (${share} of the best year)`
		},
		noRecord: 'no twelve months to compare with',
		chance: (share) => `Probability of reaching it at the past pace: ${share}.`
	},
	flag: {
		label: 'Note:',
		met_from_start: (value, asOf, goal) => `satisfied before its period: ${value} (${asOf}), goal ${goal}.`,
		two_versions: (used, others) => `several values: ${used} in use, besides ${others}.`,
		competing_shares: (sum, total, left) =>
			`shares of one whole: ${sum} = ${total}, which leaves ${left} for other kinds.`,
		competing_crowded: ' Today the other kinds have more than that.',
		districts_sum: (sum, total, goal, verdict) =>
			`goals of districts: ${sum} = ${total}; the province set ${goal}: ${verdict}.`,
		each: (term, units) => `${term} × ${units} districts`,
		fits: 'fits',
		differs: (difference) => `${difference} apart`,
		percent_of_plan: (printed, done, plan, computed, verdict) =>
			`the source says ${printed} of plan; ${done} and ${plan} give ${computed} at the nearest: ${verdict}.`
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
		notHere: (n) =>
			`${n} goals of districts, or set for each district or province, have no cell here; they are in the list by place.`,
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
		more: (n) => `and ${n} more goals`,
		legend: 'Legend',
		kept: (n) => `${n} places`
	},
	paths: {
		title: 'Where goals are, against the straight path',
		running:
			'Running goals with two figures or more: the bold line is the actual, the dashed one the straight path.',
		ended: (year) =>
			`No running goal has two figures yet. These are the goals of the period that ended with ${year}: the bold line is the actual, the dashed one the straight path.`,
		none: 'No goal has two figures to draw a line from.',
		more: (n) => `${n} more have a line on the page of their goal.`
	},
	places: {
		title: 'By place',
		intro: 'Every goal that has begun, those not in use as well, grouped by verdict.',
		count: (n) => `goals: ${n}`,
		unused: (n) => `not in use: ${n}`,
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
		finding: (moved, all, places, after) =>
			`By actual against the goal for all products, ${places} old provinces with a figure become ${after} new ones; ${moved} of ${all} provinces that were not merged change rank all the same, though not one product came or went.`,
		findingMerged: (n) => ` New provinces that are the sum of two or more: ${n}.`,
		none: 'No province has both a goal for all products and a figure.',
		rank: 'New rank',
		place: 'Province (34)',
		method: 'How',
		goal: 'Goal',
		attainment: 'Against goal',
		before: 'Ranks of the old provinces',
		part: (place, rank, ratio, share) => `${place} rank ${rank} (${ratio}, ${share})`,
		partsWithout: (places) => `no goal or no figure: ${places}`,
		methods: {
			own: 'not merged',
			summed: (parts) => `sum of all ${parts} old provinces`,
			partial: (n, parts) => `only ${n} of ${parts} old provinces set one`,
			recomputed: (parts) => `share counted anew from ${parts} old provinces`,
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
	all: { title: 'The whole table', open: (n) => `Open the table of ${n} goals` }
};

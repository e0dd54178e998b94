import type { ChangeWords } from '.';

export const en: ChangeWords = {
	title: 'Change since the last meeting',
	description:
		'Why the number of OCOP products rose or fell between two moments: new, returned, upgraded, downgraded, lapsed, withdrawn, moved by merger; real change kept apart from corrections.',
	step: {
		kept: 'Unchanged',
		re_evaluated: 'Re-evaluated at the same rank',
		upgraded: 'Upgraded',
		downgraded: 'Downgraded',
		new: 'New',
		re_entered: 'Recognised again after a gap',
		lapsed: 'Lapsed',
		withdrawn: 'Withdrawn',
		moved: 'Moved by merger of provinces',
		corrected: 'Corrected'
	},
	bar: {
		'moved-came': 'Moved in by merger of provinces',
		'moved-went': 'Moved out by merger of provinces',
		'upgraded-came': 'Upgraded to this rank',
		'upgraded-went': 'Upgraded from this rank',
		'downgraded-came': 'Downgraded to this rank',
		'downgraded-went': 'Downgraded from this rank',
		'corrected-came': 'Corrections, added',
		'corrected-went': 'Corrections, taken out',
		'corrected-stayed': 'Stars corrected'
	},
	unchanged: (products) => `${products} (total unchanged)`,
	kind: {
		cooperative: 'Cooperative',
		cooperative_group: 'Cooperative group',
		enterprise: 'Enterprise',
		household: 'Household business',
		other: 'Other kind'
	},
	stars: (n) => `${n} stars`,
	unknownValue: 'Not known',
	moment: {
		recorded: (day) => `Snapshot of ${day}`,
		day: (day) => `Day ${day}`,
		newest: (day) => `Newest snapshot (${day})`
	},
	sentence: {
		moved:
			'From {since} to {until}, the number of OCOP products in force in {place} {moved}{net}{added}{taken}.',
		net: ' ({delta})',
		added: '; gained: {list}',
		taken: '; lost: {list}',
		takenOnly: '; lost: {list}',
		ranks: 'Of those in force: {list}.',
		corrected: 'By corrections of the register, total {change} (added {added}, taken out {taken}).',
		noChange: '{none} changed.',
		new: '{n} newly recognised',
		re_entered: '{n} recognised again',
		moved_in: '{n} moved in by merger',
		lapsed: '{n} lapsed',
		withdrawn: '{n} withdrawn',
		moved_out: '{n} moved out by merger',
		upgraded: '{n} upgraded',
		downgraded: '{n} downgraded'
	},
	chart: {
		title: 'From the earlier total to the present one',
		titleStars: (stars) => `Products of ${stars} stars: from then to now`
	},
	rule: {
		real: 'Every product stands in one step only. Real change is what happened between the two days; a correction is where the records of today say something else about the earlier day than the records of then.',
		oneSnapshot:
			'Two days of one snapshot, by the records of today, so there are no corrections. Choose two snapshots to see what was mended.',
		merger: 'Places by the units of each day: an old province goes on in the new one of the same name.'
	},
	controls: {
		since: 'Compared with',
		until: 'Up to',
		place: 'Place',
		units: 'Administrative units',
		system: { '63': '63 provinces', '34': '34 provinces', 'tung-ngay': 'Of each day' },
		asRecorded: 'Snapshots, as recorded then',
		otherDay: 'Another day, by the records of today',
		otherDayLabel: 'Day compared with (by the records of today)',
		untilDayLabel: 'Last day (by the records of today)',
		show: 'Show'
	},
	unknown: (parts) => `This part of the address is not understood and was left aside: ${parts}.`,
	noSuchPlace: (id) => `There is no place with the id ${id}.`,
	noOlder: 'The file that is open can only be compared with itself on another day.',
	live: (since, until) => `Showing the change from ${since} to ${until}.`,
	tables: {
		heading: 'By stars, kind of producer and place',
		stars: 'Products in force by stars',
		kind: 'Products in force by kind of producer',
		place: 'Products in force by place',
		value: { stars: 'Stars', kind: 'Kind', place: 'Place' },
		total: 'Total',
		rankUp: 'Upgraded',
		rankDown: 'Downgraded',
		moved: 'Moved by merger',
		change: 'Change',
		note: 'Upgraded, downgraded, moved and corrected are net: added less taken away.',
		unchanged: (places) => `Not in the table: ${places} where no product changed.`
	},
	lists: {
		heading: 'The list of each step',
		product: 'Product',
		producer: 'Producer',
		province: 'Province',
		commune: 'Commune',
		kind: 'Kind',
		earlierStars: 'Stars then',
		laterStars: 'Stars now',
		decision: 'Decision',
		day: 'Day',
		cause: 'Why',
		caption: (step) => `Products: ${step.toLowerCase()}`,
		load: (products) => `Load the list of ${products}`,
		loading: 'Loading the list …',
		show: (step, products) => `${step} (${products})`,
		none: 'No product changed between these two moments.',
		choose: 'Choose a step to see its list'
	},
	cause: {
		added_late: 'added late',
		removed: 'taken out of the register',
		re_placed: 'place mended',
		mended: 'record mended'
	},
	corrections: {
		heading: 'Corrections',
		explained:
			'What was recorded of the time up to the earlier day and is recorded otherwise now. Not real change; not counted as new, lapsed or withdrawn.',
		none: 'There are no corrections.',
		summary: (parts) => `In all: ${parts}.`,
		count: (n, what) => `${n} ${what}`,
		kind: {
			added_late: 'added late',
			removed: 'taken out',
			re_dated: 're-dated',
			re_placed: 're-placed',
			renamed: 'renamed',
			mended: 'mended otherwise'
		},
		field: {
			record: 'Recognition (first day in force)',
			valid_from: 'First day in force',
			expires_on: 'Expiry',
			decision_date: 'Day signed',
			withdrawn_on: 'Day withdrawn',
			decision_no: 'Number of the decision',
			stars: 'Stars',
			score: 'Score',
			name: 'Name of the product',
			producer: 'Producer',
			producer_name: 'Name of the producer',
			kind: 'Kind of producer',
			group_no: 'Product group',
			place: 'Place'
		},
		caption: 'Corrections: each field with its old and new value',
		what: 'Correction',
		where: 'Field',
		before: 'As recorded then',
		after: 'As recorded now',
		load: 'Load the list of corrections'
	},
	targets: {
		heading: 'Targets whose status changed',
		caption: 'Targets with different status at the two moments',
		none: 'No target changed its status.',
		target: 'Target',
		place: 'Place',
		period: 'Period',
		base: 'Base',
		goal: 'Goal',
		earlier: 'Then',
		later: 'Now',
		actualEarlier: 'Actual then',
		actualLater: 'Actual now',
		reason: 'Why',
		summary: (goals) => `${goals} changed status.`,
		why: {
			status: 'actual or time',
			added: 'newly entered',
			removed: 'taken out',
			superseded: 'replaced by another goal'
		},
		absent: 'not there',
		unavailable: 'The status of targets in this snapshot was not computed beforehand.'
	},
	meeting: {
		heading: 'Meeting',
		explained: 'Meeting days are remembered on this device and sent nowhere.',
		last: 'Day of the last meeting',
		next: 'Day of the next meeting',
		sinceLast: (day) => `Show change since the last meeting (${day})`,
		remembered: (day) => `${day} is remembered.`,
		forgotten: 'The meeting day is forgotten.',
		forget: 'Forget',
		outside: (first, last) => `The day of the last meeting must be from ${first} to ${last}.`,
		calendar: 'Download the meeting (.ics)',
		done: (file) => `${file} was saved.`,
		event: (place) => `OCOP review meeting: ${place}`,
		eventDescription: (day) =>
			`See what changed since ${day} on the page “Change since the last meeting” of Toàn cảnh OCOP.`,
		name: (place) => `OCOP review meetings – ${place}`,
		category: 'OCOP',
		subject: 'meeting'
	},
	feed: {
		title: (place) => `OCOP changes: ${place}`,
		description: (place) => `One entry a snapshot: why the number of OCOP products of ${place} rose or fell.`,
		item: (since, until) => `Change from ${since} to ${until}`,
		subscribe: 'Follow changes',
		explained: (place) => `Each new snapshot adds an entry for ${place}, in Vietnamese.`,
		sample: 'Contains generated sample data.'
	},
	printed: (until, data) => `Figures up to ${until}; snapshot ${data}.`,
	downloads: 'Download'
};

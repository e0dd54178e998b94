import type { vi } from './vi';

export const en: typeof vi = {
	productTitle: 'Product record',
	producerTitle: 'Producer record',
	producerIntro:
		'This page opens from the name of a producer in the list of products or from the search box, and needs JavaScript: kind, place, products, recognitions and certificates about to run out of one producer.',
	description: 'Producer, place, stars, validity and decisions of each OCOP product.',
	list: 'List of products',
	noProduct: (id) => `This data set has no product with the code “${id}”.`,
	noProducer: (id) => `This data set has no producer with the code “${id}”.`,
	noRecordHint:
		'The code may be of another data set, or of a file of yours that is closed. Search by name in the search box (key /) or in the list.',
	unknown: (list) => `Parts of the link were not understood and left out: ${list}.`,
	still: 'The page still shows the record looked at before.',
	asOf: (day) => `As of ${day}`,
	newest: 'See the newest day',

	stars: (n) => `${n} stars`,
	months: (n) => (n === '1' ? '1 month' : `${n} months`),
	days: (n) => (n === '1' ? '1 day' : `${n} days`),
	state: {
		in_force: (stars, day, left) => `${stars}, in force; expires on ${day}, ${left} left.`,
		expired: (stars, day, since) => `Expired on ${day} (${since} ago); latest recognition: ${stars}.`,
		withdrawn: (stars, day) => `Withdrawn${day && ` from ${day}`}; latest recognition: ${stars}.`,
		never: 'Not recognised yet.'
	},
	isPotential: 'A potential 5-star proposal awaits its answer (no rank yet).',
	meaning: {
		title: 'If it is not re-evaluated',
		ended: 'How it counts now',
		in_force: (day, stars, place) =>
			`Without a new recognition before ${day}, the product no longer counts as in force from that day: the number of ${stars} products of ${place} and of the country falls by one, and the product counts as lapsed in that year.`,
		expired: (place) =>
			`The product is not among those in force of ${place} and of the country. Recognised anew, it counts from the first day of the new decision.`,
		withdrawn: (place) =>
			`From the day of withdrawal the product is not among those in force of ${place} and of the country.`
	},

	facts: 'At a glance',
	producer: 'Producer',
	kind: 'Kind',
	kindWritten: (words) => `the source says: “${words}”`,
	group: 'Product group',
	set: (no) => `set ${no} of decision 26/2026/QĐ-TTg`,
	place34: 'Place (34 provinces)',
	place63: 'Former place (63 provinces, until 30 Jun 2025)',
	noPlace63: 'Not in the source',
	note: "Source's remark",
	source: 'Source of the row',
	origin: 'Where in the file',
	originCells: (file, sheet, cells) => `file ${file}${sheet && `, sheet ${sheet}`}, cells ${cells}`,
	originLine: (file, line) => `file ${file}, line ${line}`,
	sampleRow: 'a generated row without a source, no real record.',
	noSource: 'No source named',

	recognitions: 'Recognitions',
	noRecognitions: 'The register holds no recognition of this product.',
	timeline: 'Validity of the recognitions',
	lane: (round, outcome, decision) => [`Round ${round}`, outcome, decision].filter(Boolean).join(' · '),
	recognitionTable: 'Each recognition with its decision',
	column: {
		round: 'Round',
		stars: 'Stars',
		score: 'Score',
		decision: 'Decision',
		decisionDate: 'Signed on',
		authority: 'Authority',
		validFrom: 'In force from',
		expires: 'Expires on',
		outcome: 'Outcome',
		state: 'State',
		withdrawn: 'Withdrawn',
		regime: 'Criteria',
		source: 'Source',
		product: 'Product',
		group: 'Group',
		purpose: 'Asks for',
		proposedStars: 'Stars asked for',
		proposedOn: 'Sent up on',
		decidedOn: 'Answered on',
		result: 'Answer'
	},
	roundState: {
		in_force: 'in force',
		replaced: 'replaced by the next',
		expired: 'expired',
		withdrawn: 'withdrawn',
		later: 'after the day looked at'
	},
	regime: {
		R1: '1048/QĐ-TTg (2019)',
		R2: '148/QĐ-TTg (2023)',
		R3: '1489/QĐ-TTg (2025)',
		R4: '26/2026/QĐ-TTg'
	},

	proposals: 'Proposals',
	proposalsNote: 'A proposal, potential 5-star included, is no rank and in no total.',
	noProposals: 'No proposals.',
	purpose: { new: 'recognition', re_evaluation: 're-evaluation', upgrade: 'upgrade' },
	result: { open: 'open', recognised: 'recognised', rejected: 'rejected', unknown: 'not in the source' },

	producerState: (inForce, byStars, ever) =>
		`${inForce} in force${byStars && ` (${byStars})`}; ${ever} ever recognised.`,
	producerNone: 'No product recognised yet.',
	inForce: (n) => (n === '1' ? '1 product' : `${n} products`),
	byStars: (n, stars) => `${n} of ${stars} stars`,
	ended: (n) => `${n} expired`,
	withdrawnCount: (n) => `${n} withdrawn`,
	next: 'Running out next',
	nextNone: 'No product is in force.',
	nextLine: (day, left) => `expires on ${day}, ${left} left`,
	products: 'Products of the producer',
	productTable: 'Products and their state on the day looked at',
	producerTimeline: 'Validity of each product',
	neverRecognised: 'not recognised'
};

import type { vi } from './vi';

export const en: typeof vi = {
	title: 'Compare',
	description:
		'Two to six places, two dates, or published figures against the register: OCOP products, producers, coverage and targets, with difference and ratio.',
	mode: {
		label: 'Compare',
		places: 'Places',
		dates: 'Two dates',
		bases: 'Published and register'
	},
	controls: {
		label: 'How to compare',
		otherAsOf: 'Against',
		place: 'Place',
		anyDay: 'Another day',
		unknown: (list) =>
			`Parts of the link could not be used and were left out: ${list}. This page compares the country, provinces, districts and communes of one boundary system, six at most; two dates or two bases are of one place.`
	},
	chooser: {
		label: 'Places compared',
		add: 'Add a place',
		change: 'Choose the place',
		choose: 'Choose …',
		addButton: 'Add',
		changeButton: 'Choose',
		full: 'Six places are compared; remove one to add another.',
		remove: (place) => `Remove ${place}`,
		reference: 'reference',
		makeReference: 'make reference',
		makeReferenceOf: (place) => `${place}: make reference`,
		country: 'Viet Nam',
		nearby: (unit) => `Also in ${unit}`,
		noscript: 'Turn on JavaScript to choose places, dates and the base.'
	},
	origin: {
		chosen: '',
		regions:
			'Showing the place with the most products in each region. Choose places above to compare others.',
		peers: 'Compared with its nearest peers (criteria at the end of the page).',
		province: 'Beside its province. Choose neighbouring units above to compare them.',
		country: 'No place chosen: showing the country.'
	},
	lower: {
		within: (units) => `In ${units}.`,
		unknown: (ids) => `No place of this snapshot has the code ${ids}; it was left out.`,
		notPublished: 'Published for provinces only',
		noCoverage: 'Counted for provinces only',
		noGoal: 'Targets of provinces only',
		inForce: 'of those in force',
		limits:
			'Districts and communes have numbers counted in the register only; coverage by commune and target attainment are of provinces.',
		asksRegister:
			'Figures are published down to provinces only; districts and communes are counted in the register.',
		showRegister: 'Compare by the register'
	},
	status: (columns) => `Comparing: ${columns}.`,
	sections: { table: 'Comparison', charts: 'On one scale', peers: 'Peers' },
	table: {
		caption: 'Each measure, with difference and ratio against the reference column',
		measure: 'Measure',
		unit: 'Unit',
		reference: 'reference',
		difference: 'Difference',
		ratio: 'Ratio',
		differenceOf: (column) => `${column}: difference from the reference`,
		ratioOf: (column) => `${column}: ratio to the reference`,
		asOfOf: (column) => `${column}: as of`,
		sourceOf: (column) => `${column}: source`,
		fractionOf: (column) => `${column}: numerator/denominator`,
		sources: 'Sources of the numbers in the table',
		legend: '…: not published · –: does not apply · [number]: source, listed below'
	},
	units: { count: 'count', percent: '%', percentPoints: 'pp' },
	times: (ratio) => `×${ratio}`,
	noNewer: 'No newer figure was published between the two days, so there is no difference.',
	otherDate: (asOf) => `Of another publication than the total (${asOf}), see the table`,
	noGoal: 'No target',
	goalUntil: (period) => `period ${period}`,
	groups: {
		products: 'Products of 3 stars and up',
		year: 'Changes in the year of the day looked at',
		producers: 'Producers',
		coverage: 'Coverage and target'
	},
	measures: {
		total: 'All products',
		stars_3: '3 stars',
		stars_4: '4 stars',
		stars_5: '5 stars',
		potential: 'Potential 5-star (beside)',
		new_products: 'New products',
		lapsed: 'Lapsed, not re-evaluated',
		producers: 'All producers',
		cooperative: 'Cooperatives',
		cooperative_group: 'Cooperative groups',
		enterprise: 'Enterprises',
		household: 'Household businesses',
		communes: 'Communes with a product',
		communes_share: 'Share of communes with a product',
		attainment: 'Attainment of the product target'
	},
	figures: {
		stock: 'Products by star, and producers',
		shares: 'Producers by kind, coverage and target attainment (%)',
		kinds: 'Producers by kind (%)',
		year: 'New and lapsed products in the year',
		scale:
			"All bars of the picture share one scale from 0; the upright line is the reference column's number."
	},
	finding: {
		two: '{a} has {m} of 3 stars and up ({day_a}), {b} has {n} ({day_b}): {b} has {difference}{ratio}.',
		equal:
			'{a} and {b} have the same number of OCOP products of 3 stars and up: {a_number} ({day_a}) and {n} ({day_b}).',
		many: 'Of the places compared, {a} has the most OCOP products of 3 stars and up: {a_number} ({day_a}); {b} has the fewest: {n} ({day_b}), {difference}{most}.',
		dates:
			'{place}: between {from} and {to}, the number of OCOP products of 3 stars and up {moves}, {changed}{ratio}.',
		datesEqual:
			'{place}: the number of OCOP products of 3 stars and up did not change from {from} to {to}: {a_number} ({day_a}) and {n} ({day_b}).',
		datesSame:
			'{place}: no new product total was published between {from} and {to}; both days use {a_number} ({day_a}).',
		bases:
			'{place}, up to {to}: {name_a} gives {m} of 3 stars and up ({day_a}), {name_b} gives {n} ({day_b}), {difference}{ratio}.',
		basesEqual: '{place}, up to {to}: {name_a} and {name_b} both give {m} of 3 stars and up.',
		share: 'The share that differs most is “{measure}”: {m} ({a}) and {n} ({b}), {difference} apart.',
		missing: 'No product total for: {list}.',
		nothing: 'Not enough figures to compare product totals.',
		ratio: ', {ratio} times as many',
		most: ' (the most is {ratio} times the fewest)',
		sampleRegister: 'the register (sample data)',
		register: 'the register',
		published: 'the published figure'
	},
	notes: {
		nothing: (list) => `No column has a number for: ${list}.`,
		dates: (from, to) =>
			`The published figures are of different dates (from ${from} to ${to}), so differences contain a difference in time.`,
		rules:
			"Shares differ in percentage points (pp); a ratio is the column's number divided by the reference's."
	},
	peers: {
		caption: (place) => `The five places nearest to ${place} by six criteria`,
		country: 'Peers are sought for provinces only: make a province the reference.',
		compare: (place) => `Compare ${place} with these places`,
		explain:
			'Criteria: communes; {parts}; products of 3 stars and up per commune and the share of cooperatives ({base}, up to {day}); products at the end of 2020; region. Each number is standardised to a z-score among the provinces of the system; another region counts as 1. The distance is the square root of the summed squared z differences; a missing criterion is left out and the sum scaled up by the criteria left. The snapshot holds no population, area or income. The criteria are a proposal of this product.',
		parts63: 'districts',
		parts34: 'old provinces joined',
		method: 'Method',
		columns: {
			rank: 'Rank',
			place: 'Place',
			distance: 'Distance',
			compared: 'Criteria compared',
			communes: 'Communes',
			perCommune: 'Products per commune',
			cooperative: 'Share of cooperatives',
			start: 'Products, end of 2020',
			region: 'Same region'
		},
		reference: 'reference',
		yes: 'yes',
		no: 'no'
	}
};

import type { SliceWords } from './index';

export const en: SliceWords = {
	title: 'Analysis',
	description:
		'Filter the OCOP register by place, day, validity, stars, producer kind and product group, and see it in charts.',
	country: 'Viet Nam',
	inCountry: 'Viet Nam',
	region: (name) => name,
	inRegion: (name) => `the ${name} region`,
	unknownPlace: (id) => `Unknown place (${id})`,
	noSuchPlace: (id) =>
		`This data set has no place with the code ${id}. Please choose again from the country.`,
	trail: 'Place',
	previous: (name) => `Previous: ${name}`,
	next: (name) => `Next: ${name}`,
	neighbours: (n, above) => `${n} places of the same level in ${above}`,
	regions: 'By region',
	successors: 'The same ground under the 34 provinces',
	predecessors: 'The same ground under the 63 provinces',
	controls: 'Day and boundaries',
	noCounterpart: 'This place has no counterpart under the other boundaries: leads to the country.',
	noscript:
		'This page shows the whole country on the newest day. Turn on JavaScript to filter and to change place, day and boundaries.',
	filters: 'Filters',
	active: 'Active filters',
	noFilter: 'No filter is active: all products in force are shown.',
	remove: (chip) => `remove filter ${chip}`,
	removeAll: 'remove all',
	choose: (what) => `filter ${what}`,
	chip: (filter, value) => `${filter}: ${value}`,
	left: (products) => `${products} left`,
	leftNone: 'no products left',
	filter: {
		standing: 'validity',
		stars: 'stars',
		potential: 'potential 5-star',
		kinds: 'producer kind',
		groups: 'product group',
		outcomes: 'event in the year',
		levels: 'recognised by',
		words: 'name contains',
		decision: 'decision'
	},
	standing: {
		in_force: 'in force',
		expiring: 'about to run out',
		ever: 'ever recognised',
		expired: 'expired',
		withdrawn: 'withdrawn'
	},
	within: (months) => `runs out within ${months} months`,
	otherMonths: 'Other number of months',
	stars: (n) => `${n}-star`,
	potential: { any: 'all', yes: 'yes', no: 'no' },
	kinds: {
		cooperative: 'cooperatives',
		cooperative_group: 'cooperative groups',
		enterprise: 'enterprises',
		household: 'households',
		other: 'other producers'
	},
	groups: [
		'Food',
		'Beverages',
		'Medicinal plants and products',
		'Handicrafts',
		'Ornamental plants and animals',
		'Community tourism and ecotourism'
	],
	outcomes: {
		new: 'newly recognised',
		re_evaluated: 're-evaluated, same rank',
		upgraded: 'upgraded',
		downgraded: 'downgraded',
		lapsed: 'lapsed, not re-evaluated',
		withdrawn: 'withdrawn'
	},
	levels: { district: 'district level', province: 'province level', national: 'national level' },
	unstated: 'not stated',
	alsoEver:
		'Changes count products no longer in force as well; choosing one looks at all products ever recognised.',
	outcomesDoNotAddUp: 'A product may have several events in a year, so the rows do not add up to the total.',
	searchLabel: 'Name of product or producer contains',
	search: 'Filter',
	figure: {
		stars: 'Stars',
		kinds: 'Producers by kind',
		groups: 'Product groups',
		outcomes: (year) => `Events in ${year}`,
		levels: 'Level that recognised',
		expiry: 'Calendar of expiry',
		places: (children) => `By ${children}`,
		years: 'Over the years'
	},
	expiryTitle: (month, n, months, until) =>
		`${month}: products running out ${n}. Filter those that run out within ${months} months (until ${until})`,
	expiryLater: (n) => `Products that run out later than the months of the calendar: ${n}.`,
	placeTitle: (place, n) => `${place}: products ${n}. Look into ${place}`,
	yearTitle: (day, n) => `${day}: products ${n}. Look at this day`,
	children: { province: 'province', district: 'district', commune: 'commune' },
	unplaced: {
		province: 'Province not known',
		district: 'District not known',
		commune: 'Commune not known'
	},
	unplacedTitle: (place, n) => `${place}: products ${n}`,
	compare: {
		below: (n) => `Compare the ${n} places here with the most products`,
		around: 'Compare with neighbouring units',
		unfiltered: '(the comparison uses no filters)'
	},
	nothing: {
		title: 'Places without any product',
		filtered: 'Places without a product that fits the filters',
		count: (n, all, children) => `Without a product in this slice: ${n} of ${all} (by ${children}).`,
		all: (children) => `Every ${children} has a product in this slice.`,
		list: (n) => `List of places: ${n}`
	},
	products: {
		title: 'Products',
		caption: (n) => `First products of the list, by name: ${n}`,
		all: 'See the whole list',
		name: 'Product',
		producer: 'Producer',
		stars: 'Stars',
		state: 'Validity',
		expires: 'Runs out',
		decision: 'Decision',
		place: 'Place',
		sample: 'Note',
		isSample: 'sample data',
		potential: 'potential 5-star',
		states: { in_force: 'in force', expired: 'expired', withdrawn: 'withdrawn' }
	},
	empty: {
		title: 'No product fits all the filters',
		one: 'With one of these filters removed there would be:',
		row: (chip, n) => `${chip}: without it, products ${n}`,
		still: (chip) => `${chip}: without it, still none`,
		remove: 'Remove',
		ever: 'Count products no longer in force too',
		several: 'Removing any single filter still leaves none; several have to go together.',
		placeHas: (place, inForce, ever) =>
			`Without filters, ${place} has ${inForce} products in force and ${ever} ever recognised.`,
		placeNone: (place) => `By this day no product of ${place} had ever been recognised.`
	},
	unknown: (list) => `Parts of the link were not understood and left out: ${list}.`,
	still: (day, place) => `The numbers shown are of ${place} on ${day}, not yet of the slice just chosen.`,
	printed: (system, day, id) => `Register · ${system} · as of ${day} · snapshot ${id}`
};

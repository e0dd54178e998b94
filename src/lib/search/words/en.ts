import type { EntryKind } from '../entry';
import type { vi } from './vi';

const COUNTED: Record<EntryKind, readonly [one: string, many: string]> = {
	place: ['place', 'places'],
	product: ['product', 'products'],
	producer: ['producer', 'producers'],
	decision: ['decision', 'decisions'],
	target: ['target', 'targets'],
	metric: ['metric', 'metrics'],
	page: ['page', 'pages']
};

export const en: typeof vi = {
	groups: {
		place: 'Places',
		product: 'Products',
		producer: 'Producers',
		decision: 'Decisions',
		target: 'Targets',
		metric: 'Metrics and methods',
		page: 'Pages'
	},
	shownOf: (shown, all) => `${shown} of ${all}`,
	more: (count, group) => `Show ${count} more of ${group}`,
	list: 'Results',
	results: (count, parts) => `${count} ${count === '1' ? 'result' : 'results'}: ${parts}.`,
	part: (count, kind) => `${count} ${COUNTED[kind][count === '1' ? 0 : 1]}`,
	hint: 'Find places of both boundary systems, products, producers, decision numbers, targets, metrics and pages.',
	hintSpelling:
		'Marks and the order of words do not matter; abbreviations such as HTX, TNHH, TP.HCM work. Add the district, province or producer to narrow down.',
	none: (text) => `“${text}” is not in the names of:`,
	noneHelp:
		'Try fewer words, the beginning of a word, or another spelling. A product that is not in the register cannot be found here.',
	searched: {
		places: (count) =>
			`${count} places (63 provinces until 30 June 2025 and 34 since 1 July 2025, with districts and communes)`,
		register: (products, producers, decisions) =>
			`${products} products, ${producers} producers, ${decisions} decision numbers of the register`,
		rest: (targets, metrics, pages) => `${targets} kinds of targets, ${metrics} metrics, ${pages} pages`
	},
	loading: {
		base: 'Loading the lists…',
		communes: 'Loading communes, products, producers…',
		register: 'Loading products, producers, decisions…'
	},
	failed: {
		base: 'The lists to search in could not be loaded.',
		communes:
			'Communes, products, producers and decisions could not be loaded; provinces, districts, targets, metrics and pages can be found.',
		register:
			'Products, producers and decisions could not be loaded; places, targets, metrics and pages can be found.'
	},
	retry: 'Try again',
	localFile: (name) => `Products, producers and decisions are those of your file: ${name}.`,
	keys: '↑ ↓ choose, Enter opens, Esc closes',
	sample: 'sample',
	until: '(until 30 Jun 2025)',
	since: '(since 1 Jul 2025)',
	now: (place) => `now ${place}`,
	region: 'region, in both boundary systems',
	products: (count) => `${count} ${count === '1' ? 'product' : 'products'}`,
	moreAuthorities: (count) => `and ${count} other authorities`,
	days: (first, last) => `${first} to ${last}`,
	target: (code, targets, places) => `kind ${code}, ${targets} targets of ${places} places`,
	metric: 'definition, SQL, sources'
};

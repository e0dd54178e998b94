import type { Messages } from '.';
import type { ChartTitles, MissingReason } from './keys';

/** English texts of pages and views. */
export const en: Messages = {
	product: 'OCOP Overview',
	tagline: 'Overseeing One Commune One Product: stars, producers, targets',
	skip: 'Skip to the main content',
	country: 'Viet Nam',
	nav: {
		home: 'Viet Nam',
		provinces: 'Provinces',
		stars: 'Stars',
		producers: 'Producers',
		targets: 'Targets',
		goals: 'Each target',
		forecast: 'How projections are made',
		changes: 'Changes',
		present: 'Present',
		reconciliation: 'Reconciliation',
		metrics: 'Figures and methods',
		sources: 'Sources',
		quality: 'Quality',
		check: 'Check a file',
		slice: 'Slice',
		expiry: 'Expiring',
		products: 'Products',
		compare: 'Compare',
		sql: 'SQL query',
		dictionary: 'Data dictionary',
		more: 'Data and tools'
	},
	otherLanguage: 'Tiếng Việt',
	controls: {
		label: 'View',
		asOf: 'As of',
		newest: (day) => day,
		anyDay: 'Another day',
		go: 'Show',
		system: 'Boundaries',
		system63: '63 provinces',
		system34: '34 provinces',
		base: 'Base',
		published: 'Published',
		register: 'Register',
		noscript: 'This page shows its default view. Turn on JavaScript to change date, boundaries and base.',
		unknown: (list) => `Parts of the link were not understood and left out: ${list}.`
	},
	underSystem: {
		'63': 'Counted by 63 provinces (boundaries until 30 June 2025).',
		'34': 'Counted by 34 provinces (boundaries from 1 July 2025).'
	},
	sample: 'Sample data',
	sampleShort: 'sample',
	countrySentence: 'Viet Nam',
	sampleExplained:
		'The register shipped here is generated sample data that equals the published figures of each province on their dates; it holds no real products, except for rows that name a source.',
	sources: 'Sources',
	source: 'Source',
	asOf: 'As of',
	definition: 'Method',
	measures: {
		title: 'Key measures',
		total: 'Products of 3 stars and up',
		fiveStar: '5-star products',
		cooperativeShare: 'Cooperatives among producers',
		newInYear: (year) => `New products in ${year}`,
		communes: 'Communes with a product',
		enterpriseShare: 'Enterprises among producers',
		producers: 'Producers',
		goal: (text, until) => `Target ${text} by ${until}`,
		noGoal: 'No published target',
		outOf: (all, share) => `of ${all} communes (${share})`,
		noFinal: 'period over, no closing figure yet',
		atDate: (day, value) => `${day}: ${value}`,
		implied: 'Implied: the other classes make up the total',
		movement: (from, asOf) => `from ${from} (${asOf})`,
		ratio: (text) => `${text} of the target`,
		ofLower: (text) => `${text} of the lower bound`,
		missingGap: (text) => `${text} short`,
		over: (text) => `${text} above`
	},
	exceptions: {
		title: 'Needs attention',
		none: 'Nothing out of the ordinary in the figures shown.',
		disagree: 'Sources that disagree or do not add up',
		noTarget: 'No target has been published for this place.',
		onlyOldTargets: 'No target of its own; those of the former provinces stand under Target attainment.',
		old: (day) => `The latest total is old: ${day}`
	},
	sections: {
		map: 'Map',
		tileMap: 'Tile grid',
		outlineMap: 'Outline map',
		stars: 'Stars',
		producers: 'Producers by kind',
		targets: 'Target attainment',
		changes: 'Changes in the year',
		groups: 'Product groups',
		figures: 'All published figures',
		findings: 'Sources that disagree, numbers that do not add up',
		related: 'Related places'
	},
	chart: {
		starsByPlaceRegion: (region) => `Products by star, provinces of ${region}`,
		producersByPlaceRegion: (region) => `Producers by kind, provinces of ${region}`,
		matrixOfPlace: 'Targets year by year',
		matrixOf: (kind) => `Attainment by province and year: ${kind}`,
		fromShares: 'Numbers of each class are rounded from published shares.',
		dates: (oldAsOf, oldPlace, newAsOf, newPlace) =>
			`Each province shows its latest published figure, so dates differ: from ${oldAsOf} (${oldPlace}) to ${newAsOf} (${newPlace}).`,
		targetsIn63: 'Targets were set for the 63 provinces and are not converted to the 34.'
	},
	flags: {
		disagree: 'Another source gives another number',
		notAdding: 'The parts do not make up the total',
		fromShares: 'Computed from shares',
		moreThan: 'The source says "more than"',
		derived: 'Total summed from the parts',
		inside: 'Potential 5-star inside the 4-star class',
		asFive: 'The source prints potential as 5-star'
	},
	missing: {
		not_reported: 'Not published',
		parts_missing: 'Not all former provinces have figures',
		years_missing: 'Figures of some years are missing',
		not_computable: 'No source holds this',
		each_unit: 'Set for each unit below',
		only_before_period: 'Figures only before the period',
		nothing_to_count: 'No products to count yet',
		not_comparable: 'Not comparable'
	} satisfies Record<MissingReason, string>,
	target: {
		columns: {
			target: 'Target',
			place: 'Place',
			period: 'Period',
			goal: 'Goal',
			actual: 'Actual',
			gap: 'Difference',
			expected: 'Expected by now',
			status: 'Status',
			asOf: 'Figure of',
			source: 'Source of the target',
			actualSource: 'Source of the figure',
			kind: 'Kind'
		},
		eachDistrict: (place) => `Each district of ${place}`,
		eachProvince: 'Each province',
		beforePeriod: (value, asOf) => `Before the period: ${value} (${asOf})`,
		caption: 'Targets, actuals and status',
		none: 'No published target was found for this place.',
		noTargetYear: 'No target',
		latestKnown: (value, asOf) => `No figure of this year; the latest is ${value} (${asOf})`,
		provincesWithout: (n) => `${n} of 63 provinces have no published target of this kind and no row.`,
		range: (low, high) => `${low}–${high}`,
		notes: 'Notes'
	},
	units: {
		products: 'products',
		producers: 'producers',
		communes: 'communes',
		count: '',
		percentPoints: 'points'
	},
	figuresTable: {
		caption: 'Published figures',
		metric: 'Measure',
		value: 'Value',
		asOf: 'As of',
		source: 'Source',
		place: 'Place',
		remark: 'Remark',
		none: 'No figure has been published for this place.'
	},
	place: {
		successor: (name) => `Part of ${name} (34 provinces) since 1 July 2025`,
		same: (name) => `Since 1 July 2025: ${name}, boundaries unchanged`,
		predecessors: 'Formed of the former provinces:',
		region: (name) => `Region: ${name}`,
		list63: '63 provinces until 30 June 2025',
		list34: '34 provinces from 1 July 2025'
	},
	onward: {
		slice: 'Filter by district, commune, stars, producer',
		expiry: 'Certificates about to lapse',
		present: 'Present, and take the meeting pack',
		compare: 'Compare places',
		peers: 'Compare with its peers'
	},
	engine: {
		loading: 'Loading the query engine and the data…',
		why: 'This view was not computed beforehand; it is computed in your browser from the data of this site. Tables and charts on the page stay usable.',
		cancel: 'Stop',
		cancelled: 'Stopped. The page keeps the view before.',
		rerun: 'Run again in the browser',
		match: (n, ms) => `Match: ${n} rows equal to those computed at build (${ms} s).`,
		mismatch: (n) => `Mismatch: ${n} rows differ from those computed at build.`,
		ran: (n, seconds) => `Run: ${n} rows (${seconds} s); nothing was computed at build to compare them with.`,
		failed: 'This view could not be computed',
		still: (base, day) => `The numbers shown are still: ${base}, as of ${day}.`,
		computing: 'Computing…',
		retry: 'Try again'
	},
	metricPage: {
		notComputed: 'These rows were not computed at build. "Run again in the browser" computes them.',
		title: 'Figures and methods',
		definition: 'Definition',
		caveats: 'Caveats',
		sql: 'SQL',
		params: 'Parameters',
		columns: 'Columns of the result',
		column: 'Column',
		type: 'Type',
		meaning: 'Meaning',
		rows: 'Default result',
		rowCount: (n) => `${n} rows`,
		sources: 'Sources',
		folder: 'Where it is computed',
		prelude: 'Shared macros',
		index:
			'Each number on the pages is computed once, in SQL; the page of a metric gives its definition, caveats, statement and sources.'
	},
	sourcePage: {
		title: 'Sources',
		publisher: 'Publisher',
		date: 'Date',
		address: 'Address',
		note: 'Remarks on this source',
		figures: 'Figures taken from this source',
		targets: 'Targets taken from this source',
		none: 'None.',
		index: 'Every publication that figures and targets were read in. Addresses are for reference.'
	},
	qualityPage: { title: 'Data quality', figures: 'Published figures', targets: 'Targets' },
	local: {
		label: 'Data looked at',
		open: 'Viewing your file:',
		pinned: 'Viewing snapshot',
		pinnedBy: '(named by the link; not the newest)',
		gone: (id: string, current: string) =>
			`The link names snapshot ${id}, which this host no longer holds. Shown is ${current}: numbers may differ from those cited.`,
		only: '(on this device only)',
		close: 'Close',
		report: 'Report',
		published: 'This page still shows the published snapshot, not your file.',
		lost: (name) => `The page was reloaded, which closed ${name}; pages show the published snapshot.`,
		again: 'Open it again'
	},
	reconciliationPage: {
		title: 'Register against published figures',
		measure: {
			total: 'Total',
			stars_3: '3-star',
			stars_4: '4-star',
			stars_5: '5-star',
			potential: 'Potential 5-star'
		},
		columns: {
			place: 'Place',
			asOf: 'As of',
			measure: 'Item',
			published: 'Published',
			register: 'Register',
			difference: 'Difference',
			source: 'Source'
		},
		finding: (same, all) => `${same} of ${all} items are equal.`,
		intro: 'For each published number: what the register counts on the same day.'
	},
	moreFindings: (n) => `Not listed here: ${n}. See the quality page or the report of the file.`,
	provincesPage: { title: 'Provinces' },
	printed: (base, system, day, id) => `${base} · ${system} · as of ${day} · snapshot ${id}`,
	footer: {
		snapshot: 'Snapshot',
		asOf: 'data to',
		map: 'Province outlines: @svg-maps/vietnam, CC BY 4.0.',
		licence: 'Source code: MIT licence.'
	},
	notFound: 'There is no such page.',
	chartTitle: (id) => titles[id as keyof ChartTitles] ?? id
};

const titles: ChartTitles = {
	'stars-by-year': 'Products by star over time',
	'stars-by-place': 'Products by star, each province',
	'producers-by-year': 'Producers by kind over time',
	'producers-by-place': 'Producers by kind, each province',
	'attainment-matrix': 'Attainment by place and year',
	'attainment-bullets': 'Actual against target',
	'changes-by-year': 'Products in and out, year by year',
	groups: 'Products by group',
	'tile-map': 'OCOP products by province, tile grid',
	'outline-map': 'OCOP products by province, map',
	series: 'Over time'
};

import type { DossierWords } from './vi';

/** English texts of the dossier of a number. */
export const en: DossierWords = {
	title: 'Dossier of a number',
	intro: [
		'Every number of this site has a dossier: what it is, how it is computed, from which rows, by which decision or publication, of which snapshot.',
		'Press any number to open its dossier beside the page; open the link in a new tab for a page with an address of its own, fit to be cited.'
	],
	contains: 'What a dossier holds',
	contents: [
		'The number with unit, place, as-of day, base and boundary system.',
		'Definition, and the formula in words; numerator and denominator of a share.',
		'The rows behind: products of the register with decision, file, sheet and cells; or published figures with their publication.',
		'The SQL exactly as it was run, and a button that runs it again in your browser and says whether it matches.',
		'Id of the snapshot and SHA-256 of each file the statement reads.'
	],
	example: 'Example',
	exampleLink: 'Dossier of the national total of products',
	withoutScript:
		'The dossier of a number is made in the browser and needs JavaScript. Definition and SQL of every metric are in the list below.',
	allMetrics: 'Metrics with dossiers',
	panel: 'Dossier of the number',
	close: 'Close',
	ownPage: 'Open as a page',
	loading: 'Opening the dossier…',
	unknown: (list) => `Parts of the link were not understood and left out: ${list}.`,
	noMetric: (name) => `There is no metric “${name}”. The list below has all of them.`,
	noColumn: (column, metric) => `The metric “${metric}” has no column “${column}”.`,
	noRow: 'There is no row of this place on this day under the conditions of the link.',
	otherSnapshot: (pinned, here) =>
		`The link was copied from snapshot ${pinned}; this site now holds snapshot ${here}, so the number may differ.`,
	noColumnKnown:
		'The link does not say which column the number is in: below is the whole row, with the cells that equal it marked.',
	row: 'Row of the result',
	place: 'Place',
	source: 'Source',
	day: 'As of',
	printedOf: 'Date of the number',
	base: 'Base',
	system: 'Boundary system',
	filters: 'Filters',
	bases: {
		published: 'Published figures: numbers printed in reports and articles',
		register: 'Register: products counted row by row'
	},
	systems: { '63': '63 provinces (until 30 June 2025)', '34': '34 provinces (from 1 July 2025)' },
	marked: 'is this number',
	definition: 'Definition',
	formula: 'Formula',
	caveats: 'Caveats',
	method: 'Method page of this metric',
	fraction: 'Numerator and denominator',
	numerator: 'Numerator',
	denominator: 'Denominator',
	notPrinted: 'not published; only the share is',
	behind: 'Rows behind',
	openBehind: 'Open the rows behind',
	openBehindWhy:
		'The browser loads the query engine and the tables it needs, and finds the rows on this machine.',
	goalParts: { title: 'Goals it is made of', noActual: 'no figure' },
	without: {
		need: 'This number is computed from other columns of the result row above: actual, goal, months left, certificates about to lapse, renewal rate and the best twelve months of the place; the rows behind the actual are in the dossier of the actual.',
		goal: 'This level is set by a document, not counted; the document stands in the result row above.',
		derived:
			'This number is computed from other columns of the result row above (actual, goal, baseline, days); the rows of the register stand behind the column “Actual”.',
		reported: 'This actual was reported, with its source in the result row; the register does not hold it.',
		registerHistory: (day, observations) =>
			`This is a projection, so no products stand behind it. Its rows are the past: ${observations} movements (recognitions, upgrades, withdrawals, lapses) in the 36 months to ${day}, drawn from month by month.`,
		renewals: (due, renewed) => `In that time ${due} certificates were due and ${renewed} renewed in time.`,
		publishedHistory: (day, observations) =>
			`This is a projection, so no printed number stands behind it. Its rows are the past: ${observations} steps between published figures of all places in twelve months, starting from the place’s own figure of ${day}.`,
		noHistory:
			'There is no projection: the past is too short or the target cannot be projected; the result row says why.'
	},
	noneDeclared:
		'This number is no count of the rows of one slice of the register; the SQL below says from which tables it is computed.',
	counted: {
		products: (n) => `${n} products`,
		producers: (n) => `${n} different producers`,
		communes: (n) => `${n} different communes`,
		recognitions: (n) => `${n} recognitions`,
		dossiers: (n) => `${n} dossiers for 5 stars`
	},
	counts: (counted) => `The rows behind give ${counted}`,
	agree: 'which matches the number.',
	agreeNumerator: (number) => `which matches ${number}, the numerator of the number.`,
	disagree: (number) =>
		`which does not match the number ${number}: some products count more than once or lie outside the slice.`,
	firstRows: (shown, all) => `The first ${shown} products by name, of ${all}`,
	firstEntries: (shown, all) => `The first ${shown} rows by name, of ${all}`,
	allRows: 'All rows on the product page',
	productColumns: {
		name: 'Product',
		producer: 'Producer',
		stars: 'Stars',
		decision: 'Decision',
		validity: 'In force',
		origin: 'File, sheet, cells',
		proposed: (stars, day) => `proposed for ${stars} stars on ${day}`
	},
	sampleRow: 'sample row, no file',
	noOrigin: 'not recorded',
	decisions: (n) => `${n} decisions behind`,
	noDecision: 'No decision number recorded',
	decisionProducts: (n) => `${n} products`,
	moreDecisions: (n) => `and ${n} more decisions`,
	figuresUsed: 'Published figures used',
	noFigures: 'No printed number was found: it follows from other numbers of the same publication.',
	parts: 'Sum of the old provinces it was formed of',
	part: (place, number) => `${place}: ${number}`,
	figureColumns: {
		measure: 'Measure',
		value: 'Value',
		asOf: 'As of',
		source: 'Source',
		published: 'Published'
	},
	figureLine: (id) => `line ${id} of data/published/figures.csv`,
	sql: 'SQL',
	sqlWhy: 'The very statement the button sends to the query engine, with all filters of this number.',
	copy: 'Copy the SQL',
	copied: 'SQL copied.',
	notCopied: 'The browser refuses to copy; select and copy the SQL by hand.',
	openQuery: 'Open in the query editor',
	tooLong: 'The statement is too long for a link: copy it and paste it into the query editor.',
	rerun: 'Run again',
	rerunSame: (number) => `The number just computed is ${number}: it matches the one shown.`,
	rerunOther: (number, shown) =>
		`The number just computed is ${number}: it does not match the one shown, ${shown}.`,
	rerunNone: 'The statement just run gives no row of this number.',
	snapshot: 'Snapshot',
	snapshotId: 'Id',
	snapshotDay: 'Data until',
	localFile: 'File open on this machine',
	sampleOf: 'Holds sample data',
	yes: 'yes: part of the register is generated sample data',
	no: 'no',
	notOfRegister: 'the register of the snapshot does, but this number reads published figures alone',
	files: 'Files the statement reads',
	file: 'File',
	rows: 'Rows',
	hash: 'SHA-256',
	filesLater: 'Shown once the rows behind are opened or the SQL is run again.',
	cite: 'Link for citing',
	citeWhy: 'Names the snapshot, so that it stays known where the number came from.'
};

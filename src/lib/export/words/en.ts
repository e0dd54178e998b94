import type { ExportWords } from './vi';

/** Words of files, English. */
export const en: ExportWords = {
	sheets: { data: 'Data', long: 'Long form', about: 'Sources and filters' },
	asShown: (label) => `${label} (as shown)`,
	about: {
		subject: 'Title',
		finding: 'Finding',
		place: 'Place',
		as_of: 'As of',
		base: 'Kind of figures',
		system: 'Boundaries',
		filter: 'Filter',
		no_filter: 'No filter',
		definition: 'Definition',
		caveat: 'Caveat',
		metric: 'Metric id',
		note: 'Note',
		source: 'Source',
		sample: 'Sample data',
		rows: 'Rows',
		signs: 'Signs',
		snapshot_id: 'Dataset',
		snapshot_hash: 'SHA-256 hash of the dataset',
		url: 'Address of the page',
		made: 'File made at'
	},
	signs: '0: none; …: no figure; –: does not apply',
	sampled: 'These figures count sample data, generated to match published totals; not real records.',
	maybeSampled:
		'The register in this dataset holds generated sample data; figures computed from the register may count it.',
	manySources: (titles, n, url) => `${titles}; and ${n} more sources (${url})`,
	product: 'OCOP Overview',
	errors: {
		tooManyRows: (rows, most) =>
			`The table has ${rows} rows, a sheet of Excel holds ${most} at most. Filter it, or download CSV or Parquet.`,
		tooManyColumns: (columns, most) =>
			`The table has ${columns} columns, a sheet of Excel holds ${most} at most. Leave some out, or download CSV or Parquet.`,
		noColumns: 'The table has no columns, so there is nothing to write to a file.',
		worker: 'The browser could not run the program that makes files. Load the page again, or download CSV.',
		picture: 'The browser could not draw the PNG picture. Download the SVG picture.',
		font: 'The font for the PNG picture could not be loaded. Check the network and try again, or download the SVG picture.'
	}
};

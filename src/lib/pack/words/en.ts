import { grammar } from '../../text/grammar';
import type { PackWords } from './vi';

/** Words of the meeting pack, English; vi.ts has the same keys. */
export const en: PackWords = {
	product: 'Toàn cảnh OCOP',
	title: (place) => `OCOP programme progress: ${place}`,
	asOf: (day) => `Figures as of ${day}`,
	source: 'Source',
	noSource: 'Toàn cảnh OCOP',
	andOthers: (n) => `and ${n} other sources`,
	snapshot: 'Snapshot',
	sample: 'Sample data',
	sampled: 'Holds sample data generated to fit published figures; these are no real records.',
	continued: 'continued',
	page: (n, all) => `Page ${n}/${all}`,
	noNumber: grammar('en').missing,
	noRows: 'No rows.',
	signs: '0: none; …: no figure; –: does not apply',
	statement: 'SQL statement',
	more: (n) => `${n} more rows: see the XLSX file.`,
	files: {
		pack: 'progress',
		slides: 'slides',
		paper: 'report',
		workbook: 'workbook',
		brief: 'brief',
		link: 'link',
		pictures: 'pictures'
	},
	brief: {
		measures: 'Main measures',
		findings: 'Main points',
		noPictures: 'This pack has no PNG pictures, as no browser was found to draw them; all are there as SVG.'
	},
	sheets: {
		summary: 'Summary',
		results: '1 Results',
		products: '2 Products',
		due: '3 Expired and due',
		groups: '4 By group',
		goals: '5 Goals and results',
		slide: (n) => `Slide ${n}`,
		definitions: 'Definitions',
		sources: 'Sources'
	},
	summary: {
		place: 'Place',
		asOf: 'As of',
		base: 'Kind of figures',
		system: 'Boundaries',
		sample: 'Sample data',
		snapshot: 'Snapshot',
		url: 'Address of the page',
		slide: 'Slide',
		measure: 'Measure',
		value: 'Value',
		detail: 'Detail',
		text: 'Content'
	},
	definitions: {
		metric: 'Metric',
		title: 'Title',
		definition: 'Definition',
		caveats: 'Caveats',
		sql: 'SQL statement'
	},
	sources: { title: 'Title', publisher: 'Publisher', id: 'Id' },
	official: {
		no: 'No.',
		total: 'Total',
		elsewhere: 'Unit not known',
		results: {
			caption: (place, day) => `Table 1. Results of the OCOP programme, ${place}, as of ${day}`,
			plans:
				'Plan: goal for the number of products in the current period; done: the figure of the same goal. … means no goal or no figure.',
			producersOnce:
				'A producer with products in several units counts in each, and once in the total; producers of another kind are in the total and have no column.',
			published:
				'Latest published figures of each unit; products and producers may be of different dates. The total is the published figure of the whole place and may differ from the sum of the lines.'
		},
		products: {
			caption: (place, day) => `Table 2. OCOP products in force, ${place}, as of ${day}`,
			name: 'Product',
			producer: 'Producer',
			kind: 'Kind',
			unit: 'Commune, ward',
			province: 'Province',
			group: 'Product group',
			stars: 'Stars',
			decision: 'Decision',
			from: 'Recognised on',
			until: 'Expires on',
			starsText: (n) => `${n} stars`
		},
		due: {
			caption: (place, day, until) =>
				`Table 3. Products expired or due for re-evaluation, ${place}, as of ${day} (due before ${until})`,
			state: 'State',
			expired: 'Expired',
			due: 'Due for re-evaluation'
		},
		groups: {
			caption: (place, day) => `Table 4. OCOP products by group, ${place}, as of ${day}`,
			group: 'Product group',
			products: 'Products',
			share: 'Share (%)',
			printed: (day) => `Latest published figures by group: ${day}.`,
			none: 'No figures by group have been published.'
		},
		goals: {
			caption: (place, day) => `Table 5. Goals and results, ${place}, as of ${day}`,
			places: 'A goal set for another unit begins with the name of that unit.'
		},
		register: 'Source: product register of the snapshot.'
	},
	button: {
		make: 'Download the meeting pack (ZIP)',
		what: 'PowerPoint, PDF, Excel, pictures and a brief, all of the same numbers',
		cancel: 'Cancel',
		cancelled: 'Cancelled: no file was made.',
		done: (name) => `${name} is made.`,
		failed: (reason) =>
			`The meeting pack could not be made: ${reason} The pages and their own downloads still work.`,
		progress: 'Making the meeting pack',
		steps: {
			rows: 'Reading the numbers',
			pictures: 'Drawing the pictures',
			fonts: 'Loading the fonts',
			pptx: 'Writing PowerPoint',
			xlsx: 'Writing Excel',
			pdf: 'Writing PDF',
			zip: 'Compressing'
		}
	},
	errors: {
		worker: 'The browser cannot run the program that makes the files.',
		font: 'The fonts of the PDF file could not be loaded; check the network and try again.'
	}
};

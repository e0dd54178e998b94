import type { vi } from './vi';

export const en: typeof vi = {
	day: 'As of {day}',
	foot: 'Source: named at each number and picture. Data set {id}',
	menu: 'Print',
	look: 'Look of the paper',
	looks: {
		hop: 'Meeting: as on the screen, compact',
		'cong-van': 'Official: Times, black and white, ruled and numbered tables'
	},
	tables: 'Print the table after each picture',
	print: 'Print this page',
	hint: 'For a PDF file, choose “Save as PDF” in the print dialogue. Your choice is remembered on this device.',
	view: 'Open this page again:',
	annex: 'Annex of figures',
	official: 'Figures as of {day}'
};

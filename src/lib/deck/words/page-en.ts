import type { pageVi } from './page-vi';

export const pageEn: typeof pageVi = {
	title: 'Present',
	description:
		'Slides of a place: opening sentence, measures, stars, producers, goals, changes, points to look at, certificates to lapse, decisions to take.',
	heading: (place) => `Present: ${place}`,
	slide: {
		opening: 'Opening sentence',
		selection: 'The filtered part',
		measures: 'Main measures',
		stars: 'Stars',
		producers: 'Producers by kind',
		attainment: 'Goals',
		changes: 'Changes of the year',
		exceptions: 'Points to look at',
		expiry: 'Certificates to lapse',
		decisions: 'Decisions to take'
	},
	position: (at, all) => `Slide ${at} of ${all}`,
	announced: (at, all, title) => `Slide ${at} of ${all}: ${title}`,
	roleOfSlide: 'slide',
	stage: 'Slides',
	until: (day) => `up to ${day}`,
	noNumber: 'no figure yet',
	goalLine: 'line: 100% of the goal',
	noteOf: 'Note',
	blank: 'The screen is blank. Press B to go on.',
	buttons: {
		previous: 'Slide before',
		next: 'Next slide',
		overview: 'All slides',
		blank: 'Blank the screen',
		speaker: 'Speaker window',
		fullscreen: 'Full screen',
		help: 'Keys',
		leave: 'Leave the show and edit the slides',
		present: 'Start the show',
		close: 'Close'
	},
	keys: {
		title: 'Keys',
		list: [
			['→ ↓ PageDown, space', 'next slide'],
			['← ↑ PageUp', 'slide before'],
			['Home, End', 'first, last slide'],
			['B', 'blank screen, on and off'],
			['O', 'all slides'],
			['S', 'speaker window: notes, next slide, clock, the rows behind'],
			['F', 'full screen'],
			['Tab, Enter', 'go to a number and open its dossier'],
			['Esc', 'leave the show; edit, save, print the slides'],
			['P', 'start the show again'],
			['?', 'this list']
		]
	},
	speakerBlocked: 'The browser did not open the speaker window; allow pop-ups on this page.',
	setup: {
		place: 'Place',
		systems: { '63': '63 provinces, up to 30 June 2025', '34': '34 provinces, from 1 July 2025' },
		since: 'Changes since (last meeting)',
		slice: 'The slide “The filtered part” counts a part of the register.',
		editSlice: 'Edit the filters',
		leaveSlice: 'Leave this slide out',
		print: 'Print',
		save: 'Save as a file',
		open: 'Open a saved file',
		reset: 'Back to the default slides',
		saved: (name) => `Saved ${name}.`,
		opened: (name) => `Opened ${name}.`,
		fileName: (place) => `slides-${place}.json`,
		fileTitle: 'The file cannot be opened',
		file: {
			too_big: (name) => `${name} is too big to be a file of slides of this site.`,
			not_json: (name) => `${name} is not JSON. Choose a file saved with "Save as a file".`,
			not_a_deck: (name) => `${name} is not a file of slides of this site.`
		},
		part: (part, expected) => `Wrong: ${part || 'the whole file'}; right would be: ${expected}.`,
		noPlace: (place) => `The file is about the place ${place}, which these data do not have.`,
		unchanged: 'The slides on show stay as they are.'
	},
	editor: {
		title: 'Choose, order and edit the slides',
		shown: (name) => `Show the slide ${name}`,
		up: (name) => `Move the slide ${name} up`,
		down: (name) => `Move the slide ${name} down`,
		ownTitle: 'Your title',
		ownNote: 'Note below the slide',
		generated: (title) => `Generated title: ${title}`,
		moved: (name, at, all) => `${name}: position ${at} of ${all}.`,
		left: (name) => `Left out: ${name}.`,
		added: (name) => `Added at the end: ${name}.`,
		lastOne: 'A deck needs at least one slide.',
		limits:
			'Titles have at most 120 letters, notes 400. All changes are in the address of the page: copy the link to send these slides.',
		refused: (text, expected) => `"${text}" was not taken: ${expected} is right.`
	},
	speaker: {
		title: 'Speaker',
		waiting:
			'Not connected with the slides. Open this window with the key S on the page of slides and leave that page open.',
		now: 'On the wall',
		next: 'Next slide',
		end: 'The end.',
		notes: 'Notes',
		noNotes: 'This slide has no notes.',
		rows: 'Rows behind',
		noRows: 'This slide has no table behind it.',
		sources: 'Sources',
		clock: 'Time',
		elapsed: 'Speaking for'
	}
};

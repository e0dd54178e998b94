import * as v from 'valibot';
import { isAsOf } from '../filters/codec';
import { systemOf } from '../filters/slice';
import { isSelection } from './selection';
import { SLIDE_IDS } from './slide';
import { hasSlide, type DeckState } from './state';

/** A title is one message; a note some sentences. A link is no place for more. */
export const MOST_TITLE = 120;
export const MOST_NOTE = 400;

/** Text of the owner: trimmed, NFC, single spaces, without control characters, not empty. */
const ownText = (most: number) =>
	v.pipe(
		v.string(),
		// eslint-disable-next-line no-control-regex -- refused, not cleaned: no such text was ever written by this site
		v.check((text) => !/[\u0000-\u0008\u000b-\u001f\u007f]/.test(text), 'text without control characters'),
		v.transform((text) => text.replace(/\s+/g, ' ').trim().normalize('NFC')),
		v.minLength(1, 'text that is not empty'),
		v.maxLength(most, `at most ${most} letters`)
	);
export const titleText = ownText(MOST_TITLE);
export const noteText = ownText(MOST_NOTE);

const slideChoice = v.strictObject({
	id: v.picklist(SLIDE_IDS, `one of ${SLIDE_IDS.join(', ')}`),
	title: v.nullable(titleText),
	note: v.nullable(noteText)
});

const isDay = (text: string) => text.length === 10 && isAsOf(text);

/** What a deck's state may be, wherever it comes from. */
export const deckState = v.pipe(
	v.strictObject({
		place: v.pipe(v.string(), v.regex(/^(?:vn|(?:63|34)-\d{2})$/, 'vn, or the id of a province as 34-24')),
		asOf: v.nullable(v.pipe(v.string(), v.check(isAsOf, 'a year, or a day yyyy-mm-dd'))),
		system: v.picklist(['63', '34'], '63 or 34'),
		since: v.nullable(v.pipe(v.string(), v.check(isDay, 'a day yyyy-mm-dd'))),
		// Files saved before slides of a slice say nothing of it.
		slice: v.optional(v.pipe(v.string(), v.check(isSelection, 'query text of a slice')), ''),
		base: v.picklist(['published', 'register'], 'published or register'),
		slides: v.pipe(
			v.array(slideChoice),
			v.minLength(1, 'at least one slide'),
			v.check((slides) => new Set(slides.map(({ id }) => id)).size === slides.length, 'each slide once')
		)
	}),
	v.check(
		({ slides, slice }) => slides.every(({ id }) => hasSlide(slice, id)),
		'a slice for the slide of one'
	),
	v.check(({ place, system }) => (systemOf(place) ?? system) === system, 'the system of the place')
) satisfies v.GenericSchema<unknown, DeckState>;

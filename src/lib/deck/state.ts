import type { Base, BoundarySystem } from '../filters/vocabulary';
import { SLIDE_IDS, type Deck, type Slide, type SlideId } from './slide';

/** A slide of the deck as its owner wants it. */
export interface SlideChoice {
	readonly id: SlideId;
	/** In place of the generated title; null leaves that. */
	readonly title: string | null;
	/** Said by the owner below the slide's content. */
	readonly note: string | null;
}

/** All that a link or a file says about a deck. */
export interface DeckState {
	/** `vn` or a province. */
	readonly place: string;
	/** yyyy or yyyy-mm-dd; null is the newest. */
	readonly asOf: string | null;
	readonly system: BoundarySystem;
	readonly base: Base;
	/** Day of the last meeting, which changes are told from; null is the same day a year before. */
	readonly since: string | null;
	/** Slice of the register with a slide of its own, as selection.ts writes it; '' for none. */
	readonly slice: string;
	/** Slides shown, in their order; at least one. */
	readonly slides: readonly SlideChoice[];
}

/** All slides of a deck in their own order; that of a slice only where the deck is of one. */
export function allSlides(slice: string): readonly SlideChoice[] {
	return SLIDE_IDS.filter((id) => hasSlide(slice, id)).map((id) => ({ id, title: null, note: null }));
}

/** Whether a deck has a slide to choose. */
export const hasSlide = (slice: string, id: SlideId): boolean => id !== 'selection' || slice !== '';

export const DEFAULT_DECK: DeckState = {
	place: 'vn',
	asOf: null,
	system: '63',
	base: 'published',
	since: null,
	slice: '',
	slides: allSlides('')
};

/** A slide as shown: with the owner's title and note. */
export interface ShownSlide {
	readonly slide: Slide;
	readonly isRetitled: boolean;
	readonly note: string | null;
}

/** The deck's slides as chosen, ordered, retitled and annotated. */
export function arrange(deck: Deck, choices: readonly SlideChoice[]): ShownSlide[] {
	return choices.flatMap(({ id, title, note }) => {
		const slide = deck.slides.find((each) => each.id === id);
		if (!slide) return [];
		const retitled: Slide = title === null ? slide : { ...slide, title, headline: [title] };
		return [{ slide: retitled, isRetitled: title !== null, note }];
	});
}

/** The deck as its owner arranged it; a note is the first thing the speaker is told. */
export function arrangedDeck(deck: Deck, shown: readonly ShownSlide[]): Deck {
	return {
		...deck,
		slides: shown.map(({ slide, note }) =>
			note === null ? slide : { ...slide, notes: [note, ...slide.notes] }
		)
	};
}

/** The choices with a slide put in at the end, or taken out; the last one stays. */
export function toggledSlide(choices: readonly SlideChoice[], id: SlideId): readonly SlideChoice[] {
	if (!choices.some((each) => each.id === id)) return [...choices, { id, title: null, note: null }];
	return choices.length === 1 ? choices : choices.filter((each) => each.id !== id);
}

/** The choices with a slide moved by some places, kept within the deck. */
export function movedSlide(choices: readonly SlideChoice[], id: SlideId, by: number): readonly SlideChoice[] {
	const from = choices.findIndex((each) => each.id === id);
	const to = Math.min(Math.max(from + by, 0), choices.length - 1);
	if (from < 0 || from === to) return choices;
	const next = choices.filter((each) => each.id !== id);
	next.splice(to, 0, choices[from]!);
	return next;
}

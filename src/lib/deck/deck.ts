import type { MetricRequest } from '../query/compile';
import { placeView } from '../views/place';
import type { RowsOf, ViewDefinition, ViewParams } from '../views/view';
import { deckContext } from './context';
import { expiryRequests } from './expiry-rows';
import type { Deck, DeckOptions, Slide, SlideId } from './slide';
import { SLIDE_IDS } from './slide';
import { attainmentSlide } from './slides/attainment';
import { changesRequests, changesSlide } from './slides/changes';
import { decisionsSlide } from './slides/decisions';
import { exceptionsSlide } from './slides/exceptions';
import { expirySlide } from './slides/expiry';
import { measuresSlide } from './slides/measures';
import { openingSlide } from './slides/opening';
import { producersSlide } from './slides/producers';
import { selectionRequests, selectionSlide } from './slides/selection';
import { starsSlide } from './slides/stars';
import type { DeckContext } from './context';

/** A slide is left out, null, where the deck was not asked for it. */
const SLIDES: Readonly<Record<SlideId, (context: DeckContext) => Slide | null>> = {
	opening: openingSlide,
	selection: selectionSlide,
	measures: measuresSlide,
	stars: starsSlide,
	producers: producersSlide,
	attainment: attainmentSlide,
	changes: changesSlide,
	exceptions: exceptionsSlide,
	expiry: expirySlide,
	decisions: decisionsSlide
};

/** Every request whose rows `buildDeck` asks for. */
export function deckRequests(params: ViewParams, options: DeckOptions = params.deck ?? {}): MetricRequest[] {
	return [
		...placeView.requests(params),
		...(options.withRegister === false
			? []
			: [
					...expiryRequests(params),
					...changesRequests(params, options),
					...selectionRequests(params, options)
				])
	];
}

/** The deck of a place, a day and a base: pure, so that page, files and command line show the same. */
export function buildDeck(
	rowsOf: RowsOf,
	params: ViewParams,
	options: DeckOptions = params.deck ?? {}
): Deck {
	const context = deckContext(rowsOf, params, options);
	return {
		placeId: params.placeId,
		placeName: context.page.name,
		asOf: params.asOf,
		slides: SLIDE_IDS.flatMap((id) => SLIDES[id](context) ?? [])
	};
}

export const deckView: ViewDefinition<Deck> = {
	id: 'deck',
	requests: (params) => deckRequests(params),
	build: (rowsOf, params) => buildDeck(rowsOf, params)
};

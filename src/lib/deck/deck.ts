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
import { starsSlide } from './slides/stars';
import type { DeckContext } from './context';

const SLIDES: Readonly<Record<SlideId, (context: DeckContext) => Slide>> = {
	opening: openingSlide,
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
			: [...expiryRequests(params), ...changesRequests(params, options)])
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
		slides: SLIDE_IDS.map((id) => SLIDES[id](context))
	};
}

export const deckView: ViewDefinition<Deck> = {
	id: 'deck',
	requests: (params) => deckRequests(params),
	build: (rowsOf, params) => buildDeck(rowsOf, params)
};

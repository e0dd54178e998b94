import { compareView } from '../compare/compare-view';
import { deckView } from '../deck/deck';
import { targetsView } from '../scorecard/scorecard-view';
import { placeView } from './place';
import { producersView, starsView } from './topics';
import type { ViewDefinition } from './view';

export const VIEWS = {
	place: placeView,
	stars: starsView,
	producers: producersView,
	targets: targetsView,
	compare: compareView,
	deck: deckView
} as const;
export type ViewId = keyof typeof VIEWS;
export type ViewModel<Id extends ViewId> =
	(typeof VIEWS)[Id] extends ViewDefinition<infer Model> ? Model : never;

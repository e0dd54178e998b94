import { compareView } from '../compare/compare-view';
import { placeView } from './place';
import { producersView, starsView, targetsView } from './topics';
import type { ViewDefinition } from './view';

export const VIEWS = {
	place: placeView,
	stars: starsView,
	producers: producersView,
	targets: targetsView,
	compare: compareView
} as const;
export type ViewId = keyof typeof VIEWS;
export type ViewModel<Id extends ViewId> =
	(typeof VIEWS)[Id] extends ViewDefinition<infer Model> ? Model : never;

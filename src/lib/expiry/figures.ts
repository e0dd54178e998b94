import type { Slice } from '../filters/slice';
import { choicesFigure, expiryFigure, placesFigure } from '../slice/figures';
import type { Lang } from '../text/format';
import type { FigureModel } from '../views/view';
import type { ExpiryAnswer } from './answer';
import { expiryText } from './words';

export interface ExpiryFigures {
	readonly stars: FigureModel;
	readonly kinds: FigureModel;
	/** Who recognised them, and has to evaluate them anew. */
	readonly levels: FigureModel;
	readonly calendar: FigureModel;
	/** Null where nothing lies below the place. */
	readonly places: FigureModel | null;
}

/** The pictures of the workbench over what runs out; each of their parts narrows the slice. */
export function expiryFigures(answer: ExpiryAnswer, linked: Slice, lang: Lang): ExpiryFigures {
	const t = expiryText(lang);
	const { slice, day, breakdown, places, calendar } = answer;
	const sample = (answer.inForce.sample_products ?? 0) > 0;
	const common = { slice, day, breakdown, places, sample, lang, linked };
	return {
		stars: choicesFigure('stars', common, t.figure.stars),
		kinds: choicesFigure('kinds', common, t.figure.kinds),
		levels: choicesFigure('levels', common, t.figure.levels),
		calendar: expiryFigure({ ...common, breakdown: calendar }, t.figure.calendar, [t.calendarNote], {
			...slice,
			standing: 'in_force'
		}),
		places: placesFigure(common, t.figure.places)
	};
}

import { chart as choicesChart } from '../charts/slice-choices/chart';
import { chart as expiryChart } from '../charts/slice-expiry/chart';
import { chart as placesChart } from '../charts/slice-places/chart';
import type { Slice } from '../filters/slice';
import { expiryRows } from '../slice/expiry';
import { choiceRows, figure } from '../slice/figures';
import { placeRows } from '../slice/place-rows';
import { sliceText } from '../slice/words';
import { formats, type Lang } from '../text/format';
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
	const options = { sample: (answer.inForce.sample_products ?? 0) > 0, lang };
	const choices = (filter: 'stars' | 'kinds' | 'levels') =>
		figure(choicesChart, choiceRows(filter, answer, linked, lang), {
			title: t.figure[filter],
			metric: 'slice-breakdown',
			...options
		});
	const { rows, later } = expiryRows({ ...answer, breakdown: answer.calendar }, linked, lang);
	const level = answer.places.find((row) => row.level !== null)?.level;
	return {
		stars: choices('stars'),
		kinds: choices('kinds'),
		levels: choices('levels'),
		calendar: figure(expiryChart, rows, {
			title: t.figure.calendar,
			metric: 'slice-breakdown',
			notes: [
				t.calendarNote,
				...(later > 0 ? [sliceText(lang).expiryLater(formats(lang).count(later))] : [])
			],
			...options
		}),
		places: level
			? figure(placesChart, placeRows(answer, linked, lang), {
					title: t.figure.places(sliceText(lang).children[level] ?? level),
					metric: 'slice-places',
					...options
				})
			: null
	};
}

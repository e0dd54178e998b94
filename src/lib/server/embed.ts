import { chartsOf, type EmbeddedChart } from '../embed/charts';
import type { Lang } from '../text/format';
import type { FigureModel, ViewParams } from '../views/view';
import { prerenderView } from './page';
import { places } from './places';

export interface PlaceFrames {
	/** Name of the place. */
	readonly place: string;
	readonly params: ViewParams;
	/** Figures the place has; a province without targets has no bullets. */
	readonly figures: ReadonlyMap<EmbeddedChart, FigureModel>;
}

const built = new Map<string, Promise<PlaceFrames>>();

/** The figures of a place's page that have a frame; each page is computed once, however many frames it has. */
export function placeFrames(placeId: string, lang: Lang): Promise<PlaceFrames> {
	const key = `${lang} ${placeId}`;
	let frames = built.get(key);
	if (!frames) {
		frames = build(placeId, lang);
		built.set(key, frames);
	}
	return frames;
}

/** Every place with frames. */
export async function framedPlaces(): Promise<string[]> {
	const all = await places();
	return ['vn', ...(['63', '34'] as const).flatMap((system) => all.provinces(system).map(({ id }) => id))];
}

async function build(placeId: string, lang: Lang): Promise<PlaceFrames> {
	const { system } = (await places()).get(placeId);
	const { model, params } = await prerenderView('place', { lang }, placeId, system === '34' ? '34' : '63');
	const { stars, producers, targets, changes, maps } = model;
	const onPage = [...stars, ...producers, ...targets, ...changes, ...(maps ? [maps.tile] : [])];
	const figures = new Map<EmbeddedChart, FigureModel>();
	for (const chart of chartsOf(placeId)) {
		const figure = onPage.find(({ chartId }) => chartId === chart);
		if (figure) figures.set(chart, figure);
	}
	return { place: model.name, params, figures };
}

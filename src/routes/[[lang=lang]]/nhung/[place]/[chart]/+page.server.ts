import { error } from '@sveltejs/kit';
import { chartsOf, isEmbedded } from '$lib/embed/charts';
import { framedPlaces, placeFrames } from '$lib/server/embed';
import { langOf } from '$lib/server/page';
import { snapshot } from '$lib/server/snapshot';
import type { EntryGenerator, PageServerLoad } from './$types';

// Said again here: the page leaves the site's layout, and with it the layout's options.
export const prerender = true;
export const trailingSlash = 'always';
/** Nothing runs in a frame: it is a picture with its words. */
export const csr = false;

export const entries: EntryGenerator = async () =>
	(await framedPlaces()).flatMap((place) =>
		chartsOf(place).flatMap((chart) => [
			{ place, chart },
			{ lang: 'en', place, chart }
		])
	);

export const load: PageServerLoad = async ({ params }) => {
	const { place, chart } = params;
	if (!(await framedPlaces()).includes(place) || !isEmbedded(chart, place)) error(404, `${place}/${chart}`);
	const frames = await placeFrames(place, langOf(params));
	return {
		chart,
		place: frames.place,
		params: frames.params,
		figure: frames.figures.get(chart) ?? null,
		snapshotId: (await snapshot()).manifest.id
	};
};

import { langOf } from '$lib/server/page';
import { places } from '$lib/server/places';
import { compareNames } from '$lib/text/collate';
import type { PageServerLoad } from './$types';

/** Provinces of both systems to choose from. */
export const load: PageServerLoad = async ({ params }) => {
	const lang = langOf(params);
	const all = await places();
	const list = (system: '63' | '34') =>
		all
			.provinces(system)
			.map(({ id }) => ({ id, name: all.name(id, lang) }))
			.sort((a, b) => compareNames(a.name, b.name));
	return { provinces: { '63': list('63'), '34': list('34') } };
};

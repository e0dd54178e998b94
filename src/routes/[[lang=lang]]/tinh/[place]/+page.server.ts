import { error } from '@sveltejs/kit';
import { places } from '$lib/server/places';
import { prerenderView } from '$lib/server/page';
import { publishedFigures } from '$lib/server/published';
import { langOf } from '$lib/server/page';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = async () => {
	const all = await places();
	return (['63', '34'] as const).flatMap((system) =>
		all.provinces(system).flatMap(({ id }) => [{ place: id }, { lang: 'en', place: id }])
	);
};

export const load: PageServerLoad = async ({ params }) => {
	const all = await places();
	if (!all.has(params.place)) error(404, params.place);
	const { level, system, name } = { ...all.get(params.place), name: all.name(params.place, langOf(params)) };
	if (level !== 'province' || system === 'vn') error(404, params.place);
	const lang = langOf(params);
	const { successors, predecessors, regionVi, regionEn } = all.get(params.place);
	return {
		...(await prerenderView('place', params, params.place, system)),
		place: {
			name,
			region: (lang === 'vi' ? regionVi : regionEn) ?? '',
			successors: successors.map((id) => ({
				id,
				name: all.name(id, lang),
				same: all.get(id).predecessors.length === 1
			})),
			predecessors: predecessors.map((id) => ({ id, name: all.name(id, lang) }))
		},
		figures: await publishedFigures(lang, (row) => row.province_id === params.place)
	};
};

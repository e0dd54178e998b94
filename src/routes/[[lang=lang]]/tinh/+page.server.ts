import { langOf } from '$lib/server/page';
import { places } from '$lib/server/places';
import { compareNames } from '$lib/text/collate';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params }) => {
	const lang = langOf(params);
	const all = await places();
	const list = (system: '63' | '34') =>
		all
			.provinces(system)
			.map(({ id, regionVi, regionEn }) => ({
				id,
				name: all.name(id, lang),
				region: (lang === 'vi' ? regionVi : regionEn) ?? ''
			}))
			.sort((a, b) => compareNames(a.name, b.name));
	return { systems: { '34': list('34'), '63': list('63') } };
};

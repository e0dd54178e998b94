import { METRICS } from '$lib/metrics/registry';
import { numberPath } from '$lib/dossier/link';
import { langOf } from '$lib/server/page';
import { snapshot } from '$lib/server/snapshot';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params }) => {
	const lang = langOf(params);
	const { manifest } = await snapshot();
	return {
		/** The national total of published figures: the number most readers know. */
		example: numberPath({
			metric: 'products-by-star',
			column: 'total',
			scope: { system: '63', base: 'published', day: manifest.as_of }
		}),
		metrics: [...METRICS.values()].flatMap(({ id, text }) =>
			text[lang].columns
				? [
						{
							id,
							title: text[lang].title,
							numbers: Object.values(text[lang].columns).map(({ title }) => title)
						}
					]
				: []
		)
	};
};

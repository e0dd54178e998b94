import { METRICS } from '$lib/metrics/registry';
import { langOf } from '$lib/server/page';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ params }) => {
	const lang = langOf(params);
	return {
		metrics: [...METRICS.values()].map(({ id, text }) => ({
			id,
			title: text[lang].title,
			definition: text[lang].definition
		}))
	};
};

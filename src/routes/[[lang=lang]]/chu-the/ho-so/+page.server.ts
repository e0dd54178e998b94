import { langOf } from '$lib/server/page';
import { provinceNames } from '$lib/server/province-names';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params }) => ({
	provinces: await provinceNames(langOf(params))
});

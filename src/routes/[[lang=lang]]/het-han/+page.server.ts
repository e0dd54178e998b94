import { prerenderExpiry } from '$lib/server/expiry-page';
import { langOf } from '$lib/server/page';
import { provinceNames } from '$lib/server/province-names';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params }) => ({
	packed: await prerenderExpiry(),
	provinces: await provinceNames(langOf(params))
});

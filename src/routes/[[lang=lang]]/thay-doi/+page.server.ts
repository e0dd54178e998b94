import { prerenderChanges } from '$lib/server/changes-page';
import { langOf } from '$lib/server/page';
import { provinceNames } from '$lib/server/province-names';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params }) => ({
	packed: await prerenderChanges(),
	provinces: await provinceNames(langOf(params))
});

import { choicesOf } from '$lib/compare/choices';
import { langOf, prerenderView } from '$lib/server/page';
import { places } from '$lib/server/places';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params }) => ({
	...(await prerenderView('deck', params)),
	choices: choicesOf(await places(), langOf(params))
});

import { dictionaryTables } from '$lib/dictionary/tables';
import { latestData } from '$lib/server/latest-data';
import { langOf } from '$lib/server/page';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params }) => ({
	tables: dictionaryTables(await (await latestData()).facts(), langOf(params))
});

import { langOf } from '$lib/server/page';
import { snapshot } from '$lib/server/snapshot';
import { examplesOf } from '$lib/sql-console/examples/examples';
import type { PageServerLoad } from './$types';

/** Example queries, asked of the snapshot's newest day. */
export const load: PageServerLoad = async ({ params }) => {
	const { manifest } = await snapshot();
	return { examples: examplesOf(langOf(params), manifest.as_of) };
};

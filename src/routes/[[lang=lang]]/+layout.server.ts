import { langOf } from '$lib/server/page';
import { snapshot } from '$lib/server/snapshot';
import type { LayoutServerLoad } from './$types';

export const prerender = true;
export const trailingSlash = 'always';

export const load: LayoutServerLoad = async ({ params }) => {
	const { manifest } = await snapshot();
	return {
		lang: langOf(params),
		snapshot: { id: manifest.id, asOf: manifest.as_of, hasSample: manifest.has_sample }
	};
};

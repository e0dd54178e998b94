import { json } from '@sveltejs/kit';
import { METRICS } from '$lib/metrics/registry';
import { INDEX_FILES, packBase, packCommunes, packRegister, type IndexFile } from '$lib/search/index-files';
import { registerWords } from '$lib/server/register-words';
import { rowsOfAll } from '$lib/server/snapshot';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () => INDEX_FILES.map((file) => ({ file }));

async function rowsOf(metric: string) {
	const request = { metric, params: {} };
	return (await rowsOfAll([request]))(request);
}

const MAKERS: Record<IndexFile, () => Promise<unknown>> = {
	base: async () =>
		packBase(await rowsOf('search-places'), await rowsOf('search-targets'), {
			aliases: registerWords().aliases.map(({ name_as_written, place_id }) => [name_as_written, place_id]),
			metrics: [...METRICS.values()].map(({ id, text }) => ({ id, vi: text.vi.title, en: text.en.title }))
		}),
	communes: async () => packCommunes(await rowsOf('search-places')),
	register: async () => packRegister(await rowsOf('search-register'))
};

/** What the search box looks names up in. */
export const GET: RequestHandler = async ({ params }) => json(await MAKERS[params.file as IndexFile]());

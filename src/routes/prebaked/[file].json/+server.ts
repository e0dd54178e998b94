import { json } from '@sveltejs/kit';
import { pack, type PrebakedFile } from '$lib/query/prebaked';
import { prebakedRequests } from '$lib/server/prebaked';
import { rowsOfAll } from '$lib/server/snapshot';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = async () =>
	[...(await prebakedRequests()).keys()].map((file) => ({ file }));

/** Rows of one metric, system and base at every year's end: what a changed control asks for. */
export const GET: RequestHandler = async ({ params }) => {
	const requests = (await prebakedRequests()).get(params.file) ?? [];
	const rowsOf = await rowsOfAll(requests.map(({ request }) => request));
	const file: PrebakedFile = Object.fromEntries(
		requests.map(({ key, request }) => [key, pack(rowsOf(request))])
	);
	return json(file);
};

import { latestData } from '$lib/server/latest-data';
import type { RequestHandler } from './$types';

export const prerender = true;

/** What the files beside it are: snapshot, hashes, tables and columns. */
export const GET: RequestHandler = async () => {
	const text = JSON.stringify(await (await latestData()).package(), null, '\t');
	return new Response(`${text}\n`, { headers: { 'content-type': 'application/json' } });
};

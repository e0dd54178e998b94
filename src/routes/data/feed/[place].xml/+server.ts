import { changeFeed, feedPlaces } from '$lib/server/changes-feed';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = async () => (await feedPlaces()).map((place) => ({ place }));

/** What changed in a place from snapshot to snapshot, as RSS. */
export const GET: RequestHandler = async ({ params }) =>
	new Response((await changeFeed(params.place)).rss, {
		headers: { 'content-type': 'application/rss+xml; charset=utf-8' }
	});

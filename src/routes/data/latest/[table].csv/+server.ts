import { error } from '@sveltejs/kit';
import { TABLES } from '$lib/schema';
import { latestData } from '$lib/server/latest-data';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () => TABLES.map(({ name }) => ({ table: name }));

/** A table of the newest snapshot for spreadsheets. */
export const GET: RequestHandler = async ({ params }) => {
	const table = TABLES.find(({ name }) => name === params.table);
	if (!table) error(404, params.table);
	const content = await (await latestData()).csv(table);
	return new Response(content, { headers: { 'content-type': 'text/csv; charset=utf-8' } });
};

import { json } from '@sveltejs/kit';
import { allGoals, goalFile } from '$lib/server/goal-files';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = async () =>
	(await allGoals()).map((row) => ({ goal: String(row.target_id) }));

/** One goal on the newest day in both bases, with its projection at the place's past rates. */
export const GET: RequestHandler = async ({ params }) => json(await goalFile(params.goal));

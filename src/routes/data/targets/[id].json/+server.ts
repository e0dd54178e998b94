import { json } from '@sveltejs/kit';
import { keptTargets, knownSnapshots } from '$lib/server/changes-page';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = async () => (await knownSnapshots()).others.map(({ id }) => ({ id }));

/** Status of all targets in an older snapshot on its own day: the browser holds only its register. */
export const GET: RequestHandler = async ({ params }) => json(await keptTargets(params.id));

import { json } from '@sveltejs/kit';
import { registerWords } from '$lib/server/register-words';
import type { RequestHandler } from './$types';

export const prerender = true;

/** Names and words of data/harmonise that the check of a reader's file needs. */
export const GET: RequestHandler = () => json(registerWords());

import type { Handle } from '@sveltejs/kit';
import { registerServerDraw } from '$lib/charts/draw';
import { drawSvg } from '$lib/server/draw';

// Pictures are drawn while a page is prerendered; the browser's bundle has no drawer until it needs one.
registerServerDraw(drawSvg);

export const handle: Handle = ({ event, resolve }) => {
	const lang = event.params.lang === 'en' ? 'en' : 'vi';
	return resolve(event, { transformPageChunk: ({ html }) => html.replace('%lang%', lang) });
};

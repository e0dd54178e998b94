import { building } from '$app/environment';
import type { Handle } from '@sveltejs/kit';
import { registerServerDraw } from '$lib/charts/draw';
import { startAfterPaint } from '$lib/server/after-paint';
import { drawSvg } from '$lib/server/draw';

// Pictures are drawn while a page is prerendered; the browser's bundle has no drawer until it needs one.
registerServerDraw(drawSvg);

export const handle: Handle = ({ event, resolve }) => {
	const lang = event.params.lang === 'en' ? 'en' : 'vi';
	return resolve(event, {
		transformPageChunk({ html }) {
			const page = html.replace('%lang%', lang);
			return building ? startAfterPaint(page) : page;
		}
	});
};

import { building } from '$app/environment';
import type { Handle } from '@sveltejs/kit';
import { registerServerDraw } from '$lib/charts/draw';
import { startAfterPaint } from '$lib/server/after-paint';
import { drawSvg } from '$lib/server/draw';
import { withPaperAttributes } from '$lib/server/paper-attributes';
import { snapshot } from '$lib/server/snapshot';

// Pictures are drawn while a page is prerendered; the browser's bundle has no drawer until it needs one.
registerServerDraw(drawSvg);

export const handle: Handle = async ({ event, resolve }) => {
	const lang = event.params.lang === 'en' ? 'en' : 'vi';
	const { manifest } = await snapshot();
	const shown = { id: manifest.id, asOf: manifest.as_of };
	return resolve(event, {
		transformPageChunk({ html }) {
			const page = withPaperAttributes(html.replace('%lang%', lang), lang, shown);
			return building ? startAfterPaint(page) : page;
		}
	});
};

import { createHash } from 'node:crypto';

const MODULE_PRELOAD = /\n?[ \t]*<link href="[^"]*" rel="modulepreload">/g;
const START = 'Promise.all([';
/** Waits for the frame after the first one: by then the document is on screen. */
const AFTER_PAINT =
	'new Promise((go) => requestAnimationFrame(() => setTimeout(go))).then(() => Promise.all([';

/**
 * Lets a prerendered page be seen before its scripts run. As Kit writes it, a page fetches its
 * modules from the head on, and hydrating a long page takes its first frame; every number and
 * picture is in the document already, so the modules come after it and run after it is painted.
 * The policy holds the inline script by its hash, which changes with it.
 *
 * @throws Error where Kit writes its start otherwise than this knows: a build must not ship half of it
 */
export function startAfterPaint(html: string): string {
	const script = /<script>([\s\S]*?)<\/script>/.exec(html.slice(html.lastIndexOf('<script>')))?.[1];
	if (script === undefined) return html;
	const start = script.indexOf(START);
	const end = script.indexOf(']).then(([kit, app])');
	if (start < 0 || end < 0) throw new Error('after-paint: Kit starts a page otherwise than expected');
	const later =
		script.slice(0, start) +
		AFTER_PAINT +
		script.slice(start + START.length, end) +
		'])' +
		script.slice(end + 1);
	const oldHash = sha256(script);
	if (!html.includes(oldHash)) throw new Error('after-paint: the policy does not hold the inline script');
	const preloads = html.match(MODULE_PRELOAD) ?? [];
	return html
		.replace(MODULE_PRELOAD, '')
		.replace(script, () => later)
		.replace(oldHash, () => sha256(later))
		.replace('</body>', () => `${preloads.join('')}\n\t</body>`);
}

function sha256(text: string): string {
	return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}

import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { chromium } from 'playwright-core';

const USUAL_PLACES = [
	'/usr/bin/chromium',
	'/usr/bin/chromium-browser',
	'/usr/bin/google-chrome',
	'/usr/bin/google-chrome-stable',
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
	'/Applications/Chromium.app/Contents/MacOS/Chromium'
];
/** Points to one px of the drawing, as in the browser's own PNG. */
const SCALE = 2;

export interface PngPrinter {
	/** A standalone SVG, with width and height in px, as PNG. */
	draw(svg: string): Promise<Uint8Array>;
	close(): Promise<void>;
}

/** A browser that draws pictures as points, from `CHROMIUM_PATH` or where it usually lies; null where there is none. */
export async function openPng(): Promise<PngPrinter | null> {
	const executablePath = [process.env.CHROMIUM_PATH ?? '', ...USUAL_PLACES].find(
		(path) => path && existsSync(path)
	);
	if (!executablePath) return null;
	const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
	const page = await browser.newPage({ deviceScaleFactor: SCALE, javaScriptEnabled: false });
	// The picture is markup of our own, and needs nothing from anywhere.
	await page.route('**', (route) => route.abort());
	const style = `<style>${fontFaces()}body{margin:0}svg{display:block}text{font-variant-numeric:tabular-nums;white-space:pre}</style>`;
	return {
		async draw(svg) {
			await page.setContent(
				`<!doctype html><meta charset="utf-8">${style}<body>${svg.replace(/^<\?xml[^>]*>\s*/, '')}`
			);
			return page.locator('svg').first().screenshot({ type: 'png' });
		},
		close: () => browser.close()
	};
}

/** The fonts of the site's pictures, inside the page: it has no file beside it. */
function fontFaces(): string {
	const require = createRequire(import.meta.url);
	return ['latin', 'vietnamese']
		.map((part) => {
			const file = require.resolve(
				`@fontsource-variable/source-sans-3/files/source-sans-3-${part}-wght-normal.woff2`
			);
			const data = readFileSync(file).toString('base64');
			const range =
				part === 'latin'
					? ''
					: 'unicode-range:U+102-103,U+110-111,U+128-129,U+168-169,U+1A0-1A1,U+1AF-1B0,U+300-301,U+303-304,U+308-309,U+323,U+329,U+1EA0-1EF9,U+20AB;';
			return `@font-face{font-family:'Source Sans 3 Variable';font-weight:200 900;${range}src:url(data:font/woff2;base64,${data})}`;
		})
		.join('');
}

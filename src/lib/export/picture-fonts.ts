import latinFont from '@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2?url';
import vietnameseFont from '@fontsource-variable/source-sans-3/files/source-sans-3-vietnamese-wght-normal.woff2?url';

/** As in styles/fonts.css; the third file there has letters of other languages. */
const FONTS = [
	{
		url: latinFont,
		range: `U+0-FF,U+131,U+152-153,U+2BB-2BC,U+2C6,U+2DA,U+2DC,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215`
	},
	{
		url: vietnameseFont,
		range: `U+102-103,U+110-111,U+128-129,U+168-169,U+1A0-1A1,U+1AF-1B0,U+300-301,U+303-304,U+308-309,U+323,U+329,U+1EA0-1EF9,U+20AB`
	}
] as const;

/** A letter of each font. */
export const PROBES = ['H', 'Ộ'] as const;

/**
 * Style sheet of a picture that brings its fonts: a picture is a document of its own and sees none of the
 * page's. What the site's sheets say of drawings' texts (styles/figure.css) stands here too.
 * @throws Error where a font cannot be fetched
 */
export async function fontStyle(): Promise<string> {
	const faces = FONTS.map(async ({ url, range }) => {
		const response = await fetch(url);
		if (!response.ok) throw new Error(`${url}: HTTP ${response.status}`);
		const data = base64(new Uint8Array(await response.arrayBuffer()));
		return `@font-face{font-family:'Source Sans 3 Variable';font-display:block;font-weight:200 900;src:url(data:font/woff2;base64,${data});unicode-range:${range}}`;
	});
	return `${(await Promise.all(faces)).join('')}text{font-variant-numeric:tabular-nums;white-space:pre}`;
}

function base64(bytes: Uint8Array): string {
	let text = '';
	// In parts: a function takes a limited number of arguments.
	for (let at = 0; at < bytes.length; at += 8192)
		text += String.fromCharCode(...bytes.subarray(at, at + 8192));
	return btoa(text);
}

import { marginsOf } from '../print/margins';
import type { Lang } from '../text/format';

const TITLE = /<title>([^<]*)<\/title>/;
const HEADING = /<h1[^>]*>(.*?)<\/h1>/s;
/** The opening sentence as DAY_OF_PAGE finds it in the browser. */
const DAY = /<p class="lead[^"]*" data-as-of="([^"]+)"/;

/**
 * Writes the margins of a page's sheets into its <html>, so that running head and foot are there without a
 * script. `html` is a whole document, as Kit hands over a page that does not stream.
 */
export function withPaperAttributes(
	html: string,
	lang: Lang,
	snapshot: { readonly id: string; readonly asOf: string }
): string {
	const title = TITLE.exec(html)?.[1];
	if (title === undefined) return html;
	const margins = marginsOf({
		lang,
		title,
		heading: HEADING.exec(html)?.[1]?.replaceAll(/<[^>]*>/g, ''),
		day: DAY.exec(html)?.[1] ?? snapshot.asOf,
		dataId: snapshot.id
	});
	const attributes = Object.entries(margins)
		.map(([name, text]) => ` ${name}="${text.replaceAll('"', '&quot;')}"`)
		.join('');
	return html.replace(/<html[^>]*/, (tag) => tag + attributes);
}

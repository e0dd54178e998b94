import { phrase } from '../../text/phrase';
import type { ChartContext } from '../chart';
import text from './slice-links.json';

/** A row whose parts lead to their own slices of the register; rows of published figures have none. */
export interface SliceLinks {
	/** Page of slices. */
	readonly href?: string | null;
	/** Its query text by part of the row (`stars_3`, `cooperative`, `new`); `all` is the whole row. */
	readonly slices?: Readonly<Record<string, string>>;
}

/** Address of a part's slice; null where it leads nowhere. */
export function sliceOf({ href, slices }: SliceLinks, part: string): string | null {
	const query = slices && Object.hasOwn(slices, part) ? slices[part] : undefined;
	return href && query !== undefined ? href + query : null;
}

/** What a part is called: what it says, and where it leads. */
export function linkTitle(title: string, href: string | null, { lang }: ChartContext): string {
	return href === null ? title : phrase(text[lang].leads, { title });
}

/**
 * Parts of bars are too many to step through by keyboard: the link of the bar's name is the stop, and leads to
 * a page on which each part is one.
 */
export function outOfTabOrder(svg: SVGSVGElement): void {
	for (const link of svg.querySelectorAll('a'))
		if (link.querySelector('rect')) link.setAttribute('tabindex', '-1');
}

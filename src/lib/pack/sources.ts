import { formats, type Lang } from '../text/format';
import type { SourceRef } from '../views/view';
import { safeLine } from './safe-text';
import { packWords } from './words';

/** Publications named in a foot line; the others are counted, and listed in the workbook. */
const MOST_NAMED = 3;
/** Longest line in UTF-16 units: two lines of a slide's foot. */
const LONGEST_TITLE = 90;

/** "Nguồn: …; …; và 4 nguồn khác". */
export function sourceLine(sources: readonly SourceRef[], lang: Lang): string {
	const t = packWords(lang);
	if (sources.length === 0) return `${t.source}: ${t.noSource}`;
	const named = sources.slice(0, MOST_NAMED).map(({ title }) => shortened(safeLine(title)));
	const others = sources.length - named.length;
	if (others > 0) named.push(t.andOthers(formats(lang).count(others)));
	return `${t.source}: ${named.join('; ')}`;
}

function shortened(title: string): string {
	if (title.length <= LONGEST_TITLE) return title;
	const cut = title.slice(0, LONGEST_TITLE);
	return `${cut.slice(0, cut.lastIndexOf(' ') + 1 || LONGEST_TITLE).trimEnd()}…`;
}

import { formats, type Lang } from '../text/format';
import { messages } from '../text/messages';
import { phrase } from '../text/phrase';
import { printWords } from './words';

/** What a page says about itself. */
export interface PageFacts {
	readonly lang: Lang;
	/** Of the document. */
	readonly title: string;
	/** First heading of the page, said where the title leaves it out: the country, the places of a comparison. */
	readonly heading?: string | null;
	/** As-of day, yyyy-mm-dd or yyyy. */
	readonly day: string;
	/** Id of the snapshot, which ends with the head of its hash; or the name of the reader's own file. */
	readonly dataId: string;
}

/** Attributes of <html> that styles/print/sheet.css shows in the margins of every sheet. */
export interface Margins {
	readonly 'data-paper-head': string;
	readonly 'data-paper-day': string;
	readonly 'data-paper-foot': string;
}

/** Finds the as-of day of a page: the sentence that opens it says which day its numbers are of. */
export const DAY_OF_PAGE = 'main .lead[data-as-of]';

/** Texts in the margins of every sheet of a page. */
export function marginsOf({ lang, title, heading, day, dataId }: PageFacts): Margins {
	const words = printWords(lang);
	return {
		'data-paper-head':
			heading && !title.includes(heading.trim()) ? `${heading.trim()} – ${messages(lang).product}` : title,
		'data-paper-day': phrase(words.day, { day: formats(lang).date(day) }),
		'data-paper-foot': phrase(words.foot, { id: dataId })
	};
}

import { formats } from '../text/format';
import type { PictureFrame } from '../ui/standalone-svg';
import { asOfWords, sampleNotice, type FileFacts } from './about';
import { exportWords } from './words';

/** More sources than this are counted: their titles would be taller than the picture. */
const MOST_SOURCES = 4;

/** What a picture says around the drawing, so that it can be cited where it is pasted. */
export function pictureFrame(facts: FileFacts): PictureFrame {
	const { lang, subject, place, finding = '', filters = [], sources = [], notes = [] } = facts;
	const { about } = exportWords(lang);
	const said: (string | undefined)[] = [
		sampleNotice(facts),
		line(about.filter, filters.map(({ label, value }) => `${label}: ${value}`).join('; ')),
		[
			line(about.as_of, asOfWords(facts)),
			line(about.base, facts.base),
			line(about.snapshot_id, facts.snapshotId)
		]
			.filter(Boolean)
			.join(' · '),
		line(
			about.source,
			sourceText(
				sources.map(({ title }) => title),
				facts
			)
		),
		...notes
	];
	return {
		title: place && !subject.includes(place) ? `${place}: ${subject}` : subject,
		finding,
		footer: said.filter((text): text is string => Boolean(text))
	};
}

function line(label: string, text: string | undefined): string | undefined {
	return text ? `${label}: ${text}` : undefined;
}

function sourceText(titles: readonly string[], { lang, url }: FileFacts): string {
	if (titles.length <= MOST_SOURCES) return titles.join('; ');
	return exportWords(lang).manySources(
		titles.slice(0, MOST_SOURCES - 1).join('; '),
		formats(lang).count(titles.length - MOST_SOURCES + 1),
		url ?? ''
	);
}

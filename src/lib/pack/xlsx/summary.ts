import type { WriteSheet } from 'hucre/xlsx';
import { formats } from '../../text/format';
import type { RichText } from '../../views/view';
import type { PackContent } from '../content';
import { plainText } from '../safe-text';
import { packWords } from '../words';
import { HEAD, LABEL, styledSheet, TITLE, WRAPPED, type Styled } from './sheet';

/** What the pack is about, the title of each slide, and every number on them: its text and its value. */
export function summarySheet({ facts, deck }: PackContent): WriteSheet {
	const t = packWords(facts.lang);
	const s = t.summary;
	const about: [string, string | null][] = [
		[s.place, facts.placeName],
		[s.asOf, formats(facts.lang).date(facts.asOf)],
		[s.base, facts.base],
		[s.system, facts.system],
		[s.sample, facts.sample ? t.sampled : null],
		[s.snapshot, facts.snapshotId],
		[s.url, facts.url]
	];
	const said = (slide: string, text: string, value: number | null = null, detail = ''): Styled[] => [
		{ value: slide, style: WRAPPED },
		{ value: text, style: WRAPPED },
		{ value, style: { ...WRAPPED, numFmt: 'General' } },
		{ value: detail, style: WRAPPED }
	];
	const lines: Styled[][] = [
		[{ value: t.title(facts.placeName), style: TITLE }],
		...about
			.filter((line): line is [string, string] => line[1] !== null)
			.map(([label, value]) => [
				{ value: label, style: LABEL },
				{ value, style: WRAPPED, ...(label === s.url ? { href: value } : {}) }
			]),
		[],
		[s.slide, s.text, s.value, s.detail].map((value) => ({ value, style: HEAD })),
		...deck.slides.flatMap((slide, at) => {
			const name = t.sheets.slide(String(at + 1));
			const { body } = slide;
			return [
				said(name, slide.title),
				...(body.kind === 'measures'
					? body.measures.map(({ label, number, detail }) =>
							said(name, `${label}: ${number?.text ?? t.noNumber}`, number?.value ?? null, detail)
						)
					: []),
				...(body.kind === 'sentence'
					? [body.text, ...body.points].flatMap((text) => numbersOf(name, text))
					: []),
				...(body.kind === 'list' ? body.points.flatMap((text) => numbersOf(name, text)) : []),
				...(body.kind === 'empty' ? [said(name, body.reason)] : [])
			];
		})
	];

	/** The sentence, and its numbers one a line. */
	function numbersOf(name: string, text: RichText): Styled[][] {
		const numbers = text.filter((part) => typeof part !== 'string');
		return [
			said(name, plainText(text)),
			...numbers.map((number) => said(name, number.text, number.value, number.metric))
		];
	}

	// The title takes the whole width.
	const merges = [{ startRow: 0, startCol: 0, endRow: 0, endCol: 3 }];
	return styledSheet(t.sheets.summary, lines, [22, 90, 16, 40], { merges });
}

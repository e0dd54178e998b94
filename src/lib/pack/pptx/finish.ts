import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate';
import type { Lang } from '../../text/format';
import { zipTime } from '../zip-time';
import type { NativeChart } from './chart';
import { mendedChart } from './chart-xml';
import { escaped } from './escaped';

const LANGUAGE: Readonly<Record<Lang, string>> = { vi: 'vi-VN', en: 'en-GB' };

/** What the library leaves out of a presentation. */
export interface Finish {
	readonly lang: Lang;
	/** Milliseconds since 1970, in place of the clock: same content, same bytes. */
	readonly made: number;
	/** By page from 1: what its table shows. */
	readonly alts: readonly (string | null)[];
	/** By chart from 1, see NativeChart. */
	readonly labels: readonly NativeChart['labels'][];
}

/**
 * A presentation as pptxgenjs 4.0 writes it, mended: its language is the text's and not American English, a
 * table tells what it shows, a paragraph has its properties once and ids of a slide differ (PowerPoint would
 * offer a repair), points without a value are left out of charts, notes keep their paragraphs, dates are those
 * given.
 */
export function finished(bytes: Uint8Array, { made, ...how }: Finish): Uint8Array {
	const when = new Date(made).toISOString().replace(/\.\d{3}/, '');
	const files = Object.entries(unzipSync(bytes)).filter(([name]) => !name.endsWith('/'));
	const renumbered = renumber(files.map(([name]) => name));
	const parts = files.map(([name, content]): [string, Uint8Array] => {
		if (name.endsWith('.xlsx')) return [renumbered(name), bookOf(content, when, made)];
		if (!IS_XML.test(name)) return [name, content];
		const xml = mendedXml(renumbered(name), renumbered(strFromU8(content)), when, how);
		return [renumbered(name), strToU8(xml)];
	});
	return zipped(parts, made);
}

const IS_XML = /\.(?:xml|rels)$/;

function zipped(parts: readonly (readonly [string, Uint8Array])[], made: number): Uint8Array {
	const entries: Zippable = {};
	for (const [name, content] of parts) {
		entries[name] = [content, { mtime: zipTime(made), level: name.endsWith('.xlsx') ? 0 : 6 }];
	}
	return zipSync(entries);
}

/** A chart's own workbook with the date given. */
function bookOf(book: Uint8Array, when: string, made: number): Uint8Array {
	const parts = Object.entries(unzipSync(book))
		.filter(([name]) => !name.endsWith('/'))
		.map(([name, content]): [string, Uint8Array] => [
			name,
			IS_XML.test(name) ? strToU8(dated(strFromU8(content), when)) : content
		]);
	return zipped(parts, made);
}

/** The library counts charts over all presentations of its life; here each begins at 1. */
function renumber(names: readonly string[]): (text: string) => string {
	const numbers = names.flatMap((name) => /^ppt\/charts\/chart(\d+)\.xml$/.exec(name)?.[1] ?? []).map(Number);
	const before = Math.min(...numbers) - 1;
	if (numbers.length === 0 || before === 0) return (text) => text;
	return (text) =>
		text.replace(
			/(charts\/(?:_rels\/)?chart|Microsoft_Excel_Worksheet)(\d+)(?=\.xml|\.xlsx)/g,
			(_, start: string, number: string) => start + String(Number(number) - before)
		);
}

function mendedXml(name: string, xml: string, when: string, how: Omit<Finish, 'made'>): string {
	const { lang, alts, labels } = how;
	let mended = dated(xml, when).replaceAll('lang="en-US"', `lang="${LANGUAGE[lang]}"`);
	const page = /^ppt\/slides\/slide(\d+)\.xml$/.exec(name)?.[1];
	if (page) mended = withAlt(withOwnIds(withOneProperty(mended)), alts[Number(page) - 1] ?? null);
	const chart = /^ppt\/charts\/chart(\d+)\.xml$/.exec(name)?.[1];
	if (chart) mended = mendedChart(mended, labels[Number(chart) - 1] ?? []);
	if (name.startsWith('ppt/notesSlides/')) mended = withParagraphs(mended);
	return mended;
}

function dated(xml: string, when: string): string {
	return xml.replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${when}`);
}

/** A paragraph of several runs gets its properties before each of them; the format has them once, first. */
function withOneProperty(xml: string): string {
	return xml.replace(/(<a:p>)(.*?)(<\/a:p>)/gs, (_, start: string, inner: string, end: string) => {
		let isFirst = true;
		const kept = inner.replace(/<a:pPr\b[^>]*?(?:\/>|>.*?<\/a:pPr>)/gs, (property) => {
			const keep = isFirst;
			isFirst = false;
			return keep ? property : '';
		});
		return start + kept + end;
	});
}

/** The library numbers tables apart from all else, so that two things of a slide may have one number. */
function withOwnIds(xml: string): string {
	let next = 0;
	return xml.replace(/(<p:cNvPr id=")\d+"/g, (_, start: string) => `${start}${++next}"`);
}

function withAlt(xml: string, alt: string | null): string {
	if (alt === null) return xml;
	return xml.replace(
		/(<p:nvGraphicFramePr><p:cNvPr id="\d+" name="[^"]*")\/>/g,
		(_, start: string) => `${start} descr="${escaped(alt)}"/>`
	);
}

/** A line break inside a run of text is a blank to PowerPoint. */
function withParagraphs(xml: string): string {
	return xml.replace(
		/<a:p><a:r>(<a:rPr[^>]*\/>)<a:t>([^<]*\n[^<]*)<\/a:t><\/a:r>/,
		(_, style: string, text: string) =>
			text
				.split('\n')
				.map((line) => `<a:r>${style}<a:t>${line}</a:t></a:r>`)
				.map((run, at, all) => (at < all.length - 1 ? `<a:p>${run}</a:p>` : `<a:p>${run}`))
				.join('')
	);
}

import type { Slide } from '../../deck/slide';
import { formats, type Lang } from '../../text/format';
import type { TableData } from '../../ui/table';
import { briefBlocks } from '../brief';
import { colour } from '../colours';
import type { OfficialTable, PackContent, PackPicture } from '../content';
import { fittingSize } from '../measure';
import { breakable, plainText, safeLine, safeText } from '../safe-text';
import { sourceLine } from '../sources';
import { packWords } from '../words';
import { A4, LYING_WIDTH, MARGINS, SIZE, type PdfNode } from './nodes';
import { inFont } from './font';
import { pdfTable } from './table';

const printable = (text: string) => inFont(breakable(text));

/** Rows of one table on paper; a country's register has 16,000, which are in the workbook. */
const MOST_ROWS = 600;
/** A picture's table is printed beside it where it is short. */
const MOST_FIGURE_ROWS = 20;
const PICTURE_HEIGHT = 330;
export const FAMILY = 'Roboto';

export type PdfDefinition = PdfNode & { readonly content: readonly PdfNode[] };

/** The paper of a meeting: one page of sentences, then what each slide shows, then the official tables. */
export function pdfDocument(content: PackContent, pictures: readonly PackPicture[]): PdfDefinition {
	const { facts, deck, official } = content;
	const t = packWords(facts.lang);
	const title = t.title(safeLine(facts.placeName));
	const made = new Date(facts.made);
	return {
		pageSize: 'A4',
		pageMargins: MARGINS,
		// The first version with all that tags need.
		version: '1.7',
		tagged: true,
		language: facts.lang,
		displayTitle: true,
		info: {
			title,
			author: t.product,
			subject: asOf(content),
			creator: t.product,
			creationDate: made,
			modDate: made
		},
		defaultStyle: { font: FAMILY, fontSize: SIZE.body, lineHeight: 1.15, color: `#${colour('ink')}` },
		header: running(content),
		footer: foot(content),
		content: [
			...briefPage(content, title),
			...deck.slides.flatMap((slide, at) => slideNodes(slide, content, pictures, at === 0)),
			...official.flatMap((table) => officialNodes(table, content))
		]
	};
}

function asOf({ facts }: PackContent): string {
	return packWords(facts.lang).asOf(formats(facts.lang).date(facts.asOf));
}

function running(content: PackContent): () => PdfNode {
	const { facts } = content;
	return () => ({
		margin: [MARGINS[0], 24, MARGINS[2], 0],
		fontSize: SIZE.foot,
		color: `#${colour('muted')}`,
		columns: [
			{ text: printable(safeLine(facts.placeName)) },
			{ text: asOf(content) + (facts.sample ? ` · ${packWords(facts.lang).sample}` : ''), alignment: 'right' }
		]
	});
}

function foot(content: PackContent): (page: number, pages: number) => PdfNode {
	const { facts, sources } = content;
	const t = packWords(facts.lang);
	return (page, pages) => ({
		margin: [MARGINS[0], 8, MARGINS[2], 0],
		fontSize: SIZE.foot,
		color: `#${colour('muted')}`,
		columns: [
			{
				stack: [
					{ text: printable(sourceLine(sources, facts.lang)) },
					// On a line of its own, so that no line end cuts it.
					{ text: printable(`${t.snapshot}: ${safeLine(facts.snapshotId)}`) }
				]
			},
			{ text: t.page(String(page), String(pages)), alignment: 'right', width: 70 }
		]
	});
}

/** The brief is one page: room for its sentences in points, less head, title and link; and sizes to try. */
const BRIEF = {
	width: A4.short - MARGINS[0] - MARGINS[2],
	height: 590,
	sizes: [10.5, 10, 9.5, 9, 8.5, 8],
	gap: 3
};

function briefPage(content: PackContent, title: string): PdfNode[] {
	const { facts } = content;
	const t = packWords(facts.lang);
	const blocks = briefBlocks(content);
	const fontSize = fittingSize(
		blocks.flatMap(({ heading, sentences }) => [...(heading === null ? [] : [heading, '']), ...sentences]),
		BRIEF.sizes,
		BRIEF,
		{ gap: BRIEF.gap }
	);
	return [
		{ text: printable(title), fontSize: SIZE.title, bold: true, margin: [0, 0, 0, 4], headlineLevel: 1 },
		{
			text: printable(`${asOf(content)}. ${facts.base}. ${safeLine(facts.system)}`),
			color: `#${colour('muted')}`
		},
		...(facts.sample ? [{ text: `${t.sample}. ${t.sampled}`, bold: true, margin: [0, 4, 0, 0] }] : []),
		...blocks.flatMap(({ heading, sentences }) => [
			...(heading === null ? [] : [headingNode(heading)]),
			...sentences.map((text) => ({ text: printable(text), fontSize, margin: [0, BRIEF.gap, 0, 0] }))
		]),
		...(facts.url
			? [
					{
						text: printable(facts.url),
						link: facts.url,
						margin: [0, 10, 0, 0],
						fontSize: SIZE.foot,
						color: `#${colour('accent')}`
					}
				]
			: [])
	];
}

function headingNode(text: string): PdfNode {
	return {
		text: printable(text),
		fontSize: SIZE.heading,
		bold: true,
		margin: [0, 12, 0, 3],
		headlineLevel: 2
	};
}

function slideNodes(
	slide: Slide,
	{ facts }: PackContent,
	pictures: readonly PackPicture[],
	isFirst: boolean
): PdfNode[] {
	const t = packWords(facts.lang);
	const foot = {
		text: printable((slide.sample ? `${t.sample}. ` : '') + sourceLine(slide.sources, facts.lang)),
		...{ fontSize: SIZE.foot, color: `#${colour('muted')}`, margin: [0, 4, 0, 6] }
	};
	const head = headingNode(safeLine(slide.title));
	const body = bodyNodes(
		slide,
		pictures.find((picture) => picture.slide === slide.id),
		facts.lang
	);
	const start = isFirst ? { pageBreak: 'before', pageOrientation: 'landscape' } : {};
	// The heading stays with what it is about; tables and lists go on over pages.
	const kept =
		slide.body.kind === 'list' || slide.body.kind === 'table'
			? 1
			: slide.body.kind === 'figure'
				? 2
				: body.length;
	return [{ ...start, unbreakable: true, stack: [head, ...body.slice(0, kept)] }, ...body.slice(kept), foot];
}

function bodyNodes({ body }: Slide, picture: PackPicture | undefined, lang: Lang): PdfNode[] {
	const t = packWords(lang);
	const text = (value: string): PdfNode => ({ text: printable(safeText(value)), margin: [0, 2, 0, 2] });
	switch (body.kind) {
		case 'sentence':
			return [body.text, ...body.points].map((part) => text(plainText(part)));
		case 'list':
			return body.points.map((point) => ({ ul: [text(plainText(point))] }));
		case 'empty':
			return [text(body.reason)];
		case 'measures':
			return [
				pdfTable({
					caption: '',
					columns: [
						{ key: 'label', label: t.summary.measure },
						{ key: 'number', label: t.summary.value, numeric: true },
						{ key: 'detail', label: t.summary.detail }
					],
					rows: body.measures.map(({ label, number, detail }) => ({
						label: { value: label },
						number: { value: number?.text ?? t.noNumber },
						detail: { value: detail }
					}))
				})
			];
		case 'table':
			return tableNodes(body.table, lang);
		case 'figure':
			return [
				text(body.figure.finding),
				...(picture
					? [
							{
								...{ svg: inFont(picture.drawing), fit: [LYING_WIDTH, PICTURE_HEIGHT], font: FAMILY },
								alt: safeLine(body.figure.finding)
							}
						]
					: []),
				...body.figure.notes.map(text),
				...(body.figure.table.rows.length <= MOST_FIGURE_ROWS ? tableNodes(body.figure.table, lang) : [])
			];
	}
}

function tableNodes(table: TableData, lang: Lang): PdfNode[] {
	const t = packWords(lang);
	if (table.rows.length === 0) return [{ text: t.noRows }];
	const left = table.rows.length - MOST_ROWS;
	return [
		pdfTable({ ...table, rows: table.rows.slice(0, MOST_ROWS) }),
		...(left > 0 ? [{ text: t.more(formats(lang).count(left)), margin: [0, 4, 0, 0] }] : [])
	];
}

function officialNodes({ table, notes, sample }: OfficialTable, { facts }: PackContent): PdfNode[] {
	const t = packWords(facts.lang);
	const remarks = [...(sample ? [t.sampled] : []), ...notes, t.signs];
	return [
		{ ...headingNode(safeLine(table.caption)), pageBreak: 'before', pageOrientation: 'landscape' },
		...tableNodes(table, facts.lang),
		{
			...{ text: printable(safeText(remarks.join(' '))), fontSize: SIZE.foot },
			...{ color: `#${colour('muted')}`, margin: [0, 5, 0, 0] }
		}
	];
}

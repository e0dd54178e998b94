import { zipSync, type Zippable } from 'fflate';
import { partName, type Step } from './archive-name';
import { briefMarkdown } from './brief';
import type { PackContent, PackFacts, PackPicture } from './content';
import { renderPdf, type PdfFonts } from './pdf';
import { presentation } from './pptx';
import { packWords } from './words';
import { packWorkbook } from './xlsx';
import { zipTime } from './zip-time';

export interface PackParts {
	readonly content: PackContent;
	readonly pictures: readonly PackPicture[];
	readonly fonts: PdfFonts;
}

/**
 * The ZIP of a meeting: slides, paper, workbook, pictures, brief and link, all of one content. Runs in Node and
 * in a worker. A worker is stopped by ending it; `onStep` may throw to stop in Node.
 */
export async function packArchive(
	{ content, pictures, fonts }: PackParts,
	onStep: (step: Step) => void = () => undefined
): Promise<Uint8Array<ArrayBuffer>> {
	const { facts } = content;
	const t = packWords(facts.lang);
	const files: Record<string, Uint8Array> = {};
	const text = (value: string) => new TextEncoder().encode(value);
	onStep('pptx');
	files[partName(facts, 'slides', 'pptx')] = await presentation(content);
	onStep('xlsx');
	files[partName(facts, 'workbook', 'xlsx')] = await packWorkbook(content);
	onStep('pdf');
	files[partName(facts, 'paper', 'pdf')] = await renderPdf(content, pictures, fonts);
	onStep('zip');
	for (const { slide, svg, png } of pictures) {
		files[`${t.files.pictures}/${slide}.svg`] = text(svg);
		if (png) files[`${t.files.pictures}/${slide}.png`] = png;
	}
	const lacksPictures = pictures.some(({ png }) => png === null);
	files[partName(facts, 'brief', 'md')] = text(
		briefMarkdown(content, lacksPictures ? [t.brief.noPictures] : [])
	);
	// A form that Windows, macOS and Linux all open by a double click.
	if (facts.url)
		files[partName(facts, 'link', 'url')] = text(`[InternetShortcut]\r\nURL=${new URL(facts.url).href}\r\n`);
	return zipped(files, facts);
}

/** Files that are compressed already are stored as they are; a PDF's tags are not. */
const COMPRESSED = /\.(?:pptx|xlsx|png)$/;

function zipped(files: Readonly<Record<string, Uint8Array>>, { made }: PackFacts): Uint8Array<ArrayBuffer> {
	const entries: Zippable = {};
	for (const [name, bytes] of Object.entries(files)) {
		entries[name] = [bytes, { level: COMPRESSED.test(name) ? 0 : 6, mtime: zipTime(made) }];
	}
	return zipSync(entries) as Uint8Array<ArrayBuffer>;
}

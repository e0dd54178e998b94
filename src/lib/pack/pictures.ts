import type { PlotModule } from '../charts/chart';
import { drawVariants } from '../charts/draw';
import { wrap } from '../charts/kit/text-width';
import { pictureFrame } from '../export/picture-frame';
import { formats, type Lang } from '../text/format';
import { standaloneSvg } from '../ui/standalone-svg';
import type { FigureModel } from '../views/view';
import type { PackContent, PackPicture } from './content';

export interface DrawOptions {
	/** The browser's document, or linkedom's in Node. */
	readonly document: Document;
	/** The drawing of a chart: charts/registry in the browser. */
	plotOf(chartId: string): Promise<PlotModule<object>>;
	/** Points of a standalone picture; null where nothing can draw them. */
	png(svg: string): Promise<Uint8Array | null>;
	/** Called before each picture; may throw to stop. */
	readonly onPicture?: (done: number, all: number) => void;
}

/** Every chart of the deck, drawn as on its page. Slides whose chart has nothing to draw are left out. */
export async function drawPictures(
	{ deck, facts }: Pick<PackContent, 'deck' | 'facts'>,
	{ document, plotOf, png, onPicture }: DrawOptions
): Promise<PackPicture[]> {
	const figures = deck.slides.flatMap(({ id, body, title, sources, sample }) =>
		body.kind === 'figure' ? [{ id, title, sources, sample, figure: body.figure }] : []
	);
	const pictures: PackPicture[] = [];
	for (const { id, title, sources, sample, figure } of figures) {
		onPicture?.(pictures.length, figures.length);
		const drawing = drawn(await plotOf(figure.chartId), figure, facts.lang, document);
		if (!drawing) continue;
		const frame = pictureFrame({
			...{
				lang: facts.lang,
				subject: title,
				place: facts.placeName,
				finding: figure.finding,
				asOf: facts.asOf
			},
			...{ base: facts.base, sample, sources, notes: figure.notes, snapshotId: facts.snapshotId, madeAt: '' },
			...(facts.url ? { url: facts.url } : {})
		});
		const svg = standaloneSvg(drawing, frame, wrap);
		pictures.push({ slide: id, svg, png: await png(svg), drawing: forPdf(drawing) });
	}
	return pictures;
}

function drawn(
	plot: PlotModule<object>,
	figure: FigureModel,
	lang: Lang,
	document: Document
): SVGSVGElement | null {
	const ctx = { lang, format: formats(lang) };
	const { shaped, finding: label } = figure;
	const [first] = drawVariants(plot, document, { shaped, label, ctx, only: 'wide' });
	return first?.svg ?? null;
}

/** Roboto, which the PDF is set in, is wider than Source Sans, for which texts were given room. */
const NARROWER = 0.9;

/** A drawing as the PDF writer takes it: no links, which lead nowhere on paper, and texts that keep their room. */
function forPdf(drawing: SVGSVGElement): string {
	const copy = drawing.cloneNode(true) as SVGSVGElement;
	for (const link of copy.querySelectorAll('a')) link.removeAttribute('href');
	for (const node of [copy, ...copy.querySelectorAll('[font-size]')]) {
		const size = Number.parseFloat(node.getAttribute('font-size') ?? '');
		if (Number.isFinite(size)) node.setAttribute('font-size', String(size * NARROWER));
	}
	return copy.outerHTML.replaceAll('&nbsp;', '\u00a0');
}

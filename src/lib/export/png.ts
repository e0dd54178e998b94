import type { Lang } from '../text/format';
import { fontStyle, PROBES } from './picture-fonts';
import { exportWords } from './words';

/** Points of the picture to one px of the drawing: sharp on paper and in slides. */
const SCALE = 2;
/** Most points a canvas may have on a phone (iOS); taller pictures get fewer to the px. */
const MOST_POINTS = 16_000_000;
/** Height in px of the strip below the picture that shows whether the fonts are there. */
const STRIP = 24;
/** By then browsers show another font where theirs fails to load (font-display: block). */
const MOST_WAIT_MS = 4_000;
const LOOK_AGAIN_MS = 40;

/**
 * A standalone SVG drawn as PNG, two points to the px.
 * @param svg as `standaloneSvg` writes it, with a viewBox from 0 0
 * @throws Error in the reader's language
 */
export async function pngOf(svg: string, lang: Lang): Promise<Blob> {
	const { errors } = exportWords(lang);
	const style = await fontStyle().catch((cause: unknown) => {
		throw new Error(errors.font, { cause });
	});
	const { width, height } = sizeOf(svg);
	const image = new Image(width, height + STRIP);
	image.src = URL.createObjectURL(
		new Blob([withProbes(svg, style, width, height)], { type: 'image/svg+xml' })
	);
	try {
		await image.decode();
		await fontsShown(image, height);
		const points = await draw(image, width, height);
		if (points) return points;
	} catch (cause) {
		throw new Error(errors.picture, { cause });
	} finally {
		URL.revokeObjectURL(image.src);
	}
	throw new Error(errors.picture);
}

function sizeOf(svg: string): { width: number; height: number } {
	const [, width, height] = /viewBox="0 0 (\d+) (\d+)"/.exec(svg) ?? [];
	return { width: Number(width), height: Number(height) };
}

/** The picture with fonts inside and a strip below it that has one letter of each font. */
function withProbes(svg: string, style: string, width: number, height: number): string {
	const probes = PROBES.map(
		(letter, at) => `<text x="${at * STRIP}" y="${height + STRIP - 4}" text-anchor="start">${letter}</text>`
	);
	return svg
		.replace(/<svg [^>]*>/, (tag) =>
			tag
				.replace(/ viewBox="[^"]*"/, ` viewBox="0 0 ${width} ${height + STRIP}"`)
				.replace(/ height="[^"]*"/, ` height="${height + STRIP}"`)
				.concat(`<style>${style}</style>`)
		)
		.replace(/<\/svg>\s*$/, `${probes.join('')}</svg>`);
}

/**
 * A picture loads the fonts inside it after it has been decoded and tells nobody: until then its texts are
 * blank. So the strip is looked at until every letter in it has ink.
 */
async function fontsShown(image: HTMLImageElement, height: number): Promise<void> {
	const canvas = document.createElement('canvas');
	canvas.width = STRIP * PROBES.length;
	canvas.height = STRIP;
	const context = canvas.getContext('2d', { willReadFrequently: true })!;
	const hasInk = (at: number) =>
		context.getImageData(at * STRIP, 0, STRIP, STRIP).data.some((part, index) => index % 4 === 3 && part > 0);
	const until = performance.now() + MOST_WAIT_MS;
	while (performance.now() < until) {
		context.clearRect(0, 0, canvas.width, STRIP);
		context.drawImage(image, 0, height, canvas.width, STRIP, 0, 0, canvas.width, STRIP);
		if (PROBES.every((_, at) => hasInk(at))) return;
		await new Promise((resolve) => setTimeout(resolve, LOOK_AGAIN_MS));
	}
}

function draw(image: HTMLImageElement, width: number, height: number): Promise<Blob | null> {
	const scale = Math.min(SCALE, Math.sqrt(MOST_POINTS / (width * height)));
	const canvas = document.createElement('canvas');
	canvas.width = Math.round(width * scale);
	canvas.height = Math.round(height * scale);
	canvas.getContext('2d')?.drawImage(image, 0, 0, width, height, 0, 0, canvas.width, canvas.height);
	return new Promise((resolve) => canvas.toBlob(resolve, 'image/png'));
}

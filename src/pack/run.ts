import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import type { PlotModule } from '../lib/charts/chart';
import { buildDeck, deckRequests } from '../lib/deck/deck';
import { encodePresented } from '../lib/filters/present';
import type { Base } from '../lib/filters/vocabulary';
import { packArchive } from '../lib/pack/archive';
import { packName } from '../lib/pack/archive-name';
import { packContent } from '../lib/pack/build-content';
import { officialRequests } from '../lib/pack/official';
import type { PdfFonts } from '../lib/pack/pdf';
import { drawPictures } from '../lib/pack/pictures';
import type { Manifest } from '../lib/schema';
import { places } from '../lib/server/places';
import { rowsOfAll, snapshot } from '../lib/server/snapshot';
import type { Lang } from '../lib/text/format';
import type { ViewParams } from '../lib/views/view';

export interface RunOptions {
	readonly lang: Lang;
	readonly base: Base;
	/** Day of the snapshot to look at, yyyy-mm-dd; null is its newest. */
	readonly asOf: string | null;
	/** Folder the packs are written to. */
	readonly out: string;
	/** Address of the site, for the link in the pack; null for none. */
	readonly site: string | null;
	/** Draws a picture as points; left out where there is no browser. */
	readonly png?: (svg: string) => Promise<Uint8Array>;
}

export interface Written {
	readonly place: string;
	readonly name: string;
	readonly file: string;
	readonly bytes: number;
	readonly slides: number;
	readonly milliseconds: number;
}

/** All at once: what run.ts is loaded by is closed when it is. */
const plots = import.meta.glob<PlotModule<object>>('../lib/charts/*/plot.ts', { eager: true });
const { document } = parseHTML('<!doctype html><html><body></body></html>');

/** Ids of the 34 provinces. */
export async function provinceIds(): Promise<string[]> {
	return (await places()).provinces('34').map(({ id }) => id);
}

/**
 * Writes the pack of one place from the newest snapshot.
 * @throws Error that says which place is unknown
 */
export async function writePack(placeId: string, options: RunOptions): Promise<Written> {
	const begun = performance.now();
	const { manifest } = await snapshot();
	if (!(await places()).has(placeId)) {
		throw new Error(
			`no place "${placeId}" in the snapshot; vn, a province as 34-24, or a district that has goals is right`
		);
	}
	const params = paramsOf(placeId, manifest, options);
	const rowsOf = await rowsOfAll([...deckRequests(params), ...officialRequests(params)]);
	const deck = buildDeck(rowsOf, params);
	const content = packContent(deck, rowsOf, params, {
		snapshotId: manifest.id,
		url: options.site === null ? null : addressOf(options.site, params),
		made: Date.now()
	});
	const { png } = options;
	const pictures = await drawPictures(content, {
		document: document as unknown as Document,
		plotOf: async (id) => plotOf(id),
		png: async (svg) => (png ? png(svg) : null)
	});
	const bytes = await packArchive({ content, pictures, fonts: await fonts() });
	const file = join(options.out, packName(content.facts));
	await mkdir(options.out, { recursive: true });
	await writeFile(file, bytes);
	return {
		...{ place: placeId, name: deck.placeName, file, bytes: bytes.length, slides: deck.slides.length },
		milliseconds: performance.now() - begun
	};
}

function plotOf(chartId: string): PlotModule<object> {
	const plot = plots[`../lib/charts/${chartId}/plot.ts`];
	if (!plot)
		throw new Error(`no drawing for chart "${chartId}": src/lib/charts/${chartId}/plot.ts is missing`);
	return plot;
}

function paramsOf(placeId: string, manifest: Manifest, { lang, base, asOf }: RunOptions): ViewParams {
	return {
		...{ lang, base, placeId },
		system: placeId.startsWith('63-') ? '63' : '34',
		asOf: asOf ?? manifest.as_of,
		newest: manifest.as_of,
		hasSample: manifest.has_sample
	};
}

/** The deck of the place, as the page for presenting opens it. */
function addressOf(site: string, { lang, placeId, system, base, asOf, newest }: ViewParams): string {
	const url = new URL(`${lang === 'en' ? 'en/' : ''}trinh-bay/`, site.endsWith('/') ? site : `${site}/`);
	const view = { place: placeId, asOf: asOf === newest ? null : asOf, system, base };
	url.search = encodePresented(view).toString();
	return url.href;
}

let loaded: Promise<PdfFonts> | null = null;

function fonts(): Promise<PdfFonts> {
	const require = createRequire(import.meta.url);
	const read = (name: string) => readFile(require.resolve(`pdfmake/fonts/Roboto/Roboto-${name}.ttf`));
	loaded ??= Promise.all([read('Regular'), read('Medium')]).then(([regular, bold]) => ({ regular, bold }));
	return loaded;
}

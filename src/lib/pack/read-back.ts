import { strFromU8, unzipSync } from 'fflate';
import { readXlsx } from '../register/read/xlsx';
import type { RawCell } from '../register/types';

/** For tests: what the files of a pack say, read from their bytes alone. */

/** File of an archive whose name ends so. @throws Error that lists the names there are */
export function fileOf(archive: Uint8Array, ending: string): Uint8Array {
	const files = unzipSync(archive);
	const found = Object.keys(files).find((name) => name.endsWith(ending));
	if (!found) throw new Error(`no …${ending}; there are: ${Object.keys(files).join(', ')}`);
	return files[found]!;
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

export function unescaped(text: string): string {
	return text.replace(/&(\w+);/g, (all, name: string) => ENTITIES[name] ?? all);
}

export interface ReadSlide {
	/** Texts of boxes and table cells, one a paragraph. */
	readonly texts: readonly string[];
	readonly notes: string;
	/** Numbers of its charts. */
	readonly values: readonly number[];
}

/** Slides in their order. */
export function readPptx(bytes: Uint8Array): ReadSlide[] {
	const files = unzipSync(bytes);
	const xml = (name: string) => (files[name] ? strFromU8(files[name]) : '');
	const count = Object.keys(files).filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name)).length;
	return Array.from({ length: count }, (_, at) => {
		const rels = xml(`ppt/slides/_rels/slide${at + 1}.xml.rels`);
		const charts = [...rels.matchAll(/charts\/(chart\d+\.xml)"/g)].map(([, name]) =>
			xml(`ppt/charts/${name}`)
		);
		return {
			texts: paragraphs(xml(`ppt/slides/slide${at + 1}.xml`)),
			notes: paragraphs(xml(`ppt/notesSlides/notesSlide${at + 1}.xml`)).join('\n'),
			values: charts.flatMap((chart) =>
				[...chart.matchAll(/<c:val>.*?<\/c:val>/gs)].flatMap(([part]) =>
					[...part.matchAll(/<c:v>([^<]*)<\/c:v>/g)].map(([, value]) => Number(value))
				)
			)
		};
	});
}

function paragraphs(xml: string): string[] {
	return [...xml.matchAll(/<a:p>.*?<\/a:p>/gs)]
		.map(([part]) =>
			[...part.matchAll(/<a:t>([^<]*)<\/a:t>/g)].map(([, text]) => unescaped(text ?? '')).join('')
		)
		.filter((text) => text !== '');
}

type ReadCell = RawCell['value'] | null;

/** Values of the cells of each sheet, by its name. */
export async function readWorkbook(bytes: Uint8Array): Promise<Map<string, ReadCell[][]>> {
	const sheets = new Map<string, ReadCell[][]>();
	for (const { name, rows } of readXlsx(bytes, 'bo-hop.xlsx').sheets) {
		const read: ReadCell[][] = [];
		for await (const { cells } of rows()) read.push(Array.from(cells, (cell) => cell?.value ?? null));
		sheets.set(name, read);
	}
	return sheets;
}

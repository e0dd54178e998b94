import { csvHead, csvLines } from '../ui/csv';
import { saveFile } from '../ui/save-file';
import type { TableData } from '../ui/table';
import type { ExportContext } from './context';
import { fileName } from './file-name';
import { rowSlices } from './row-slices';

/**
 * `xlsx`: the table and a sheet about it; `xlsx-long`: also one row per number, for pivot tables; `csv`: comma,
 * decimal point; `csv-semicolon`: semicolon, decimal comma, as Excel with Vietnamese settings opens by itself.
 */
export type TableFormat = 'xlsx' | 'xlsx-long' | 'csv' | 'csv-semicolon' | 'parquet';
export type PictureFormat = 'svg' | 'png';

const MIME = {
	xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
	csv: 'text/csv;charset=utf-8',
	parquet: 'application/vnd.apache.parquet',
	svg: 'image/svg+xml',
	png: 'image/png'
} as const;
/** Part of the name that tells the workbook with the long form from the one without. */
const LONG = { vi: 'dang-dai', en: 'long' } as const;

/**
 * Makes a file of all rows of a table and hands it to the reader. In the browser only; the writers are loaded
 * now and work in a worker.
 * @returns name of the file
 * @throws Error in the reader's language
 */
export async function exportTable(
	table: TableData,
	context: ExportContext,
	format: TableFormat
): Promise<string> {
	if (format === 'csv' || format === 'csv-semicolon') {
		const name = fileName(context, 'csv');
		const separator = format === 'csv' ? ',' : ';';
		const texts = [csvHead(table, separator)];
		for await (const rows of rowSlices(table)) texts.push(csvLines(table, rows, separator));
		saveFile(name, MIME.csv, texts.join(''));
		return name;
	}
	const [{ fileFacts }, { packedParts }, { makeFileInWorker }] = await Promise.all([
		import('./facts'),
		import('./packed-table'),
		import('./worker-client')
	]);
	const now = new Date();
	const facts = await fileFacts(context, now);
	const bytes = await makeFileInWorker({ format, facts, made: now.getTime() }, packedParts(table));
	const extension = format === 'parquet' ? 'parquet' : 'xlsx';
	const name = fileName(context, extension, format === 'xlsx-long' ? LONG[context.lang] : undefined);
	saveFile(name, MIME[extension], bytes);
	return name;
}

/**
 * Makes a picture file of a drawing, with title, finding, date, sources and snapshot inside.
 * @param drawing as `charts/*` draw it: presentation attributes only, with a viewBox
 * @returns name of the file
 * @throws Error in the reader's language
 */
export async function exportPicture(
	drawing: SVGSVGElement,
	context: ExportContext,
	format: PictureFormat
): Promise<string> {
	const [{ fileFacts }, { pictureFrame }, { standaloneSvg }, { wrap }] = await Promise.all([
		import('./facts'),
		import('./picture-frame'),
		import('../ui/standalone-svg'),
		import('../charts/kit/text-width')
	]);
	const facts = await fileFacts(context, new Date());
	const svg = standaloneSvg(drawing, pictureFrame(facts), wrap);
	const name = fileName(context, format);
	if (format === 'svg') saveFile(name, MIME.svg, svg);
	else {
		const { pngOf } = await import('./png');
		saveFile(name, MIME.png, await pngOf(svg, context.lang));
	}
	return name;
}

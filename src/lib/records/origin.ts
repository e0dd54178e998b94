import type { RecordWords } from './words';

/** `so.xlsx#Loc!A7:U7`, `so.csv#A7:U7`, `registers/…/products.csv#4` (schema/origin.ts) in words. */
export function originWords(origin: string, t: RecordWords): string {
	const mark = origin.lastIndexOf('#');
	if (mark < 0) return origin;
	const [file, place] = [origin.slice(0, mark), origin.slice(mark + 1)];
	if (/^\d+$/.test(place)) return t.originLine(file, place);
	const sheetEnd = place.lastIndexOf('!');
	return t.originCells(file, place.slice(0, Math.max(0, sheetEnd)), place.slice(sheetEnd + 1));
}

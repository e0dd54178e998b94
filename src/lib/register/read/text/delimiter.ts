import { UnreadableFile } from '../../types';
import { RecordReader, type TextRecord } from './records';

/** How the columns are told apart, and whether the first line only says so (Excel's `sep=;`). */
export interface Delimiter {
	readonly character: string;
	readonly named: boolean;
}

/** In order of trust: a tab hardly ever stands in a cell, a comma often does. */
const CANDIDATES = ['\t', ';', ','] as const;

/** Rows that are looked at; enough to get past a title and a signature. */
const ROWS = 100;

/**
 * The delimiter of a text from its beginning: named in a first line `sep=…`, else the one that cuts the
 * rows most evenly; where none cuts, a tab for `.tsv` and a comma for all others (one column).
 */
export function sniffDelimiter(head: string, whole: boolean, file: string): Delimiter {
	const named = /^sep=([^"\r\n])(?:[\r\n]|$)/i.exec(head)?.[1];
	if (named) return { character: named, named: true };
	let best: string = /\.tsv$/i.test(file) ? '\t' : ',';
	let bestScore = 0;
	for (const candidate of CANDIDATES) {
		const score = evenness(head, whole, file, candidate);
		if (score > bestScore) [best, bestScore] = [candidate, score];
	}
	return { character: best, named: false };
}

/**
 * 0 … 2: share of the rows that have the commonest width plus share of the rows that are cut at all.
 * The second keeps apart a true delimiter, which cuts the heading too, from commas in every address.
 */
function evenness(head: string, whole: boolean, file: string, delimiter: string): number {
	const reader = new RecordReader(file, delimiter);
	const records = firstRecords(reader, head, whole).slice(0, ROWS);
	const widths = new Map<number, number>();
	let cut = 0;
	for (const { cells } of records) {
		if (cells.length < 2) continue;
		cut++;
		widths.set(cells.length, (widths.get(cells.length) ?? 0) + 1);
	}
	if (cut === 0) return 0;
	const score = (Math.max(...widths.values()) + cut) / records.length;
	// Under a wrong delimiter `"a";"b"` has text after a closing quote.
	return reader.strayQuotes > cut ? score / 10 : score;
}

/** What cannot be read under one delimiter may be fine under another: no error here. */
function firstRecords(reader: RecordReader, head: string, whole: boolean): TextRecord[] {
	const records: TextRecord[] = [];
	try {
		// Line by line, so that an error late in the head leaves what came before.
		for (const line of head.match(/[^\n]*\n|[^\n]+$/g) ?? []) {
			records.push(...reader.push(line));
			if (records.length >= ROWS) return records;
		}
		if (whole || records.length === 0) records.push(...reader.end());
	} catch (error) {
		if (!(error instanceof UnreadableFile)) throw error;
	}
	return records;
}

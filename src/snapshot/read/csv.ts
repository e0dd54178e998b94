import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { InputError } from '../errors';
import type { Report } from '../finding';

/** One record of a CSV file: trimmed NFC text, '' where the cell is empty. */
export interface CsvRow<C extends string> {
	/** Line in the file, the header being line 1. */
	readonly line: number;
	readonly cells: Record<C, string>;
}

export interface CsvFile<C extends string> {
	/** Path below the data folder, as findings name it. */
	readonly file: string;
	readonly rows: readonly CsvRow<C>[];
}

interface Parsed {
	readonly record: string[];
	readonly info: { readonly lines: number };
}

/**
 * Reads `<dataDir>/<file>`, which must have exactly these columns in any order. Text that is not
 * NFC is composed and reported, as two spellings of one name would not match.
 * @throws InputError if the file is missing, is no CSV, or has other columns.
 */
export function readCsv<const C extends string>(
	dataDir: string,
	file: string,
	columns: readonly C[],
	report: Report
): CsvFile<C> {
	const [header, ...records] = parseFile(dataDir, file);
	const names = header?.record ?? [];
	checkHeader(file, names, columns);
	const rows = records.map(({ record, info }): CsvRow<C> => {
		const cells = {} as Record<C, string>;
		names.forEach((name, index) => {
			const raw = record[index] ?? '';
			const composed = raw.normalize('NFC');
			const text = composed.trim();
			if (composed !== raw) reportComposed(file, info.lines, name, text, report);
			cells[name as C] = text;
		});
		return { line: info.lines, cells };
	});
	return { file, rows };
}

function parseFile(dataDir: string, file: string): Parsed[] {
	let content: string;
	try {
		content = readFileSync(join(dataDir, file), 'utf8');
	} catch (cause) {
		throw new InputError(`${file}: cannot be read in ${dataDir}; the file must exist (docs/data.md)`, {
			cause
		});
	}
	try {
		return parse(content, { bom: true, info: true, skip_empty_lines: true }) as unknown as Parsed[];
	} catch (cause) {
		throw new InputError(`${file}: not a well-formed CSV file: ${(cause as Error).message}`, { cause });
	}
}

function checkHeader(file: string, found: readonly string[], wanted: readonly string[]): void {
	const missing = wanted.filter((name) => !found.includes(name));
	const unknown = found.filter((name) => !wanted.includes(name));
	if (missing.length + unknown.length === 0 && new Set(found).size === found.length) return;
	throw new InputError(
		`${file}, line 1: columns are "${found.join(',')}"; they must be "${wanted.join(',')}"` +
			(missing.length ? `; missing: ${missing.join(', ')}` : '') +
			(unknown.length ? `; unknown: ${unknown.join(', ')}` : '')
	);
}

function reportComposed(file: string, row: number, column: string, value: string, report: Report): void {
	report({
		rule: 'text-not-composed',
		severity: 'info',
		table: 'quality',
		where: { file, row, column, value },
		vi: `Chữ ở dạng Unicode tổ hợp (NFD); đã đổi sang dựng sẵn (NFC).`,
		en: `Text with combining marks (NFD); composed (NFC) on reading.`
	});
}

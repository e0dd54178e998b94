/** The word lists of data/sample, which a steward may edit. Read once, checked on reading. */
import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { PRODUCER_KINDS, type ProducerKind } from '../../lib/schema/producer';

export interface ProductWord {
	readonly name: string;
	/** Set 1–26 of decision 26/2026. */
	readonly set: number;
	/** `all`, a region key, an area of areas.csv, or the two digits of a province of system 63. */
	readonly where: string;
	readonly weight: number;
}

export interface ProducerForm {
	readonly kind: ProducerKind;
	readonly asWritten: string;
	/** With {place}, {brand}, {given} or {trade} to be filled in. */
	readonly form: string;
	readonly weight: number;
}

export interface Lexicon {
	readonly products: readonly ProductWord[];
	readonly endings: ReadonlyMap<number, readonly string[]>;
	readonly trades: ReadonlyMap<number, readonly string[]>;
	readonly forms: readonly ProducerForm[];
	readonly parts: ReadonlyMap<string, readonly string[]>;
	readonly withdrawalReasons: readonly string[];
	/** Province codes of each named area. */
	readonly areas: ReadonlyMap<string, ReadonlySet<string>>;
}

const FOLDER = new URL('../../../data/sample/', import.meta.url);

type Cells = Readonly<Record<string, string>>;

function read<T>(file: string, toRow: (at: (column: string) => string) => T): T[] {
	const records = parse(readFileSync(new URL(file, FOLDER)), {
		columns: true,
		bom: true,
		skip_empty_lines: true
	}) as Cells[];
	return records.map((cells, i) => {
		const at = (column: string) => {
			const value = cells[column]?.normalize('NFC').trim();
			if (!value)
				throw new Error(`data/sample/${file}, row ${i + 2}, column ${column}: empty; a text is expected`);
			return value;
		};
		return toRow(at);
	});
}

function whole(file: string, column: string, text: string, low: number, high: number): number {
	const value = Number(text);
	if (Number.isInteger(value) && value >= low && value <= high) return value;
	throw new Error(
		`data/sample/${file}, column ${column}: "${text}"; a whole number from ${low} to ${high} is expected`
	);
}

function weight(file: string, text: string): number {
	const value = Number(text);
	if (value > 0) return value;
	throw new Error(`data/sample/${file}, column weight: "${text}"; a number above 0 is expected`);
}

function kind(text: string): ProducerKind {
	const found = PRODUCER_KINDS.find((known) => known === text);
	if (found) return found;
	throw new Error(
		`data/sample/producer_forms.csv, column kind: "${text}"; one of ${PRODUCER_KINDS.join(', ')} is expected`
	);
}

function grouped<K>(rows: readonly (readonly [K, string])[]): Map<K, string[]> {
	const result = new Map<K, string[]>();
	for (const [key, value] of rows) result.set(key, [...(result.get(key) ?? []), value]);
	return result;
}

let cached: Lexicon | undefined;

export function loadLexicon(): Lexicon {
	cached ??= {
		products: read('product_names.csv', (at) => ({
			name: at('name'),
			set: whole('product_names.csv', 'set_no', at('set_no'), 1, 26),
			where: at('where'),
			weight: weight('product_names.csv', at('weight'))
		})),
		endings: grouped(
			read(
				'name_endings.csv',
				(at) => [whole('name_endings.csv', 'set_no', at('set_no'), 1, 26), at('ending')] as const
			)
		),
		trades: grouped(
			read('trades.csv', (at) => [whole('trades.csv', 'set_no', at('set_no'), 1, 26), at('trade')] as const)
		),
		forms: read('producer_forms.csv', (at) => ({
			kind: kind(at('kind')),
			asWritten: at('kind_as_written'),
			form: at('form'),
			weight: weight('producer_forms.csv', at('weight'))
		})),
		parts: grouped(read('name_parts.csv', (at) => [at('part'), at('word')] as const)),
		withdrawalReasons: read('withdrawal_reasons.csv', (at) => at('reason')),
		areas: new Map(
			read('areas.csv', (at) => [at('area'), new Set(at('province_codes').split(/\s+/))] as const)
		)
	};
	return cached;
}

/** Group 1–6 of a product set (Annex I of decision 26/2026; domain.md §6). Tea and coffee are food. */
export function groupOfSet(set: number): number {
	const lastSets = [13, 17, 20, 22, 25, 26];
	return lastSets.findIndex((last) => set <= last) + 1;
}

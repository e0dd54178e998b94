/** The word lists of data/sample, which a steward may edit (data/sample/README.md). */
import { PRODUCER_KINDS, type ProducerKind } from '../../lib/schema/producer';
import { readWords } from './word-file';

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
	/** What a product's name may end with, by set. */
	readonly endings: ReadonlyMap<number, readonly string[]>;
	/** What a producer of such products calls its trade, by set. */
	readonly trades: ReadonlyMap<number, readonly string[]>;
	readonly forms: readonly ProducerForm[];
	/** Words that names are put together from, by part. */
	readonly parts: ReadonlyMap<string, readonly string[]>;
	readonly withdrawalReasons: readonly string[];
	/** Province codes of each named area. */
	readonly areas: ReadonlyMap<string, ReadonlySet<string>>;
}

const SETS = 26;

function grouped<K>(rows: readonly (readonly [K, string])[]): Map<K, string[]> {
	const result = new Map<K, string[]>();
	for (const [key, value] of rows) result.set(key, [...(result.get(key) ?? []), value]);
	return result;
}

const bySet = (file: string, column: string) =>
	grouped(readWords(file, (row) => [row.whole('set_no', 1, SETS), row.text(column)] as const));

let read: Lexicon | undefined;

/** Reads the files once a process. */
export function loadLexicon(): Lexicon {
	read ??= {
		products: readWords('product_names.csv', (row) => ({
			name: row.text('name'),
			set: row.whole('set_no', 1, SETS),
			where: row.text('where'),
			weight: row.positive('weight')
		})),
		endings: bySet('name_endings.csv', 'ending'),
		trades: bySet('trades.csv', 'trade'),
		forms: readWords('producer_forms.csv', (row) => ({
			kind: row.oneOf('kind', PRODUCER_KINDS),
			asWritten: row.text('kind_as_written'),
			form: row.text('form'),
			weight: row.positive('weight')
		})),
		parts: grouped(readWords('name_parts.csv', (row) => [row.text('part'), row.text('word')] as const)),
		withdrawalReasons: readWords('withdrawal_reasons.csv', (row) => row.text('reason')),
		areas: new Map(
			readWords('areas.csv', (row) => [row.text('area'), new Set(row.text('province_codes').split(/\s+/))])
		)
	};
	return read;
}

/** Group 1–6 of a product set (Annex I of decision 26/2026; domain.md §6). Tea and coffee are food. */
export function groupOfSet(set: number): number {
	const lastSets = [13, 17, 20, 22, 25, 26];
	return lastSets.findIndex((last) => set <= last) + 1;
}

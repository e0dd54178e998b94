import type { SourceRow } from '../../lib/schema/source';
import type { Report } from '../finding';
import type { PublishedInput } from '../read/published';
import { reportUnknownSource } from './unknown-source';

type SourceCells = PublishedInput['sources']['rows'][number]['cells'];
type WordsRow = PublishedInput['sourceWords']['rows'][number];
type Worded = Pick<
	SourceRow,
	| 'publisher_vi'
	| 'publisher_en'
	| 'address'
	| 'address_note_vi'
	| 'address_note_en'
	| 'published_vi'
	| 'published_en'
	| 'note_vi'
>;

/** Names of the files the founding documents came in, as the collected sources carry them. */
const FILE_NAME = /[;,]?\s*seed \d+_[0-9a-f]+\.txt/g;
const LEADING_DATE = /^\d{4}(-\d{2}){0,2}\b/;
const LEADING_ADDRESS = /^https?:\/\/\S+/;

/**
 * How sources are spoken of in each language: the steward's words (docs/data.md,
 * "source_words.csv"), and where they say nothing what the rules make of the source as received.
 */
export class SourceWords {
	readonly #file: string;
	readonly #rows = new Map<string, WordsRow>();
	readonly #usedLines = new Set<number>();

	constructor({ file, rows }: PublishedInput['sourceWords'], known: ReadonlySet<string>, report: Report) {
		this.#file = file;
		for (const row of rows) {
			const { source_id } = row.cells;
			if (known.has(source_id)) this.#rows.set(source_id, row);
			else reportUnknownSource('source', file, row.line, source_id, report);
		}
	}

	of(source: SourceCells): Worded {
		const worded = wordsByRule(source);
		const row = this.#rows.get(source.source_id);
		if (!row) return worded;
		for (const name of Object.keys(worded) as (keyof Worded)[]) {
			const text = name === 'address' ? '' : row.cells[name];
			if (text === '' || text === worded[name]) continue;
			worded[name] = text;
			this.#usedLines.add(row.line);
		}
		return worded;
	}

	/** Reports entries that say nothing the rules would not say. */
	reportUnused(report: Report): void {
		for (const { line, cells } of this.#rows.values()) {
			if (this.#usedLines.has(line)) continue;
			report({
				rule: 'source-words-unused',
				severity: 'warning',
				table: 'source',
				where: { file: this.#file, row: line, column: 'source_id', value: cells.source_id },
				vi: 'Dòng này không đổi cách ghi nào của nguồn; có thể xóa.',
				en: 'The entry changes nothing about the source; it can go.'
			});
		}
	}
}

/** Vietnamese keeps of a date what needs no translation; remarks in English are left to the steward. */
function wordsByRule({ publisher, address, date }: SourceCells): Worded {
	const named = publisher.replace(FILE_NAME, '');
	return {
		publisher_vi: named,
		publisher_en: named,
		address: LEADING_ADDRESS.exec(address)?.[0] ?? null,
		address_note_vi: null,
		address_note_en: null,
		published_vi: LEADING_DATE.exec(date)?.[0].split('-').reverse().join('/') ?? null,
		published_en: date || null,
		note_vi: null
	};
}

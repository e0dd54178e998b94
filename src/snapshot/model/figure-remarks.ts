import type { FigureRow } from '../../lib/schema/figure';
import { figure } from '../../lib/schema/figure';
import type { Report } from '../finding';
import type { PublishedInput } from '../read/published';
import { typedCells } from './typed-row';

export type Reading = Pick<
	FigureRow,
	'qualifier' | 'potential_treatment' | 'expired_treatment' | 'remark' | 'remark_en'
>;

/** What a remark may be narrowed to; an empty cell means "any". */
const SELECTORS = ['source_id', 'place_name', 'as_of', 'metric'] as const;
type Selected = Record<(typeof SELECTORS)[number], string>;

/** The steward's remarks on figures: how to read the numbers of a source (docs/data.md). */
export class FigureRemarks {
	readonly #input: PublishedInput['figureRemarks'];
	readonly #bySource = new Map<string, PublishedInput['figureRemarks']['rows'][number][]>();
	readonly #usedLines = new Set<number>();

	constructor(input: PublishedInput['figureRemarks'], report: Report) {
		this.#input = input;
		for (const row of input.rows) {
			const { qualifier, potential_treatment, expired_treatment } = row.cells;
			// The qualifier has a default, so its cell may stay empty here.
			const cells = { ...(qualifier && { qualifier }), potential_treatment, expired_treatment };
			if (!typedCells(figure, input.file, { line: row.line, cells }, report)) continue;
			const rows = this.#bySource.get(row.cells.source_id);
			if (rows) rows.push(row);
			else this.#bySource.set(row.cells.source_id, [row]);
		}
	}

	/** `defaults`, overwritten cell by cell by each matching remark in the order of the file. */
	apply(selected: Selected, defaults: Reading): Reading {
		const reading = { ...defaults };
		for (const { line, cells } of this.#bySource.get(selected.source_id) ?? []) {
			if (SELECTORS.some((name) => cells[name] !== '' && cells[name] !== selected[name])) continue;
			this.#usedLines.add(line);
			if (cells.qualifier) reading.qualifier = cells.qualifier as FigureRow['qualifier'];
			// A treatment says how a split or a stock was counted, and applies to such figures only.
			if (cells.potential_treatment && defaults.potential_treatment)
				reading.potential_treatment = cells.potential_treatment;
			if (cells.expired_treatment && defaults.expired_treatment)
				reading.expired_treatment = cells.expired_treatment;
			if (cells.remark_vi) reading.remark = cells.remark_vi;
			if (cells.remark_en) reading.remark_en = cells.remark_en;
		}
		return reading;
	}

	reportUnused(report: Report): void {
		for (const { line, cells } of this.#input.rows) {
			if (this.#usedLines.has(line)) continue;
			report({
				rule: 'figure-remark-unused',
				severity: 'warning',
				table: 'figure',
				where: { file: this.#input.file, row: line, column: 'source_id', value: cells.source_id },
				vi: 'Ghi chú không khớp số liệu nào; sửa nguồn, tên địa phương, thời điểm hoặc chỉ tiêu.',
				en: 'The remark matches no figure; correct its source, place name, as-of date or metric.'
			});
		}
	}
}

import type { Report } from '../finding';
import type { PublishedInput } from '../read/published';
import { parseNumber } from './typed-row';

/** What tells one printed goal from another; a range repeats it. */
const GOAL = ['place_name', 'period_start', 'period_end', 'metric', 'source_id'] as const;

/** Upper bounds of goals printed as a range (published/target_ranges.csv). */
export class UpperValues {
	readonly #unused: Map<string, PublishedInput['targetRanges']['rows'][number]>;

	constructor(private readonly input: PublishedInput['targetRanges']) {
		this.#unused = new Map(input.rows.map((row) => [goalKey(row.cells), row]));
	}

	take(goal: Record<(typeof GOAL)[number], string>): number | null {
		const row = this.#unused.get(goalKey(goal));
		if (!row) return null;
		const value = parseNumber(row.cells.upper_value);
		if (value !== null) this.#unused.delete(goalKey(goal));
		return value;
	}

	reportUnused(report: Report): void {
		for (const { line, cells } of this.#unused.values()) {
			report({
				rule: 'target-range-unused',
				severity: 'warning',
				table: 'target',
				where: { file: this.input.file, row: line, column: 'upper_value', value: cells.upper_value },
				vi: 'Khoảng này không khớp mục tiêu nào hoặc cận trên không phải số; sửa theo published/targets.csv.',
				en: 'The range matches no target, or its upper value is no number; correct it after published/targets.csv.'
			});
		}
	}
}

function goalKey(goal: Record<(typeof GOAL)[number], string>): string {
	return GOAL.map((name) => goal[name]).join('\n');
}

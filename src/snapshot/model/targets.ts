import { target, type TargetRow } from '../../lib/schema/target';
import type { Report, Where } from '../finding';
import type { PublishedInput } from '../read/published';
import { parseAsOf } from './as-of';
import type { PlaceNames } from './place-names';
import { reportUnknownSource } from './unknown-source';
import { parseNumber, typedCells } from './typed-row';

export interface TargetContext {
	readonly names: PlaceNames;
	readonly metrics: ReadonlySet<string>;
	readonly sources: ReadonlySet<string>;
	readonly report: Report;
}

/** What tells one printed goal from another; a range repeats it. */
const GOAL = ['place_name', 'period_start', 'period_end', 'metric', 'source_id'] as const;

/** Targets with the upper bounds of ranges; a row that cannot be used is reported and left out. */
export function modelTargets(input: PublishedInput, context: TargetContext): TargetRow[] {
	const upperValues = new UpperValues(input.targetRanges);
	const rows: TargetRow[] = [];
	for (const row of input.targets.rows) {
		const modelled = modelTarget(input.targets.file, row, upperValues, context);
		if (modelled) rows.push(modelled);
	}
	upperValues.reportUnused(context.report);
	return rows;
}

function modelTarget(
	file: string,
	row: PublishedInput['targets']['rows'][number],
	upperValues: UpperValues,
	{ names, metrics, sources, report }: TargetContext
): TargetRow | null {
	const { line, cells } = row;
	const where: Where = { file, row: line };
	const { comparator, value, unit } = cells;
	const typed = typedCells(target, file, { line, cells: { comparator, value, unit } }, report);
	const place = names.resolve(cells.place_level, cells.place_name);
	if (!('placeId' in place)) {
		report({
			rule: 'place-unknown',
			severity: 'error',
			table: 'target',
			where: { ...where, column: 'place_name', value: cells.place_name },
			...place
		});
	}
	const start = parseAsOf(cells.period_start);
	const end = parseAsOf(cells.period_end);
	const inOrder = start && end && start.as_of_from <= end.as_of_to;
	if (!inOrder) {
		report({
			rule: 'period-not-valid',
			severity: 'error',
			table: 'target',
			where: { ...where, column: 'period_start', value: `${cells.period_start}–${cells.period_end}` },
			vi: 'Kỳ phải viết yyyy, yyyy-mm hoặc yyyy-mm-dd và không kết thúc trước khi bắt đầu.',
			en: 'The period must be yyyy, yyyy-mm or yyyy-mm-dd and not end before it starts.'
		});
	}
	const metricKnown = metrics.has(cells.metric);
	if (!metricKnown) {
		report({
			rule: 'metric-unknown',
			severity: 'error',
			table: 'target',
			where: { ...where, column: 'metric', value: cells.metric },
			vi: `Chỉ tiêu "${cells.metric}" không có trong harmonise/target_metrics.csv.`,
			en: `Metric "${cells.metric}" is not in harmonise/target_metrics.csv.`
		});
	}
	if (!sources.has(cells.source_id)) reportUnknownSource('target', file, line, cells.source_id, report);
	if (!typed || !('placeId' in place) || !inOrder || !metricKnown || !sources.has(cells.source_id))
		return null;
	return {
		target_id: `t${line}`,
		place_id: place.placeId,
		place_as_written: cells.place_name,
		applies_to: place.appliesTo,
		target_metric: cells.metric,
		comparator: comparator as TargetRow['comparator'],
		value: Number(value),
		upper_value: upperValues.take(cells),
		unit: unit as TargetRow['unit'],
		period_start: start.as_of_from,
		period_end: end.as_of_to,
		source_id: cells.source_id
	};
}

/** Upper bounds of goals printed as a range (published/target_ranges.csv). */
class UpperValues {
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

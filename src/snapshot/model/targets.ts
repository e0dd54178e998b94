import { target, type TargetRow } from '../../lib/schema/target';
import type { Where } from '../finding';
import type { PublishedInput } from '../read/published';
import type { GoalFile } from '../read/targets';
import { namedGoal, type GoalCells, type TargetContext } from './goal';
import { typedCells } from './typed-row';
import { UpperValues } from './upper-values';

/** A goal the steward says is replaced by a later one. */
export interface Replacement {
	readonly targetId: string;
	readonly replaces: string;
}

/** Goals of plans as published, with the upper bounds of ranges; a row that cannot be used is reported and left out. */
export function modelTargets(input: PublishedInput, context: TargetContext): TargetRow[] {
	const upperValues = new UpperValues(input.targetRanges);
	const rows = input.targets.rows.flatMap(({ line, cells }) => {
		const row = modelGoal(input.targets.file, `t${line}`, line, { ...cells, upper_value: '' }, context);
		return row ? [{ ...row, upper_value: upperValues.take(cells) }] : [];
	});
	upperValues.reportUnused(context.report);
	return rows;
}

/**
 * Goals the steward adds (data/targets/goals.csv), with those they replace.
 * @param known goals there are already
 */
export function modelStewardGoals(
	input: GoalFile,
	known: readonly TargetRow[],
	context: TargetContext
): { targets: TargetRow[]; replacements: Replacement[] } {
	const targets: TargetRow[] = [];
	const replacements: Replacement[] = [];
	const byId = new Map(known.map((row) => [row.target_id, row]));
	for (const { line, cells } of input.rows) {
		const row = modelGoal(input.file, `g${line}`, line, cells, context);
		if (!row) continue;
		targets.push(row);
		byId.set(row.target_id, row);
		const { supersedes } = cells;
		if (supersedes === '') continue;
		const replaced = byId.get(supersedes);
		if (replaced && replaced !== row && goalOf(replaced) === goalOf(row))
			replacements.push({ targetId: row.target_id, replaces: supersedes });
		else reportReplacement(input.file, line, supersedes, replaced, context);
	}
	return { targets, replacements };
}

/** What two versions of a goal have in common. */
export function goalOf(row: TargetRow): string {
	const { place_id, applies_to, target_metric, period_start, period_end } = row;
	return [place_id, applies_to, target_metric, period_start, period_end].join(' ');
}

function modelGoal(
	file: string,
	id: string,
	line: number,
	cells: GoalCells & Record<'comparator' | 'value' | 'upper_value' | 'unit', string>,
	context: TargetContext
): TargetRow | null {
	const where: Where = { file, row: line };
	const { comparator, value, upper_value, unit } = cells;
	const typed = typedCells(
		target,
		file,
		{ line, cells: { comparator, value, upper_value, unit } },
		context.report
	);
	const goal = namedGoal('target', where, cells, context);
	if (!typed || !goal || !isUnitRight(where, goal.metric.nature, typed, context)) return null;
	return {
		target_id: id,
		place_id: goal.placeId,
		place_as_written: cells.place_name,
		applies_to: goal.appliesTo,
		target_metric: cells.metric,
		comparator: comparator as TargetRow['comparator'],
		value: Number(value),
		upper_value: typed.upper_value as number | null,
		unit: unit as TargetRow['unit'],
		period_start: goal.periodStart,
		period_end: goal.periodEnd,
		source_id: cells.source_id
	};
}

/** A share is in percent 0–100 and nothing else is; the upper bound of a range is above its lower one. */
function isUnitRight(
	where: Where,
	nature: string,
	typed: Record<string, unknown>,
	{ report }: TargetContext
): boolean {
	const {
		unit,
		value,
		upper_value: upper
	} = typed as {
		unit: string;
		value: number;
		upper_value: number | null;
	};
	const wrong = (column: string, found: unknown, vi: string, en: string) => {
		report({
			rule: 'goal-not-plausible',
			severity: 'error',
			table: 'target',
			where: { ...where, column, value: String(found) },
			vi,
			en
		});
		return false;
	};
	if ((nature === 'ratio') !== (unit === 'percent'))
		return nature === 'ratio'
			? wrong(
					'unit',
					unit,
					'Chỉ tiêu này là tỷ lệ; đơn vị phải là percent.',
					'This metric is a share; the unit must be percent.'
				)
			: wrong(
					'unit',
					unit,
					'Chỉ tiêu này là số lượng; đơn vị phải là products, producers, communes hoặc count.',
					'This metric is a number; the unit must be products, producers, communes or count.'
				);
	if (value < 0 || (unit === 'percent' && value > 100))
		return wrong(
			'value',
			value,
			unit === 'percent' ? 'Tỷ lệ phải từ 0 đến 100.' : 'Số lượng không được âm.',
			unit === 'percent' ? 'A share must be 0 to 100.' : 'A number must not be negative.'
		);
	if (upper !== null && upper <= value)
		return wrong(
			'upper_value',
			upper,
			`Cận trên phải lớn hơn cận dưới ${value}; nếu không phải khoảng thì để trống.`,
			`The upper bound must be above the lower one, ${value}; leave it empty where there is no range.`
		);
	return true;
}

function reportReplacement(
	file: string,
	row: number,
	value: string,
	replaced: TargetRow | undefined,
	{ report }: TargetContext
): void {
	report({
		rule: 'target-replaced-unknown',
		severity: 'warning',
		table: 'target',
		where: { file, row, column: 'supersedes', value },
		vi: replaced
			? `"${value}" là chỉ tiêu khác địa bàn, điều phải đạt hoặc kỳ; chỉ mức của cùng chỉ tiêu mới được thay thế.`
			: `Không có chỉ tiêu "${value}" ở trên dòng này; ghi mã như t52 (dòng 52 của published/targets.csv) hoặc g2.`,
		en: replaced
			? `"${value}" is a goal of another place, metric or period; only a version of the same goal can be replaced.`
			: `There is no target "${value}" above this row; write an id such as t52 (line 52 of published/targets.csv) or g2.`
	});
}

import { reported_actual, type ReportedActualRow } from '../../lib/schema/reported_actual';
import type { TargetRow } from '../../lib/schema/target';
import type { Where } from '../finding';
import type { ReportedFile } from '../read/targets';
import { parseAsOf } from './as-of';
import { namedGoal, type NamedGoal, type TargetContext } from './goal';
import { typedCells } from './typed-row';

/** Reported actuals, one row a report and goal of that place, metric and period; what fits no goal is reported and left out. */
export function modelReportedActuals(
	{ file, rows }: ReportedFile,
	targets: readonly TargetRow[],
	context: TargetContext
): ReportedActualRow[] {
	const modelled: ReportedActualRow[] = [];
	const lineOf = new Map<string, number>();
	for (const { line, cells } of rows) {
		const where: Where = { file, row: line };
		const { as_of, value, note_vi, note_en } = cells;
		const typed = typedCells(
			reported_actual,
			file,
			{ line, cells: { as_of, value, note_vi, note_en } },
			context.report
		);
		const goal = namedGoal('reported_actual', where, cells, context);
		if (!typed || !goal) continue;
		const day = parseAsOf(as_of);
		if (!isDayRight(where, as_of, day, goal, context) || !isValueRight(where, Number(value), goal, context))
			continue;
		const meant = targets.filter((row) => isMeant(row, goal));
		if (meant.length === 0) reportNoGoal(where, cells.metric, goal, targets, context);
		for (const { target_id } of meant) {
			const key = `${target_id} ${day.as_of_to}`;
			const before = lineOf.get(key);
			lineOf.set(key, line);
			if (before === undefined)
				modelled.push({
					reported_actual_id: `a${line}-${target_id}`,
					target_id,
					value: Number(value),
					as_of,
					as_of_to: day.as_of_to,
					source_id: cells.source_id,
					note_vi: note_vi || null,
					note_en: note_en || null
				});
			else reportTwice(where, as_of, before, context);
		}
	}
	return modelled;
}

function isMeant(row: TargetRow, { placeId, appliesTo, metric, periodStart, periodEnd }: NamedGoal): boolean {
	return (
		row.place_id === placeId &&
		row.applies_to === appliesTo &&
		row.target_metric === metric.target_metric &&
		row.period_start === periodStart &&
		row.period_end === periodEnd
	);
}

function isDayRight(
	where: Where,
	asOf: string,
	day: ReturnType<typeof parseAsOf>,
	{ periodStart, periodEnd }: NamedGoal,
	{ report }: TargetContext
): day is NonNullable<typeof day> {
	if (day && day.as_of_from >= periodStart && day.as_of_from <= periodEnd) return true;
	report({
		rule: 'reported-day-not-valid',
		severity: 'error',
		table: 'reported_actual',
		where: { ...where, column: 'as_of', value: asOf },
		vi: `Thời điểm phải viết yyyy, yyyy-mm hoặc yyyy-mm-dd và nằm trong kỳ ${periodStart} – ${periodEnd} của chỉ tiêu.`,
		en: `The as-of date must be yyyy, yyyy-mm or yyyy-mm-dd and lie within the period ${periodStart} to ${periodEnd} of the goal.`
	});
	return false;
}

function isValueRight(where: Where, value: number, goal: NamedGoal, { report }: TargetContext): boolean {
	const isShare = goal.metric.nature === 'ratio';
	if (value >= 0 && (!isShare || value <= 100)) return true;
	report({
		rule: 'reported-value-not-plausible',
		severity: 'error',
		table: 'reported_actual',
		where: { ...where, column: 'value', value: String(value) },
		vi: isShare ? 'Tỷ lệ phải từ 0 đến 100.' : 'Số lượng không được âm.',
		en: isShare ? 'A share must be 0 to 100.' : 'A number must not be negative.'
	});
	return false;
}

/** Names the goals of the same place and metric, as a period is the likeliest thing to be wrong. */
function reportNoGoal(
	where: Where,
	value: string,
	goal: NamedGoal,
	targets: readonly TargetRow[],
	{ report }: TargetContext
): void {
	const others = targets
		.filter(
			(row) =>
				row.place_id === goal.placeId && row.target_metric === value && row.applies_to === goal.appliesTo
		)
		.map((row) => `${row.period_start} – ${row.period_end}`);
	const list = [...new Set(others)].join('; ');
	report({
		rule: 'reported-actual-without-goal',
		severity: 'error',
		table: 'reported_actual',
		where: { ...where, column: 'metric', value },
		vi: `Địa bàn không có chỉ tiêu này trong kỳ đã ghi${list ? `; chỉ tiêu này có kỳ ${list}` : ''}. Sửa kỳ, hoặc thêm chỉ tiêu vào targets/goals.csv.`,
		en: `The place has no such goal for this period${list ? `; it has one for ${list}` : ''}. Correct the period, or add the goal to targets/goals.csv.`
	});
}

function reportTwice(where: Where, value: string, before: number, { report }: TargetContext): void {
	report({
		rule: 'reported-actual-twice',
		severity: 'error',
		table: 'reported_actual',
		where: { ...where, column: 'as_of', value },
		vi: `Dòng ${before} đã báo cáo chỉ tiêu này cho cùng thời điểm; chỉ giữ một dòng.`,
		en: `Row ${before} already reports on this goal for the same day; keep one row.`
	});
}

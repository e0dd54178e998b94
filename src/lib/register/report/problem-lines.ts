import { FIELDS, isPublic, type Field } from '../fields';
import type { Note, Problem, Severity } from '../types';
import type { RegisterReport } from './report';

/** More lines than this make Excel slow and phones give up; the summary counts the rest. */
export const WORKBOOK_LINES = 50_000;
/** About 150 printed pages; the workbook has the rest. */
export const PRINTED_LINES = 2_000;

/** A problem as a report writes it. */
export interface ProblemLine {
	readonly problem: Problem;
	/** Its row is not used. */
	readonly quarantined: boolean;
	/** Undefined, as the suggestion, when the column is private. */
	readonly value: string | undefined;
	readonly suggestion: string | undefined;
	readonly note: Note;
}

export interface RuleCount {
	readonly rule: string;
	readonly severity: Severity;
	readonly count: number;
}

const RANK: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/**
 * The first `limit` problems: rows set aside first, then by sheet, row, severity and column.
 * `left` counts those beyond the limit.
 */
export function problemLines(report: RegisterReport, limit: number): { lines: ProblemLine[]; left: number } {
	const setAside = new Set(
		report.problems.filter(({ severity }) => severity === 'error').map((problem) => rowKey(problem))
	);
	const order = new Map(report.sheets.map(({ name }, index) => [name, index]));
	const inOrder = (a: Problem, b: Problem) =>
		(order.get(a.at.sheet) ?? order.size) - (order.get(b.at.sheet) ?? order.size) ||
		a.at.row - b.at.row ||
		RANK[a.severity] - RANK[b.severity] ||
		compareColumns(a.at.column, b.at.column);
	const first: Problem[] = [];
	const second: Problem[] = [];
	for (const problem of report.problems) (setAside.has(rowKey(problem)) ? first : second).push(problem);

	const hidden = privateColumns(report);
	const line = (problem: Problem, quarantined: boolean) => shown(problem, quarantined, hidden);
	const lines = first
		.sort(inOrder)
		.slice(0, limit)
		.map((problem) => line(problem, true));
	for (const problem of second.sort(inOrder).slice(0, limit - lines.length)) lines.push(line(problem, false));
	return { lines, left: report.problems.length - lines.length };
}

/** All problems counted by rule and severity, the gravest and most frequent first. */
export function countRules({ problems }: RegisterReport): RuleCount[] {
	const counts = new Map<string, RuleCount>();
	for (const { rule, severity } of problems) {
		const key = `${severity} ${rule}`;
		counts.set(key, { rule, severity, count: (counts.get(key)?.count ?? 0) + 1 });
	}
	return [...counts.values()].sort(
		(a, b) => RANK[a.severity] - RANK[b.severity] || b.count - a.count || (a.rule < b.rule ? -1 : 1)
	);
}

function rowKey({ at }: Problem): string {
	return `${at.row} ${at.sheet}`;
}

function compareColumns(a = '', b = ''): number {
	// Letters of a workbook: Z stands before AA.
	return a.length - b.length || (a < b ? -1 : Number(a > b));
}

/** Columns by sheet whose values are nobody's business, as `sheet` + tab + letter. */
function privateColumns(report: RegisterReport): ReadonlySet<string> {
	return new Set(
		report.sheets.flatMap(({ name, columns }) =>
			columns.filter(({ field }) => mustHide(field)).map(({ column }) => `${name}\t${column}`)
		)
	);
}

/** Of an address only the places in it are ever quoted, and without them nobody can mend it. */
function mustHide(field: Field): boolean {
	return field in FIELDS && !isPublic(field) && field !== 'address';
}

/**
 * No step before this one may quote a private value; a report leaves the house, so it makes sure:
 * value and suggestion of a private column are dropped, and masked where the sentence repeats them.
 */
function shown(problem: Problem, quarantined: boolean, hidden: ReadonlySet<string>): ProblemLine {
	const { at, value, suggestion, vi, en } = problem;
	if (!hidden.has(`${at.sheet}\t${at.column}`))
		return { problem, quarantined, value, suggestion, note: { vi, en } };
	const mask = (text: string) =>
		[value, suggestion].reduce<string>(
			(masked, secret) => (secret ? masked.replaceAll(secret, '…') : masked),
			text
		);
	return {
		problem,
		quarantined,
		value: undefined,
		suggestion: undefined,
		note: { vi: mask(vi), en: mask(en) }
	};
}

import { isPublic } from '../fields';
import type { At, Problem } from '../types';
import type { Lang } from '../../text/format';
import { FIELD_WORDS } from './field-words';
import type { ProblemLine } from './problem-lines';
import { LONGEST_VALUE, readable } from './readable';
import { ruleOf, type RegisterReport } from './report';
import type { ReportCell, ReportTable } from './report-table';
import type { ReportWords } from './words';

export function problemTable(
	lines: readonly ProblemLine[],
	report: RegisterReport,
	{ lines: words, sheets, severity }: ReportWords,
	lang: Lang
): ReportTable {
	return {
		heading: sheets.problems,
		columns: [
			{ label: words.no, width: 6 },
			{ label: words.severity, width: 10 },
			{ label: words.used, width: 12 },
			{ label: words.sheet, width: 18 },
			{ label: words.cell, width: 10 },
			{ label: words.value, width: 28 },
			{ label: words.note, width: 48 },
			{ label: words.suggestion, width: 28 },
			{ label: words.ruleName, width: 36, screenOnly: true },
			{ label: words.why, width: 48, screenOnly: true },
			{ label: words.rule, width: 22 }
		],
		rows: lines.map(({ problem, quarantined, value, suggestion, note }, index) => [
			index + 1,
			severity[problem.severity],
			quarantined ? words.isQuarantined : words.isUsed,
			problem.at.sheet,
			address(problem.at, words),
			shownValue(problem, value, words),
			note[lang],
			suggestion ?? null,
			ruleOf(report, problem.rule)?.title[lang] ?? null,
			ruleOf(report, problem.rule)?.reason[lang] ?? null,
			problem.rule
		]),
		tones: lines.map(({ problem }) => problem.severity)
	};
}

function shownValue(problem: Problem, value: string | undefined, words: ReportWords['lines']): ReportCell {
	if (value !== undefined) return readable(value, LONGEST_VALUE);
	return problem.value === undefined ? null : words.hidden;
}

/** `L7` where the column has a letter, else words: a text file's columns have names. */
function address({ row, column }: At, words: ReportWords['lines']): string {
	if (row < 1) return column ?? words.whole;
	if (column === undefined) return words.row(String(row));
	return /^[A-Z]{1,3}$/.test(column) ? `${column}${row}` : words.rowColumn(String(row), column);
}

export function columnTable({ sheets }: RegisterReport, words: ReportWords, lang: Lang): ReportTable {
	const { columns } = words;
	return {
		heading: words.sheets.columns,
		columns: [
			{ label: columns.sheet, width: 24 },
			{ label: columns.column, width: 8 },
			{ label: columns.heading, width: 48 },
			{ label: columns.field, width: 36 },
			{ label: columns.round, width: 14 },
			{ label: columns.how, width: 20 },
			{ label: columns.published, width: 14 }
		],
		rows: sheets.flatMap(({ name, columns: found }) =>
			found.map(({ column, heading, field, round, how }) => [
				name,
				column,
				heading,
				FIELD_WORDS[field][lang],
				round,
				columns.hows[how],
				isPublic(field) ? columns.yes : columns.no
			])
		)
	};
}

export function ruleTable(report: RegisterReport, words: ReportWords, lang: Lang): ReportTable {
	const counts = new Map<string, number>();
	for (const { rule } of report.problems) counts.set(rule, (counts.get(rule) ?? 0) + 1);
	return {
		heading: words.sheets.rules,
		columns: [
			{ label: words.rules.rule, width: 28 },
			{ label: words.rules.severity, width: 12 },
			{ label: words.rules.name, width: 60 },
			{ label: words.rules.why, width: 80 },
			{ label: words.rules.source, width: 30 },
			{ label: words.rules.count, width: 14 }
		],
		rows: Object.entries(report.rules).map(([id, { severity, otherwise, title, reason, source }]) => [
			id,
			[severity, ...(otherwise ? [otherwise] : [])].map((one) => words.severity[one]).join(', '),
			title[lang],
			reason[lang],
			source,
			counts.get(id) ?? 0
		])
	};
}

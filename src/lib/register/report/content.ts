import { formats, type Formats, type Lang } from '../../text/format';
import { columnTable, problemTable, ruleTable } from './lists';
import { countRules, problemLines } from './problem-lines';
import { equationHolds, OTHER_ROWS, ruleOf, type RegisterReport } from './report';
import type { ReportTable } from './report-table';
import { REPORT_WORDS, type ReportWords } from './words';

/** All a report says, in one language, before it becomes cells or HTML. */
export interface ReportContent {
	readonly lang: Lang;
	readonly words: ReportWords;
	readonly facts: readonly (readonly [label: string, value: string])[];
	readonly next: readonly string[];
	readonly equations: ReportTable;
	readonly byRule: ReportTable;
	readonly decisions: ReportTable;
	readonly problems: ReportTable;
	readonly columns: ReportTable;
	readonly rules: ReportTable;
	/** Problems beyond the limit of lines. */
	readonly left: number;
}

/** @param limit most problem lines to list. */
export function reportContent(report: RegisterReport, lang: Lang, limit: number): ReportContent {
	const words = REPORT_WORDS[lang];
	const format = formats(lang);
	const { lines, left } = problemLines(report, limit);
	return {
		lang,
		words,
		facts: [
			[words.file, report.file],
			[words.source, report.sourceId],
			[words.asOf, format.asOf(report.snapshotAsOf)]
		],
		next: nextSteps(report, words, format),
		equations: equations(report, words),
		byRule: byRule(report, words, lang),
		decisions: decisions(report, words, lang),
		problems: problemTable(lines, report, words, lang),
		columns: columnTable(report, words, lang),
		rules: ruleTable(report, words, lang),
		left
	};
}

function nextSteps(report: RegisterReport, { next }: ReportWords, { count }: Formats): string[] {
	const quarantined = report.sheets.reduce((sum, { equation }) => sum + equation.quarantined, 0);
	const warnings = report.problems.filter(({ severity }) => severity === 'warning').length;
	const steps = report.sheets
		.filter(({ equation }) => equation.rowsIn > 0 && equation.used === 0)
		.map(({ name }) => next.noRows(name));
	if (quarantined > 0) steps.push(next.errors(count(quarantined)));
	if (warnings > 0) steps.push(next.warnings(count(warnings)));
	if (steps.length === 0) return [next.nothing];
	if (report.problems.some(({ suggestion }) => suggestion)) steps.push(next.suggestions);
	return [...steps, next.resend];
}

function equations({ sheets }: RegisterReport, { rows }: ReportWords): ReportTable {
	return {
		heading: rows.heading,
		remark: rows.meaning,
		columns: [
			{ label: rows.sheet, width: 60 },
			...[rows.rowsIn, rows.used, rows.quarantined].map((label) => ({ label, width: 14 })),
			...OTHER_ROWS.map((kind) => ({ label: rows.kinds[kind], width: 14 })),
			{ label: rows.holds, width: 18 }
		],
		rows: sheets.map(({ name, equation }) => [
			name,
			equation.rowsIn,
			equation.used,
			equation.quarantined,
			...OTHER_ROWS.map((kind) => equation[kind]),
			equationHolds(equation) ? rows.yes : rows.no
		]),
		tones: sheets.map(({ equation }) => (equationHolds(equation) ? undefined : 'error'))
	};
}

function byRule(report: RegisterReport, words: ReportWords, lang: Lang): ReportTable {
	const counts = countRules(report);
	return {
		heading: words.byRule.heading,
		remark: counts.length === 0 ? words.byRule.none : undefined,
		columns: [
			{ label: words.byRule.name, width: 60 },
			{ label: words.byRule.count, width: 14 },
			{ label: words.lines.severity, width: 14 },
			{ label: words.byRule.rule, width: 30 }
		],
		rows: counts.map(({ rule, severity, count }) => [
			ruleOf(report, rule)?.title[lang] ?? rule,
			count,
			words.severity[severity],
			rule
		]),
		tones: counts.map(({ severity }) => severity)
	};
}

function decisions(
	report: RegisterReport,
	{ decisions: words, lines }: ReportWords,
	lang: Lang
): ReportTable {
	return {
		heading: words.heading,
		columns: [
			{ label: lines.sheet, width: 60 },
			{ label: words.heading, width: 60 }
		],
		rows: [
			...report.decisions.map((note) => [words.whole, note[lang]]),
			...report.sheets.flatMap(({ name, notes }) => notes.map((note) => [name, note[lang]]))
		]
	};
}

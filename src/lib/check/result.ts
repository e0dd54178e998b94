import type { Rule } from '../register/judge/rule';
import { countRules, problemLines, type ProblemLine } from '../register/report/problem-lines';
import { ruleOf, type RegisterReport } from '../register/report/report';
import type { Severity } from '../register/types';

/** Cells listed on the page a rule; the workbook has all of them. */
const LINES_A_RULE = 200;

/** Problems of one rule and severity. */
export interface RuleProblems {
	readonly rule: string;
	readonly severity: Severity;
	readonly count: number;
	/** Undefined for a rule nobody explains. */
	readonly explained: Pick<Rule, 'title' | 'reason' | 'source'> | undefined;
	/** The first of them, private values left out. */
	readonly lines: readonly ProblemLine[];
}

/** What the page shows of a report: plain data without the report's hundred thousand problems. */
export interface CheckResult extends Pick<
	RegisterReport,
	'file' | 'sourceId' | 'snapshotAsOf' | 'sheets' | 'decisions'
> {
	readonly counts: Readonly<Record<Severity, number>>;
	readonly rules: readonly RuleProblems[];
	/** Problems found but held nowhere, as there were too many. */
	readonly unlisted: number;
}

export function checkResult(report: RegisterReport, unlisted: number): CheckResult {
	const lines = new Map<string, ProblemLine[]>();
	for (const line of problemLines(report, Infinity).lines) {
		const key = `${line.problem.severity} ${line.problem.rule}`;
		const held = lines.get(key);
		if (!held) lines.set(key, [line]);
		else if (held.length < LINES_A_RULE) held.push(line);
	}
	const counts = { error: 0, warning: 0, info: 0 };
	for (const { severity } of report.problems) counts[severity]++;
	const { file, sourceId, snapshotAsOf, sheets, decisions } = report;
	return {
		file,
		sourceId,
		snapshotAsOf,
		sheets,
		decisions,
		counts,
		unlisted,
		rules: countRules(report).map(({ rule, severity, count }) => {
			const found = ruleOf(report, rule);
			return {
				rule,
				severity,
				count,
				explained: found && { title: found.title, reason: found.reason, source: found.source },
				lines: lines.get(`${severity} ${rule}`) ?? []
			};
		})
	};
}

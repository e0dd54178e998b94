import type { Row } from '../metrics/data-quality/metric';
import type { Row as RuleRow } from '../metrics/quality-rules/metric';
import { RULES } from '../register/judge/rules';
import { REPORT_WORDS } from '../register/report/words';
import type { Severity } from '../register/types';
import { formats, type Lang } from '../text/format';
import { NOT_APPLICABLE, type TableCell, type TableData } from '../ui/table';
import { isScore, qualityWords, SCORES, type QualityWords } from './words';

/** Most lines of a table on the page; the rest is counted, and told by the report of each file. */
export const MOST_LINES = 300;

/** Rows left out: where they stand, what is wrong and what would be right. */
export function quarantineTable(findings: readonly Row[], lang: Lang): TableData {
	const t = qualityWords(lang).quarantined;
	return {
		caption: t.heading,
		columns: [
			{ key: 'file', label: t.file },
			{ key: 'sheet', label: t.sheet },
			{ key: 'cell', label: t.cell },
			{ key: 'value', label: t.value },
			{ key: 'rule', label: t.rule },
			{ key: 'right', label: t.right }
		],
		rows: findings.slice(0, MOST_LINES).map((row) => ({
			...whereCells(row, t),
			value: row.value === null ? { value: null, text: NOT_APPLICABLE } : { value: row.value },
			rule: ruleCell(row.rule, lang),
			right: { value: lang === 'vi' ? row.message_vi : row.message_en }
		}))
	};
}

/** Findings on what is used all the same. */
export function findingTable(findings: readonly Row[], lang: Lang): TableData {
	const t = qualityWords(lang);
	const words = REPORT_WORDS[lang];
	return {
		caption: t.findings.heading,
		columns: [
			{ key: 'severity', label: words.lines.severity },
			{ key: 'message', label: t.quarantined.right },
			{ key: 'file', label: t.quarantined.file },
			{ key: 'sheet', label: t.quarantined.sheet },
			{ key: 'cell', label: t.quarantined.cell },
			{ key: 'rule', label: t.quarantined.rule }
		],
		rows: findings.slice(0, MOST_LINES).map((row) => ({
			severity: { value: words.severity[row.severity as Severity] },
			message: { value: lang === 'vi' ? row.message_vi : row.message_en },
			...whereCells(row, t.quarantined),
			rule: ruleCell(row.rule, lang)
		}))
	};
}

/** Every rule with the score it takes from, in the order of the scores. */
export function ruleTable(rules: readonly RuleRow[], lang: Lang): TableData {
	const t = qualityWords(lang);
	const { count } = formats(lang);
	const scores = [...SCORES, 'none'] as const;
	const order = (row: RuleRow) => scores.indexOf(row.score as (typeof scores)[number]);
	return {
		caption: t.rules.caption,
		columns: [
			{ key: 'score', label: t.rules.score },
			{ key: 'rule', label: t.rules.rule },
			{ key: 'id', label: t.rules.id },
			{ key: 'count', label: t.rules.count, numeric: true }
		],
		rows: rules
			.toSorted((a, b) => order(a) - order(b))
			.map((row) => ({
				score: { value: isScore(row.score) ? t.score[row.score] : t.none },
				rule: ruleCell(row.rule, lang),
				id: { value: row.rule },
				count: { value: row.findings, text: count(row.findings ?? 0) }
			}))
	};
}

function ruleCell(rule: string | null, lang: Lang): TableCell {
	return { value: RULES[rule ?? '']?.title[lang] ?? rule, note: rule ?? undefined };
}

/** "I6" in a workbook, the line and the name of the column in the project's own CSV files. */
function whereCells(
	{ file, sheet, row_no, column_name }: Row,
	t: QualityWords['quarantined']
): Record<'file' | 'sheet' | 'cell', TableCell> {
	const row = row_no === null ? null : String(row_no);
	const isLetter = column_name !== null && /^[A-Z]{1,3}$/.test(column_name);
	const cell =
		row === null
			? (column_name ?? NOT_APPLICABLE)
			: isLetter
				? `${column_name}${row}`
				: column_name === null
					? t.row(row)
					: t.line(row, column_name);
	return {
		file: { value: file },
		sheet: { value: sheet, text: sheet === null || sheet === file ? NOT_APPLICABLE : sheet },
		cell: { value: cell }
	};
}

import { formats, type Lang } from '../../text/format';
import { reportContent } from './content';
import { PRINTED_LINES } from './problem-lines';
import { readable } from './readable';
import type { RegisterReport } from './report';
import type { ReportCell, ReportTable } from './report-table';

const STYLE = `
@page { size: A4 landscape; margin: 12mm }
:root { color-scheme: light }
body { font: 10pt/1.4 system-ui, "Segoe UI", Arial, sans-serif; color: #1a202c; margin: 1rem }
h1 { font-size: 16pt } h2 { font-size: 12pt; break-after: avoid; margin: 1.5em 0 .4em }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .2em 1em }
dt { font-weight: 600 } dd { margin: 0 }
.wide { overflow-x: auto }
table { border-collapse: collapse; width: 100%; font-size: 8.5pt }
th, td { border: 1px solid #a0aec0; padding: .25em .4em; text-align: left; vertical-align: top; overflow-wrap: anywhere; white-space: pre-line }
th { background: #e2e8f0 } thead { display: table-header-group } tr { break-inside: avoid }
.number { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap }
.error { background: #fde2e1 } .warning { background: #fef3c7 }
@media print { body { margin: 0 } .wide { overflow: visible } th, tr { print-color-adjust: exact; -webkit-print-color-adjust: exact } }`;

/**
 * The report as one HTML page for A4: no script, no address outside (its own policy forbids both),
 * every text escaped.
 */
export function reportHtml(report: RegisterReport, language: Lang): string {
	const content = reportContent(report, language, PRINTED_LINES);
	const { words, left } = content;
	const { count } = formats(language);
	const section = (table: ReportTable, remark = table.remark) => sectionHtml(table, count, remark);
	return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(`${words.title}: ${report.file}`)}</title>
<style>${STYLE}
</style>
</head>
<body>
<h1>${escapeHtml(words.title)}</h1>
<dl>${content.facts.map(([label, value]) => `<dt>${escapeHtml(label)}</dt><dd>${escapeHtml(value)}</dd>`).join('')}</dl>
<h2>${escapeHtml(words.next.heading)}</h2>
<ol>${content.next.map((step) => `<li>${escapeHtml(step)}</li>`).join('')}</ol>
${section(content.equations)}
${section(content.byRule)}
${section(content.problems, left > 0 ? words.lines.cutPrinted(count(left)) : undefined)}
${section(content.columns)}
${section(content.decisions)}
${section(content.rules)}
</body>
</html>
`;
}

function sectionHtml(table: ReportTable, count: (value: number) => string, remark?: string): string {
	const { heading, columns, rows, tones } = table;
	if (rows.length === 0 && !remark) return '';
	const printed = columns.flatMap(({ screenOnly }, index) => (screenOnly ? [] : [index]));
	const head = printed.map((index) => `<th scope="col">${escapeHtml(columns[index]!.label)}</th>`).join('');
	const body = rows.map((row, index) => {
		const tone = tones?.[index];
		return `<tr${tone ? ` class="${tone}"` : ''}>${printed.map((column) => cellHtml(row[column] ?? null, count)).join('')}</tr>`;
	});
	return `<section>
<h2>${escapeHtml(heading)}</h2>
${remark ? `<p>${escapeHtml(remark)}</p>` : ''}
${rows.length > 0 ? `<div class="wide"><table><thead><tr>${head}</tr></thead><tbody>\n${body.join('\n')}\n</tbody></table></div>` : ''}
</section>`;
}

function cellHtml(cell: ReportCell, count: (value: number) => string): string {
	if (typeof cell === 'number') return `<td class="number">${escapeHtml(count(cell))}</td>`;
	return `<td>${escapeHtml(cell ?? '')}</td>`;
}

const ENTITIES: Readonly<Record<string, string>> = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;',
	"'": '&#39;'
};

function escapeHtml(text: string): string {
	return readable(text).replace(/[&<>"']/g, (character) => ENTITIES[character]!);
}

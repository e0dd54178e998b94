import { correctionCounts } from '../../changes/lists';
import type { Bridge } from '../../changes/model';
import { changeSentence } from '../../changes/sentence';
import { changeText } from '../../changes/words';
import { sliceText } from '../../slice/words';
import { formats, type Lang } from '../../text/format';
import { messages } from '../../text/messages';
import { cellOf, type TableData } from '../../ui/table';
import type { Diff } from './ask';

/** Longer lists are in the workbook. */
const MOST_LINES = 40;

export interface Summary {
	readonly title: string;
	/** Markdown. */
	readonly text: string;
	/** What the files are about, a line each. */
	readonly notes: readonly string[];
}

/** What changed, to be read: the sentence, the tables, corrections apart, and where the lists are. */
export function summaryText(
	diff: Diff,
	total: Bridge,
	tables: readonly (readonly [string, TableData])[],
	lang: Lang
): Summary {
	const t = changeText(lang);
	const { count } = formats(lang);
	const sentence = changeSentence(total, diff.question, sliceText(lang).inCountry, lang)
		.map((part) => (typeof part === 'string' ? part : part.text))
		.join('');
	const notes = [
		sentence,
		t.rule.real,
		...(diff.hasSample ? [messages(lang).sampleExplained] : []),
		`${diff.earlierId} → ${diff.laterId}`
	];
	const title = t.feed.title(sliceText(lang).country);
	const parts = tables
		.filter(([, table]) => table.rows.length > 0)
		.map(([name, table]) =>
			[`## ${name}`, markdown(table, (n) => `… ${count(n)}: thay-doi.xlsx`)].join('\n\n')
		);
	const corrections =
		diff.corrections.length === 0
			? t.corrections.none
			: t.corrections.summary(correctionCounts(diff.corrections, lang));
	return {
		title,
		notes,
		text: `${[`# ${title}`, ...notes, `${t.corrections.heading}: ${corrections}`, ...parts].join('\n\n')}\n`
	};
}

function markdown({ columns, rows }: TableData, more: (rest: number) => string): string {
	const line = (cells: readonly string[]) =>
		`| ${cells.map((text) => text.replaceAll('|', '\\|').replaceAll('\n', ' ')).join(' | ')} |`;
	const shown = rows.slice(0, MOST_LINES);
	return [
		line(columns.map(({ label }) => label)),
		line(columns.map(({ numeric }) => (numeric ? '---:' : '---'))),
		...shown.map((row) =>
			line(
				columns.map(({ key }) => {
					const { value, text } = cellOf(row, key);
					return text ?? String(value ?? '');
				})
			)
		),
		...(rows.length > shown.length ? ['', more(rows.length - shown.length)] : [])
	].join('\n');
}

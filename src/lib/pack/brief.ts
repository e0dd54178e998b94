import { formats } from '../text/format';
import { sentence as ended, textOf } from '../text/grammar';
import type { PackContent } from './content';
import { plainText, safeLine } from './safe-text';
import { packWords } from './words';

/** What fits on one page of plain sentences. */
const MOST_POINTS = 6;
const MOST_SENTENCES = 22;
const LONGEST_SENTENCE = 320;

/** A block of the brief: a sentence, or points below a heading. */
export interface BriefBlock {
	readonly heading: string | null;
	readonly sentences: readonly string[];
}

/**
 * The deck in plain sentences, one page: the opening, each measure, what every slide found, and the points
 * of exceptions and decisions. The Markdown file and the first page of the PDF are both made of it.
 */
export function briefBlocks({ facts, deck }: PackContent): BriefBlock[] {
	const t = packWords(facts.lang);
	const sentence = (text: string) => safeLine(textOf(ended([text])), LONGEST_SENTENCE);
	const opening: string[] = [];
	const measures: string[] = [];
	const findings: string[] = [];
	for (const { body, title } of deck.slides) {
		if (body.kind === 'sentence') {
			opening.push(sentence(plainText(body.text)), ...body.points.map((point) => sentence(plainText(point))));
			continue;
		}
		if (body.kind === 'measures') {
			measures.push(
				...body.measures.map(({ label, number, detail }) =>
					sentence(`${label}: ${number?.text ?? t.noNumber}${detail ? ` (${detail})` : ''}`)
				)
			);
			continue;
		}
		const finding = body.kind === 'figure' ? body.figure.finding : '';
		findings.push(sentence(finding && finding !== title ? `${title}. ${finding}` : title));
		if (body.kind === 'list') {
			findings.push(...body.points.slice(0, MOST_POINTS).map((point) => sentence(plainText(point))));
		}
	}
	return [
		{ heading: null, sentences: opening },
		{ heading: t.brief.measures, sentences: measures },
		{ heading: t.brief.findings, sentences: findings.slice(0, MOST_SENTENCES) }
	].filter(({ sentences }) => sentences.length > 0);
}

/** The brief as Markdown. @param remarks last lines: what the pack lacks, and why */
export function briefMarkdown(content: PackContent, remarks: readonly string[]): string {
	const { facts } = content;
	const t = packWords(facts.lang);
	const { date } = formats(facts.lang);
	const lines = [
		`# ${escaped(t.title(safeLine(facts.placeName)))}`,
		'',
		`${escaped(`${t.asOf(date(facts.asOf))}. ${facts.base}. ${facts.system}`)}`,
		...(facts.sample ? ['', `**${t.sample}.** ${t.sampled}`] : [])
	];
	for (const { heading, sentences } of briefBlocks(content)) {
		lines.push('', ...(heading === null ? [] : [`## ${heading}`, '']));
		lines.push(...sentences.map((text) => (heading === null ? `${escaped(text)}\n` : `- ${escaped(text)}`)));
	}
	lines.push('', `${t.snapshot}: ${escaped(facts.snapshotId)}`, ...(facts.url ? ['', `<${facts.url}>`] : []));
	for (const remark of remarks) lines.push('', remark);
	return `${lines.join('\n')}\n`;
}

/** Letters that Markdown or the HTML made of it would take for something else. */
function escaped(text: string): string {
	return text.replace(/[\\`*_[\]<>#|]/g, (sign) =>
		sign === '<' ? '&lt;' : sign === '>' ? '&gt;' : `\\${sign}`
	);
}

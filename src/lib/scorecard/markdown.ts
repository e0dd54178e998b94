/** A run of text; `strong` and `emphasis` as between `**` and `*` or `_`. */
export interface Run {
	readonly text: string;
	readonly mark: 'strong' | 'emphasis' | null;
}
export type Block =
	| { readonly kind: 'paragraph'; readonly runs: readonly Run[] }
	| { readonly kind: 'list'; readonly isOrdered: boolean; readonly items: readonly (readonly Run[])[] };

const ITEM = /^\s*(?:[-*+]|(\d+)[.)])\s+/;
const MARKED = /\*\*(.+?)\*\*|\*(.+?)\*|\b_(.+?)_\b/gs;

/**
 * The little markdown of explanations (schema target_explanation: paragraphs, lists, emphasis) as plain
 * data. Whatever else an office writes, HTML too, stays text: nothing here is ever markup.
 */
export function blocksOf(markdown: string): Block[] {
	return markdown
		.trim()
		.split(/\n\s*\n/)
		.flatMap(chunkBlocks);
}

/** Lines without a blank one between them: text before the first item is a paragraph of its own. */
function chunkBlocks(chunk: string): Block[] {
	const lines = chunk.split('\n').filter((line) => line.trim() !== '');
	const first = lines.findIndex((line) => ITEM.test(line));
	const paragraph = first === -1 ? lines : lines.slice(0, first);
	const blocks: Block[] =
		paragraph.length === 0 ? [] : [{ kind: 'paragraph', runs: runsOf(joined(paragraph)) }];
	if (first === -1) return blocks;
	const items: string[] = [];
	for (const line of lines.slice(first)) {
		// A line that begins no item goes on with the one before.
		if (ITEM.test(line)) items.push(line.replace(ITEM, ''));
		else items.push(`${items.pop()} ${line.trim()}`);
	}
	const isOrdered = ITEM.exec(lines[first] ?? '')?.[1] !== undefined;
	return [...blocks, { kind: 'list', isOrdered, items: items.map((item) => runsOf(item.trim())) }];
}

const joined = (lines: readonly string[]) => lines.map((line) => line.trim()).join(' ');

function runsOf(text: string): Run[] {
	const runs: Run[] = [];
	let at = 0;
	for (const match of text.matchAll(MARKED)) {
		if (match.index > at) runs.push({ text: text.slice(at, match.index), mark: null });
		const [whole, strong, star, line] = match;
		runs.push({ text: strong ?? star ?? line ?? '', mark: strong === undefined ? 'emphasis' : 'strong' });
		at = match.index + whole.length;
	}
	if (at < text.length) runs.push({ text: text.slice(at), mark: null });
	return runs;
}

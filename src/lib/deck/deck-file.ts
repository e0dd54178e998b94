import * as v from 'valibot';
import { deckState } from './schema';
import type { DeckState } from './state';

/** Bytes that no deck's file reaches: texts and names of nine slides. */
const MOST_BYTES = 64 * 1024;

const deckFile = v.strictObject({
	format: v.literal('ocop-deck', '"ocop-deck"'),
	version: v.literal(1, '1, the version of this site'),
	deck: deckState
});

/** Why a file is no deck: which part, and what would be right there. */
export class DeckFileError extends Error {
	constructor(
		readonly reason: 'too_big' | 'not_json' | 'not_a_deck',
		/** Path within the file, '' for the whole. */
		readonly part: string,
		readonly expected: string
	) {
		super(`deck file: ${part} ${expected}`);
		this.name = 'DeckFileError';
	}
}

/** The deck as a file: JSON that people can read and mend. */
export function writeDeckFile(deck: DeckState): string {
	return `${JSON.stringify({ format: 'ocop-deck', version: 1, deck }, null, '\t')}\n`;
}

/** @throws DeckFileError */
export function readDeckFile(text: string): DeckState {
	if (text.length > MOST_BYTES) throw new DeckFileError('too_big', '', `at most ${MOST_BYTES} bytes`);
	let content: unknown;
	try {
		content = JSON.parse(text);
	} catch {
		throw new DeckFileError('not_json', '', 'JSON');
	}
	const read = v.safeParse(deckFile, content);
	if (read.success) return read.output.deck;
	const [issue] = read.issues;
	throw new DeckFileError('not_a_deck', v.getDotPath(issue) ?? '', issue.message);
}

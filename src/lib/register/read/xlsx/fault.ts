import { formats, type Lang } from '../../../text/format';
import { phrase } from '../../../text/phrase';
import { UnreadableFile, type Note } from '../../types';
import { NOTES, type Rule } from './notes';

/** Names inside a hostile file may be megabytes long; a sentence shows no more than this of one. */
const LONGEST_NAME = 120;

/** What is wrong with the bytes, before anyone knows the file's name; becomes an UnreadableFile at the door. */
export class Fault extends Error {
	constructor(
		readonly rule: Rule,
		readonly note: Note,
		options?: { cause?: unknown }
	) {
		super(note.en, options);
		this.name = 'Fault';
	}
}

type Values = Record<string, string | number>;

function sentence(lang: Lang, template: string, values: Values): string {
	const texts = Object.entries(values).map(([name, value]) => [
		name,
		typeof value === 'number' ? formats(lang).count(value) : value.slice(0, LONGEST_NAME)
	]);
	return phrase(template, Object.fromEntries(texts));
}

/** A sentence in both languages; numbers are written as each language writes them. */
export function note(template: Note, values: Values = {}): Note {
	return { vi: sentence('vi', template.vi, values), en: sentence('en', template.en, values) };
}

export function fault(rule: Rule, values?: Values, cause?: unknown): Fault {
	return new Fault(rule, note(NOTES[rule], values), { cause });
}

/** Whatever went wrong as the one error that callers know; what nobody foresaw is rule `broken`. */
export function asUnreadable(file: string, error: unknown): UnreadableFile {
	if (error instanceof UnreadableFile) return error;
	const known = error instanceof Fault ? error : fault('broken', {}, error);
	return new UnreadableFile(file, known.rule, known.note, { cause: known.cause });
}

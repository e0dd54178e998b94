/**
 * A number as it stands in a sentence. Views add the metric it is of (NumberToken), so that every clause can
 * be traced; charts and tests use the bare one.
 */
export interface Spoken {
	readonly value: number;
	/** As the language writes it. */
	readonly text: string;
}

/** Words and numbers in order, spaces included. */
export type Clause<N extends Spoken = Spoken> = readonly (string | N)[];

/** The clause as plain text: titles, alt texts, files. */
export function textOf(clause: Clause): string {
	return clause.map((part) => (typeof part === 'string' ? part : part.text)).join('');
}

/** The numbers of a clause, in its order. */
export function numbersOf<N extends Spoken>(clause: Clause<N>): N[] {
	return clause.filter((part): part is N => typeof part !== 'string');
}

/** Clauses one after the other; words beside words become one text, and no two spaces meet. */
export function join<N extends Spoken>(...clauses: readonly (string | N | Clause<N>)[]): Clause<N> {
	const parts: (string | N)[] = [];
	for (const part of clauses.flat() as readonly (string | N)[]) {
		const last = parts.at(-1);
		if (typeof part !== 'string') parts.push(part);
		else if (part === '') continue;
		else if (typeof last !== 'string') parts.push(part.replace(/ {2,}/g, ' '));
		else parts[parts.length - 1] = (last + part).replace(/ {2,}/g, ' ');
	}
	return parts;
}

/** Clauses one after the other with the same words between them. */
export function separated<N extends Spoken>(clauses: readonly Clause<N>[], between: string): Clause<N> {
	return join(...clauses.flatMap((each, at) => (at === 0 ? [each] : [between, each])));
}

/**
 * Fills `{name}` places of a sentence's frame with words, numbers or clauses. Throws on a name without a
 * value, so that a half-filled sentence never reaches a reader.
 */
export function fill<N extends Spoken>(
	frame: string,
	values: Readonly<Record<string, string | N | Clause<N>>>
): Clause<N> {
	const parts = frame.split(/\{(\w+)\}/).map((part, at): string | N | Clause<N> => {
		if (at % 2 === 0) return part;
		const value = values[part];
		if (value === undefined) throw new Error(`"${frame}" needs a value for {${part}}`);
		return value;
	});
	return join(...parts);
}

/** A clause that begins with a capital letter where it begins with words. */
export function capitalised<N extends Spoken>([first, ...rest]: Clause<N>): Clause<N> {
	if (first === undefined) return [];
	return typeof first === 'string' ? [capital(first), ...rest] : [first, ...rest];
}

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** A clause as a sentence: capital letter, no space at either end, one full stop. */
export function sentence<N extends Spoken>(...clauses: readonly (string | N | Clause<N>)[]): Clause<N> {
	const [first, ...rest] = join(...clauses);
	const trimmed = typeof first === 'string' ? [first.trimStart(), ...rest] : join(...clauses);
	const last = trimmed.at(-1);
	if (last === undefined) return [];
	const end = typeof last === 'string' ? last.trimEnd() : '';
	const stop = /[.!?:]$/.test(end) ? '' : '.';
	const body = typeof last === 'string' ? trimmed.slice(0, -1) : trimmed;
	return capitalised(join(...body, end + stop));
}

/** Several sentences one after the other; empty ones are left out. */
export function paragraph<N extends Spoken>(...sentences: readonly Clause<N>[]): Clause<N> {
	const said = sentences.map((each) => sentence(each)).filter((each) => each.length > 0);
	return separated(said, ' ');
}

/** Running text as its sentences: cut after a full stop that a space and a capital letter follow. */
export function sentencesOf<N extends Spoken>(text: Clause<N>): Clause<N>[] {
	const found: (string | N)[][] = [[]];
	for (const part of text) {
		if (typeof part !== 'string') {
			found.at(-1)!.push(part);
			continue;
		}
		part.split(/(?<=\.) (?=\p{Lu}|$)/u).forEach((piece, at) => {
			if (at > 0) found.push([]);
			if (piece !== '') found.at(-1)!.push(piece);
		});
	}
	return found.filter((each) => textOf(each).trim() !== '');
}

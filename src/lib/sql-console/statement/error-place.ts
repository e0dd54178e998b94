/** What DuckDB says of a failed statement, taken apart. */
export interface EngineMessage {
	/** `Binder Error`, `Parser Error`, … ; empty where the message has no such head. */
	readonly kind: string;
	/** The message without head and place. */
	readonly text: string;
	/** The line it names and the column on it, as rendered by the engine. */
	readonly place: { readonly line: number; readonly shown: string; readonly column: number } | null;
}

const PLACE = /\n\nLINE (\d+): (.*)\n( *)\^/;

export function readMessage(message: string): EngineMessage {
	const place = PLACE.exec(message);
	const said = message.replace(/\n\nLINE \d+: [^]*$/, '').trim();
	const [, kind = '', text = said] = /^([A-Z][A-Za-z ]* Error): ([^]*)$/.exec(said) ?? [];
	const [, line = '', shown = '', indent = ''] = place ?? [];
	return {
		kind,
		text: text.trim(),
		place: place ? { line: Number(line), shown, column: indent.length - `LINE ${line}: `.length } : null
	};
}

const CUT = '...';

/**
 * Offset in `text` of the place a message names. Long lines are shown cut, with `...` at the cut ends.
 * @param linesBefore lines that stood before the text in the statement
 */
export function offsetOf(
	text: string,
	{ line, shown, column }: NonNullable<EngineMessage['place']>,
	linesBefore: number
): number | null {
	const lines = text.split('\n');
	const index = line - 1 - linesBefore;
	const whole = lines[index];
	if (whole === undefined) return null;
	const isCutBefore = shown.startsWith(CUT) && !whole.startsWith(CUT);
	const from = isCutBefore ? whole.indexOf(shown.slice(CUT.length).replace(/\.\.\.$/, '')) : 0;
	if (from < 0) return null;
	const inLine = from + column - (isCutBefore ? CUT.length : 0);
	const lineStart = lines.slice(0, index).reduce((sum, { length }) => sum + length + 1, 0);
	return lineStart + Math.min(Math.max(0, inLine), whole.length);
}

/** Line and column, both from 1, of an offset. */
export function lineAndColumn(text: string, offset: number): { line: number; column: number } {
	const before = text.slice(0, offset).split('\n');
	return { line: before.length, column: (before.at(-1) ?? '').length + 1 };
}

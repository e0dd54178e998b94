import type { ConsoleWords } from '../words/index';
import { READING_WORDS, type Refusal } from './classify';
import type { EngineMessage } from './error-place';

export function refusalText(refusal: Refusal, { refusals }: ConsoleWords): string {
	switch (refusal.kind) {
		case 'empty':
			return refusals.empty;
		case 'several':
			return refusals.several;
		case 'unclosed':
			return refusals.unclosed[refusal.what];
		case 'not-reading':
			return refusals.notReading(refusal.word, READING_WORDS.join(', '));
	}
}

type Explain = (found: RegExpExecArray, faults: ConsoleWords['faults']) => string;

/** DuckDB's commonest faults, in the reader's words. The engine's own text is shown beside in any case. */
const EXPLANATIONS: readonly [RegExp, Explain][] = [
	[/^Expected a single SELECT statement/, (_, faults) => faults.notOneQuery],
	[/syntax error at end of input/, (_, faults) => faults.syntaxAtEnd],
	[/syntax error at or near "([^]*?)"/, ([, word = ''], faults) => faults.syntaxAt(word)],
	[/Ambiguous reference to column name "([^"]+)"/, ([, name = ''], faults) => faults.ambiguous(name)],
	[/^column "?([^"\s]+)"? must appear in the GROUP BY/i, ([, name = ''], faults) => faults.notGrouped(name)],
	[/(?:column|Column) "?([^"]+?)"? (?:was )?not found/, ([, name = ''], faults) => faults.noColumn(name)],
	[/does not have a column named "([^"]+)"/, ([, name = ''], faults) => faults.noColumn(name)],
	[
		/(?:Scalar|Aggregate|Macro)[\w ]*Function with name (\S+) does not exist/,
		([, name = ''], faults) => faults.noFunction(name)
	],
	[
		/(?:Table|Table Function) with name (\S+) does not exist/,
		([, name = ''], faults) => faults.noTable(name)
	],
	[/(Could not convert [^]*?)(?: when casting[^]*)?$/, ([, what = ''], faults) => faults.conversion(what)],
	[
		/Cannot access (?:file|directory)|file system operations are disabled|disabled (?:by|through) configuration/,
		(_, faults) => faults.forbidden
	],
	[/parameters were (?:not )?bound|Not all parameters/i, (_, faults) => faults.parameters]
];

/** What is wrong, in words; the second sentence names what the engine suggests. */
export function faultText({ kind, text }: EngineMessage, { faults }: ConsoleWords): string {
	if (/Autoloading/i.test(kind) || /\bextension\b/i.test(text)) return faults.noExtension;
	for (const [pattern, explain] of EXPLANATIONS) {
		const found = pattern.exec(text);
		if (found) return [explain(found, faults), ...suggested(text, faults)].join(' ');
	}
	return faults.other;
}

function suggested(text: string, faults: ConsoleWords['faults']): string[] {
	const [, list] = /(?:Candidate bindings:|Did you mean) (.+?)\??$/m.exec(text) ?? [];
	const names = list?.match(/"[^"]+"/g);
	return names ? [faults.similar(names.map((name) => name.slice(1, -1)).join(', '))] : [];
}

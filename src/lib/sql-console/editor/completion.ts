import type {
	Completion,
	CompletionContext,
	CompletionResult,
	CompletionSource
} from '@codemirror/autocomplete';
import { keywordCompletionSource, schemaCompletionSource, type SQLNamespace } from '@codemirror/lang-sql';
import type { EditorView } from '@codemirror/view';
import type { Catalog } from '../catalog/catalog';
import type { ConsoleWords } from '../words/index';
import { dialect } from './dialect';

const WORD = /[\w-]+/;

/** Backticks are for the dictionary; a suggestion is plain text. */
const plain = (doc: string) => doc.replaceAll('`', '');

/** Tables with their columns, columns by themselves, functions, metrics and keywords, each with its words. */
export function completionSources(catalog: Catalog, words: ConsoleWords['completion']): CompletionSource[] {
	return [
		schemaCompletionSource({ dialect, schema: namespace(catalog, words) }),
		fromWords([
			...columns(catalog, words),
			...catalog.macros.map(({ name, call, doc }): Completion => ({
				label: name,
				apply: call,
				type: 'function',
				detail: words.macro,
				info: plain(doc),
				boost: 1
			})),
			...catalog.metrics.map(({ id, title, definition, sql }): Completion => ({
				label: id,
				type: 'constant',
				detail: `${words.metric}: ${title}`,
				info: definition,
				apply: (view, _, from, to) => insertMetric(view, sql(), from, to)
			}))
		]),
		keywordCompletionSource(dialect, true)
	];
}

function namespace({ tables }: Catalog, words: ConsoleWords['completion']): SQLNamespace {
	return Object.fromEntries(
		tables.map(({ name, doc, columns: list }) => [
			name,
			{
				self: { label: name, type: 'class', detail: words.table, info: plain(doc), boost: 2 },
				children: list.map((column): Completion => ({
					label: column.name,
					type: 'property',
					detail: column.type,
					info: plain(column.doc)
				}))
			}
		])
	);
}

/** Columns without their table: each name once, with the tables that have it. */
function columns({ tables }: Catalog, words: ConsoleWords['completion']): Completion[] {
	const homes = new Map<string, { tables: string[]; docs: Set<string> }>();
	for (const table of tables) {
		for (const { name, doc } of table.columns) {
			const home = homes.get(name) ?? { tables: [], docs: new Set() };
			home.tables.push(table.name);
			home.docs.add(doc);
			homes.set(name, home);
		}
	}
	return [...homes].map(([label, home]) => ({
		label,
		type: 'property',
		detail: words.columnOf(home.tables.join(', ')),
		info: [...home.docs].map(plain).join('\n')
	}));
}

function fromWords(options: readonly Completion[]): CompletionSource {
	return (context: CompletionContext): CompletionResult | null => {
		const word = context.matchBefore(WORD);
		if (!word && !context.explicit) return null;
		const from = word?.from ?? context.pos;
		// After a point only the columns of that table fit, and those come with the table.
		return context.state.sliceDoc(from - 1, from) === '.' ? null : { from, options, validFor: /^[\w-]*$/ };
	};
}

/** The metric's statement: by itself in an empty editor, else as a query in brackets. */
function insertMetric(view: EditorView, sql: string, from: number, to: number): void {
	const { doc } = view.state;
	const isAlone = (doc.sliceString(0, from) + doc.sliceString(to)).trim() === '';
	const insert = isAlone ? sql : `(\n${sql}\n)`;
	view.dispatch({
		changes: { from, to, insert },
		selection: { anchor: from + insert.length },
		scrollIntoView: true
	});
}

import { autocompletion, closeCompletion, completionKeymap } from '@codemirror/autocomplete';
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { sql } from '@codemirror/lang-sql';
import { bracketMatching, syntaxHighlighting } from '@codemirror/language';
import { setDiagnostics } from '@codemirror/lint';
import { Compartment, EditorState, Prec } from '@codemirror/state';
import { drawSelection, EditorView, keymap, lineNumbers } from '@codemirror/view';
import type { Catalog } from '../catalog/catalog';
import type { ConsoleWords } from '../words/index';
import { completionSources } from './completion';
import { dialect } from './dialect';
import { highlighting, theme } from './theme';

export interface EditorOptions {
	/** An element whose shadow root the editor lives in: there its style sheets are adopted, which the page's policy allows. */
	readonly host: HTMLElement;
	readonly text: string;
	readonly words: ConsoleWords;
	readonly onchange: (text: string) => void;
	readonly onrun: () => void;
}

/** A fault to mark in the text. */
export interface Mark {
	readonly offset: number;
	readonly message: string;
}

export interface MountedEditor {
	setText(text: string): void;
	/** In place of what is selected. */
	insert(text: string): void;
	mark(fault: Mark | null): void;
	offer(catalog: Catalog): void;
	/** Puts the cursor there, and the focus. */
	goTo(offset: number): void;
	destroy(): void;
}

/** Suggestions shown at once. */
const MOST_OFFERED = 8;

/** CodeMirror with DuckDB's SQL. Tab is left to the browser: it moves the focus on. */
export function mountEditor({ host, text, words, onchange, onrun }: EditorOptions): MountedEditor {
	const root = host.shadowRoot ?? host.attachShadow({ mode: 'open' });
	const completion = new Compartment();
	const suggest = (catalog: Catalog) =>
		autocompletion({
			override: completionSources(catalog, words.completion),
			icons: false,
			maxRenderedOptions: MOST_OFFERED
		});
	const run = () => {
		closeCompletion(view);
		onrun();
		return true;
	};
	const view = new EditorView({
		root,
		parent: root,
		state: EditorState.create({
			doc: text,
			extensions: [
				Prec.highest(keymap.of([{ key: 'Mod-Enter', run }])),
				lineNumbers(),
				history(),
				drawSelection(),
				bracketMatching(),
				sql({ dialect, upperCaseKeywords: true }),
				syntaxHighlighting(highlighting),
				theme,
				EditorView.lineWrapping,
				EditorState.phrases.of({ Completions: words.completion.list }),
				EditorView.contentAttributes.of({
					'aria-label': words.editor,
					'aria-description': words.editorHint,
					spellcheck: 'false',
					autocapitalize: 'off',
					autocorrect: 'off'
				}),
				completion.of(suggest({ tables: [], macros: [], metrics: [] })),
				keymap.of([...defaultKeymap, ...historyKeymap, ...completionKeymap]),
				EditorView.updateListener.of((update) => {
					if (update.docChanged) onchange(update.state.doc.toString());
				})
			]
		})
	});

	return {
		setText(next) {
			if (next === view.state.doc.toString()) return;
			view.dispatch({
				changes: { from: 0, to: view.state.doc.length, insert: next },
				selection: { anchor: 0 }
			});
		},
		insert(inserted) {
			view.dispatch(view.state.replaceSelection(inserted), { scrollIntoView: true });
			view.focus();
		},
		mark(fault) {
			view.dispatch(setDiagnostics(view.state, fault ? [diagnostic(view.state, fault)] : []));
		},
		offer(catalog) {
			view.dispatch({ effects: completion.reconfigure(suggest(catalog)) });
		},
		goTo(offset) {
			view.dispatch({ selection: { anchor: Math.min(offset, view.state.doc.length) }, scrollIntoView: true });
			view.focus();
		},
		destroy: () => view.destroy()
	};
}

/** From the place to the end of the word there; at the end of the text, its last letter. */
function diagnostic({ doc }: EditorState, { offset, message }: Mark) {
	const at = Math.min(offset, doc.length);
	const word = /^["\w\p{L}]+/u.exec(doc.sliceString(at, at + 200))?.[0].length ?? 1;
	const to = Math.min(at + word, doc.length);
	return { from: to === at ? Math.max(0, at - 1) : at, to, severity: 'error' as const, message };
}

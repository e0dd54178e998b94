import { HighlightStyle } from '@codemirror/language';
import { EditorView } from '@codemirror/view';
import { tags } from '@lezer/highlight';

/**
 * Colours are the site's custom properties, which reach into the shadow root. No slant: few monospaced fonts
 * have slanted letters of Vietnamese.
 */
export const highlighting = HighlightStyle.define([
	{ tag: tags.keyword, color: 'var(--accent)', fontWeight: '600' },
	{ tag: [tags.string, tags.special(tags.string)], color: 'var(--status-met)' },
	{ tag: [tags.number, tags.bool, tags.null], color: 'var(--warn)' },
	{ tag: [tags.lineComment, tags.blockComment], color: 'var(--muted)' },
	{ tag: tags.typeName, color: 'var(--accent-dark)' }
]);

export const theme = EditorView.theme({
	'&': { height: '100%', backgroundColor: 'var(--paper)', color: 'var(--ink)', fontSize: '0.94rem' },
	'&.cm-focused': { outline: '3px solid var(--accent)', outlineOffset: '-3px' },
	'.cm-scroller': { fontFamily: 'var(--mono)', lineHeight: '1.5' },
	'.cm-content': { padding: '0.5rem 0' },
	'.cm-gutters': {
		backgroundColor: 'var(--shade)',
		color: 'var(--muted)',
		borderRight: '1px solid var(--rule)'
	},
	'.cm-activeLine, .cm-activeLineGutter': { backgroundColor: 'transparent' },
	'.cm-tooltip': {
		backgroundColor: 'var(--paper)',
		border: '1px solid var(--rule)',
		maxWidth: 'min(90vw, 40rem)'
	},
	// As high as what it offers: a list that scrolls would have to take the focus.
	'.cm-tooltip.cm-tooltip-autocomplete > ul': {
		fontFamily: 'var(--mono)',
		maxWidth: 'min(90vw, 36rem)',
		maxHeight: 'none',
		overflow: 'hidden'
	},
	'.cm-tooltip.cm-tooltip-autocomplete > ul > li': { minHeight: '24px', padding: '2px 6px' },
	'.cm-tooltip-autocomplete ul li[aria-selected]': {
		backgroundColor: 'var(--accent)',
		color: 'var(--paper)'
	},
	'.cm-tooltip-autocomplete ul li[aria-selected] .cm-completionDetail': { color: 'var(--paper)' },
	'.cm-completionDetail': { color: 'var(--muted)', fontStyle: 'normal', fontFamily: 'var(--font)' },
	'.cm-completionInfo': {
		fontFamily: 'var(--font)',
		whiteSpace: 'pre-line',
		maxWidth: '22rem',
		padding: '0.4rem 0.6rem'
	},
	'.cm-diagnostic': { fontFamily: 'var(--font)', whiteSpace: 'pre-line' }
});

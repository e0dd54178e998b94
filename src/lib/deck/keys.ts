/** What a key or button does to a deck. */
export type DeckAction =
	| 'next'
	| 'previous'
	| 'first'
	| 'last'
	| 'blank'
	| 'leave'
	| 'overview'
	| 'speaker'
	| 'fullscreen'
	| 'present'
	| 'help';

/** Clickers send PageUp and PageDown, some arrows, and `.` or `b` for a black wall. */
const KEYS: Readonly<Record<string, DeckAction>> = {
	ArrowRight: 'next',
	ArrowDown: 'next',
	PageDown: 'next',
	' ': 'next',
	ArrowLeft: 'previous',
	ArrowUp: 'previous',
	PageUp: 'previous',
	Home: 'first',
	End: 'last',
	b: 'blank',
	'.': 'blank',
	Escape: 'leave',
	o: 'overview',
	s: 'speaker',
	f: 'fullscreen',
	p: 'present',
	'?': 'help'
};
/** Where a key is the element's own: typing, choosing, pressing. */
const TYPING = 'input, textarea, select, [contenteditable]';
const PRESSED = 'a, button, summary, label';

/** The action of a key press; null where the key belongs to what has the focus, or to the browser. */
export function actionOf(event: KeyboardEvent): DeckAction | null {
	if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return null;
	const target = event.target instanceof Element ? event.target : null;
	if (target?.closest(TYPING) || target?.closest('dialog')) return null;
	if (event.key === ' ' && target?.closest(PRESSED)) return null;
	const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
	if (key === ' ' && event.shiftKey) return 'previous';
	return KEYS[key] ?? null;
}

/** Index after an action, within a deck of so many slides. */
export function indexAfter(action: DeckAction, index: number, slides: number): number {
	const last = Math.max(0, slides - 1);
	if (action === 'next') return Math.min(index + 1, last);
	if (action === 'previous') return Math.max(index - 1, 0);
	if (action === 'first') return 0;
	return action === 'last' ? last : index;
}

/** Tables that are left out of the page while folded (ui/Figure.svelte) are not unfolded by the stylesheet. */
const LEFT_OUT = 'main details.figure-table:not([open])';

/**
 * Opens what the stylesheet cannot unfold, at once: a browser's own `toggle` comes after the print.
 * @returns folds it again
 */
export function unfoldTables(document: Document): () => void {
	const opened = [...document.querySelectorAll<HTMLDetailsElement>(LEFT_OUT)].filter(
		(details) => !details.querySelector('table')
	);
	for (const details of opened) {
		details.open = true;
		details.dispatchEvent(new Event('toggle'));
	}
	return () => {
		for (const details of opened) details.open = false;
	};
}

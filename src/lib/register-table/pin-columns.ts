/**
 * Attachment of a table whose headings `th[data-pin]` stay in sight: each stands after the ones before it, whose
 * width only the browser knows. Told to the style sheet as `--pin-0`, `--pin-1`, …
 */
export function pinColumns(table: HTMLTableElement): () => void {
	function measure() {
		let left = 0;
		for (const heading of table.querySelectorAll<HTMLElement>('thead th[data-pin]')) {
			table.style.setProperty(`--pin-${heading.dataset['pin']}`, `${left}px`);
			left += heading.getBoundingClientRect().width;
		}
	}
	const sizes = new ResizeObserver(measure);
	const observe = () => {
		sizes.disconnect();
		for (const heading of table.querySelectorAll('thead th[data-pin]')) sizes.observe(heading);
		measure();
	};
	const columns = new MutationObserver(observe);
	columns.observe(table.querySelector('thead')!, {
		...{ childList: true, subtree: true, attributes: true, attributeFilter: ['data-pin'] }
	});
	observe();
	return () => {
		sizes.disconnect();
		columns.disconnect();
	};
}

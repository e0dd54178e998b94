/**
 * A picture whose links are controls is drawn anew when one is used. Returns what gives the focus back to the
 * link of the same `data-key`, or null where no link inside `host` has it.
 */
export function heldFocus(host: Element): (() => void) | null {
	const held = host.ownerDocument.activeElement;
	const key = held && host.contains(held) ? held.getAttribute('data-key') : null;
	if (key === null) return null;
	return () => {
		const again = [...host.querySelectorAll<SVGAElement>('a[data-key]')].find(
			(link) => link.getAttribute('data-key') === key
		);
		again?.focus({ preventScroll: true });
	};
}

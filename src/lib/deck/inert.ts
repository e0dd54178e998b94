/**
 * Takes everything around an element out of reach of keyboard and screen reader, as a full window of slides
 * covers it: the siblings of the element and of each of its parents. What is added to the page later, as a
 * dossier, stays within reach.
 * @returns puts it back
 */
export function makeRestInert(element: HTMLElement): () => void {
	const covered: HTMLElement[] = [];
	for (let at: HTMLElement | null = element; at && at !== document.body; at = at.parentElement)
		for (const sibling of at.parentElement?.children ?? [])
			if (
				sibling !== at &&
				sibling instanceof HTMLElement &&
				!sibling.inert &&
				sibling.tagName !== 'DIALOG'
			) {
				sibling.inert = true;
				covered.push(sibling);
			}
	return () => {
		for (const each of covered) each.inert = false;
	};
}

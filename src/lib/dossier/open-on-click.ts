/**
 * A plain click on any number opens its dossier beside the page, from where it can be opened as a page of
 * its own; with a modifier key, another button or no JavaScript the link is followed to the method page.
 * One listener for the whole site: the numbers of a page come and go with its controls. The panel's code
 * is fetched with the first click.
 */
export function openDossiersOnClick(document: Document): void {
	// Before the router, which would follow the link.
	document.addEventListener('click', openDossier, { capture: true });
}

function openDossier(event: MouseEvent): void {
	const isPlain = event.button === 0 && !(event.metaKey || event.ctrlKey || event.shiftKey || event.altKey);
	const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a.num') : null;
	if (!isPlain || !link || event.defaultPrevented) return;
	const url = new URL(link.dataset['dossier'] ?? link.href, location.href);
	if (!url.searchParams.has('m')) return;
	event.preventDefault();
	import('./panel.svelte').then(
		({ showPanel }) => showPanel(link, url),
		// Offline, or a newer build has taken the file's place: the page is still there.
		() => location.assign(url)
	);
}

/** A pointer that crosses a link means nothing by it; one that rests on it is about to press. */
const RESTS_MS = 30;

/** Address of a link; in a drawing it is an object of its own. */
export function addressOf(link: Element | null): URL | null {
	if (!link) return null;
	const { href } = link as HTMLAnchorElement | SVGAElement;
	const address = typeof href === 'string' ? href : href.baseVal;
	return address ? new URL(address, location.href) : null;
}

/**
 * What can be chosen of a page's pictures and chips where it is scrolled to. None where nothing can be pointed at
 * without being pressed, as on a phone, which has its battery to save.
 */
export function choicesOf(page: Element): URL[] {
	if (!matchMedia('(hover: hover)').matches) return [];
	return [...page.querySelectorAll('.slice-figures a, .active-filters a')].flatMap((link) => {
		const { top, bottom } = link.getBoundingClientRect();
		return bottom > 0 && top < innerHeight ? (addressOf(link) ?? []) : [];
	});
}

/**
 * Attachment: calls `ask` with the address of the link that is about to be pressed, or is being pressed; with
 * null when the page has been scrolled.
 */
export function asksAhead(ask: (address: URL | null) => void): (page: HTMLElement) => () => void {
	let resting: ReturnType<typeof setTimeout>;
	function awaitPress({ target, type }: Event) {
		clearTimeout(resting);
		const address = addressOf((target as Element).closest('a'));
		if (address) resting = setTimeout(() => ask(address), type === 'pointerdown' ? 0 : RESTS_MS);
	}
	const stop = () => clearTimeout(resting);
	const scrolled = () => ask(null);
	return (page) => {
		for (const type of ['pointerover', 'pointerdown', 'focusin']) page.addEventListener(type, awaitPress);
		page.addEventListener('click', stop);
		document.addEventListener('scrollend', scrolled);
		return () => {
			stop();
			document.removeEventListener('scrollend', scrolled);
		};
	};
}

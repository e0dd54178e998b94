/** What a picture must carry when it leaves its page. */
export interface PictureFrame {
	readonly title: string;
	readonly finding: string;
	/** Lines under the picture: as-of date, sources, sample marker, snapshot. */
	readonly footer: readonly string[];
}

const NAMESPACE = 'http://www.w3.org/2000/svg';
const MARGIN = 16;

/**
 * A file that can stand alone: the drawing (already all presentation attributes) on white, with
 * title, finding, as-of date and sources inside. `wrap` breaks a text into lines for a width.
 */
export function standaloneSvg(
	drawing: SVGSVGElement,
	{ title, finding, footer }: PictureFrame,
	wrap: (text: string, width: number, size: number) => string[]
): string {
	const [, , width = 0, height = 0] = (drawing.getAttribute('viewBox') ?? '').split(' ').map(Number);
	const document = drawing.ownerDocument;
	const inner = drawing.cloneNode(true) as SVGSVGElement;
	const outer = drawing.cloneNode(false) as SVGSVGElement;
	for (const name of ['class', 'role', 'aria-label']) inner.removeAttribute(name);
	// Relative addresses lead nowhere from a file.
	for (const link of inner.querySelectorAll('a')) link.removeAttribute('href');
	let y = MARGIN;
	const lines = (text: string, size: number, weight: string) =>
		wrap(text, width, size).map((line) => {
			y += size * 1.4;
			const node = document.createElementNS(NAMESPACE, 'text');
			const attributes = { x: MARGIN, y, 'font-size': size, 'font-weight': weight, 'text-anchor': 'start' };
			for (const [name, value] of Object.entries(attributes)) node.setAttribute(name, String(value));
			node.textContent = line;
			return node;
		});
	const head = [...lines(title, 18, '600'), ...lines(finding, 14, '400')];
	y += MARGIN;
	// As on the page: a text may reach into the margin.
	inner.setAttribute('overflow', 'visible');
	inner.setAttribute('x', String(MARGIN));
	inner.setAttribute('y', String(y));
	y += height + MARGIN / 2;
	const foot = footer.flatMap((line) => lines(line, 12, '400'));
	const full = [width + 2 * MARGIN, Math.ceil(y + MARGIN)] as const;
	const name = document.createElementNS(NAMESPACE, 'title');
	name.textContent = title;
	const paper = document.createElementNS(NAMESPACE, 'rect');
	for (const [key, value] of Object.entries({ width: full[0], height: full[1], fill: '#ffffff' })) {
		paper.setAttribute(key, String(value));
	}
	outer.setAttribute('xmlns', NAMESPACE);
	outer.setAttribute('viewBox', `0 0 ${full[0]} ${full[1]}`);
	outer.setAttribute('width', String(full[0]));
	outer.setAttribute('height', String(full[1]));
	outer.replaceChildren(name, paper, ...head, inner, ...foot);
	// HTML's entity, unknown to XML.
	const markup = outer.outerHTML.replaceAll('&nbsp;', '\u00a0');
	return `<?xml version="1.0" encoding="UTF-8"?>\n${markup}\n`;
}

import { FONT, INK } from './palette';

type Attributes = Record<string, string | number | null | undefined>;

const NAMESPACE = 'http://www.w3.org/2000/svg';

/** An SVG element with presentation attributes: the policy `style-src 'self'` allows no style attribute. */
export function el(
	document: Document,
	name: string,
	attributes: Attributes = {},
	children: readonly (Node | string)[] = []
): SVGElement {
	const node = document.createElementNS(NAMESPACE, name) as SVGElement;
	for (const [key, value] of Object.entries(attributes)) {
		if (value !== null && value !== undefined) node.setAttribute(key, String(round(value)));
	}
	for (const child of children) {
		node.append(typeof child === 'string' ? document.createTextNode(child) : child);
	}
	return node;
}

/** An empty picture with the shared type. */
export function picture(document: Document, width: number, height: number): SVGSVGElement {
	return finish(el(document, 'svg', { viewBox: `0 0 ${width} ${height}`, width, height }) as SVGSVGElement);
}

const round = (value: string | number) => (typeof value === 'number' ? Math.round(value * 100) / 100 : value);

/**
 * Takes out of Plot's drawing what the policy forbids (its style element and attributes;
 * styles/figure.css does their work) and its English labels, and rounds coordinates so that markup is short and
 * the same on every machine.
 */
export function finish(svg: SVGSVGElement): SVGSVGElement {
	for (const style of svg.querySelectorAll('style')) style.remove();
	for (const node of [svg, ...svg.querySelectorAll('*')]) {
		for (const name of ['style', 'aria-label', 'aria-description', 'xmlns:xlink']) node.removeAttribute(name);
		for (const { name, value } of [...node.attributes]) {
			if (/\.\d{3}/.test(value)) {
				node.setAttribute(
					name,
					value.replace(/-?\d+\.\d{3,}/g, (number) => String(round(Number(number))))
				);
			}
		}
	}
	for (const link of svg.querySelectorAll('a')) {
		// Plot writes the old namespaced form, which would need a declaration in a file of its own.
		const href = link.getAttribute('xlink:href') ?? link.getAttribute('href') ?? '';
		link.removeAttribute('xlink:href');
		link.setAttribute('href', href);
	}
	svg.setAttribute('class', 'chart');
	svg.setAttribute('xmlns', NAMESPACE);
	svg.setAttribute('font-family', FONT);
	svg.setAttribute('font-size', '13');
	svg.setAttribute('fill', INK);
	return svg;
}

/** Wraps a node in a link where there is an address. */
export function linked(document: Document, href: string | null | undefined, node: SVGElement): SVGElement {
	return href ? el(document, 'a', { href }, [node]) : node;
}

/** A link of a picture that is a control: named, kept apart by `key` through redrawing, marked where chosen. */
export function linkOf(
	document: Document,
	link: {
		readonly href: string;
		readonly key: string;
		readonly title?: string;
		readonly isChosen?: boolean | null;
	},
	children: readonly Node[]
): SVGElement {
	return el(
		document,
		'a',
		{ href: link.href, 'data-key': link.key, 'aria-current': link.isChosen ? 'true' : null },
		[...(link.title ? [el(document, 'title', {}, [link.title])] : []), ...children]
	);
}

import type { PdfNode } from './nodes';
import { taggedNode, type Tag } from './tag-tree';

/** The part of pdfkit's structure API that is used. */
interface StructElement {
	add(child: unknown): void;
}
interface Document {
	struct(type: string, options?: { alt?: string; scope?: string }): StructElement;
	addStructure(element: StructElement): void;
	markStructureContent(type: string): unknown;
	markContent(type: 'Artifact', options: { type: string }): void;
	endMarkedContent(): void;
	on(event: 'pageAdded', listener: () => void): void;
	/** Set by pdfmake before it draws the first of them. */
	readonly _pdfMakePages: readonly { readonly items: readonly Item[] }[];
}
/** What pdfmake draws on a page: of a text a line, with the properties of what it is part of. */
interface Item {
	readonly type: string;
	readonly item: { readonly tag?: Tag; readonly inlines?: readonly { readonly tag?: Tag }[] };
}

export interface Tagged {
	readonly content: readonly PdfNode[];
	/** To be called by pdfmake after each thing it has drawn. */
	drawn(): void;
}

/**
 * Content that is tagged while it is drawn: headings, paragraphs, lists, tables with their heads, pictures with
 * what they show; all else (running heads, rules, heads repeated on later pages) is an artifact. pdfmake passes
 * on `tagged`, but tags nothing and hands its document to nobody: that is met at the font of the first text.
 */
export function tagged(nodes: readonly PdfNode[]): Tagged {
	const tags: Tag[] = [];
	const content = nodes.map((node) => taggedNode(node, tags));
	const drawnAs = new Map<Tag, { readonly element: StructElement; page?: number }>();
	let document: Document | null = null;
	let page = -1;
	let next = 0;

	function start(found: Document): void {
		document = found;
		const root = found.struct('Document');
		for (const tag of tags) root.add(elementOf(found, tag));
		found.addStructure(root);
		found.on('pageAdded', () => {
			page++;
			next = 0;
			begin();
		});
	}

	function elementOf(found: Document, tag: Tag): StructElement {
		const { role, alt, parts } = tag;
		const element = found.struct(role, {
			...(alt ? { alt } : {}),
			...(role === 'TH' ? { scope: 'Column' } : {})
		});
		for (const part of parts) element.add(elementOf(found, part));
		drawnAs.set(tag, { element });
		return element;
	}

	function begin(): void {
		const item = document?._pdfMakePages[page]?.items[next++];
		if (!document || !item) return;
		const tag = item.item.tag ?? item.item.inlines?.[0]?.tag;
		const known = tag && drawnAs.get(tag);
		const isRepeated = tag?.role === 'TH' && known?.page !== undefined && known.page !== page;
		if (tag && known && !isRepeated) {
			known.page = page;
			known.element.add(document.markStructureContent(tag.role));
		} else document.markContent('Artifact', { type: 'Layout' });
	}

	return {
		content: [meeting(start), ...content],
		drawn() {
			document?.endMarkedContent();
			begin();
		}
	};
}

/** An empty text whose measuring shows the document: a font of pdfkit knows it. */
function meeting(met: (document: Document) => void): PdfNode {
	let inlines: readonly { readonly font: { readonly document: Document } }[] = [];
	return {
		text: '',
		fontSize: 0,
		get _inlines() {
			return inlines;
		},
		set _inlines(measured) {
			inlines = measured;
			if (measured[0]) met(measured[0].font.document);
		}
	};
}

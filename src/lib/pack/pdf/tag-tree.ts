import type { PdfNode } from './nodes';

/** What a piece of the paper is to who hears it: a structure type of ISO 32000-1, 14.8.4. */
type Role = `H${1 | 2}` | 'P' | 'L' | 'LI' | 'LBody' | 'Table' | 'TR' | 'TH' | 'TD' | 'Figure';

/** A piece with its parts in reading order. */
export interface Tag {
	readonly role: Role;
	/** What a picture shows. */
	readonly alt?: string;
	readonly parts: readonly Tag[];
}

/**
 * A node whose texts and pictures know their tags, as `tag` of what pdfmake draws of them.
 * @param into tags in reading order, to which those of the node are added
 * @param role of a text; left out, that of a heading where it has a level, else of a paragraph
 */
export function taggedNode(node: PdfNode, into: Tag[], role?: Role): PdfNode {
	const { stack, ul, table } = node as { stack?: PdfNode[]; ul?: PdfNode[]; table?: Table };
	if (stack) return { ...node, stack: stack.map((each) => taggedNode(each, into)) };
	if (ul) {
		const items = begun(into, 'L');
		return { ...node, ul: ul.map((item) => taggedNode(item, begun(items, 'LI'), 'LBody')) };
	}
	if (table) return { ...node, table: taggedTable(table, begun(into, 'Table')) };
	return taggedLeaf(node, into, role);
}

interface Table {
	readonly headerRows: number;
	readonly body: readonly (readonly PdfNode[])[];
}

function taggedTable(table: Table, rows: Tag[]): Table {
	const body = table.body.map((cells, line) => {
		const row = begun(rows, 'TR');
		return cells.map((cell) => taggedNode(cell, row, line < table.headerRows ? 'TH' : 'TD'));
	});
	return { ...table, body };
}

function taggedLeaf(node: PdfNode, into: Tag[], role?: Role): PdfNode {
	const { svg, alt, text, headlineLevel } = node as {
		readonly svg?: string;
		readonly alt?: string;
		readonly text?: string;
		readonly headlineLevel?: 1 | 2;
	};
	if (svg) {
		const tag: Tag = { role: 'Figure', ...(alt ? { alt } : {}), parts: [] };
		into.push(tag);
		return { ...node, tag };
	}
	const tag: Tag = { role: role ?? (headlineLevel ? `H${headlineLevel}` : 'P'), parts: [] };
	into.push(tag);
	return { ...node, text: [{ text, tag }] };
}

/** Parts of a new piece, to be added to. */
function begun(into: Tag[], role: Role): Tag[] {
	const parts: Tag[] = [];
	into.push({ role, parts });
	return parts;
}

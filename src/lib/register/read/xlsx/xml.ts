import { SaxesParser } from 'saxes';
import { Fault, fault } from './fault';
import type { Tally } from './tally';

export type Attributes = Readonly<Record<string, string>>;

/** What a part's reader is told. Names come without their namespace prefix, which writers choose freely. */
export interface XmlHandler {
	open?(name: string, attributes: Attributes, parent: string): void;
	/** Text of the element last opened and not closed; long text may come in pieces. */
	text?(text: string, inside: string): void;
	close?(name: string, parent: string): void;
}

/** Characters parsed at a time, so that what a handler gathers can be fetched in between. */
const PIECE = 64 * 1024;

/**
 * Parses XML as it is unpacked and yields after each piece. Document types, and with them all entities but
 * the five of XML, are refused; namespaces are not resolved: transitional and strict workbooks differ in
 * nothing else that is read here.
 * @throws Fault `xml-broken`, `xml-encoding`, `xml-dtd`, `xml-hostile`, and what the handler throws
 */
export function* parseXml(
	chunks: Iterable<Uint8Array>,
	part: string,
	tally: Tally,
	handler: XmlHandler
): Generator<void> {
	const open: string[] = [];
	let heard: boolean;
	const parser = new SaxesParser<{ xmlns: false; position: false }>({ xmlns: false, position: false });
	parser.on('doctype', () => {
		throw fault('xml-dtd', { part });
	});
	parser.on('opentag', ({ name, attributes }) => {
		heard = true;
		tally.addElement(part);
		if (open.length >= tally.limits.depth) throw fault('xml-hostile', { part });
		const local = localName(name);
		handler.open?.(local, attributes, open.at(-1) ?? '');
		open.push(local);
	});
	parser.on('closetag', () => {
		heard = true;
		const name = open.pop() ?? '';
		handler.close?.(name, open.at(-1) ?? '');
	});
	const text = (piece: string) => {
		heard = true;
		handler.text?.(piece, open.at(-1) ?? '');
	};
	parser.on('text', text);
	parser.on('cdata', text);

	let unheard = 0;
	for (const piece of pieces(chunks, part)) {
		heard = false;
		guarded(part, () => parser.write(piece));
		unheard = heard ? 0 : unheard + piece.length;
		if (unheard > tally.limits.tokenChars) throw fault('xml-hostile', { part });
		yield;
	}
	guarded(part, () => parser.close());
}

/** Parses a part to its end. */
export function readXml(...args: Parameters<typeof parseXml>): void {
	const steps = parseXml(...args);
	while (!steps.next().done);
}

function localName(name: string): string {
	return name.slice(name.indexOf(':') + 1);
}

function guarded(part: string, step: () => void): void {
	try {
		step();
	} catch (error) {
		throw error instanceof Fault ? error : fault('xml-broken', { part }, error);
	}
}

/** Decoded text in pieces. XML in OPC is UTF-8 or UTF-16 (ECMA-376 part 2, 6.2.5). */
function* pieces(chunks: Iterable<Uint8Array>, part: string): Generator<string> {
	let decoder: TextDecoder | undefined;
	for (const chunk of chunks) {
		decoder ??= new TextDecoder(encoding(chunk), { fatal: true });
		yield* slices(decoded(part, () => decoder!.decode(chunk, { stream: true })));
	}
	yield* slices(decoded(part, () => decoder?.decode() ?? ''));
}

function decoded(part: string, decode: () => string): string {
	try {
		return decode();
	} catch (error) {
		throw fault('xml-encoding', { part }, error);
	}
}

function encoding([first, second]: Uint8Array): string {
	if (first === 0xff && second === 0xfe) return 'utf-16le';
	if (first === 0xfe && second === 0xff) return 'utf-16be';
	return 'utf-8';
}

function* slices(text: string): Generator<string> {
	for (let at = 0; at < text.length; at += PIECE) yield text.slice(at, at + PIECE);
}

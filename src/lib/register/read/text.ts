import type { Note, RawCell, RawFile, RawRow } from '../types';
import { peekBytes, type ByteSource } from './text/bytes';
import { CharsetDecoder, detectCharset, type CharsetFound } from './text/charset';
import { sniffDelimiter, type Delimiter } from './text/delimiter';
import { RecordReader, type TextRecord } from './text/records';
import { badBytes, emptyFile } from './text/unreadable';

/**
 * Reads delimited text (`.csv`, `.tsv`, `.txt`) as a file of one sheet. Character set and delimiter are
 * decided on the first 64 kB and stand in `decisions`; the rest is read as `rows()` is pulled, so memory
 * does not grow with the file. Every cell is text, NFC; numbers and dates are for `understand/`.
 * @throws UnreadableFile here: `empty`, `read-failed`; from `rows()`, each with its line:
 * `invalid-bytes`, `nul-byte`, `unterminated-quote`, `cell-too-long`, `too-many-columns`, `read-failed`
 */
export async function readText(source: ByteSource, name: string): Promise<RawFile> {
	const { head, whole, bytes } = await peekBytes(source, name);
	const found = detectCharset(head, whole);
	if (head.length <= found.bom) throw emptyFile(name);
	const headText = new CharsetDecoder(found.charset).decode(head.subarray(found.bom)).text;
	const delimiter = sniffDelimiter(headText, whole, name);
	let asked = false;
	return {
		name,
		decisions: [charsetNote(found), delimiterNote(delimiter)],
		sheets: [
			{
				name: name.split(/[\\/]/).pop() ?? name,
				hidden: false,
				rows() {
					if (asked) throw new Error(`${name}: rows() of a text file may be asked once`);
					asked = true;
					return readRows(bytes, name, found, delimiter);
				}
			}
		]
	};
}

async function* readRows(
	bytes: AsyncIterable<Uint8Array>,
	name: string,
	{ charset, bom }: CharsetFound,
	delimiter: Delimiter
): AsyncGenerator<RawRow, void, undefined> {
	const reader = new RecordReader(name, delimiter.character);
	const decoder = new CharsetDecoder(charset);
	const skippedLine = delimiter.named ? 1 : 0;
	let skip: number = bom;
	for await (const chunk of bytes) {
		const { text, valid } = decoder.decode(chunk.subarray(skip));
		skip = 0;
		for (const record of reader.push(text)) if (record.line > skippedLine) yield toRow(record);
		if (!valid) throw badBytes(name, reader.line, charset.toUpperCase());
	}
	if (!decoder.end().valid) throw badBytes(name, reader.line, charset.toUpperCase());
	for (const record of reader.end()) if (record.line > skippedLine) yield toRow(record);
}

function toRow({ line, cells }: TextRecord): RawRow {
	return { row: line, hidden: false, cells: cells.map(toCell) };
}

function toCell(text: string | undefined): RawCell | undefined {
	return text === undefined ? undefined : { kind: 'text', value: detached(text).normalize('NFC') };
}

/**
 * The same text as a string of its own. A slice keeps the whole piece it was cut from alive in V8 (from 13
 * characters on), so that a caller who keeps one cell of each piece would keep the file.
 */
function detached(text: string): string {
	return text.length < 13 ? text : ` ${text}`.slice(1);
}

const CHARSET_NAMES = {
	'utf-8': 'UTF-8',
	'utf-16le': 'UTF-16 LE',
	'utf-16be': 'UTF-16 BE',
	'windows-1258': 'Windows-1258',
	'windows-1252': 'Windows-1252'
} as const;

function charsetNote({ charset, bom }: CharsetFound): Note {
	const unicode = charset.startsWith('utf');
	return {
		vi: `Bảng mã: ${CHARSET_NAMES[charset]}${unicode ? (bom ? ', có BOM' : ', không có BOM') : ''}.`,
		en: `Character set: ${CHARSET_NAMES[charset]}${unicode ? (bom ? ' with BOM' : ' without BOM') : ''}.`
	};
}

const DELIMITER_NAMES: Readonly<Record<string, Note>> = {
	',': { vi: 'dấu phẩy (,)', en: 'comma (,)' },
	';': { vi: 'dấu chấm phẩy (;)', en: 'semicolon (;)' },
	'\t': { vi: 'dấu tab', en: 'tab' }
};

function delimiterNote({ character, named }: Delimiter): Note {
	const words = DELIMITER_NAMES[character] ?? { vi: `“${character}”`, en: `“${character}”` };
	return {
		vi: `Dấu phân cách cột: ${words.vi}${named ? ', theo dòng đầu “sep=”' : ''}.`,
		en: `Column separator: ${words.en}${named ? ', as the first line “sep=” says' : ''}.`
	};
}

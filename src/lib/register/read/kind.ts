import type { Note } from '../types';
import { LIMITS, type Limits } from './limits';
import { asUnreadable, fault } from './xlsx/fault';
import type { Rule } from './xlsx/notes';
import { isOle, oleRule } from './xlsx/ole';
import { readZip } from './xlsx/zip';

/** `text`: CSV, TSV and the like, in whatever encoding. */
export type FileKind = 'xlsx' | 'text';

/** First bytes of files that offices send instead of a workbook. */
const MAGIC: readonly (readonly [bytes: readonly number[], rule: Rule])[] = [
	[[0x25, 0x50, 0x44, 0x46, 0x2d], 'pdf'], // %PDF-
	[[0x7b, 0x5c, 0x72, 0x74, 0x66], 'word-file'], // {\rtf
	[[0x52, 0x61, 0x72, 0x21], 'archive'], // Rar!
	[[0x37, 0x7a, 0xbc, 0xaf], 'archive'], // 7z
	[[0x1f, 0x8b], 'archive'], // gzip
	[[0x09, 0x08, 0x10, 0x00], 'xls-legacy'], // BIFF8 and BIFF5 without their OLE envelope
	[[0x09, 0x08, 0x08, 0x00], 'xls-legacy'],
	[[0x09, 0x04, 0x06, 0x00], 'xls-legacy'],
	[[0x09, 0x02, 0x06, 0x00], 'xls-legacy'],
	[[0x09, 0x00, 0x04, 0x00], 'xls-legacy']
];

/** How far text is looked at to tell it from other bytes. */
const SAMPLE = 64 * 1024;

/**
 * What a file is, by its content alone: a workbook named .csv is a workbook. What the extension promised is
 * for `extensionNote`.
 * @param name of the file, for messages
 * @param bytes the whole file; a workbook's table of contents stands at its end
 * @throws UnreadableFile for what is known but not read (`xls-legacy`, `encrypted`, `pdf` …), for damaged
 * zips, and `unknown-kind`
 */
export function fileKind(bytes: Uint8Array, name: string, limits: Limits = LIMITS): FileKind {
	try {
		const kind = kindOf(bytes, limits);
		if (kind === 'xlsx' || kind === 'text') return kind;
		throw fault(kind);
	} catch (error) {
		throw asUnreadable(name, error);
	}
}

/** What the report says where the extension promised another kind than was read; undefined where it fits. */
export function extensionNote(kind: FileKind, name: string): Note | undefined {
	const isWorkbookName = /\.(?:xlsx|xlsm|xltx|xltm)$/i.test(name);
	if (kind === 'xlsx' && !isWorkbookName) {
		return {
			vi: 'Nội dung tệp là sổ làm việc Excel (.xlsx) nên được đọc như vậy, dù đuôi tệp khác.',
			en: 'The content is an Excel workbook (.xlsx) and was read as one, though the extension differs.'
		};
	}
	if (kind === 'text' && /\.(?:xls[xmb]?|xlt[xm]?|ods|pdf|docx?)$/i.test(name)) {
		return {
			vi: 'Nội dung tệp là văn bản thuần nên được đọc như tệp CSV hoặc TSV, dù đuôi tệp khác.',
			en: 'The content is plain text and was read as CSV or TSV, though the extension differs.'
		};
	}
	return undefined;
}

function kindOf(bytes: Uint8Array, limits: Limits): FileKind | Rule {
	if (bytes.length === 0) return 'empty';
	// "PK": a zip, also one without any part.
	if (bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] ?? 3) <= 5) return zipKind(bytes, limits);
	if (isOle(bytes)) return oleRule(bytes);
	const magic = MAGIC.find(([start]) => start.every((byte, at) => bytes[at] === byte));
	return magic ? magic[1] : textKind(bytes);
}

function zipKind(bytes: Uint8Array, limits: Limits): FileKind | Rule {
	const parts = readZip(bytes, limits);
	if (parts.has('xl/workbook.bin')) return 'xlsb';
	if (parts.has('word/document.xml')) return 'word-file';
	if (parts.has('content.xml') && parts.has('meta-inf/manifest.xml')) return 'ods';
	if (parts.has('[content_types].xml') || parts.has('_rels/.rels') || parts.has('xl/workbook.xml'))
		return 'xlsx';
	return 'archive';
}

function textKind(bytes: Uint8Array): FileKind | Rule {
	const sample = bytes.subarray(0, SAMPLE);
	const isUtf16 = hasUtf16Mark(sample) || looksUtf16(sample);
	const beginning = asciiOf(sample, isUtf16).slice(0, 4096).toLowerCase();
	if (/^(?:<!doctype html|<html|<head|<meta|<table|<body|<style|mime-version:)/.test(beginning))
		return 'html';
	if (beginning.startsWith('<?xml')) {
		if (beginning.includes('urn:schemas-microsoft-com:office:spreadsheet')) return 'xml-2003';
		if (beginning.includes('<html')) return 'html';
		return beginning.includes('urn:oasis:names:tc:opendocument') ? 'ods' : 'unknown-kind';
	}
	return isUtf16 || hasFewControls(sample) ? 'text' : 'unknown-kind';
}

/** The beginning for looking up ASCII words: dropping the NULs serves both byte orders of UTF-16. */
function asciiOf(sample: Uint8Array, isUtf16: boolean): string {
	const bytes = isUtf16 ? sample.filter((byte) => byte !== 0 && byte < 0x80) : sample;
	return new TextDecoder('latin1')
		.decode(bytes)
		.replace(/^\u00ef\u00bb\u00bf/, '')
		.trimStart();
}

function hasUtf16Mark([first, second]: Uint8Array): boolean {
	return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
}

/** Without a mark: many NULs, nearly all at even or nearly all at odd places. */
function looksUtf16(sample: Uint8Array): boolean {
	const nuls: [even: number, odd: number] = [0, 0];
	sample.forEach((byte, at) => {
		if (byte === 0) nuls[at % 2 === 0 ? 0 : 1]++;
	});
	return Math.max(...nuls) >= sample.length / 10 && Math.min(...nuls) <= sample.length / 100;
}

/**
 * Text has next to no control characters; a few Vietnamese encodings use some of them as letters. A stray
 * NUL is left to the reader of text, which can name its line.
 */
function hasFewControls(sample: Uint8Array): boolean {
	const controls = sample.filter((byte) => byte < 9 || (byte > 13 && byte < 32 && byte !== 0x1a));
	return controls.length <= sample.length / 20;
}

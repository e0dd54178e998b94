import { UnreadableFile, type RawFile } from '../types';
import { decodeFonts } from './encoding/fonts';
import { extensionNote, fileKind } from './kind';
import { LIMITS } from './limits';
import { readText } from './text';
import { joinBytes, peekBytes } from './text/bytes';
import { readXlsx } from './xlsx';
import { asUnreadable, fault } from './xlsx/fault';

/** A file to be opened; a browser's `File` is one, a file on disk is easily made one. */
export interface RegisterFile {
	readonly name: string;
	/** Bytes. */
	readonly size: number;
	stream(): ReadableStream<Uint8Array>;
}

/**
 * Opens a register whatever its format: the kind is told from its bytes, text typed in legacy fonts
 * becomes Unicode. A text file is streamed and never held whole; the stream stays open until its rows are
 * read or left. A workbook is read into memory, up to the limit of its size (limits.ts).
 * @throws UnreadableFile what `fileKind`, `readXlsx` and `readText` throw; reading the rows may throw too
 */
export async function openRegisterFile(file: RegisterFile): Promise<RawFile> {
	const { name, size } = file;
	const { head, bytes, close } = await peekBytes(file.stream(), name);
	try {
		if (isText(head, name)) return await decodeFonts(await openText(bytes, name));
		if (size > LIMITS.fileBytes) {
			throw asUnreadable(name, fault('too-large', { bytes: size, limit: LIMITS.fileBytes }));
		}
		return await decodeFonts(readXlsx(await collect(bytes, size), name));
	} catch (error) {
		await close();
		throw error;
	}
}

/** Only text is told by its head; all others, and what is wrong with them, by the whole file. */
function isText(head: Uint8Array, name: string): boolean {
	try {
		return fileKind(head, name) === 'text';
	} catch (error) {
		if (error instanceof UnreadableFile) return false;
		throw error;
	}
}

async function openText(bytes: AsyncIterable<Uint8Array>, name: string): Promise<RawFile> {
	const file = await readText(bytes, name);
	const wrongExtension = extensionNote('text', name);
	return wrongExtension ? { ...file, decisions: [wrongExtension, ...file.decisions] } : file;
}

/** At most the bytes that the file said it has, should it grow meanwhile. */
async function collect(bytes: AsyncIterable<Uint8Array>, size: number): Promise<Uint8Array> {
	const parts: Uint8Array[] = [];
	let length = 0;
	for await (const part of bytes) {
		parts.push(part);
		length += part.length;
		if (length >= size) break;
	}
	return joinBytes(parts);
}

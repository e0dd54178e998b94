/**
 * Removes exports from a WebAssembly module; nothing else in it changes.
 *
 * DuckDB's wasm names 75,000 functions for extensions to link against. The engine loads no
 * extension, and the names cost 7 MB and half of its start
 * (docs/decisions/0004-confined-engine.md).
 *
 * @param wasm a binary module
 * @param keep whether the export of this name stays
 * @throws RangeError when the bytes are no WebAssembly module of version 1
 */
export function stripExports(wasm: Uint8Array, keep: (name: string) => boolean): Uint8Array {
	const reader = new Reader(wasm);
	if (HEADER.some((byte, at) => wasm[at] !== byte)) throw new RangeError('not a WebAssembly module');
	reader.at = HEADER.length;
	const parts: Uint8Array[] = [wasm.subarray(0, HEADER.length)];
	while (reader.at < wasm.length) {
		const start = reader.at;
		const id = reader.byte();
		const length = reader.varint();
		const end = reader.at + length;
		if (id === EXPORT_SECTION) parts.push(...exportSection(reader, keep));
		else parts.push(wasm.subarray(start, end));
		reader.at = end;
	}
	return Buffer.concat(parts);
}

const HEADER = [0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00];
const EXPORT_SECTION = 7;

function exportSection(reader: Reader, keep: (name: string) => boolean): Uint8Array[] {
	const kept: Uint8Array[] = [];
	for (let left = reader.varint(); left > 0; left--) {
		const start = reader.at;
		const name = reader.text(reader.varint());
		reader.byte(); // kind
		reader.varint(); // index
		if (keep(name)) kept.push(reader.bytes.subarray(start, reader.at));
	}
	const body = Buffer.concat([varint(kept.length), ...kept]);
	return [Uint8Array.of(EXPORT_SECTION), varint(body.length), body];
}

/** Reads the binary format's bytes, LEB128 numbers and names. */
class Reader {
	at = 0;
	constructor(readonly bytes: Uint8Array) {}

	byte(): number {
		const byte = this.bytes[this.at++];
		if (byte === undefined) throw new RangeError('WebAssembly module ends early');
		return byte;
	}

	varint(): number {
		let value = 0;
		for (let shift = 0; ; shift += 7) {
			const byte = this.byte();
			value |= (byte & 0x7f) << shift;
			if (byte < 0x80) return value >>> 0;
		}
	}

	text(length: number): string {
		this.at += length;
		return new TextDecoder().decode(this.bytes.subarray(this.at - length, this.at));
	}
}

function varint(value: number): Uint8Array {
	const bytes: number[] = [];
	for (; value > 0x7f; value >>>= 7) bytes.push((value & 0x7f) | 0x80);
	return Uint8Array.from([...bytes, value]);
}

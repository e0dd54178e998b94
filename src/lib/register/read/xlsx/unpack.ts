import { Inflate } from 'fflate';
import { fault } from './fault';
import type { Tally } from './tally';
import type { ZipEntry } from './zip';

/** Packed bytes taken at a time. Deflate yields at most 1,032 times as much, so one step stays below 17 MB. */
const STEP = 16 * 1024;

const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
	let crc = byte;
	for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
	return crc;
});

function crc32(chunk: Uint8Array, before: number): number {
	let crc = ~before;
	for (let at = 0; at < chunk.length; at++) crc = (crc >>> 8) ^ CRC_TABLE[(crc ^ chunk[at]!) & 0xff]!;
	return ~crc >>> 0;
}

/**
 * The unpacked bytes of a part, a few at a time. The checksum tells damage that still unpacks, so a flipped
 * bit never becomes another number.
 * @throws Fault `encrypted`, `zip-method`, `zip-bomb`, `unpacked-too-large`, `corrupt`
 */
export function* unpack(bytes: Uint8Array, entry: ZipEntry, tally: Tally): Generator<Uint8Array> {
	const part = entry.path;
	if (entry.encrypted) throw fault('encrypted');
	if (entry.method !== 0 && entry.method !== 8) throw fault('zip-method', { part });
	const { ratio, ratioFromBytes } = tally.limits;
	const step = entry.method === 0 ? (packed: Uint8Array) => packed : inflater(part);
	let total = 0;
	let crc = 0;
	for (let at = entry.from; at < entry.to; at += STEP) {
		const next = Math.min(at + STEP, entry.to);
		const chunk = step(bytes.subarray(at, next), next === entry.to);
		total += chunk.length;
		tally.addBytes(part, total, chunk.length);
		if (total > ratioFromBytes && total > ratio * (next - entry.from)) throw fault('zip-bomb', { part });
		crc = crc32(chunk, crc);
		if (chunk.length > 0) yield chunk;
	}
	if (crc !== entry.crc) throw fault('corrupt', { part });
}

function inflater(part: string): (packed: Uint8Array, last: boolean) => Uint8Array {
	let out = new Uint8Array(0);
	const inflate = new Inflate((chunk) => {
		out = chunk;
	});
	return (packed, last) => {
		try {
			inflate.push(packed, last);
		} catch (error) {
			throw fault('corrupt', { part }, error);
		}
		return out;
	};
}

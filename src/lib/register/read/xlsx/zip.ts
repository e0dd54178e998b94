import type { Limits } from '../limits';
import { fault } from './fault';

const LOCAL_HEADER = 0x04034b50;
const CENTRAL_HEADER = 0x02014b50;
const END = 0x06054b50;
const END_64 = 0x06064b50;
const END_64_LOCATOR = 0x07064b50;
const LONGEST_COMMENT = 0xffff;
const IN_ZIP64 = 0xffffffff;
const ZIP64_FIELD = 1;

/** One part of a zip file; its bytes lie at `from` … `to` of the file. */
export interface ZipEntry {
	readonly path: string;
	/** 0 stored, 8 deflated; others are not used in workbooks. */
	readonly method: number;
	readonly encrypted: boolean;
	/** CRC-32 of the unpacked bytes. */
	readonly crc: number;
	readonly from: number;
	readonly to: number;
}

/**
 * Part names are compared without case (OPC, ECMA-376 part 2, 6.2.2.3); a few writers use backslashes,
 * some a leading slash.
 */
export function partKey(path: string): string {
	return path.replaceAll('\\', '/').replace(/^\/+/, '').toLowerCase();
}

/**
 * The parts of a zip file by `partKey`, read from its table of contents alone: what is hidden between
 * the parts, and what local headers say otherwise, is never looked at. ZIP64 fields are understood.
 * @throws Fault `truncated`, `zip-broken`, `zip-overlap`, `too-many-parts`, `duplicate-part`
 */
export function readZip(bytes: Uint8Array, limits: Limits): Map<string, ZipEntry> {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const { count, from, to } = contents(view);
	if (count > limits.parts) throw fault('too-many-parts', { count, limit: limits.parts });
	const entries = new Map<string, ZipEntry>();
	let at = from;
	const spans: { start: number; end: number }[] = [{ start: from, end: to }];
	for (let i = 0; i < count; i++) {
		if (at + 46 > to || view.getUint32(at, true) !== CENTRAL_HEADER) throw fault('zip-broken');
		const nameEnd = at + 46 + view.getUint16(at + 28, true);
		const extraEnd = nameEnd + view.getUint16(at + 30, true);
		if (extraEnd > to) throw fault('zip-broken');
		const path = new TextDecoder().decode(bytes.subarray(at + 46, nameEnd));
		const { packed, start } = sizes(view, at, nameEnd, extraEnd);
		const dataFrom = dataStart(view, start);
		const span = { start, end: dataFrom + packed };
		if (span.end > from) throw fault('zip-broken');
		spans.push(span);
		const key = partKey(path);
		if (entries.has(key)) throw fault('duplicate-part', { part: path });
		if (!path.endsWith('/')) {
			entries.set(key, {
				path,
				method: view.getUint16(at + 10, true),
				encrypted: (view.getUint16(at + 8, true) & 1) === 1,
				crc: view.getUint32(at + 16, true),
				from: dataFrom,
				to: span.end
			});
		}
		at = extraEnd + view.getUint16(at + 32, true);
	}
	refuseOverlap(spans);
	return entries;
}

function refuseOverlap(spans: { start: number; end: number }[]): void {
	spans.sort((a, b) => a.start - b.start || a.end - b.end);
	let end = 0;
	for (const span of spans) {
		if (span.start < end) throw fault('zip-overlap');
		end = span.end;
	}
}

/** Where the table of contents lies; it must end before the record that announces it. */
function contents(view: DataView): { count: number; from: number; to: number } {
	const end = endRecord(view);
	if (end === undefined) throw fault('truncated');
	let count = view.getUint16(end + 10, true);
	let size = view.getUint32(end + 12, true);
	let from = view.getUint32(end + 16, true);
	let limit = end;
	const locator = end - 20;
	if (locator >= 0 && view.getUint32(locator, true) === END_64_LOCATOR) {
		limit = uint64(view, locator + 8);
		if (limit + 56 > locator || view.getUint32(limit, true) !== END_64) throw fault('zip-broken');
		count = uint64(view, limit + 32);
		size = uint64(view, limit + 40);
		from = uint64(view, limit + 48);
	}
	if (from + size > limit) throw fault('zip-broken');
	return { count, from, to: from + size };
}

function endRecord(view: DataView): number | undefined {
	const last = view.byteLength - 22;
	for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at--) {
		if (view.getUint32(at, true) === END && at + 22 + view.getUint16(at + 20, true) <= view.byteLength)
			return at;
	}
	return undefined;
}

/** Packed size and place of the local header of the entry whose central header is at `at`. */
function sizes(view: DataView, at: number, extraFrom: number, extraEnd: number) {
	const packed = view.getUint32(at + 20, true);
	const start = view.getUint32(at + 42, true);
	if (packed !== IN_ZIP64 && start !== IN_ZIP64) return { packed, start };
	for (let field = extraFrom; field + 4 <= extraEnd; field += 4 + view.getUint16(field + 2, true)) {
		if (view.getUint16(field, true) !== ZIP64_FIELD) continue;
		let next = field + 4 + (view.getUint32(at + 24, true) === IN_ZIP64 ? 8 : 0);
		const take = (value: number) => {
			if (value !== IN_ZIP64) return value;
			next += 8;
			return uint64(view, next - 8);
		};
		return { packed: take(packed), start: take(start) };
	}
	throw fault('zip-broken');
}

function dataStart(view: DataView, start: number): number {
	if (start + 30 > view.byteLength || view.getUint32(start, true) !== LOCAL_HEADER) throw fault('zip-broken');
	return start + 30 + view.getUint16(start + 26, true) + view.getUint16(start + 28, true);
}

function uint64(view: DataView, at: number): number {
	if (at + 8 > view.byteLength) throw fault('zip-broken');
	return Number(view.getBigUint64(at, true));
}

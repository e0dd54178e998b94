import type { Row } from '../engine/engine';
import type { Slice } from '../filters/slice';
import type { BoundarySystem } from '../filters/vocabulary';
import { pack, unpack, type PackedRows } from '../query/prebaked';
import type { WholeSlice } from './live-slice.svelte';
import { answerOf, PARTS, type FirstRow, type Part, type Question, type YearRow } from './questions';

/** The slice a page is prerendered with, as its data carry it. */
export interface PackedSlice {
	readonly slice: Slice;
	readonly newest: string;
	readonly parts: Readonly<Record<Part, PackedRows>>;
	readonly first: PackedRows;
	readonly years: PackedRows;
	/** Ids of the regions of each system: which of them a change of system keeps. */
	readonly regions: Readonly<Record<BoundarySystem, readonly string[]>>;
}

export function packSlice(
	{ slice, newest }: Question,
	parts: Readonly<Record<Part, readonly Row[]>>,
	first: readonly Row[],
	years: readonly Row[],
	regions: PackedSlice['regions']
): PackedSlice {
	const packed = Object.fromEntries(PARTS.map((part) => [part, pack(parts[part])]));
	return {
		slice,
		newest,
		parts: packed as Record<Part, PackedRows>,
		first: pack(first),
		years: pack(years),
		regions
	};
}

export function unpackSlice({ slice, newest, parts, first, years }: PackedSlice): WholeSlice {
	const rows = Object.fromEntries(PARTS.map((part) => [part, unpack(parts[part])]));
	const answer = answerOf({ slice, newest }, rows as Record<Part, Row[]>);
	return {
		answer,
		first: { of: answer, products: unpack(first) as unknown as FirstRow[] },
		years: { of: answer, before: unpack(years) as unknown as YearRow[] }
	};
}

import type { Row } from '../engine/engine';
import type { BoundarySystem } from '../filters/vocabulary';
import { pack, unpack, type PackedRows } from '../query/prebaked';
import type { ProductRow } from '../register-table/product-columns';
import type { ExpiryAnswer } from './answer';
import type { ExpiryGoals } from './goals';
import { compareDays } from './producers';

/** The list begins with so many rows before the engine is there. */
const FIRST_ROWS = 50;
const LONG = ['breakdown', 'calendar', 'places', 'family'] as const;
type Long = (typeof LONG)[number];

/** What the page is prerendered with, as its data carry it. */
export interface PackedExpiry {
	readonly newest: string;
	readonly short: Omit<ExpiryAnswer, Long>;
	readonly long: Readonly<Record<Long | 'firstRows', PackedRows>>;
	readonly goals: ExpiryGoals;
	/** Ids of the regions of each system: which of them a change of system keeps. */
	readonly regions: Readonly<Record<BoundarySystem, readonly string[]>>;
}

export interface PrerenderedExpiry {
	readonly answer: ExpiryAnswer;
	readonly firstRows: readonly ProductRow[];
	readonly goals: ExpiryGoals;
}

export function packExpiry(
	{ breakdown, calendar, places, family, ...short }: ExpiryAnswer,
	rows: readonly ProductRow[],
	goals: ExpiryGoals,
	regions: PackedExpiry['regions']
): PackedExpiry {
	const firstRows = [...rows].sort((a, b) => compareDays(a.expires_on, b.expires_on)).slice(0, FIRST_ROWS);
	const long = { breakdown, calendar, places, family, firstRows };
	return {
		newest: short.newest,
		short,
		long: Object.fromEntries(
			Object.entries(long).map(([name, rows]) => [name, pack(rows as unknown as readonly Row[])])
		) as Record<keyof typeof long, PackedRows>,
		goals,
		regions
	};
}

export function unpackExpiry({ short, long, goals }: PackedExpiry): PrerenderedExpiry {
	const rowsOf = <R>(name: keyof typeof long) => unpack(long[name]) as unknown as readonly R[];
	const parts = Object.fromEntries(LONG.map((name) => [name, rowsOf(name)]));
	return {
		answer: { ...short, ...(parts as unknown as Pick<ExpiryAnswer, Long>) },
		firstRows: rowsOf('firstRows'),
		goals
	};
}

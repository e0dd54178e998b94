import type { Row } from '../engine/engine';
import type { Row as ListRow } from '../metrics/change-rows/metric';
import type { Row as DirectoryRow } from '../metrics/place-directory/metric';
import { pack, unpack, type PackedRows } from '../query/prebaked';
import type { ChangeAnswer } from './answer';
import type { SnapshotRef } from './codec';

/** Rows of each step that are there before the engine is. */
const FIRST_ROWS = 20;
const LONG = ['breakdown', 'corrections', 'family'] as const;
type Long = (typeof LONG)[number];

/** What the page is prerendered with, as its data carry it. */
export interface PackedChange {
	/** Newest first. */
	readonly snapshots: readonly SnapshotRef[];
	readonly short: Omit<ChangeAnswer, Long>;
	readonly long: Readonly<Record<Long | 'firstRows' | 'directory', PackedRows>>;
}

export interface PrerenderedChange {
	readonly answer: ChangeAnswer;
	readonly firstRows: readonly ListRow[];
	readonly directory: readonly DirectoryRow[];
}

export function packChange(
	{ breakdown, corrections, family, ...short }: ChangeAnswer,
	rows: readonly ListRow[],
	directory: readonly DirectoryRow[],
	snapshots: readonly SnapshotRef[]
): PackedChange {
	const taken = new Map<string | null, number>();
	const firstRows = rows.filter(({ step }) => {
		taken.set(step, (taken.get(step) ?? 0) + 1);
		return taken.get(step)! <= FIRST_ROWS;
	});
	const long = { breakdown, corrections, family, firstRows, directory };
	return {
		snapshots,
		short,
		long: Object.fromEntries(
			Object.entries(long).map(([name, each]) => [name, pack(each as unknown as readonly Row[])])
		) as Record<keyof typeof long, PackedRows>
	};
}

export function unpackChange({ short, long }: PackedChange): PrerenderedChange {
	const rowsOf = <R>(name: keyof typeof long) => unpack(long[name]) as unknown as readonly R[];
	const parts = Object.fromEntries(LONG.map((name) => [name, rowsOf(name)]));
	return {
		answer: { ...short, ...(parts as unknown as Pick<ChangeAnswer, Long>) },
		firstRows: rowsOf('firstRows'),
		directory: rowsOf('directory')
	};
}

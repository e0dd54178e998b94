import type { SliceLinks } from '../kit/slice-links';
import type { ChangesRow } from './shape';

export type Flow = Exclude<keyof ChangesRow, 'year' | keyof SliceLinks>;

/** Above the line, from zero outwards, then below it. */
export const GAINS: readonly Flow[] = ['new', 're_evaluated', 'upgraded'];
export const LOSSES: readonly Flow[] = ['downgraded', 'lapsed', 'withdrawn'];

export function sumOf(row: ChangesRow, flows: readonly Flow[]): number {
	return flows.reduce((sum, flow) => sum + (row[flow] ?? 0), 0);
}

export function isKnown(row: ChangesRow): boolean {
	return [...GAINS, ...LOSSES].some((flow) => row[flow] !== null);
}

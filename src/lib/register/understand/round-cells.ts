import type { RoundField } from '../fields';
import type { FieldCell, RegisterRecord } from '../layout/record';
import type { RowReader } from './row-reader';

export type RoundCells = Readonly<Partial<Record<RoundField, FieldCell>>>;

/** The cells of one recognition that hold something. */
export interface FilledRound {
	/** 1-based, as the columns number it. */
	readonly round: number;
	readonly cells: RoundCells;
	/** The last round of the row. */
	readonly isLast: boolean;
}

/** What makes columns of a round a recognition; years, scores and authorities may be typed ahead. */
const EVIDENCE: readonly RoundField[] = ['stars', 'recognised_on', 'decision_no', 'decision_date'];

/**
 * The rounds of a row that hold something. An expiry standing alone after other rounds is that of the
 * round before: registers keep one column of expiries for whatever recognition is the latest.
 */
export function filledRounds({ rounds }: RegisterRecord, reader: RowReader): FilledRound[] {
	const filled: { round: number; cells: RoundCells }[] = [];
	for (const { round, cells } of rounds) {
		const held = Object.entries(cells).filter(([field, at]) => reader.text(field as RoundField, at) !== null);
		if (held.length === 0) continue;
		const only = Object.fromEntries(held) as RoundCells;
		const before = filled.at(-1);
		if (before && held.length === 1 && only.expires_on) {
			before.cells = { expires_on: only.expires_on, ...before.cells };
		} else filled.push({ round, cells: only });
	}
	return filled.map((held, i) => ({ ...held, isLast: i === filled.length - 1 }));
}

export function hasEvidence(cells: RoundCells): boolean {
	return EVIDENCE.some((field) => cells[field] !== undefined);
}

import { ROUND_FIELDS, type RoundField } from '../fields';
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
		const held: Partial<Record<RoundField, FieldCell>> = {};
		let count = 0;
		for (const field of ROUND_FIELDS) {
			const at = cells[field];
			if (at === undefined || reader.text(field, at) === null) continue;
			held[field] = at;
			count++;
		}
		const before = filled.at(-1);
		if (before && count === 1 && held.expires_on) {
			before.cells = { expires_on: held.expires_on, ...before.cells };
		} else if (count > 0) filled.push({ round, cells: held });
	}
	return filled.map((held, i) => ({ ...held, isLast: i === filled.length - 1 }));
}

export function hasEvidence(cells: RoundCells): boolean {
	return EVIDENCE.some((field) => cells[field] !== undefined);
}

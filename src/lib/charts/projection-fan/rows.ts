import type { Formats } from '../../text/format';
import type { FanKind, FanRow } from './shape';

export const ofKind = (rows: readonly FanRow[], kind: FanKind): FanRow[] =>
	rows.filter((row) => row.kind === kind);

/** How values are written: in the unit of the goal. */
export function amounts(rows: readonly FanRow[], { count, percent }: Formats): (value: number) => string {
	return ofKind(rows, 'goal').some(({ unit }) => unit === 'percent') ? percent : count;
}

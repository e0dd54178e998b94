import type { Field, RoundField, RowField } from '../fields';
import type { At, RawCell, RawRow } from '../types';
import { countsIn, textOf } from './cell-text';
import type { Column } from './columns';
import { isRoundField } from './recognise-heading';
import type { ContextLine, FieldCell, RegisterRecord } from './record';

type RoundCells = Partial<Record<RoundField, FieldCell>>;

interface RowColumn extends Column {
	readonly field: RowField;
}
interface RoundColumn extends Column {
	readonly field: RoundField;
}

/** How a person crosses one of several columns. */
const TICK = /^(?:[xv✓✔☑√+*●•]|1|có|đạt)$/iu;

/** Turns rows into records by the columns' meanings. */
export class RecordMaker {
	readonly #row: readonly RowColumn[];
	/** Columns of each round, by ascending round. */
	readonly #rounds: readonly { readonly round: number; readonly columns: readonly RoundColumn[] }[];
	/** Columns of the last round that a row fills. */
	readonly #latest: readonly RoundColumn[];

	constructor(columns: readonly Column[]) {
		this.#row = columns.filter((column): column is RowColumn => isRowField(column.field));
		const rounds = columns.filter((column): column is RoundColumn => isRoundField(column.field));
		const numbers = [...new Set(rounds.flatMap(({ round }) => round ?? []))].sort((a, b) => a - b);
		this.#rounds = numbers.map((round) => ({
			round,
			columns: rounds.filter((column) => column.round === round)
		}));
		this.#latest = rounds.filter(({ round }) => round === null);
	}

	make({ cells, hidden }: RawRow, at: At, context: readonly ContextLine[]): RegisterRecord {
		const fields: Partial<Record<RowField, FieldCell>> = {};
		for (const column of this.#row) {
			const cell = cellOf(cells, column);
			if (cell !== undefined) fields[column.field] ??= { cell, column: column.column };
		}
		const rounds: { round: number; cells: RoundCells }[] = [];
		for (const { round, columns } of this.#rounds) {
			const found = collect(cells, columns, undefined);
			if (found !== undefined) rounds.push({ round, cells: found });
		}
		if (this.#latest.length > 0) {
			const last = rounds.at(-1);
			const found = collect(cells, this.#latest, last?.cells);
			if (found !== undefined && last === undefined) rounds.push({ round: 1, cells: found });
		}
		return { at, hidden, fields, rounds, context };
	}
}

/** Adds the filled cells of these columns; undefined where there is still none. */
function collect(
	cells: RawRow['cells'],
	columns: readonly RoundColumn[],
	into: RoundCells | undefined
): RoundCells | undefined {
	for (const column of columns) {
		const cell = cellOf(cells, column);
		if (cell !== undefined) (into ??= {})[column.field] ??= { cell, column: column.column };
	}
	return into;
}

function cellOf(cells: RawRow['cells'], { index, tick }: Column): RawCell | undefined {
	const cell = cells[index];
	if (cell === undefined || !countsIn(cell, index)) return undefined;
	if (tick === undefined) return cell;
	const text = textOf(cell);
	if (/^[-–0]$/.test(text)) return undefined;
	return TICK.test(text) ? { ...cell, kind: 'text', value: tick } : cell;
}

function isRowField(field: Field): field is RowField {
	return field !== 'ignored' && !isRoundField(field);
}

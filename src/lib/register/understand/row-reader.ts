import { isPublic, type Field } from '../fields';
import { problem, type ProblemDetails } from '../judge/problem';
import type { SpokenRuleId } from '../judge/rules';
import type { FieldCell, RegisterRecord } from '../layout/record';
import type { Problem } from '../types';
import { cellText } from './cell-text';
import { remembering } from './memo';
import { withoutHouse, withoutPrivateParts } from './private-parts';

/** No value of a register is longer; a page of text in a cell would also make patterns slow. */
const LONGEST_CELL = 2_000;

/** Reads the cells of one record, and collects the problems found with their addresses. */
export class RowReader {
	readonly problems: Problem[] = [];
	readonly #texts = new Map<FieldCell, string | null>();

	constructor(readonly record: RegisterRecord) {}

	/**
	 * Text of a cell, null where it holds nothing; a formula's error is reported once and holds nothing.
	 * A public cell's text comes without the private parts typed into it.
	 */
	text(field: Field, at: FieldCell | undefined): string | null {
		if (!at) return null;
		let text = this.#texts.get(at);
		if (text === undefined) {
			if (at.cell.kind === 'error') this.report('cell-error', field, at);
			this.#texts.set(at, (text = isFormulaBlank(at) ? null : this.#read(field, at)));
		}
		return text;
	}

	#read(field: Field, at: FieldCell): string | null {
		const text = cellText(at.cell);
		if (text === null) return null;
		if (!isPublic(field)) return text.slice(0, LONGEST_CELL);
		if (text.length > LONGEST_CELL) {
			this.report('cell-too-long', field, at, { words: { most: String(LONGEST_CELL) } });
			return null;
		}
		const publicText = publicPart(field, text);
		if (publicText === text) return text;
		this.report('private-part-removed', field, at, { value: undefined });
		return publicText === '' ? null : publicText;
	}

	/** @param at cell concerned; undefined for a problem of the whole row */
	report(rule: SpokenRuleId, field: Field, at: FieldCell | undefined, details: ProblemDetails = {}): void {
		const where = at ? { ...this.record.at, column: at.column } : this.record.at;
		const value = at && isPublic(field) ? shown(field, at) : undefined;
		this.problems.push(problem(rule, where, { ...(value === undefined ? {} : { value }), ...details }));
	}

	get hasError(): boolean {
		return this.problems.some(({ severity }) => severity === 'error');
	}
}

/** Columns of cells of a row as a range: `L7:P7`; one cell alone as `L7`, none as ''. */
export function rangeOf(cells: readonly (FieldCell | undefined)[], row: number): string {
	let first = '';
	let last = '';
	for (const cell of cells) {
		if (!cell) continue;
		if (first === '' || compareColumns(cell.column, first) < 0) first = cell.column;
		if (compareColumns(cell.column, last) > 0) last = cell.column;
	}
	if (first === '') return '';
	return first === last ? `${first}${row}` : `${first}${row}:${last}${row}`;
}

/** A before B, Z before AA. */
function compareColumns(a: string, b: string): number {
	return a.length - b.length || (a < b ? -1 : a > b ? 1 : 0);
}

/** What a formula that points to an empty cell shows: 0, as a day the first of the epoch. */
function isFormulaBlank({ cell }: FieldCell): boolean {
	if (cell.kind === 'number') return cell.value === 0;
	return cell.kind === 'date' && /^(?:1899-12-3[01]|1900-01-0[01]|1904-01-01)$/.test(String(cell.value));
}

const PLACE_FIELDS: readonly Field[] = ['commune', 'district', 'province'];
/** Most cells of a register repeat those of other rows; names do not. */
const NAMES: readonly Field[] = ['product_name', 'producer_name'];

function publicPart(field: Field, text: string): string {
	if (NAMES.includes(field)) return withoutPrivateParts(text);
	return PLACE_FIELDS.includes(field) ? ofPlace(text) : ofOther(text);
}

const ofOther = remembering(withoutPrivateParts);
const ofPlace = remembering((text) => withoutHouse(withoutPrivateParts(text)));

function shown(field: Field, { cell }: FieldCell): string {
	return publicPart(field, (cellText(cell) ?? String(cell.value)).slice(0, LONGEST_CELL));
}

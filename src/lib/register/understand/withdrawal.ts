import type { FieldCell } from '../layout/record';
import type { ColumnFacts } from './column-facts';
import type { RowContext } from './context';
import type { RegisterDate } from './dates';
import { findDate } from './decision';
import { parseHappening, type Happening } from './outcome';
import type { Parsed } from './parsed';
import type { RoundCells } from './round-cells';
import { dayOf, readDate } from './round-days';
import type { RowReader } from './row-reader';

export interface Withdrawal {
	readonly withdrawn_on: string | null;
	readonly withdrawal_reason: string | null;
}

/** What the row's outcome and note say happened; the note's text itself is private and goes no further. */
export interface RowHappenings {
	readonly outcome: Happening | null;
	readonly note: { readonly happening: Happening; readonly text: string; readonly at: FieldCell } | null;
}

const NONE: Withdrawal = { withdrawn_on: null, withdrawal_reason: null };
/** A mark in a column "Thu hồi" that gives no reason; and marks that say it has not happened. */
const MARK = /^(?:x|v|✓|✔|có|co|rồi|đã|1|thu hồi|đã thu hồi|rút|đã rút)$/iu;
const NOT_SO = /^(?:không|khong|chưa|chua)(?: (?:bị |bi )?(?:thu hồi|thu hoi|rút|rut).*)?$|^còn hiệu lực/iu;

/**
 * The withdrawal of a recognition, told by its own columns, its outcome, the row's note or the list's title.
 * Without a day the product would count as in force, so the row is stopped.
 */
export function readWithdrawal(
	cells: RoundCells,
	happenings: RowHappenings,
	context: RowContext,
	columns: ColumnFacts,
	reader: RowReader
): Withdrawal {
	const told = reader.text('withdrawal', cells.withdrawal);
	const reason = told !== null && !NOT_SO.test(told) ? told : null;
	const byNote = happenings.note?.happening.withdrawn ? happenings.note : null;
	const byOutcome = happenings.outcome?.withdrawn ? reader.text('outcome', cells.outcome) : null;
	const isWithdrawn =
		cells.withdrawn_on || reason !== null || byOutcome !== null || byNote || context.withdrawn;
	if (!isWithdrawn) return NONE;

	const own = readDate(cells.withdrawn_on, columns);
	const day =
		dayOf(own) ??
		dayIn(reason) ??
		dayIn(byOutcome) ??
		dayIn(byNote?.text ?? null) ??
		(context.withdrawn ? dayOfDecision(context) : null);
	if (day === null && own.refusal) {
		reader.report(own.refusal.rule, 'withdrawn_on', cells.withdrawn_on, own.refusal);
	} else if (day === null) {
		const [field, at] = whereTold(cells, byOutcome !== null, byNote?.at);
		reader.report('withdrawal-without-day', field, at);
	}
	return { withdrawn_on: day, withdrawal_reason: reason !== null && !MARK.test(reason) ? reason : null };
}

/** What a note says happened, if anything. */
export function readNote(reader: RowReader): RowHappenings['note'] {
	const at = reader.record.fields.note;
	const text = reader.text('note', at);
	const happening = text === null ? null : parseHappening(text);
	return at && text !== null && happening ? { happening, text, at } : null;
}

function whereTold(cells: RoundCells, byOutcome: boolean, note: FieldCell | undefined) {
	if (cells.withdrawn_on) return ['withdrawn_on', cells.withdrawn_on] as const;
	if (cells.withdrawal) return ['withdrawal', cells.withdrawal] as const;
	return byOutcome ? (['outcome', cells.outcome] as const) : (['note', note] as const);
}

function dayIn(text: string | null): string | null {
	const parsed: Parsed<RegisterDate> | null = text === null ? null : findDate(text);
	return parsed?.ok && parsed.value.precision === 'day' ? parsed.value.iso : null;
}

function dayOfDecision({ decision }: RowContext): string | null {
	return decision?.date?.precision === 'day' ? decision.date.iso : null;
}

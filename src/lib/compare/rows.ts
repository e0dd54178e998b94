import type { Status } from '../charts/kit/status';
import { grammar } from '../text/grammar';
import type { TableCell } from '../ui/table';
import type { ViewContext } from '../views/context';
import type { NumberToken, SourceRef } from '../views/view';
import { difference, differenceText, ratioText, type Difference, type Unit } from './difference';
import { GROUPS, unitOf, type Column, type GroupId, type MeasureId, type MeasureValue } from './measure';
import type { Subject } from './subjects';
import type { CompareWords } from './words';

/** One cell of the comparison: the number, when and where it was printed, and how far from the reference. */
export interface CompareCell {
	readonly number: NumberToken | null;
	readonly fraction: string | null;
	readonly note: string | null;
	readonly status: Status | null;
	/** Why there is no number. */
	readonly missing: string | null;
	/** As-of date in words; null where it is the column's own day. */
	readonly asOf: string | null;
	readonly source: SourceRef | null;
	/** Null for the reference, and where either number is missing. */
	readonly difference: (Difference & { readonly text: string; readonly ratioText: string | null }) | null;
	/** Why there is no difference though both numbers are known. */
	readonly noDifference: string | null;
}

export interface CompareRow {
	readonly id: MeasureId;
	readonly label: string;
	readonly unit: Unit;
	readonly cells: readonly CompareCell[];
}

export interface CompareGroup {
	readonly id: GroupId;
	readonly label: string;
	readonly rows: readonly CompareRow[];
}

/** A number as page and dossier need it. Null where there is none. */
export function numberOf(
	context: ViewContext,
	subject: Subject,
	own: MeasureValue,
	unit: Unit
): NumberToken | null {
	if (own.value === null) return null;
	return {
		value: Math.round(own.value * 10000) / 10000,
		text: valueText(context, own.value, unit),
		metric: own.metric,
		place: own.place ?? subject.placeId,
		asOf: own.asOf ?? subject.asOf,
		column: own.column,
		...(own.row === undefined ? {} : { row: own.row }),
		scope: own.scope ?? { system: context.params.system, base: subject.base, day: subject.asOf }
	};
}

/** What a cell of a table holds of a number besides value and text. */
export function dataOf(number: NumberToken | null): NonNullable<TableCell['data']> | null {
	if (!number) return null;
	const { metric, place, asOf, column, row, scope } = number;
	return { metric, place, asOf, column, scope, ...(row === undefined ? {} : { row }) };
}

/** "218", "63,1 %". */
export function valueText({ format }: ViewContext, value: number, unit: Unit): string {
	return unit === 'percent' ? format.percent(value) : format.count(value);
}

/** "03/2024"; for sums of figures of several dates "từ … đến …". */
export function asOfText({ format, params }: ViewContext, { asOf, oldest }: MeasureValue): string | null {
	if (asOf === null) return null;
	return oldest !== null && oldest !== asOf ? grammar(params.lang).between(oldest, asOf) : format.asOf(asOf);
}

/** One and the same publication: of two dates, it says nothing about what happened between them. */
export function isSameFigure(a: MeasureValue, b: MeasureValue): boolean {
	return a.sourceId !== null && a.sourceId === b.sourceId && a.asOf === b.asOf;
}

export function groupsOf(
	context: ViewContext,
	words: CompareWords,
	subjects: readonly Subject[],
	columns: readonly Column[],
	isOverTime: boolean
): CompareGroup[] {
	const cell = (id: MeasureId, at: number): CompareCell => {
		const own = columns[at]![id];
		const subject = subjects[at]!;
		const reference = columns[0]![id];
		const isStale = at > 0 && isOverTime && own.value !== null && isSameFigure(own, reference);
		const apart = at === 0 || isStale ? null : difference(own.value, reference.value);
		const unit = unitOf(id);
		return {
			number: numberOf(context, subject, own, unit),
			fraction: own.value === null ? null : own.fraction,
			note: own.note,
			status: own.value === null ? null : own.status,
			missing: own.value === null ? (own.missing ?? context.t.missing.not_reported) : null,
			asOf: own.value === null || own.asOf === subject.asOf ? null : asOfText(context, own),
			source: own.value === null ? null : context.source(own.sourceId),
			difference: apart && {
				...apart,
				text: differenceText(apart.absolute, unit, context.format, words),
				ratioText: apart.ratio === null ? null : ratioText(apart.ratio, context.format, words)
			},
			noDifference: isStale ? words.noNewer : null
		};
	};
	return (Object.keys(GROUPS) as GroupId[]).map((group) => ({
		id: group,
		label: words.groups[group],
		rows: GROUPS[group].map((id) => ({
			id,
			label: words.measures[id],
			unit: unitOf(id),
			cells: subjects.map((_, at) => cell(id, at))
		}))
	}));
}

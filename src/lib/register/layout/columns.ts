import type { Field } from '../fields';
import { columnLetters } from '../read/xlsx/address';
import type { Note, RawCell, RawRow } from '../types';
import { fieldOfContent, isCounts, privateFieldOf, sampleOf } from './content';
import { columnNotes as notes, shownHeading } from './column-notes';
import type { Header } from './find-header';
import { headingWords } from './heading-text';
import { fieldOfTickHeading } from './kind-words';
import type { ColumnMapping } from './mapping';
import { isOldPlace } from './place-headings';
import { fieldOfHeading, isRoundField } from './recognise-heading';
import type { ColumnMeaning } from './record';
import { roundLabelOf } from './round-label';
import { roundsOf, type RoundColumn } from './rounds';

/** A column with its place in the row. */
export interface Column extends ColumnMeaning {
	/** 0-based. */
	readonly index: number;
}

export interface Columns {
	readonly columns: readonly Column[];
	readonly notes: Note[];
}

/** A column on its way to a meaning. */
interface Draft {
	readonly index: number;
	readonly letter: string;
	readonly path: readonly string[];
	field: Field;
	round: number | null;
	given: number | null;
	how: ColumnMeaning['how'];
	tick: string | undefined;
}

/** A mapping as one sheet asks it. */
export interface SheetMapping {
	readonly mapping: ColumnMapping;
	readonly sheet: string;
}

/**
 * Gives each column its meaning: a steward's mapping before the heading, the heading before the content;
 * only what identifies a person is decided by content first.
 * @param rows rows below the header, as many as were read ahead
 */
export function columnsOf(header: Header, rows: readonly RawRow[], mapped?: SheetMapping): Columns {
	const cells = sampleOf(rows);
	const found: Note[] = [];
	const width = Math.max(header.paths.length, cells.length);
	const drafts = Array.from({ length: width }, (_, index) =>
		draftOf(index, header.paths[index] ?? [], mapped)
	);
	keepTicks(drafts);
	dropIdentityDetails(drafts);
	for (const draft of drafts) readContent(draft, drafts, cells[draft.index], found);
	keepOneEach(drafts, found);
	numberRounds(drafts, found);
	const columns = drafts.filter(({ path, field }) => path.length > 0 || field !== 'ignored').map(toColumn);
	return { columns, notes: found };
}

/** Why the columns make no register; null where they do. */
export function whyNoRegister(
	columns: readonly Column[],
	rows: readonly RawRow[]
): 'fields' | 'counts' | null {
	const has = (fields: readonly Field[]) => columns.some(({ field }) => fields.includes(field));
	const name = columns.find(({ field }) => field === 'product_name');
	if (name === undefined || !has(BESIDE_NAME)) return 'fields';
	return isCounts(sampleOf(rows)[name.index]) ? 'counts' : null;
}

/** A register holds the product's name and at least one of these. */
const BESIDE_NAME: readonly Field[] = [
	...(['producer_name', 'stars', 'current_stars', 'decision_no'] as const),
	...(['commune', 'district', 'province', 'address', 'place_code'] as const)
];

function draftOf(index: number, path: readonly string[], mapped: SheetMapping | undefined): Draft {
	const draft = { index, letter: columnLetters(index), path, round: null, given: null, tick: undefined };
	const given =
		mapped && (mapped.mapping.byHeading(mapped.sheet, path) ?? mapped.mapping.byLetter(mapped.sheet, index));
	if (given) return { ...draft, field: given.field, given: given.round, how: 'mapping' };
	const tickField = fieldOfTickHeading(headingWords(path.at(-1) ?? ''));
	const field = fieldOfHeading(path);
	// "Đánh giá lại" alone is an outcome's column; "3 sao" alone is nothing.
	if (tickField && (field === null || field === tickField || path.length > 1))
		return { ...draft, field: tickField, how: 'heading', tick: path.at(-1) };
	return { ...draft, field: field ?? 'ignored', how: 'heading' };
}

/** One column of a choice is none: "HTX" alone names a producer, "4 sao" alone counts something. */
function keepTicks(drafts: Draft[]): void {
	const key = ({ field, path }: Draft) => `${field} ${path.slice(0, -1).join(' ')}`;
	for (const draft of drafts.filter(({ tick }) => tick !== undefined)) {
		if (drafts.filter((other) => other.tick !== undefined && key(other) === key(draft)).length >= 2) continue;
		draft.tick = undefined;
		draft.field = fieldOfHeading(draft.path) ?? 'ignored';
	}
}

/** "CCCD | Ngày cấp | Nơi cấp": when and where a card was issued tells nothing of the product. */
function dropIdentityDetails(drafts: readonly Draft[]): void {
	let isBeside = false;
	for (const draft of drafts) {
		const isDetail: boolean =
			isBeside && ['ngay cap', 'noi cap'].includes(headingWords(draft.path.at(-1) ?? ''));
		if (isDetail && draft.how !== 'mapping') draft.field = 'ignored';
		isBeside = isDetail || draft.field === 'identity_no';
	}
}

function readContent(
	draft: Draft,
	all: readonly Draft[],
	cells: readonly RawCell[] | undefined,
	found: Note[]
): void {
	const person = privateFieldOf(cells);
	if (person !== null && !PERSONAL.includes(draft.field)) {
		if (draft.field !== 'ignored') found.push(notes.personal(draft, person));
		draft.field = person;
		draft.how = 'content';
		draft.tick = undefined;
		return;
	}
	const isUnknown = draft.field === 'ignored' && fieldOfHeading(draft.path) === null;
	const shown =
		draft.how === 'heading' && (isUnknown || draft.field === 'outcome') ? shownBy(draft, all, cells) : null;
	if (shown !== null) {
		draft.field = shown;
		draft.how = 'content';
		found.push(notes.byContent(draft));
	} else if (draft.field === 'ignored') {
		if (!isUnknown) found.push(notes.leftAside(draft));
		else if (draft.path.length > 0) found.push(notes.unknown(draft));
		else if (cells !== undefined) found.push(notes.withoutHeading(draft));
	}
}

/**
 * The field that the cells show, if no other column has it. A heading that names a round ("Năm 2020",
 * "Đánh giá lại") may head the ranks or decisions of that round beside those of others.
 */
function shownBy(draft: Draft, all: readonly Draft[], cells: readonly RawCell[] | undefined): Field | null {
	const isRound = roundLabelOf(headingWords(draft.path.join(' '))) !== null;
	const taken = all.map(({ field }) => field).filter((field) => !isRound || !isRoundField(field));
	const shown = fieldOfContent(cells, new Set(taken));
	return draft.field === 'outcome' && shown !== null && !isRoundField(shown) ? null : shown;
}

const PERSONAL: readonly Field[] = ['phone', 'email', 'identity_no'];

/** Of several columns for one field of the row the best stays: the mapped, then the one of before the merger. */
function keepOneEach(drafts: readonly Draft[], found: Note[]): void {
	const kept = new Map<Field, Draft>();
	for (const draft of drafts) {
		const { field } = draft;
		if (field === 'ignored' || isRoundField(field)) continue;
		const other = kept.get(field);
		if (other === undefined) kept.set(field, draft);
		else if (other.tick === undefined || draft.tick === undefined || !isOneChoice(other, draft)) {
			const [better, spare] = worth(draft) > worth(other) ? [draft, other] : [other, draft];
			kept.set(field, better);
			found.push(notes.spare(spare, better));
			spare.field = 'ignored';
		}
	}
}

function isOneChoice(one: Draft, other: Draft): boolean {
	return one.path.slice(0, -1).join() === other.path.slice(0, -1).join();
}

function worth({ how, path, field }: Draft): number {
	// Place of before the merger: its unit of today follows from it, not the other way round.
	if (how === 'mapping') return 3;
	if (isOldPlace(headingWords(path.join(' ')))) return 2;
	// "Ngành" is the group where a table has "Ngành | Nhóm".
	if (field === 'product_group' && headingWords(path.at(-1) ?? '').startsWith('nganh')) return 2;
	return how === 'heading' ? 1 : 0;
}

function numberRounds(drafts: readonly Draft[], found: Note[]): void {
	const columns = drafts.flatMap(({ index, field, path, given, tick }): RoundColumn[] => {
		if (!isRoundField(field)) return [];
		const words = headingWords(path.at(-1) ?? '');
		const band = path.slice(0, -1).join(' / ');
		// "Mới/đánh giá lại/nâng hạng" names no round, it tells the outcome of its own.
		const speaks = field === 'outcome' || tick !== undefined ? band : path.join(' ');
		return [
			{
				index,
				field,
				label: roundLabelOf(headingWords(speaks)),
				band,
				words,
				tick: tick !== undefined,
				given
			}
		];
	});
	for (const [index, round] of roundsOf(columns)) {
		const draft = drafts[index]!;
		if (typeof round === 'number') draft.round = round;
		else if (round === 'current' && !drafts.some(({ field }) => field === 'current_stars'))
			draft.field = 'current_stars';
		else if (round !== 'latest') {
			found.push(notes.spare(draft, null));
			draft.field = 'ignored';
		}
	}
}

function toColumn({ index, letter, path, field, round, how, tick }: Draft): Column {
	return {
		index,
		column: letter,
		field,
		round,
		heading: shownHeading(path),
		how,
		...(tick === undefined ? {} : { tick })
	};
}

import { DIRECTORIES, viewContext, type ViewContext } from '../views/context';
import type { MetricRequest } from '../query/compile';
import type { FigureModel, RichText, SourceRef, ViewDefinition, ViewParams } from '../views/view';
import type { TableData } from '../ui/table';
import { figuresOf } from './figures';
import { findingOf } from './finding';
import { isBelowProvince } from './lower-id';
import { lowerRequests } from './lower-measures';
import { familyRequest, lowerPlaces, nearbyOf, type Nearby } from './lower-places';
import type { Column } from './measure';
import { columnOf, columnRequests } from './measures';
import { placeAddress, placeWords } from './names';
import { peersTable, type Peers } from './peers';
import { groupsOf, type CompareGroup, type CompareRow } from './rows';
import type { CompareMode } from './state';
import { momentsOf, peersRequest, selectionOf, subjectsOf, type Origin, type Subject } from './subjects';
import { flatTable } from './table';
import { compareWords, type CompareWords } from './words';

/** Head of a column. */
export interface CompareColumn {
	readonly placeId: string;
	/** Name of the place. */
	readonly name: string;
	/** What it differs from the others in: the place, the date or the base. */
	readonly label: string;
	/** Where the place is looked at, where the columns are places. */
	readonly href: string | null;
	/** Counted in a register with generated rows. */
	readonly isSample: boolean;
}

/** Places, dates or bases side by side on the same scale. */
export interface CompareView {
	readonly mode: CompareMode;
	readonly origin: Origin;
	readonly columns: readonly CompareColumn[];
	/** Places asked for that the data do not know. */
	readonly unknown: readonly string[];
	/** Units that all the places below a province lie in, as text; null where it is said with each. */
	readonly within: string | null;
	/** Province that the reference lies in, where it is below one. */
	readonly province: string | null;
	/** More places to choose from, where places below a province are compared. */
	readonly nearby: readonly Nearby[];
	/** Whether only the register can answer for a place, and published figures are asked. */
	readonly asksRegister: boolean;
	readonly finding: RichText;
	readonly notes: readonly string[];
	/** Measures with a number in any column; the others are named in a note. */
	readonly groups: readonly CompareGroup[];
	/** Every source of the table once, in the order of its first number. */
	readonly sources: readonly SourceRef[];
	readonly figures: readonly FigureModel[];
	/** The same numbers flat, for files. */
	readonly table: TableData;
	/** Places like the reference; null for the country. */
	readonly peers: Peers | null;
}

export const compareView: ViewDefinition<CompareView> = {
	id: 'compare',
	requests: (params) => [
		...DIRECTORIES,
		...momentsOf(params).flatMap((moment) => columnRequests(moment, params)),
		peersRequest(params),
		...lowerQuestions(params)
	],
	build(rowsOf, params) {
		const context = viewContext(rowsOf, params);
		const words = compareWords(params.lang);
		const lower = lowerPlaces(context);
		const subjects = subjectsOf(context, lower);
		const { mode, origin, list, unknown } = subjects;
		const { of: wordsOf, within } = placeWords(
			context,
			lower,
			list.map(({ placeId }) => placeId)
		);
		const isLower = ({ placeId }: Subject) => lower.has(placeId);
		const labels = list.map((subject) =>
			mode === 'places' ? wordsOf(subject.placeId).name : momentLabel(context, mode, subject)
		);
		const values = list.map((subject) => columnOf(context, subject));
		const groups = groupsOf(context, words, list, values, mode === 'dates');
		const cells = groups.flatMap((group) => group.rows.flatMap((row) => row.cells));
		return {
			mode,
			origin,
			columns: list.map((subject, at) => ({
				placeId: subject.placeId,
				name: wordsOf(subject.placeId).name,
				label: labels[at]!,
				href: mode === 'places' ? placeAddress(context, isLower(subject), subject) : null,
				isSample: subject.base === 'register' && params.hasSample
			})),
			unknown,
			within,
			province: lower.get(list[0]!.placeId)?.within.at(-1)?.id ?? null,
			nearby: nearbyOf(lower),
			asksRegister: mode !== 'bases' && params.base === 'published' && list.some(isLower),
			finding: findingOf(context, words, subjects, values, labels, (id) => wordsOf(id).inSentence),
			notes: [
				...nothingNote(words, groups),
				...(list.some(isLower) ? [words.lower.limits] : []),
				...datesNote(context, words, values),
				words.notes.rules
			],
			groups: withNumbers(groups),
			sources: context.sources(cells.map((cell) => cell.source?.id ?? null)),
			figures: figuresOf(context, words, list, values, labels),
			table: flatTable(words, groups, labels),
			peers: peersTable(context, words, list[0]!.placeId)
		};
	}
};

const hasNumber = ({ cells }: CompareRow) => cells.some(({ number }) => number !== null);

/** Groups without the rows that hold nothing, and without groups left empty. */
function withNumbers(groups: readonly CompareGroup[]): CompareGroup[] {
	return groups
		.map((group) => ({ ...group, rows: group.rows.filter(hasNumber) }))
		.filter(({ rows }) => rows.length > 0);
}

function nothingNote(words: CompareWords, groups: readonly CompareGroup[]): string[] {
	const empty = groups.flatMap(({ rows }) => rows.filter((row) => !hasNumber(row)));
	return empty.length === 0 ? [] : [words.notes.nothing(empty.map(({ label }) => label).join(', '))];
}

function lowerQuestions(params: ViewParams): MetricRequest[] {
	const lower = selectionOf(params).places.filter(isBelowProvince);
	return lower.flatMap((placeId) => [
		familyRequest(placeId, params),
		...momentsOf(params).flatMap((moment) => lowerRequests({ placeId, ...moment }, params))
	]);
}

/** Name of a column of one place. */
function momentLabel({ params, t, format }: ViewContext, mode: CompareMode, subject: Subject): string {
	if (mode === 'dates') return format.date(subject.asOf);
	const name = t.controls[subject.base];
	return subject.base === 'register' && params.hasSample ? `${name} (${t.sampleShort})` : name;
}

/** How far apart in time the published totals are: provinces publish on very different days. */
function datesNote({ format }: ViewContext, words: CompareWords, columns: readonly Column[]): string[] {
	const printed = columns
		.filter(({ total }) => total.value !== null && total.asOf !== null && total.sourceId !== null)
		.flatMap(({ total }) => [total.oldest ?? total.asOf!, total.asOf!])
		.sort();
	const [oldest, newest] = [printed[0], printed.at(-1)];
	if (oldest === undefined || newest === undefined || oldest === newest) return [];
	return [words.notes.dates(format.asOf(oldest), format.asOf(newest))];
}

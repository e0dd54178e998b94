import { isPublic, type RowField } from '../fields';
import type { RegisterRecord } from '../layout/record';
import type { Problem } from '../types';
import type { ColumnFacts } from './column-facts';
import { ContextReader, type RowContext } from './context';
import type { Entry, EntryPlace } from './entry';
import type { HarmoniseWords } from './harmonise-words';
import type { PlaceResolver } from './place-resolver';
import { withoutPrivateParts } from './private-parts';
import { kindOfColumn, kindOfName } from './producer-kind';
import { readProductGroup } from './record-group';
import { readRounds, type RoundsRead } from './rounds';
import { rangeOf, RowReader } from './row-reader';

/** What rows are understood with; one for a sheet. */
export interface Understanding {
	readonly places: PlaceResolver;
	readonly words: HarmoniseWords;
	readonly columns: ColumnFacts;
	/** Reads the lines above rows; shared, as many rows have the same. */
	readonly contexts: ContextReader;
}

/** An entry, or null where the row is quarantined: then at least one problem is an error. */
export interface Understood {
	readonly entry: Entry | null;
	readonly problems: readonly Problem[];
}

/** The tools of a sheet; `words` gathers use over all sheets it is given to. */
export function understanding(
	places: PlaceResolver,
	words: HarmoniseWords,
	columns: ColumnFacts
): Understanding {
	return { places, words, columns, contexts: new ContextReader(words) };
}

/** Turns a record's cells into an entry: stars, days, decisions, kinds, groups and places. Never throws for what a cell holds. */
export function understand(record: RegisterRecord, deps: Understanding): Understood {
	const reader = new RowReader(record);
	const { fields, at } = record;
	const context = deps.contexts.read(record.context);
	if (record.hidden) reader.report('hidden-row', 'ordinal', undefined);
	const product_name = readName('product_name', 'product-name-missing', reader);
	const producer_name = readName('producer_name', 'producer-missing', reader);
	if (product_name !== null && isSeveral(product_name)) {
		reader.report('several-products-in-one-row', 'product_name', fields.product_name);
	}
	const told = readRounds(reader, context, deps.columns);
	const kind = producer_name === null ? null : readKind(producer_name, deps.words, reader);
	const group = readProductGroup(reader, context, deps.words, firstDay(told));
	const place = readPlace(reader, context, deps.places, lastDay(told));
	if (told.rounds.length === 0 && told.proposals.length === 0 && !reader.hasError) {
		reader.report('no-recognition', 'stars', fields.current_stars ?? record.rounds[0]?.cells.stars);
	}
	if (reader.hasError || product_name === null || producer_name === null || kind === null) {
		return { entry: null, problems: reader.problems };
	}
	const entry: Entry = {
		at,
		cells: cellsRead(record),
		product_name,
		...group,
		producer_name,
		...kind,
		place,
		...told
	};
	return { entry, problems: reader.problems };
}

function readName(
	field: 'product_name' | 'producer_name',
	rule: 'product-name-missing' | 'producer-missing',
	reader: RowReader
): string | null {
	const at = reader.record.fields[field];
	const name = reader.text(field, at);
	if (name === null || !/\p{L}/u.test(name)) {
		reader.report(rule, field, at);
		return null;
	}
	return name;
}

/** "Bộ sản phẩm …", "(dao, thìa, dĩa)", "20, 30, 40°N": whether one or many, counting rules differ. */
function isSeveral(name: string): boolean {
	return /^(?:nhóm|bộ|các|những) sản phẩm(?:\s|$)|\([^()]*[,;][^()]*[,;][^()]*\)|\d\D{0,3}[,;] \d/iu.test(
		name
	);
}

function readKind(
	name: string,
	words: HarmoniseWords,
	reader: RowReader
): Pick<Entry, 'producer_kind' | 'kind_as_written'> {
	const at = reader.record.fields.producer_kind;
	const text = reader.text('producer_kind', at);
	const told = text === null ? null : kindOfColumn(text, words);
	const named = kindOfName(name, words);
	if (text !== null && !told) {
		reader.report('kind-unknown', 'producer_kind', at);
		words.producerKinds.miss(text, { ...reader.record.at, column: at?.column });
	}
	if (told && named && told.kind !== named.kind) {
		reader.report('kind-against-name', 'producer_kind', at, { words: { words: named.words } });
	}
	if (!told && !named && text === null)
		reader.report('kind-missing', 'producer_name', reader.record.fields.producer_name);
	return {
		producer_kind: told?.kind ?? named?.kind ?? 'other',
		kind_as_written: text ?? named?.words ?? null
	};
}

function readPlace(
	reader: RowReader,
	context: RowContext,
	places: PlaceResolver,
	on: string | null
): EntryPlace {
	const { fields } = reader.record;
	const text = (field: RowField) => reader.text(field, fields[field]) ?? undefined;
	const { place, problems } = places.resolve({
		commune: text('commune'),
		district: text('district'),
		province: text('province'),
		code: text('place_code'),
		address: text('address'),
		context: context.texts,
		on
	});
	for (const { field, value, vi, en, suggestion, ...found } of problems) {
		const column = fields[field]?.column;
		reader.problems.push({
			...found,
			vi: withoutPrivateParts(vi),
			en: withoutPrivateParts(en),
			...(suggestion === undefined ? {} : { suggestion }),
			at: column === undefined ? reader.record.at : { ...reader.record.at, column },
			...(value !== undefined && isPublic(field) ? { value: withoutPrivateParts(value) } : {})
		});
	}
	if (place.province_34 === null && !problems.some(({ severity }) => severity === 'error')) {
		reader.report('place-without-province', 'province', fields.province);
	}
	return place;
}

function firstDay({ rounds, proposals }: RoundsRead): string | null {
	return (
		[...rounds.map(dayOfRound), ...proposals.map(({ proposed_on }) => proposed_on)].filter(isDay).sort()[0] ??
		null
	);
}

function lastDay({ rounds }: RoundsRead): string | null {
	return rounds.map(dayOfRound).filter(isDay).sort().at(-1) ?? null;
}

function dayOfRound({ decision_date, valid_from }: RoundsRead['rounds'][number]): string | null {
	return decision_date ?? valid_from;
}

function isDay(day: string | null): day is string {
	return day !== null;
}

function cellsRead({ at, fields, rounds }: RegisterRecord): string {
	const cells = Object.values(fields);
	for (const round of rounds) cells.push(...Object.values(round.cells));
	return rangeOf(cells, at.row);
}

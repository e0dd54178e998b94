import { ROUND_FIELDS, type Field, type RoundField } from '../fields';
import type { ContextLine, FieldCell, RegisterRecord } from '../layout/record';
import type { RawCell } from '../types';
import { columnFacts } from './column-facts';
import type { EntryPlace } from './entry';
import { harmoniseWords, type HarmoniseWords } from './harmonise-words';
import type { PlaceInput, PlaceProblem, PlaceResolver } from './place-resolver';
import { understand, understanding, type Understood } from './understand';

/** Word lists of a steward who added these entries. */
export function wordsOf(
	kinds: Readonly<Record<string, string>> = {},
	groups: Readonly<Record<string, readonly [group: string, set: string]>> = {}
): HarmoniseWords {
	return harmoniseWords(
		Object.entries(kinds).map(([as_written, kind], i) => ({ line: i + 2, cells: { as_written, kind } })),
		Object.entries(groups).map(([as_written, [group_no, set_no]], i) => ({
			line: i + 2,
			cells: { as_written, group_no, set_no }
		}))
	).words;
}

export type Value = string | number | RawCell;
export type RoundValues = Partial<Record<RoundField, Value>>;

/** Cells of a row by field; rounds side by side. */
export interface RowValues extends Partial<Record<Exclude<Field, RoundField>, Value>> {
	readonly rounds?: readonly RoundValues[];
	readonly titles?: readonly string[];
	readonly groups?: readonly string[];
	readonly hidden?: boolean;
	readonly row?: number;
}

/** Columns of the first layout: A–J the row, from K on each round's eleven fields. */
const ROW_COLUMNS: readonly Exclude<Field, RoundField>[] = [
	'ordinal',
	'product_name',
	'product_group',
	'product_set',
	'producer_kind',
	'producer_name',
	'commune',
	'district',
	'province',
	'current_stars',
	'address',
	'note',
	'place_code'
];

/** The first product row of a register of Nghệ An, over which a test lays what it is about. */
export const PLAIN: RowValues = {
	ordinal: 1,
	product_name: 'Nhút Thanh Chương',
	product_group: 'Thực phẩm',
	producer_kind: 'HTX',
	producer_name: 'HTX Nông nghiệp Thanh Chương',
	commune: 'Xã Thanh Lĩnh',
	rounds: [
		{
			stars: '3 sao',
			recognised_on: '04/02/2020',
			decision_no: '303/QĐ-UBND',
			authority: 'UBND tỉnh Nghệ An'
		}
	]
};

export function recordOf({
	rounds = [],
	titles = [],
	groups = [],
	hidden = false,
	row = 7,
	...fields
}: RowValues): RegisterRecord {
	const at = { file: 'so.xlsx', sheet: 'Loc', row };
	const line = (kind: ContextLine['kind']) => (text: string, i: number) => ({
		kind,
		text,
		at: { ...at, row: i + 1 }
	});
	return {
		at,
		hidden,
		fields: Object.fromEntries(
			Object.entries(fields).map(([field, value]) => [
				field,
				cellAt(value, letter(ROW_COLUMNS.indexOf(field as (typeof ROW_COLUMNS)[number])))
			])
		),
		rounds: rounds.map((values, i) => ({
			round: i + 1,
			cells: Object.fromEntries(
				Object.entries(values).map(([field, value]) => [
					field,
					cellAt(value, letter(13 + i * 11 + ROUND_FIELDS.indexOf(field as RoundField)))
				])
			)
		})),
		context: [...titles.map(line('title')), ...groups.map(line('group'))]
	};
}

function cellAt(value: Value, column: string): FieldCell {
	if (typeof value === 'object') return { cell: value, column };
	return { cell: { kind: typeof value === 'number' ? 'number' : 'text', value }, column };
}

function letter(index: number): string {
	const last = String.fromCharCode(65 + (index % 26));
	return index < 26 ? last : letter(Math.floor(index / 26) - 1) + last;
}

const NGHE_AN: EntryPlace = {
	commune_63: null,
	commune_34: null,
	district_63: null,
	province_63: '63-40',
	province_34: '34-40'
};

/** Places everything in Nghệ An, and keeps what it was asked. */
export function placesOf(problems: readonly PlaceProblem[] = [], place: EntryPlace = NGHE_AN) {
	const asked: PlaceInput[] = [];
	const resolver: PlaceResolver = {
		resolve(input) {
			asked.push(input);
			return { place, problems };
		}
	};
	return { resolver, asked };
}

/** Understands one row laid over the plain one, column facts from the row itself. */
export function understood(values: RowValues, words = wordsOf(), places = placesOf().resolver): Understood {
	const record = recordOf({ ...PLAIN, ...values });
	return understand(record, understanding(places, words, columnFacts([record])));
}

/** Ids of the problems, errors marked: `!date-ambiguous`. */
export function rulesOf({ problems }: Pick<Understood, 'problems'>): string[] {
	return problems.map(({ rule, severity }) => (severity === 'error' ? `!${rule}` : rule));
}

import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { EntryStager } from '../../src/lib/register/model/entry-stager';
import { modelRegister } from '../../src/lib/register/model/model-register';
import { productKey } from '../../src/lib/register/model/product-key';
import { registerSource } from '../../src/lib/register/model/register-source';
import { register_setting, STAGING_TABLES } from '../../src/lib/register/model/staging-tables';
import type { Entry } from '../../src/lib/register/understand/entry';
import { producerKey } from '../../src/lib/register/understand/producer-key';
import { TABLES } from '../../src/lib/schema';
import { place } from '../../src/lib/schema/place';
import { source } from '../../src/lib/schema/source';
import { appendRows, createTable, openDatabase } from '../../src/snapshot/database';
import { modelPlaceLists, type PlaceLists } from '../../src/snapshot/model/place-lists';
import { modelHost, nativeStaging } from '../../src/snapshot/register/model-host';
import { AS_OF } from '../fixtures/workbooks';
import { LINES, textRows } from '../fixtures/workbooks/plain-list';
import { FixtureReader } from '../fixtures/workbooks/read-fixture';
import { delimited, type TextEncoding } from '../fixtures/workbooks/text';
import { workbook } from '../fixtures/workbooks/workbook';

const ROWS = textRows(LINES);

/** Ways to write the same thing; each pair is a pattern and what may stand in its place. */
const SPELLINGS: readonly (readonly [RegExp, readonly string[]])[] = [
	[/^HTX nông nghiệp/, ['Hợp tác xã nông nghiệp', 'HTXNN', 'HTX NN', 'HỢP TÁC XÃ NÔNG NGHIỆP']],
	[/^Tổ hợp tác/, ['THT', 'TỔ HỢP TÁC']],
	[/^Hộ kinh doanh/, ['HKD', 'Hộ KD']],
	[/^Công ty TNHH/, ['Cty TNHH', 'CÔNG TY TNHH', 'Công  ty trách nhiệm hữu hạn']],
	[/^Công ty cổ phần/, ['CTCP', 'Cty CP', 'Công ty CP']],
	[/^Xã /, ['xã ', 'X. ', 'XÃ ']],
	[/^Huyện /, ['huyện ', 'H. ', 'HUYỆN ']],
	[/^(\d) sao$/, ['$1', '0$1 sao', 'hạng $1 sao', '$1*', 'OCOP $1 sao']]
];
const NOISE: readonly string[][] = [
	[],
	['', 'Cộng: 6 sản phẩm'],
	['Tổng cộng', '6'],
	['', '', ''],
	['Người lập biểu'],
	ROWS[0]!
];
const ENCODINGS: readonly TextEncoding[] = [
	'utf-8',
	'utf-8-bom',
	'utf-16le',
	'utf-16be',
	'windows-1258',
	'tcvn3',
	'vni'
];

/** How one file differs from the plain list. */
const variant = fc.record({
	columns: fc.shuffledSubarray([...ROWS[0]!.keys()], { minLength: ROWS[0]!.length }),
	spelling: fc.array(fc.nat(), { minLength: 64, maxLength: 64 }),
	noise: fc.array(fc.record({ before: fc.integer({ min: 1, max: 6 }), what: fc.nat(NOISE.length - 1) }), {
		maxLength: 4
	}),
	isDecomposed: fc.boolean(),
	as: fc.oneof(
		fc.record({ encoding: fc.constantFrom(...ENCODINGS), delimiter: fc.constantFrom(',', ';', '\t') }),
		fc.constant('xlsx' as const)
	)
});
type Variant = typeof variant extends fc.Arbitrary<infer V> ? V : never;

function respelt(cell: string, choice: number): string {
	const found = SPELLINGS.find(([pattern]) => pattern.test(cell));
	if (!found) return cell;
	const [pattern, others] = found;
	const other = [null, ...others][choice % (others.length + 1)];
	return other === null || other === undefined ? cell : cell.replace(pattern, other);
}

function fileOf({ columns, spelling, noise, isDecomposed, as }: Variant) {
	let at = 0;
	const rows = ROWS.flatMap((row, i) => {
		const cells = i === 0 ? row : row.map((cell) => respelt(cell, spelling[at++ % spelling.length]!));
		const shuffled = columns.map((column) => cells[column]!);
		const before = noise.filter((line) => line.before === i).map((line) => NOISE[line.what]!);
		return [...before.map((line) => (line === ROWS[0] ? columns.map((c) => ROWS[0]![c]!) : line)), shuffled];
	});
	// The 8-bit encodings have no decomposed form of their own.
	const decompose = isDecomposed && (as === 'xlsx' || as.encoding.startsWith('utf'));
	const written = decompose ? rows.map((row) => row.map((cell) => cell.normalize('NFD'))) : rows;
	return as === 'xlsx'
		? { fileName: 'danh-sach.xlsx', bytes: () => workbook({ sheets: [{ name: 'DS', rows: written }] }) }
		: {
				fileName: 'danh-sach.csv',
				bytes: () => delimited({ rows: written, delimiter: as.delimiter as ',', encoding: as.encoding })
			};
}

/** What becomes of an entry in the tables; names count by the key they are matched by. */
function meaning({
	product_name,
	producer_name,
	producer_kind,
	place: at,
	rounds,
	proposals,
	...rest
}: Entry) {
	return {
		product: productKey(product_name),
		producer: producerKey(producer_name),
		producer_kind,
		at,
		rounds: rounds.map((round) => ({ ...round, cells: '' })),
		proposals,
		group: rest.group_no
	};
}

let lists: PlaceLists;
let reader: FixtureReader;
const read = async (file: ReturnType<typeof fileOf>) =>
	(await reader.read({ ...file, province: '63-67' })).entries;

beforeAll(() => {
	lists = modelPlaceLists(new URL('../../data', import.meta.url).pathname, AS_OF);
	reader = new FixtureReader(lists);
});

describe('columns shuffled, rows of noise, other encodings, NFD and abbreviations', () => {
	const seen: (readonly Entry[])[] = [];

	test('change nothing in what is understood', async () => {
		const plain = await read({ fileName: 'a.csv', bytes: () => delimited({ rows: ROWS }) });
		const expected = plain.map(meaning);
		expect(expected).toHaveLength(LINES.length);
		seen.push(plain);
		await fc.assert(
			fc.asyncProperty(variant, async (how) => {
				const entries = await read(fileOf(how));
				expect(entries.map(meaning)).toEqual(expected);
				seen.push(entries);
			}),
			{ numRuns: 120 }
		);
	});

	test('change nothing in the tables: all files together are the products of one', async () => {
		const alone = await tablesOf(seen.slice(0, 1));
		const together = await tablesOf(seen.slice(0, 60));
		expect(alone.product).toHaveLength(LINES.length);
		expect(together).toEqual(alone);
	});
});

/** Ids, places and ranks in the tables made of these files. */
async function tablesOf(files: readonly (readonly Entry[])[]): Promise<Record<string, unknown[]>> {
	const connection = await openDatabase();
	try {
		for (const table of [...TABLES, ...STAGING_TABLES]) await createTable(connection, table);
		await appendRows(connection, place, lists.places);
		await appendRows(connection, register_setting, [{ as_of: AS_OF }]);
		const sources = files.map((_, i) =>
			registerSource({ name: `${i}`, sha256: `${i}`.padStart(8, '0').padEnd(64, '0') }, [])
		);
		await appendRows(connection, source, sources);
		const stager = new EntryStager(nativeStaging(connection));
		for (const [i, entries] of files.entries())
			for (const entry of entries) await stager.addEntry(entry, sources[i]!.source_id);
		await stager.flush();
		await modelRegister(modelHost(connection));
		const rows = async (sql: string) => (await connection.runAndReadAll(sql)).getRowObjectsJson();
		return {
			producer: await rows('SELECT producer_id, kind, province_63, province_34 FROM producer ORDER BY ALL'),
			product: await rows(
				'SELECT product_id, producer_id, commune_63, commune_34, district_63 FROM product ORDER BY ALL'
			),
			recognition: await rows(
				'SELECT product_id, round, stars, decision_no, valid_from, expires_on, outcome FROM recognition ORDER BY ALL'
			)
		};
	} finally {
		connection.closeSync();
	}
}

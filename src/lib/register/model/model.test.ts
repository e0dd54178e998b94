import type { DuckDBConnection } from '@duckdb/node-api';
import { afterEach, describe, expect, it } from 'vitest';
import { TABLES } from '../../schema';
import { figure, type FigureRow } from '../../schema/figure';
import { place, type PlaceRow } from '../../schema/place';
import { source, type SourceRow } from '../../schema/source';
import { appendRows, createTable, openDatabase } from '../../../snapshot/database';
import { contractProblems } from '../../../snapshot/check/contract';
import { modelHost, nativeStaging } from '../../../snapshot/register/model-host';
import { registerSource } from './register-source';
import type { Entry, EntryPlace, EntryRound } from '../understand/entry';
import { EntryStager } from './entry-stager';
import { modelRegister } from './model-register';
import { register_setting, STAGING_TABLES } from './staging-tables';

const FILE = { name: 'so.xlsx', sha256: 'abcdef0123456789'.repeat(4) };
const SOURCE = registerSource(FILE, []);

const HERE: EntryPlace = {
	commune_63: '63-00001',
	commune_34: '34-00001',
	district_63: '63-001',
	province_63: '63-02',
	province_34: '34-08'
};

const round = (more: Partial<EntryRound> = {}): EntryRound => ({
	round: 1,
	stars: 3,
	score: null,
	decision_no: null,
	decision_date: null,
	valid_from: '2021-05-01',
	expires_on: null,
	issuing_level: null,
	issuing_authority: null,
	outcome: null,
	withdrawn_on: null,
	withdrawal_reason: null,
	cells: 'L7:P7',
	...more
});

let rows = 6;
const entry = (more: Partial<Entry> = {}): Entry => {
	const row = ++rows;
	return {
		at: { file: FILE.name, sheet: 'Loc', row },
		cells: `A${row}:U${row}`,
		product_name: 'Mật ong',
		group_no: null,
		set_no: null,
		producer_name: 'HTX Na Hang',
		producer_kind: 'cooperative',
		kind_as_written: null,
		place: HERE,
		rounds: [round()],
		proposals: [],
		...more
	};
};

const unit = (id: string, level: PlaceRow['level'], province: string | null): PlaceRow => ({
	place_id: id,
	system: id.slice(0, 2) as PlaceRow['system'],
	code: id.slice(3) || id,
	level,
	name_vi: `Nơi ${id}`,
	name_en: `Place ${id}`,
	name_folded: id,
	kind: level,
	parent_id: null,
	province_id: province,
	region_vi: null,
	region_en: null,
	tile_col: null,
	tile_row: null,
	tile_label: null,
	valid_from: null,
	valid_to: null
});
const PLACES = [
	unit('vn', 'national', null),
	...['63-02', '63-08', '34-08'].map((id) => unit(id, 'province', id)),
	unit('63-001', 'district', '63-02'),
	...['63-00001', '63-00002'].map((id) => unit(id, 'commune', '63-02')),
	unit('34-00001', 'commune', '34-08')
];

const connections: DuckDBConnection[] = [];
afterEach(() => connections.splice(0).forEach((connection) => connection.closeSync()));

/** Models entries; what is asked of the tables comes back as plain rows. */
async function model(entries: readonly Entry[], figures: readonly FigureRow[] = []) {
	const connection = await openDatabase();
	connections.push(connection);
	for (const table of [...TABLES, ...STAGING_TABLES]) await createTable(connection, table);
	await appendRows(connection, place, PLACES);
	await appendRows(connection, source, [SOURCE, { ...SOURCE, source_id: 's1' } satisfies SourceRow]);
	await appendRows(connection, figure, figures);
	await appendRows(connection, register_setting, [{ as_of: '2026-09-30' }]);
	const stager = new EntryStager(nativeStaging(connection));
	for (const one of entries) await stager.addEntry(one, SOURCE.source_id);
	await stager.flush();
	await modelRegister(modelHost(connection));
	const ask = async (sql: string) =>
		(await connection.runAndReadAll(sql)).getRowObjectsJson() as Record<string, unknown>[];
	const tables = TABLES.filter(({ name }) => name !== 'figure');
	return Object.assign(ask, { breaches: () => contractProblems(connection, tables) });
}

const RULES = 'SELECT rule, severity, sheet, row_no, column_name, value FROM quality ORDER BY ALL';
const ROUNDS = `SELECT round, stars, CAST(valid_from AS VARCHAR) AS "from", CAST(expires_on AS VARCHAR) AS until,
	outcome, regime FROM recognition ORDER BY product_id, round`;

describe('producers and products', () => {
	it('are one for every spelling that normalises alike, with the cells they came from', async () => {
		const first = entry({ product_name: 'Mật ong hoà bình' });
		const ask = await model([first, entry({ product_name: 'MẬT ONG  hòa bình', group_no: 1 })]);
		expect(
			await ask('SELECT name, kind, province_63, province_34, is_sample, source_id, origin FROM producer')
		).toEqual([
			{
				name: 'HTX Na Hang',
				kind: 'cooperative',
				province_63: '63-02',
				province_34: '34-08',
				is_sample: false,
				source_id: 'reg_abcdef01',
				origin: `so.xlsx#Loc!${first.cells}`
			}
		]);
		expect(await ask('SELECT name, group_no, commune_34, origin FROM product')).toEqual([
			{ name: 'Mật ong hoà bình', group_no: 1, commune_34: '34-00001', origin: `so.xlsx#Loc!${first.cells}` }
		]);
	});

	it('have the same ids whatever else is in the register', async () => {
		const ids = 'SELECT product_id, producer_id FROM product ORDER BY ALL';
		const alone = await (await model([entry()]))(ids);
		const among = await (await model([entry({ producer_name: 'Khác' }), entry()]))(ids);
		expect(among).toEqual(expect.arrayContaining(alone));
		expect(alone).toEqual([
			{
				product_id: expect.stringMatching(/^63-02-[0-9a-f]{16}$/),
				producer_id: expect.stringMatching(/^63-02-[0-9a-f]{12}$/)
			}
		]);
	});

	it('tell households of one name apart by their commune, all others by their province', async () => {
		const there = { ...HERE, commune_63: '63-00002' };
		const household = { producer_kind: 'household', producer_name: 'Hộ Nguyễn Văn An' } as const;
		const ask = await model([
			entry(household),
			entry({ ...household, place: there }),
			entry({ place: there }),
			entry()
		]);
		expect(await ask('SELECT name, count(*)::INTEGER AS n FROM producer GROUP BY ALL ORDER BY ALL')).toEqual([
			{ name: 'HTX Na Hang', n: 1 },
			{ name: 'Hộ Nguyễn Văn An', n: 2 }
		]);
	});

	it('known by the new unit alone belong to the only producer of the name in its old units', async () => {
		const merged = { ...HERE, commune_63: null, district_63: null, province_63: null };
		const ask = await model([entry({ place: merged }), entry()]);
		expect(await ask('SELECT province_63 FROM producer')).toEqual([{ province_63: '63-02' }]);
		const several = await model([
			entry({ place: { ...merged, commune_34: null } }),
			entry(),
			entry({ place: { ...HERE, commune_63: null, district_63: null, province_63: '63-08' } })
		]);
		expect(await several('SELECT province_63 FROM producer ORDER BY ALL')).toEqual([
			{ province_63: '63-02' },
			{ province_63: '63-08' },
			{ province_63: null }
		]);
		expect((await several(RULES)).map((row) => row.rule)).toEqual(
			expect.arrayContaining(['old-province-unknown', 'producer-not-unique'])
		);
	});
});

describe('recognitions', () => {
	it('side by side and in repeated rows become rounds by day, what is silent worked out', async () => {
		const ask = await model([
			entry({
				rounds: [
					round({ stars: 4, valid_from: '2024-02-29', cells: 'Q7:U7' }),
					round({ round: 2, stars: 3, valid_from: null, decision_date: '2021-02-10' })
				]
			}),
			entry({ rounds: [round({ stars: 4, valid_from: '2024-02-29', decision_no: '12/QĐ-UBND' })] }),
			entry({ rounds: [round({ stars: 3, valid_from: '2026-08-31' })] })
		]);
		expect(await ask(ROUNDS)).toEqual([
			{ round: 1, stars: 3, from: '2021-02-10', until: '2024-02-10', outcome: 'new', regime: 'R1' },
			{ round: 2, stars: 4, from: '2024-02-29', until: '2027-02-28', outcome: 'upgraded', regime: 'R2' },
			{ round: 3, stars: 3, from: '2026-08-31', until: '2029-08-31', outcome: 'downgraded', regime: 'R4' }
		]);
		expect(await ask('SELECT decision_no, origin FROM recognition WHERE round = 2')).toMatchObject([
			{ decision_no: '12/QĐ-UBND' }
		]);
		expect(await ask(RULES)).toMatchObject([{ rule: 'recognition-repeated', column_name: 'Q' }]);
		expect(await ask.breaches()).toEqual([]);
	});

	it('of one decision number in two years are two', async () => {
		const ask = await model([
			entry({ rounds: [round({ decision_no: '303/QĐ-UBND', valid_from: '2020-02-04' })] }),
			entry({ rounds: [round({ decision_no: '303/QĐ-UBND', valid_from: '2023-03-01' })] }),
			entry({
				product_name: 'Chè',
				rounds: [round({ decision_no: '303/QĐ-UBND', valid_from: '2020-02-04' })]
			}),
			entry({ product_name: 'Chè', rounds: [round({ decision_no: '303/QĐ-UBND', valid_from: null })] })
		]);
		expect(
			await ask(
				'SELECT name, count(*)::INTEGER AS n FROM recognition JOIN product USING (product_id) GROUP BY ALL ORDER BY ALL'
			)
		).toEqual([
			{ name: 'Chè', n: 1 },
			{ name: 'Mật ong', n: 2 }
		]);
	});

	it('without a day keep their place and count in no total', async () => {
		const ask = await model([
			entry({
				rounds: [round({ valid_from: null }), round({ round: 2, stars: 4, valid_from: '2023-05-01' })]
			})
		]);
		expect(await ask(ROUNDS)).toMatchObject([
			{ round: 1, stars: 3, from: null, until: null, regime: null },
			{ round: 2, stars: 4, outcome: 'upgraded' }
		]);
	});

	it('keep what the register says where it says it', async () => {
		const ask = await model([
			entry({
				rounds: [
					round({
						outcome: 're_evaluated',
						expires_on: '2023-12-31',
						score: 55,
						withdrawn_on: '2022-01-01',
						withdrawal_reason: 'không đạt'
					})
				]
			})
		]);
		expect(
			await ask(
				'SELECT outcome, CAST(expires_on AS VARCHAR) AS until, score, withdrawal_reason FROM recognition'
			)
		).toEqual([{ outcome: 're_evaluated', until: '2023-12-31', score: 55, withdrawal_reason: 'không đạt' }]);
		expect(await ask(RULES)).toMatchObject([{ rule: 'earlier-round-missing', severity: 'info' }]);
	});

	it('with an end before the start keep the contract and are reported', async () => {
		const ask = await model([
			entry({ rounds: [round({ expires_on: '2020-01-01', withdrawn_on: '2019-01-01' })] })
		]);
		expect(
			await ask(
				'SELECT CAST(expires_on AS VARCHAR) AS until, CAST(withdrawn_on AS VARCHAR) AS off FROM recognition'
			)
		).toEqual([{ until: '2024-05-01', off: '2021-05-01' }]);
		expect((await ask(RULES)).map((row) => row.rule)).toEqual(['dates-out-of-order', 'dates-out-of-order']);
		expect(await ask.breaches()).toEqual([]);
	});
});

describe('proposals', () => {
	it('are never ranks; they are answered by the recognition they ask for', async () => {
		const proposal = { proposed_stars: 5, proposed_on: null, cells: 'J7' };
		const ask = await model([
			entry({ rounds: [round({ stars: 4 })], proposals: [proposal] }),
			entry({ product_name: 'Chè', rounds: [], proposals: [{ ...proposal, proposed_on: '2024-01-01' }] }),
			entry({ rounds: [round({ stars: 5, valid_from: '2022-06-01' })] })
		]);
		expect(
			await ask(`SELECT name, purpose, CAST(proposed_on AS VARCHAR) AS sent, CAST(decided_on AS VARCHAR) AS answered, result
				FROM proposal JOIN product USING (product_id) ORDER BY name`)
		).toEqual([
			{ name: 'Chè', purpose: 'new', sent: '2024-01-01', answered: null, result: 'open' },
			{
				name: 'Mật ong',
				purpose: 'upgrade',
				sent: '2021-05-01',
				answered: '2022-06-01',
				result: 'recognised'
			}
		]);
	});
});

describe('rules across rows', () => {
	it.each([
		[
			'product-twice-in-decision',
			[
				entry({ rounds: [round({ decision_no: '1/QĐ' })] }),
				entry({ rounds: [round({ decision_no: '1/QĐ' })] })
			],
			'L',
			'1/QĐ'
		],
		['product-of-two-producers', [entry(), entry({ producer_name: 'HTX Khác' })], null, 'Mật ong'],
		[
			'producer-of-two-kinds',
			[entry(), entry({ product_name: 'Chè', producer_kind: 'other', kind_as_written: 'Hội' })],
			null,
			'Hội'
		],
		[
			'producer-name-marks',
			[entry(), entry({ product_name: 'Chè', producer_name: 'HTX Nà Hàng' })],
			null,
			'HTX Nà Hàng'
		],
		['product-name-marks', [entry(), entry({ product_name: 'Mat ong' })], null, 'Mat ong'],
		[
			'outcome-against-stars',
			[entry(), entry({ rounds: [round({ valid_from: '2024-05-01', stars: 4, outcome: 'downgraded' })] })],
			'L',
			null
		],
		[
			'current-stars-outdated',
			[entry({ current_stars: 3 }), entry({ rounds: [round({ valid_from: '2024-05-01', stars: 4 })] })],
			null,
			'3 sao'
		]
	] as const)('%s', async (rule, entries, column, value) => {
		const found = await (await model(entries))(RULES);
		expect(found).toEqual([expect.objectContaining({ rule, sheet: 'Loc', column_name: column, value })]);
		const reported = rule === 'current-stars-outdated' ? entries[0] : entries[1];
		expect(found[0]?.row_no).toBe(reported.at.row);
	});

	it('total-differs-from-published', async () => {
		const printed = (value: number, asOf: string): FigureRow => ({
			figure_id: `f${asOf}`,
			place_id: '63-02',
			place_as_written: 'Hà Giang',
			figure_metric: 'products_total',
			value,
			as_of: asOf,
			as_of_precision: 'day',
			as_of_from: asOf,
			as_of_to: asOf,
			qualifier: 'exact',
			potential_treatment: null,
			expired_treatment: null,
			remark: null,
			remark_en: null,
			source_id: 's1'
		});
		const ask = await model(
			[entry(), entry({ product_name: 'Chè', rounds: [round({ valid_from: '2020-01-01' })] })],
			[printed(1002, '2023-06-30'), printed(9, '2022-06-30')]
		);
		expect(await ask('SELECT rule, place_id, value, message_vi FROM quality')).toEqual([
			{
				rule: 'total-differs-from-published',
				place_id: '63-02',
				value: '1',
				message_vi:
					'Nơi 63-02, 30/06/2023: sổ đăng ký có 1 sản phẩm còn hạn (và 1 sản phẩm đã hết hạn hoặc bị thu hồi), số công bố là 1.002 (s1).'
			}
		]);
	});
});

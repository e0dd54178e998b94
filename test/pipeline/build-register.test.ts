import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { describe, expect, it } from 'vitest';
import { TABLES } from '../../src/lib/schema';
import { buildSnapshot } from '../../src/snapshot/build';
import { snapshotProblems } from '../../src/snapshot/check/folder';
import type { RegisterOptions } from '../../src/snapshot/register/add-registers';
import { AS_OF, DATA, placeLists, temporaryFolder } from './real-data';

const HEADER =
	'STT,Tên sản phẩm,Nhóm,Chủ thể,Xã,Huyện,Hạng sao,Số quyết định,Ngày quyết định,Người đại diện,Điện thoại';
const REGISTER = `PHỤ LỤC DANH SÁCH SẢN PHẨM OCOP TỈNH BẮC KẠN
${HEADER}
1,Miến dong Tài Hoan,Thực phẩm,HTX Tài Hoan,Xã Côn Minh,Huyện Na Rì,4 sao,21/QĐ-UBND,20/12/2020,Triệu Thị Mẫu,0912345678
2,Chè Shan tuyết,Thực phẩm,Cty TNHH Bằng Phúc,Xã Bằng Phúc,Huyện Chợ Đồn,4 sao,12/QĐ-UBND,15/06/2023,Triệu Thị Mẫu,0912345678
3,Miến dong Tài Hoan,Thực phẩm,HTX Tài Hoan,Xã Côn Minh,Huyện Na Rì,"đạt 4 sao, đề nghị 5 sao",13/QĐ-UBND,16/12/2023,,
4,Bí xanh thơm,Thực phẩm,HTX Nhung Lũy,Xã Yến Dương,Huyện Ba Bể,3 sao,,31/02/2023,,
Tổng cộng: 4 sản phẩm
`;

interface Built {
	readonly folder: string;
	readonly summary: readonly string[];
	ask(sql: string): Promise<Record<string, unknown>[]>;
}

async function build(
	out: string,
	inputs: readonly string[],
	more: Partial<RegisterOptions> = {}
): Promise<Built> {
	const summary: string[] = [];
	const { id } = await buildSnapshot(
		{
			dataDir: DATA,
			asOf: AS_OF,
			out,
			withSample: false,
			registers: { inputs, onSummary: (lines) => summary.push(...lines), ...more },
			onProgress: () => undefined
		},
		placeLists
	);
	const folder = join(out, id);
	const connection = await (await DuckDBInstance.create(':memory:')).connect();
	return {
		folder,
		summary,
		async ask(sql) {
			const named = sql.replace(
				/@(\w+)/g,
				(_, table: string) => `read_parquet('${folder}/${table}.parquet')`
			);
			return (await connection.runAndReadAll(named)).getRowObjectsJson() as Record<string, unknown>[];
		}
	};
}

function write(folder: string, files: Record<string, string>): string {
	const inputs = join(folder, 'in');
	mkdirSync(inputs);
	for (const [name, content] of Object.entries(files)) writeFileSync(join(inputs, name), content);
	return inputs;
}

describe('a snapshot from registers', () => {
	it('holds their rows, each traceable to its cells, and the equation of each sheet', async () => {
		using place = temporaryFolder();
		const inputs = write(place.path, { 'so.csv': REGISTER, 'ghi chú.docx': 'không đọc' });
		const { folder, summary, ask } = await build(join(place.path, 'out'), [inputs], { province: '63-06' });

		expect(await snapshotProblems(folder)).toEqual([]);
		expect(summary[0]).toBe('so.csv: 7 rows = 3 used + 1 quarantined + 1 title + 1 header + 1 total');
		expect(
			await ask('SELECT file, rows_in, used, quarantined, titles, headers, totals FROM @register_sheet')
		).toEqual([{ file: 'so.csv', rows_in: 7, used: 3, quarantined: 1, titles: 1, headers: 1, totals: 1 }]);
		expect(
			await ask(`SELECT p.name, r.round, r.stars, r.outcome, r.origin FROM @recognition r JOIN @product p USING (product_id)
				WHERE r.source_id LIKE 'reg%' ORDER BY p.name, r.round`)
		).toEqual([
			{ name: 'Chè Shan tuyết', round: 1, stars: 4, outcome: 'new', origin: 'so.csv#G4:I4' },
			{ name: 'Miến dong Tài Hoan', round: 1, stars: 4, outcome: 'new', origin: 'so.csv#G3:I3' },
			{ name: 'Miến dong Tài Hoan', round: 2, stars: 4, outcome: 're_evaluated', origin: 'so.csv#G5:I5' }
		]);
		expect(
			await ask(
				`SELECT proposed_stars, CAST(proposed_on AS VARCHAR) AS sent, result FROM @proposal WHERE source_id LIKE 'reg%'`
			)
		).toEqual([{ proposed_stars: 5, sent: '2023-12-16', result: 'open' }]);
		expect(
			await ask(`SELECT rule, sheet, row_no, column_name, value FROM @quality WHERE severity = 'error'`)
		).toEqual([
			{ rule: 'date-impossible', sheet: 'so.csv', row_no: 6, column_name: 'I', value: '31/02/2023' }
		]);
		expect(await ask(`SELECT file FROM @quality WHERE rule = 'file-not-read'`)).toEqual([
			{ file: 'ghi chú.docx' }
		]);
		expect(await ask('SELECT count(*)::INTEGER AS samples FROM @product WHERE is_sample')).toEqual([
			{ samples: 0 }
		]);
		// The founding documents tell of Bắc Kạn as well; there the office's own register is the whole truth.
		expect(
			await ask(`SELECT DISTINCT province_63 FROM @product WHERE source_id NOT LIKE 'reg%' ORDER BY ALL`)
		).toEqual([{ province_63: '63-08' }, { province_63: '63-24' }]);
		for (const { name } of TABLES) {
			for (const secret of ['0912345678', 'Triệu Thị Mẫu']) {
				expect(
					await ask(`SELECT t FROM @${name} AS t WHERE contains(CAST(t AS VARCHAR), '${secret}')`),
					name
				).toEqual([]);
			}
		}
	});

	it('is the same for the same file, whatever it is beside', async () => {
		using place = temporaryFolder();
		const inputs = write(place.path, {
			'a.csv': REGISTER,
			'b.csv': `${HEADER}\n1,Gạo nếp,Thực phẩm,HTX Hoàn Thành,Xã Côn Minh,Huyện Na Rì,3 sao,5/QĐ-UBND,01/02/2024,,\n`
		});
		const ids = (source: string) =>
			`SELECT product_id FROM @product WHERE name = 'Chè Shan tuyết' AND source_id LIKE '${source}%'`;
		const both = await build(join(place.path, 'both'), [inputs], { province: '63-06' });
		const one = await build(join(place.path, 'one'), [join(inputs, 'a.csv')], { province: '63-06' });
		expect(await both.ask(ids('reg'))).toEqual(await one.ask(ids('reg')));
		expect(both.summary.filter((line) => line.includes(' rows = '))).toEqual([
			'a.csv: 7 rows = 3 used + 1 quarantined + 1 title + 1 header + 1 total',
			'b.csv: 2 rows = 1 used + 0 quarantined + 1 header'
		]);
	});

	it.each([
		[
			'twice the same file',
			{ 'a.csv': REGISTER, 'b.csv': REGISTER },
			'b.csv: the same file is given twice, as a.csv too'
		],
		[
			'no row that can be used',
			{ 'a.csv': `${HEADER}\n1,Gạo,,HTX A,Xã Côn Minh,Huyện Na Rì,3 sao,,31/02/2023,,\n` },
			'a.csv: 2 rows = 0 used + 1 quarantined + 1 header'
		],
		['a file that is no workbook', { 'a.xlsx': 'PK\u0003\u0004 nửa tệp' }, 'a.xlsx: '],
		['a folder without a register', { 'a.docx': '' }, 'the folder holds no .xlsx, .csv or .tsv file']
	])('is refused for %s, and nothing is left behind', async (_, files: Record<string, string>, message) => {
		using place = temporaryFolder();
		const out = join(place.path, 'out');
		const refused = build(out, [write(place.path, files)], { province: '63-06' });
		await expect(refused).rejects.toMatchObject({
			name: 'InputError',
			message: expect.stringContaining(message) as string
		});
		expect(readdirSync(out)).toEqual([]);
	});

	it.each([
		[{ province: '63-99' }, '--province has "63-99"'],
		[{ mapping: '/nowhere.csv' }, '/nowhere.csv: the mapping file cannot be read']
	])('is refused for %j', async (options, message) => {
		using place = temporaryFolder();
		const inputs = write(place.path, { 'so.csv': REGISTER });
		await expect(build(join(place.path, 'out'), [inputs], options)).rejects.toThrow(message);
	});
});

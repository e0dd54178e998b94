import { parquetMetadata, parquetReadObjects } from 'hyparquet';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readXlsx } from '../register/read/xlsx';
import type { RawCell } from '../register/types';
import { makeFile, type FileRequest } from './make-file';
import { packTable } from './packed-table';
import { hostileTable, sampleFacts, sampleTable } from './testing';

const made = Date.UTC(2026, 10, 22);
const file = (format: FileRequest['format'], table = sampleTable('vi'), facts = sampleFacts('vi')) =>
	makeFile({ format, facts, table: packTable(table), made });

async function sheetsOf(bytes: Uint8Array) {
	const sheets = new Map<string, (RawCell['value'] | undefined)[][]>();
	for (const { name, rows } of readXlsx(bytes, 'tep.xlsx').sheets) {
		const read: (RawCell['value'] | undefined)[][] = [];
		for await (const { cells } of rows()) read.push(Array.from(cells, (cell) => cell?.value));
		sheets.set(name, read);
	}
	return sheets;
}

describe('xlsx', () => {
	it('has the numbers, days and words of the table, and last what they are', async () => {
		const sheets = await sheetsOf(await file('xlsx'));
		expect([...sheets.keys()]).toEqual(['Số liệu', 'Nguồn và bộ lọc']);
		const [head, first, second] = sheets.get('Số liệu')!;
		expect(head).toEqual([
			...['Địa phương', 'Tổng số', 'Tỷ lệ HTX', 'Tỷ lệ HTX (như hiển thị)', 'Điểm', 'Năm'],
			...['Ngày công nhận', 'Tính đến', 'Tiềm năng 5 sao', 'Mục tiêu']
		]);
		expect(first).toEqual([
			...['Đắk Lắk', 1002, 11 / 67, '16,4\u202f% (11/67)', 81.5, 2025],
			...['2025-06-30', '2026-09-30', true, 30]
		]);
		expect(second).toEqual([
			...['=Đồng Tháp', '…', 0.5, undefined, -7.25, 2024],
			...['…', 'tháng 01/2025', false, 165]
		]);
	});
	it('names place, filters, definition, caveats, sources, sample and snapshot', async () => {
		const about = (await sheetsOf(await file('xlsx'))).get('Nguồn và bộ lọc')!;
		const said = about.map(([label, text]) => `${label}: ${text}`);
		for (const line of [
			'Tiêu đề: Sản phẩm theo hạng sao',
			'Địa phương: Đắk Lắk',
			'Tính đến: 30/09/2026',
			'Bộ lọc: Hạng sao: 4, 5',
			'Định nghĩa: Số sản phẩm còn hiệu lực.',
			'Lưu ý: Làm tròn.',
			'Nguồn: Sổ đăng ký tỉnh',
			'Ký hiệu: 0: không có; …: chưa có số liệu; –: không áp dụng',
			'Bộ dữ liệu: 2026-09-30-1a2b3c4d5e6f',
			'Địa chỉ trang: https://ocop.example/tinh/63-66/?sao=4,5',
			'Tạo tệp lúc: 2026-11-22 14:03'
		]) {
			expect(said).toContain(line);
		}
		expect(said.join('\n')).toContain('dữ liệu mẫu do máy sinh');
	});
	it('has no formula, links only to the web, a frozen head and typed formats', async () => {
		const parts = unzipSync(await file('xlsx', hostileTable));
		const xml = Object.entries(parts)
			.filter(([name]) => name.startsWith('xl/worksheets'))
			.map(([, bytes]) => strFromU8(bytes))
			.join('');
		expect(xml).not.toMatch(/<f[ >]|t="e"/);
		expect(xml).toContain('ySplit="1"');
		const links = strFromU8(parts['xl/worksheets/_rels/sheet2.xml.rels']!);
		expect(links).toContain('https://ocop.example/tinh/63-66/nguon/so/');
		expect(links).not.toContain('javascript');
		const styles = strFromU8(unzipSync(await file('xlsx'))['xl/styles.xml']!);
		for (const code of ['dd/mm/yyyy', '0.0%', '&quot;≥ &quot;#,##0']) expect(styles).toContain(code);
	});
	it('gives one row a number in the long form, under names for machines', async () => {
		const sheets = await sheetsOf(await file('xlsx-long'));
		expect([...sheets.keys()]).toEqual(['Số liệu', 'Dạng dài', 'Nguồn và bộ lọc']);
		const [head, ...lines] = sheets.get('Dạng dài')!;
		expect(head).toEqual([
			...['place', 'recognised_on', 'as_of', 'potential', 'measure', 'measure_label', 'value'],
			...['value_shown', 'metric', 'place_id', 'as_of_of_value', 'note']
		]);
		expect(lines).toHaveLength(10);
		expect(lines[0]!.slice(4)).toEqual([
			'total',
			'Tổng số',
			1002,
			'1.002',
			'products-by-star',
			'63-66',
			'2026-09-30'
		]);
		expect(lines[5]!.slice(4)).toEqual([
			...['total', 'Tổng số', undefined, '…', undefined, undefined, undefined, 'Chưa công bố']
		]);
	});
	it('refuses in words what a sheet cannot hold', async () => {
		const none = { caption: '', columns: [], rows: [] };
		await expect(file('xlsx', none)).rejects.toThrow('không có cột nào');
		const wide = Array.from({ length: 9000 }, (_, at) => ({ key: `c${at}`, label: '' }));
		await expect(file('xlsx', { caption: '', columns: wide, rows: [] })).rejects.toThrow(/9\.000 cột/);
	});
});

describe('parquet', () => {
	it('has typed columns under stable names and says what they are', async () => {
		const bytes = (await file('parquet')).slice().buffer;
		const { schema, key_value_metadata } = parquetMetadata(bytes);
		expect(schema.slice(1).map(({ name, type, converted_type }) => [name, converted_type ?? type])).toEqual([
			...[
				['place', 'UTF8'],
				['total', 'INT32'],
				['share', 'DOUBLE'],
				['score', 'DOUBLE'],
				['year', 'INT32']
			],
			...[
				['recognised_on', 'DATE'],
				['as_of', 'UTF8'],
				['potential', 'BOOLEAN'],
				['goal', 'INT32']
			]
		]);
		const about = new Map(key_value_metadata?.map(({ key, value }) => [key, value]));
		expect(about.get('caveat')).toBe('Không gồm tiềm năng 5 sao.\nLàm tròn.');
		expect(about.get('source')).toContain('<https://ocop.example/tinh/63-66/nguon/so/>');
		expect(JSON.parse(about.get('column_labels')!)).toMatchObject({ total: 'Tổng số' });
		const [first, second] = await parquetReadObjects({ file: bytes });
		expect(first).toMatchObject({
			...{ place: 'Đắk Lắk', total: 1002, share: 11 / 67, year: 2025, potential: true },
			...{ recognised_on: new Date('2025-06-30'), as_of: '2026-09-30' }
		});
		expect(second).toMatchObject({ total: null, recognised_on: null, as_of: 'tháng 01/2025' });
	});
	it('holds an empty table and large whole numbers', async () => {
		const columns = [{ key: 'n', label: 'N', numeric: true }];
		const read = async (values: number[]) => {
			const table = { caption: '', columns, rows: values.map((value) => ({ n: { value } })) };
			return parquetReadObjects({ file: (await file('parquet', table)).slice().buffer });
		};
		expect(await read([])).toEqual([]);
		expect(await read([2 ** 40])).toEqual([{ n: 2n ** 40n }]);
		expect(await read([2 ** 60])).toEqual([{ n: 2 ** 60 }]);
	});
});

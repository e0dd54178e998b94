import { readXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { serialOf } from '../fixtures/workbooks/cells';
import { toTcvn3, toVni } from '../fixtures/workbooks/font-encodings';
import { FIXTURES } from '../fixtures/workbooks';
import { delimited, encoded } from '../fixtures/workbooks/text';
import { workbook, type Cell } from '../fixtures/workbooks/workbook';

/** The fixtures' own writer, checked with a reader that is not ours. */
async function readBack(rows: readonly (readonly Cell[])[], other: object = {}) {
	const read = await readXlsx(workbook({ sheets: [{ name: 'S', rows }], ...other }));
	return read.sheets[0]!;
}

describe('the writer of fixture workbooks', () => {
	it('writes values, rich and inline text, formulas, errors and days', async () => {
		const { rows } = await readBack([
			['A & <B>', 3.5, true, { rich: ['Đạt ', '3 sao'] }, { inline: ' hai  khoảng trắng ' }],
			[
				{ formula: 'A1', cached: 'A & <B>' },
				{ date: '2023-12-20', format: 'dd/mm/yyyy' },
				{ number: 7, format: '0" sao"' }
			]
		]);
		expect(rows[0]).toEqual(['A & <B>', 3.5, true, 'Đạt 3 sao', ' hai  khoảng trắng ']);
		expect(rows[1]![0]).toBe('A & <B>');
		expect((rows[1]![1] as Date).toISOString().slice(0, 10)).toBe('2023-12-20');
		expect(rows[1]![2]).toBe(7);
	});

	it('counts days from 1904 where the workbook says so', async () => {
		expect(serialOf('2023-12-20')).toBe(45280);
		expect(serialOf('2023-12-20', true)).toBe(45280 - 1462);
		const { rows } = await readBack([[{ date: '2023-12-20', format: 'dd/mm/yyyy' }]], { date1904: true });
		expect((rows[0]![0] as Date).toISOString().slice(0, 10)).toBe('2023-12-20');
	});

	it('writes what other programs write', async () => {
		const rows: Cell[][] = [['Tên', null, 'Xã'], [], ['Gạo', 2, 'Nam Dong']];
		const flat = (read: readonly (readonly unknown[])[]) =>
			read.map((row) => row.filter((cell) => cell !== null));
		for (const other of [{ dialect: 'strict' }, { withoutAddresses: true }, {}]) {
			expect(flat((await readBack(rows, other)).rows), JSON.stringify(other)).toEqual([
				['Tên', 'Xã'],
				[],
				['Gạo', 2, 'Nam Dong']
			]);
		}
	});

	it('gives the same bytes for the same plan', () => {
		for (const { bytes, name } of FIXTURES) expect(Buffer.compare(bytes(), bytes()), name).toBe(0);
	});
});

describe('the writer of fixture text files', () => {
	it('encodes as the tables say', () => {
		expect(toTcvn3('Đắk Nông, hạng Ưu')).toBe('§¾k N«ng, h¹ng ¦u');
		expect(toVni('Đắk Nông, HẠNG Ưu')).toBe('Ñaék Noâng, HAÏNG Öu');
		expect([...encoded('ế', 'windows-1258')]).toEqual([0xea, 0xec]);
		expect(
			new TextDecoder('windows-1258')
				.decode(encoded('Hạng 4 sao, Đắk R’Lấp ứ ở ỹ ỳ'.replace('’', "'"), 'windows-1258'))
				.normalize('NFC')
		).toBe("Hạng 4 sao, Đắk R'Lấp ứ ở ỹ ỳ");
		expect(new TextDecoder('utf-16be').decode(encoded('Xã', 'utf-16be'))).toBe('Xã');
	});

	it('quotes what must be quoted', () => {
		const bytes = delimited({ rows: [['a,b', 'c"d', 'e\nf', 'g']] });
		expect(new TextDecoder().decode(bytes)).toBe('"a,b","c""d","e\nf",g\r\n');
	});
});

describe('the fixtures', () => {
	it('have names of their own and say their mess in both languages', () => {
		const names = FIXTURES.map((fixture) => fixture.name);
		expect(new Set(names).size).toBe(names.length);
		expect(names.length).toBeGreaterThanOrEqual(45);
		for (const { mess, name } of FIXTURES) {
			expect(mess.vi.normalize('NFC'), name).toBe(mess.vi);
			expect(mess.en.length, name).toBeGreaterThan(10);
		}
	});
});

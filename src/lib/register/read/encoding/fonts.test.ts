import { describe, expect, it } from 'vitest';
import type { RawCell, RawFile, RawRow } from '../../types';
import { decodeFonts } from './fonts';
import { typeIn } from './testing';

type Typing = 'tcvn3' | 'vni' | 'unicode';

const PRODUCTS = ['Mật ong hoa nhãn', 'Chè búp sấy khô', 'Rượu nếp cái', 'Nước mắm cốt', 'Bưởi da xanh'];
const PLACES = ['xã Tân Thịnh', 'phường Trần Phú', 'xã Vân Hồ', 'thị trấn Yên Lạc', 'xã Đức Xuân'];

const typed = (text: string, typing: Typing) => (typing === 'unicode' ? text : typeIn(text, typing));
const cell = (value: string): RawCell => ({ kind: 'text', value });

function row(at: number, cells: RawRow['cells']): RawRow {
	return { row: at, hidden: false, cells };
}

/** Number, product, place; the two texts typed as told. */
function list(product: Typing, place: Typing, length = 20): RawRow[] {
	return Array.from({ length }, (_, at) =>
		row(at + 1, [
			{ kind: 'number', value: at + 1 },
			cell(typed(PRODUCTS[at % 5] ?? '', product)),
			cell(typed(PLACES[at % 5] ?? '', place))
		])
	);
}

function fileOf(...sheets: Iterable<RawRow>[]): RawFile {
	return {
		name: 'so.xlsx',
		decisions: [],
		sheets: sheets.map((rows, at) => ({ name: `T${at + 1}`, hidden: false, rows: () => rows }))
	};
}

async function decoded(...sheets: Iterable<RawRow>[]): Promise<{ rows: RawRow[][]; notes: string[] }> {
	const file = await decodeFonts(fileOf(...sheets));
	const rows: RawRow[][] = [];
	for (const sheet of file.sheets) {
		const read: RawRow[] = [];
		for await (const one of sheet.rows()) read.push(one);
		rows.push(read);
	}
	return { rows, notes: file.decisions.map(({ en }) => en) };
}

const texts = (rows: readonly RawRow[] | undefined, column: number) =>
	rows?.map(({ cells }) => cells[column]?.value);

describe('decodeFonts', () => {
	it('converts each sheet by itself and keeps what was typed', async () => {
		const { rows, notes } = await decoded(
			list('tcvn3', 'tcvn3'),
			list('vni', 'vni'),
			list('unicode', 'unicode')
		);
		for (const sheet of rows) {
			expect(texts(sheet, 1)).toEqual(texts(list('unicode', 'unicode'), 1));
			expect(texts(sheet, 2)).toEqual(texts(list('unicode', 'unicode'), 2));
		}
		expect(rows[0]?.[0]?.cells[1]).toEqual({
			kind: 'text',
			value: 'Mật ong hoa nhãn',
			asTyped: 'MËt ong hoa nh·n'
		});
		expect(rows[2]?.[0]?.cells[1]).toEqual({ kind: 'text', value: 'Mật ong hoa nhãn' });
		expect(notes).toEqual([
			'Sheet “T1”: text typed in a TCVN3 (ABC, .VnTime) font, converted to Unicode.',
			'Sheet “T2”: text typed in a VNI (VNI-Times) font, converted to Unicode.'
		]);
	});

	it('decides each column of a mixed sheet', async () => {
		const { rows, notes } = await decoded(
			list('tcvn3', 'unicode'),
			list('unicode', 'vni'),
			list('vni', 'tcvn3')
		);
		for (const sheet of rows) {
			expect(texts(sheet, 1)).toEqual(texts(list('unicode', 'unicode'), 1));
			expect(texts(sheet, 2)).toEqual(texts(list('unicode', 'unicode'), 2));
		}
		expect(notes).toEqual([
			'Sheet “T1”: text typed in a TCVN3 (ABC, .VnTime) font in column B, converted to Unicode.',
			'Sheet “T2”: text typed in a VNI (VNI-Times) font in column C, converted to Unicode.',
			'Sheet “T3”: text typed in a TCVN3 (ABC, .VnTime) font in column C, converted to Unicode.',
			'Sheet “T3”: text typed in a VNI (VNI-Times) font in column B, converted to Unicode.'
		]);
	});

	it('leaves cells in Unicode among others, and converts those pasted into a Unicode sheet', async () => {
		for (const [most, few] of [
			['tcvn3', 'unicode'],
			['unicode', 'tcvn3'],
			['vni', 'unicode'],
			['unicode', 'vni']
		] as const) {
			const { rows } = await decoded([...list(most, most, 40), ...list(few, few, 10)]);
			const wanted = [...list('unicode', 'unicode', 40), ...list('unicode', 'unicode', 10)];
			expect(texts(rows[0], 1)).toEqual(texts(wanted, 1));
			expect(texts(rows[0], 2)).toEqual(texts(wanted, 2));
		}
	});

	it('converts far rows and columns that were blank in the first rows', async () => {
		const far = row(1000, [undefined, cell('§Æc s¶n'), undefined, cell('®ét xuÊt')]);
		const { rows } = await decoded([...list('tcvn3', 'tcvn3', 300), far]);
		expect(rows[0]?.at(-1)?.cells.map((one) => one?.value)).toEqual([
			undefined,
			'Đặc sản',
			undefined,
			'đột xuất'
		]);
	});

	it('touches neither other kinds of cell nor a sheet with a few odd words', async () => {
		const odd = [
			row(1, [cell('dû'), cell('naïve café')]),
			row(2, [cell('x·'), { kind: 'error', value: '#REF!' }]),
			row(3, [undefined, { kind: 'boolean', value: true }])
		];
		const { rows, notes } = await decoded(odd, []);
		expect(rows).toEqual([odd, []]);
		expect(notes).toEqual([]);
	});

	it('reads no further than the first 200 rows ahead', async () => {
		let read = 0;
		function* endless(): Generator<RawRow> {
			for (;;) yield row(++read, [cell('Chè')]);
		}
		await decodeFonts(fileOf(endless()));
		expect(read).toBe(200);
	});
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { UnreadableFile, type RawFile, type RawRow } from '../types';
import { encodeWindows1252, encodeWindows1258, typeIn } from './encoding/testing';
import { decodeFonts } from './encoding/fonts';
import { readText } from './text';

type Table = readonly (readonly string[])[];

async function* inPieces(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
	for (let at = 0; at < bytes.length; at += size) yield bytes.slice(at, at + size);
}

async function read(bytes: Uint8Array | string, size = 7, name = 'so.csv'): Promise<RawFile> {
	const source = typeof bytes === 'string' ? new TextEncoder().encode(bytes) : bytes;
	return readText(inPieces(source, size), name);
}

async function rowsOf(file: RawFile): Promise<RawRow[]> {
	const rows: RawRow[] = [];
	for (const sheet of file.sheets) for await (const row of sheet.rows()) rows.push(row);
	return rows;
}

function texts(rows: readonly RawRow[]): (string | undefined)[][] {
	return rows.map(({ cells }) => cells.map((cell) => cell && String(cell.value)));
}

async function table(bytes: Uint8Array | string, size?: number, name?: string) {
	return texts(await rowsOf(await read(bytes, size, name)));
}

async function failure(bytes: Uint8Array | string, size?: number): Promise<UnreadableFile> {
	try {
		await table(bytes, size);
	} catch (error) {
		if (error instanceof UnreadableFile) return error;
		throw error;
	}
	throw new Error('was read');
}

function utf16(text: string, littleEndian: boolean): Uint8Array {
	const view = new DataView(new ArrayBuffer(text.length * 2));
	for (let at = 0; at < text.length; at++) view.setUint16(at * 2, text.charCodeAt(at), littleEndian);
	return new Uint8Array(view.buffer);
}

const ENCODERS: Record<string, (text: string) => Uint8Array> = {
	'UTF-8': (text) => new TextEncoder().encode(text),
	'UTF-8 with BOM': (text) => new TextEncoder().encode('\ufeff' + text),
	'UTF-8 decomposed': (text) => new TextEncoder().encode(text.normalize('NFD')),
	'UTF-16 LE': (text) => utf16(text, true),
	'UTF-16 LE with BOM': (text) => utf16('\ufeff' + text, true),
	'UTF-16 BE': (text) => utf16(text, false),
	'UTF-16 BE with BOM': (text) => utf16('\ufeff' + text, false),
	'Windows-1258': encodeWindows1258,
	'TCVN3 in Windows-1252': (text) => encodeWindows1252(typeIn(text, 'tcvn3')),
	'VNI in Windows-1252': (text) => encodeWindows1252(typeIn(text, 'vni')),
	'TCVN3 in UTF-8': (text) => new TextEncoder().encode(typeIn(text, 'tcvn3')),
	'VNI in UTF-16 LE': (text) => utf16('\ufeff' + typeIn(text, 'vni'), true)
};
const DELIMITERS = [',', ';', '\t'];
const NEWLINES = ['\n', '\r\n', '\r'];

function write(rows: Table, delimiter: string, newline: string): string {
	const cell = (text: string) => (/["\r\n,;\t]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text);
	return rows.map((row) => row.map(cell).join(delimiter) + newline).join('');
}

const HEADING = ['STT', 'Tên sản phẩm', 'Chủ thể', 'Địa chỉ', 'Hạng sao'];
const PRODUCTS = [
	'Mật ong hoa nhãn',
	'Chè búp sấy khô',
	'Rượu nếp cái hoa vàng',
	'Bánh 5" tròn',
	'Nước mắm cốt'
];
const PRODUCERS = ['Hợp tác xã Tân Thịnh', 'Công ty TNHH Đức Lộc', 'hộ ông Nguyễn Văn Ước', 'cơ sở "Bà Ngọ"'];
const PLACES = ['xã Hòa Bình, huyện Yên Thủy', 'thôn 3\nphường Trần Phú', 'xã Vân Hồ; tỉnh Phú Thọ', ''];

const registers = fc
	.array(
		fc.tuple(
			fc.constantFrom(...PRODUCTS),
			fc.constantFrom(...PRODUCERS),
			fc.constantFrom(...PLACES),
			fc.constantFrom('3 sao', '4', '82,24', '')
		),
		{ minLength: 4, maxLength: 30 }
	)
	.map((rows) => [HEADING, ...rows.map((row, index) => [String(index + 1), ...row])]);

describe('readText', () => {
	it('gives the same rows in every encoding, delimiter and line break', async () => {
		for (const [encoding, encode] of Object.entries(ENCODERS)) {
			await fc.assert(
				fc.asyncProperty(
					registers,
					fc.constantFrom(...DELIMITERS),
					fc.constantFrom(...NEWLINES),
					fc.integer({ min: 1, max: 100 }),
					async (rows, delimiter, newline, size) => {
						const bytes = encode(write(rows, delimiter, newline));
						const back = await rowsOf(await decodeFonts(await read(bytes, size)));
						const wanted = rows.map((row) => row.map((text) => text || undefined));
						// The font encodings lose the case of some toned capitals (encoding/tcvn3.ts).
						const same = (value: unknown) =>
							encoding.startsWith('TCVN3') ? JSON.stringify(value).toLowerCase() : JSON.stringify(value);
						expect(same(texts(back)), encoding).toBe(same(wanted));
					}
				),
				{ numRuns: 25 }
			);
		}
	});

	it('gives back any table', async () => {
		const cell = fc.string({ unit: fc.constantFrom('a', 'ệ', '"', ',', ';', '\t', '\n', ' ', '=', '1') });
		await fc.assert(
			fc.asyncProperty(
				fc.array(fc.array(cell, { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 8 }),
				fc.constantFrom(...DELIMITERS),
				fc.integer({ min: 1, max: 40 }),
				async (rows, delimiter, size) => {
					const back = await table(`sep=${delimiter}\n` + write(rows, delimiter, '\n'), size);
					const wanted = rows.map((row) => row.map((text) => text || undefined));
					expect(back).toEqual(wanted.filter((row) => row.some(Boolean)));
				}
			)
		);
	});

	it('names the line each record begins on, and leaves blank rows out', async () => {
		const rows = await rowsOf(await read('a,b\r\n\r\n"c\r\nd",e\r\n,,\r\nf,g'));
		expect(rows.map(({ row }) => row)).toEqual([1, 3, 6]);
		expect(texts(rows)[1]).toEqual(['c\nd', 'e']);
	});

	it('keeps ragged rows, stray quotes and blanks as typed', async () => {
		const text = 'Danh sách\na,b,c\n1\n"Đặc sản" Trà,x, y ,z,\nBánh 5" tròn,"nói ""có""",\n';
		expect(await table(text)).toEqual([
			['Danh sách'],
			['a', 'b', 'c'],
			['1'],
			['"Đặc sản" Trà', 'x', ' y ', 'z', undefined],
			['Bánh 5" tròn', 'nói "có"', undefined]
		]);
	});

	it('finds the delimiter though cells hold others', async () => {
		const address = 'thôn 1, xã A, huyện B, tỉnh C';
		const semicolon = [
			'DANH SÁCH OCOP',
			'STT;Địa chỉ;Điểm',
			...[1, 2, 3].map((n) => `${n};${address};8${n},5`)
		];
		expect((await table(semicolon.join('\n')))[2]).toEqual(['1', address, '81,5']);
		expect((await table(semicolon.join('\n').replaceAll(';', '\t')))[2]).toEqual(['1', address, '81,5']);
		expect(await table('Tên\nMật ong; chè\nRượu')).toEqual([['Tên'], ['Mật ong', ' chè'], ['Rượu']]);
		expect(await table('Tên\nMật ong\nRượu')).toEqual([['Tên'], ['Mật ong'], ['Rượu']]);
	});

	it('says what it decided', async () => {
		const file = await read(encodeWindows1258('sep=;\r\nSố;Tên\r\n1;Chè\r\n'), 5, 'thu mục/so.csv');
		expect(file.sheets[0]?.name).toBe('so.csv');
		expect(file.decisions.map(({ en }) => en)).toEqual([
			'Character set: Windows-1258.',
			'Column separator: semicolon (;), as the first line “sep=” says.'
		]);
		expect((await rowsOf(file)).map(({ row }) => row)).toEqual([2, 3]);
		const plain = await read('a\tb\n1\t2\n');
		expect(plain.decisions.map(({ vi }) => vi)).toEqual([
			'Bảng mã: UTF-8, không có BOM.',
			'Dấu phân cách cột: dấu tab.'
		]);
	});
});

describe('what cannot be read', () => {
	const head = 'STT,Tên sản phẩm\n' + '1,Chè xanh\n'.repeat(10_000);

	it.each([
		['empty', ''],
		['empty', '\ufeff'],
		['nul-byte', 'a,b\n1,2\n3,\0\n', 3],
		['unterminated-quote', 'a,b\n1,2\n"3,4\n5,6\n', 3],
		['cell-too-long', `a,b\n1,${'x'.repeat(65_536)}\n`, 2],
		['cell-too-long', `a,b\n1,"${'x\n'.repeat(20_000)}"\n`, 2],
		['too-many-columns', 'a,b\n' + 'x,'.repeat(1_001), 2],
		['unterminated-quote', head + '"1,2\n', 10_002],
		['nul-byte', head + '2,\0\n', 10_002]
	] as const)('%s', async (rule, text, line?: number) => {
		const error = await failure(text, 1000);
		expect(error.rule).toBe(rule);
		if (line) expect(error.note.vi).toContain(`Dòng ${line}:`);
		if (line) expect(error.note.en).toContain(`Line ${line}:`);
	});

	it.each([1, 10, 999, 65_536, 1_000_000])('late bytes that are no UTF-8, in pieces of %i', async (size) => {
		const text = size < 10 ? head.slice(0, 70_000) : head;
		const lines = text.split('\n').length;
		const bytes = new TextEncoder().encode(text + 'x,y\n9,Ch\u00e8');
		const broken = Uint8Array.from([...bytes.slice(0, -2), 0xe8, 0x0a, 0x61]);
		const error = await failure(broken, size);
		expect(error.rule).toBe('invalid-bytes');
		expect(error.note.en).toContain(`Line ${lines + 1}: bytes that are not valid UTF-8`);
	});

	it('text cut within a character, and one bad byte among UTF-8', async () => {
		const bytes = new TextEncoder().encode(head + '2,Chè');
		expect((await failure(bytes.slice(0, -1), 5000)).note.en).toContain('Line 10002:');
		expect((await failure(utf16('\ufeffa,b\n1,2\n', true).slice(0, -1))).rule).toBe('invalid-bytes');
		const early = new TextEncoder().encode('Tên sản phẩm,Chủ thể được công nhận\n1,?\n');
		early[early.length - 2] = 0xff;
		expect((await failure(early)).note.en).toContain('Line 2:');
	});

	it('a source that fails', async () => {
		async function* failing(): AsyncGenerator<Uint8Array> {
			yield new TextEncoder().encode(head);
			throw new Error('disk');
		}
		const file = await readText(failing(), 'so.csv');
		await expect(rowsOf(file)).rejects.toMatchObject({ rule: 'read-failed', file: 'so.csv' });
	});

	it('random bytes: rows or UnreadableFile, never another error', async () => {
		const awkward = fc.constantFrom(0, 9, 10, 13, 34, 44, 59, 0xc3, 0xe1, 0xef, 0xff, 0xfe, 0xd8);
		const bytes = fc.oneof(
			fc.uint8Array({ maxLength: 3000 }),
			fc.array(awkward, { maxLength: 300 }).map((list) => Uint8Array.from(list)),
			fc.array(fc.integer({ min: 1, max: 255 }), { maxLength: 2000 }).map((list) => Uint8Array.from(list))
		);
		await fc.assert(
			fc.asyncProperty(bytes, fc.integer({ min: 1, max: 4000 }), async (content, size) => {
				try {
					await rowsOf(await decodeFonts(await read(content, size)));
				} catch (error) {
					expect(error).toBeInstanceOf(UnreadableFile);
				}
			}),
			{ numRuns: 200 }
		);
	});
});

describe('streaming', () => {
	it('asks for the head only, then for what is pulled, and closes the source when left', async () => {
		let handed = 0;
		let closed = false;
		const source = new ReadableStream<Uint8Array>({
			pull(controller) {
				handed++;
				controller.enqueue(new TextEncoder().encode('1,Chè xanh Thái Nguyên\n'.repeat(1000)));
				if (handed === 1000) controller.close();
			},
			cancel() {
				closed = true;
			}
		});
		const file = await decodeFonts(await readText(source, 'so.csv'));
		expect(handed).toBeLessThan(10);
		let seen = 0;
		for await (const row of file.sheets[0]?.rows() ?? []) {
			expect(row.row).toBe(++seen);
			if (seen === 5000) break;
		}
		expect(handed).toBeLessThan(15);
		expect(closed).toBe(true);
	});

	it('may be asked for its rows once', async () => {
		const sheet = (await read('a,b\n1,2\n')).sheets[0];
		sheet?.rows();
		expect(() => sheet?.rows()).toThrow('once');
	});
});

import { deflateRawSync, constants } from 'node:zlib';
import { afterAll, describe, expect, test } from 'vitest';
import { UnreadableFile } from '../types';
import { fileKind } from './kind';
import { LIMITS } from './limits';
import { readXlsx } from './xlsx';
import { NOTES, type Rule } from './xlsx/notes';
import { book, bookParts, rowsOf, valuesOf, zip, type Parts } from './xlsx/testing';

const MEMORY_KB = 1.5 * 1024 * 1024;
const ascii = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const utf16 = (text: string) =>
	new Uint8Array(Uint16Array.from(text, (letter) => letter.charCodeAt(0)).buffer);

/** Reads to the last row; what the file ends in: all its rows as text, or the rule. Any other error fails the test. */
function outcome(bytes: Uint8Array, limits = LIMITS): { rows?: string; rule?: Rule } {
	try {
		const file = readXlsx(bytes, 'so.xlsx', limits);
		return {
			rows: JSON.stringify(file.sheets.map((sheet, at) => [sheet.name, sheet.hidden, rowsOf(file, at)]))
		};
	} catch (error) {
		if (!(error instanceof UnreadableFile)) throw error;
		expect(error.file).toBe('so.xlsx');
		expect(error.note.vi.length * error.note.en.length).toBeGreaterThan(0);
		expect(`${error.note.vi} ${error.note.en}`).not.toMatch(/\{\w+\}/);
		return { rule: error.rule as Rule };
	}
}

const sample = (): Parts =>
	bookParts({
		strings:
			'<si><t>Tên sản phẩm</t></si><si><r><t>Gạo </t></r><r><t>nếp</t></r></si><si><t>_x000D_</t></si>',
		styles:
			'<numFmts><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="164"/></cellXfs>',
		sheets: [
			{
				name: 'Loc',
				rows:
					'<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" s="1"><v>45061</v></c></row>' +
					'<row r="3" hidden="1"><c r="A3" t="s"><v>1</v></c><c r="B3"><f>SUM(C1:C9)</f><v>3.5</v></c><c r="C3"><f>B1</f></c></row>' +
					'<row r="5"><c r="A5" t="inlineStr"><is><t>Chè</t></is></c><c r="B5" t="b"><v>1</v></c><c r="C5" t="e"><v>#REF!</v></c></row>',
				after: '<mergeCells><mergeCell ref="A3:A4"/></mergeCells>'
			},
			{ name: 'Ẩn', rows: '<row><c t="s"><v>2</v></c></row>', state: 'hidden' }
		]
	});

/** A number from 0 up to 1, the same for each seed (mulberry32). */
function random(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
}

const seeds = (count: number) => Array.from({ length: count }, (_, at) => at + 1);

/** Bytes of a file with a two- or four-byte number of each header of a kind rewritten. */
function patched(
	bytes: Uint8Array,
	signature: number,
	change: (view: DataView, at: number, nth: number) => void
) {
	const copy = bytes.slice();
	const view = new DataView(copy.buffer);
	let nth = 0;
	for (let at = 0; at + 46 <= copy.length; at++) {
		if (view.getUint32(at, true) === signature) change(view, at, nth++);
	}
	return copy;
}
const CENTRAL = 0x02014b50;

/** Replaces text of the same length anywhere in a zip, as in the names of its parts. */
function renamed(bytes: Uint8Array, from: string, to: string): Uint8Array {
	return Uint8Array.from(Buffer.from(Buffer.from(bytes).toString('latin1').replaceAll(from, to), 'latin1'));
}

/** A workbook whose first sheet unpacks to that many megabytes, a thousand times its packed size. */
function bomb(megabytes: number): Uint8Array {
	const pack = (text: string) => deflateRawSync(text, { finishFlush: constants.Z_SYNC_FLUSH });
	const block = pack(`<a b="${'x'.repeat(1015)}"/>`.repeat(1024));
	const stream = Buffer.concat([pack('<worksheet><sheetData>'), ...Array(megabytes).fill(block)]);
	const path = 'xl/worksheets/sheet1.xml';
	const stored = zip({ ...sample(), [path]: new Uint8Array(stream) }, 0);
	return patched(stored, CENTRAL, (view, at) => {
		const name = new TextDecoder().decode(stored.subarray(at + 46, at + 46 + view.getUint16(at + 28, true)));
		if (name === path) view.setUint16(at + 10, 8, true);
	});
}

/** An OLE compound file as far as telling its kind goes: a header, then directory entries of these names. */
function ole(...names: string[]): Uint8Array {
	const bytes = new Uint8Array(512 + 128 * Math.max(4, names.length));
	bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
	names.forEach((name, at) => {
		bytes.set(utf16(name), 512 + 128 * at);
		bytes[512 + 128 * at + 64] = name.length * 2 + 2;
	});
	return bytes;
}

const withPart = (path: string, content: string | Uint8Array) => zip({ ...sample(), [path]: content });
const without = (path: string) =>
	zip(Object.fromEntries(Object.entries(sample()).filter(([name]) => name !== path)));
const edited = (path: string, from: string | RegExp, to: string) =>
	withPart(path, String(sample()[path]).replace(from, to));
const SHEET = 'xl/worksheets/sheet1.xml';
const STRINGS = 'xl/sharedStrings.xml';
const sheetOf = (inside: string) => withPart(SHEET, `<worksheet>${inside}</worksheet>`);
const merge = (...refs: string[]) =>
	`<mergeCells>${refs.map((ref) => `<mergeCell ref="${ref}"/>`).join('')}</mergeCells>`;

const laughs =
	'<!DOCTYPE lolz [<!ENTITY lol "lol"><!ENTITY lol1 "&lol;&lol;&lol;&lol;&lol;&lol;&lol;&lol;&lol;&lol;">]><sst><si><t>&lol1;</t></si></sst>';

const KNOWN: [what: string, rule: Rule, make: () => Uint8Array][] = [
	['an empty file', 'empty', () => new Uint8Array()],
	['a legacy .xls', 'xls-legacy', () => ole('Root Entry', 'Workbook')],
	['an Excel 95 file', 'xls-legacy', () => ole('Root Entry', 'Book')],
	['a bare BIFF stream', 'xls-legacy', () => Uint8Array.of(9, 8, 16, 0, 0, 6, 5, 0)],
	['an encrypted workbook', 'encrypted', () => ole('Root Entry', 'EncryptionInfo', 'EncryptedPackage')],
	['a legacy Word file', 'word-file', () => ole('Root Entry', 'WordDocument')],
	['another compound file', 'unknown-kind', () => ole('Root Entry')],
	['an .xlsb', 'xlsb', () => withPart('xl/workbook.bin', 'x')],
	['an .xlsb of another path', 'xlsb', () => edited('_rels/.rels', 'workbook.xml', 'book.bin')],
	[
		'an .ods',
		'ods',
		() => zip({ mimetype: 'application/vnd', 'content.xml': '', 'META-INF/manifest.xml': '' })
	],
	['a .docx', 'word-file', () => zip({ '[Content_Types].xml': '', 'word/document.xml': '' })],
	['a zip of workbooks', 'archive', () => zip({ 'so.xlsx': zip(sample()) })],
	['a zip of nothing', 'archive', () => zip({})],
	[
		'HTML saved as .xls',
		'html',
		() => ascii('\n<HTML xmlns:x="x"><table><tr><td>1</td></tr></table></HTML>')
	],
	['a bare HTML table in UTF-16', 'html', () => Uint8Array.of(0xff, 0xfe, ...utf16('<table>'))],
	['a web archive', 'html', () => ascii('MIME-Version: 1.0\nContent-Type: multipart/related')],
	[
		'an XML Spreadsheet 2003',
		'xml-2003',
		() => ascii('<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet">')
	],
	['other XML', 'unknown-kind', () => ascii('<?xml version="1.0"?><a/>')],
	['a PDF', 'pdf', () => ascii('%PDF-1.7\n')],
	['RTF', 'word-file', () => ascii('{\\rtf1')],
	['a gzip', 'archive', () => Uint8Array.of(0x1f, 0x8b, 8, 0)],
	['plain text named .xlsx', 'not-xlsx', () => ascii('STT,Tên\n1,Chè')],
	['bytes full of NULs', 'unknown-kind', () => ascii('STT\0\0\0\0\0,Ten')],
	['a file too large', 'too-large', () => new Uint8Array(LIMITS.fileBytes + 1)],
	['a zip without its end', 'truncated', () => zip(sample()).slice(0, -30)],
	[
		'a zip with its beginning lost',
		'zip-broken',
		() => Uint8Array.of(0x50, 0x4b, 3, 4, ...zip(sample()).slice(40))
	],
	[
		'a packing method of its own',
		'zip-method',
		() => patched(zip(sample()), CENTRAL, (view, at) => view.setUint16(at + 10, 9, true))
	],
	[
		'parts with a zip password',
		'encrypted',
		() => patched(zip(sample()), CENTRAL, (view, at) => view.setUint16(at + 8, 1, true))
	],
	[
		'entries that share their bytes',
		'zip-overlap',
		() => {
			let first = 0;
			return patched(zip(sample()), CENTRAL, (view, at, nth) => {
				if (nth === 0) first = view.getUint32(at + 42, true);
				if (nth === 3) view.setUint32(at + 42, first, true);
			});
		}
	],
	[
		'a part listed twice',
		'duplicate-part',
		() => renamed(withPart('xl/stylez.xml', ''), 'xl/stylez.xml', 'xl/styles.xml')
	],
	['a part twice in other case', 'duplicate-part', () => withPart('XL/Styles.xml', '')],
	[
		'too many parts',
		'too-many-parts',
		() => zip({ ...sample(), ...Object.fromEntries(seeds(5001).map((n) => [`x/${n}`, ''])) })
	],
	['a zip bomb', 'zip-bomb', () => bomb(300)],
	['DTD with entities', 'xml-dtd', () => withPart(STRINGS, laughs)],
	['a DTD outside', 'xml-dtd', () => withPart(STRINGS, '<!DOCTYPE sst SYSTEM "file:///etc/passwd"><sst/>')],
	['an unknown entity', 'xml-broken', () => withPart(STRINGS, '<sst><si><t>&lol;</t></si></sst>')],
	[
		'a sheet cut off',
		'xml-broken',
		() => withPart(SHEET, '<worksheet><sheetData><row><c><v>1</v></c></row>')
	],
	['tags that cross', 'xml-broken', () => sheetOf('<sheetData><row><c></row></c></sheetData>')],
	['NUL in XML', 'xml-broken', () => sheetOf('<sheetData>\0</sheetData>')],
	['a part of nothing', 'xml-broken', () => withPart(SHEET, '')],
	[
		'text that is not UTF-8',
		'xml-encoding',
		() => withPart(STRINGS, Uint8Array.of(0x3c, 0x61, 0x3e, 0xc3, 0x28))
	],
	['tags inside each other', 'xml-hostile', () => sheetOf('<a>'.repeat(1e6))],
	['an endless attribute', 'xml-hostile', () => sheetOf(`<a b="${'x'.repeat(3e6)}"/>`)],
	[
		'an endless text',
		'xml-hostile',
		() => sheetOf(`<sheetData><row><c t="str"><v>${'x'.repeat(3e6)}</v></c></row></sheetData>`)
	],
	['no sheets', 'no-sheets', () => edited('xl/workbook.xml', /<sheet .*?\/>/g, '')],
	[
		'a sheet without its part',
		'missing-part',
		() => edited('xl/_rels/workbook.xml.rels', 'sheet2.xml', 'sheet9.xml')
	],
	[
		'a sheet outside the file',
		'missing-part',
		() => edited('xl/_rels/workbook.xml.rels', 'Target="worksheets', 'TargetMode="External" Target="http://x')
	],
	['two sheets of one name', 'duplicate-sheet', () => edited('xl/workbook.xml', 'Ẩn', 'LOC')],
	[
		'two sheets of one part',
		'duplicate-sheet',
		() => edited('xl/_rels/workbook.xml.rels', 'sheet2.xml', 'sheet1.xml')
	],
	[
		'too many sheets',
		'too-many-sheets',
		() => edited('xl/workbook.xml', /<sheets>/, `<sheets>${'<sheet name="a" r:id="b"/>'.repeat(501)}`)
	],
	[
		'too many formats',
		'too-many-styles',
		() => withPart('xl/styles.xml', `<styleSheet><cellXfs>${'<xf/>'.repeat(65_537)}</cellXfs></styleSheet>`)
	],
	[
		'a 64 kB cell',
		'cell-too-long',
		() =>
			sheetOf(
				`<sheetData><row r="7"><c r="C7" t="inlineStr"><is><t>${'x'.repeat(65_536)}</t></is></c></row></sheetData>`
			)
	],
	['a 64 kB shared text', 'cell-too-long', () => edited(STRINGS, 'Tên sản phẩm', 'x'.repeat(65_536))],
	[
		'a cell of many long runs',
		'cell-too-long',
		() => edited(STRINGS, '<r>', `<r><t>${'x'.repeat(9_000)}</t></r>`.repeat(99) + '<r>')
	],
	['a number that is none', 'cell-broken', () => edited(SHEET, '45061', '0x10')],
	['a number beyond all', 'cell-broken', () => edited(SHEET, '45061', '1e999')],
	['a shared text that is missing', 'cell-broken', () => edited(SHEET, '<v>0</v>', '<v>99</v>')],
	['a type that is none', 'cell-broken', () => edited(SHEET, 't="b"', 't="q"')],
	['a row twice', 'sheet-broken', () => edited(SHEET, '<row r="3"', '<row r="1"')],
	['a cell twice', 'sheet-broken', () => edited(SHEET, 'r="B1"', 'r="A1"')],
	['a cell of another row', 'sheet-broken', () => edited(SHEET, 'r="A5"', 'r="A6"')],
	['a row beyond the last', 'too-many-rows', () => edited(SHEET, '<row r="5"', '<row r="1048577"')],
	['a column beyond the last', 'too-many-columns', () => edited(SHEET, 'r="C5"', 'r="XFE5"')],
	['a merged range that is none', 'xml-broken', () => edited(SHEET, 'A3:A4', 'A3:')],
	[
		'merged ranges over a sheet used to its corners',
		'merged-too-large',
		() =>
			sheetOf(
				`<sheetData><row><c><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>${merge('A1:XFD1048576')}`
			)
	],
	[
		'many merged ranges one over the other',
		'merged-too-large',
		() =>
			sheetOf(
				`<sheetData><row><c><v>1</v></c></row><row r="999"><c><v>1</v></c></row></sheetData>${merge(...Array<string>(3000).fill('A1:C999'))}`
			)
	]
];

describe('known bad files end in their rule', () => {
	test.each(KNOWN)('%s: %s', (_, rule, make) => expect(outcome(make()).rule).toBe(rule));

	test('each sentence has no place left to fill and says something in both languages', () => {
		for (const note of Object.values(NOTES)) expect(note.vi).not.toBe(note.en);
	});

	test('a cell too long is named', () => {
		expect(() =>
			readXlsx(book(`<row r="7"><c r="C7" t="str"><v>${'x'.repeat(65_536)}</v></c></row>`), 'a.xlsx')
		).toThrow('Sheet "Loc", cell C7');
	});
});

describe('limits that only a very large file would reach', () => {
	test.each<[keyof typeof LIMITS, number, Rule]>([
		['partBytes', 500, 'unpacked-too-large'],
		['allBytes', 2000, 'unpacked-too-large'],
		['elements', 20, 'xml-hostile'],
		['strings', 1, 'too-many-strings'],
		['cells', 5, 'too-many-cells'],
		['rowCells', 4, 'too-many-cells'],
		['rows', 4, 'too-many-rows'],
		['formulas', 0, 'too-many-formulas'],
		['mergedRanges', 0, 'merged-too-large']
	])('%s', (name, limit, rule) => {
		expect(outcome(zip(sample()), { ...LIMITS, [name]: limit }).rule).toBe(rule);
	});
});

describe('odd but harmless', () => {
	test('1 M blank rows, 1 M formatted blank cells', () => {
		expect(readXlsx(book('<row/>'.repeat(1e6)), 'a.xlsx').sheets).toHaveLength(1);
		const cells = `<row>${'<c s="1"/>'.repeat(100)}</row>`.repeat(1e4);
		expect(rowsOf(readXlsx(book(cells), 'a.xlsx'))).toEqual([]);
	}, 60_000);

	test('formulas that look like commands are text like any other', () => {
		const rows = `<row><c t="inlineStr"><is><t>=cmd|' /C calc'!A0</t></is></c></row>`;
		expect(valuesOf(readXlsx(book(rows), 'a.xlsx'))).toEqual({ A1: "=cmd|' /C calc'!A0" });
	});

	test('30,000 formulas that refer to the next', () => {
		const rows = seeds(3e4)
			.map((n) => `<row><c><f>A${n + 1}</f></c></row>`)
			.join('');
		const file = readXlsx(book(`${rows}<row><c><v>8</v></c></row>`), 'a.xlsx');
		expect(rowsOf(file)[0]?.cells).toEqual([{ kind: 'number', value: 8 }]);
	});
});

describe('fileKind goes by content', () => {
	test.each<[string, Uint8Array, string]>([
		['a workbook named .csv', zip(sample()), 'xlsx'],
		['text named .xlsx', ascii('STT\tTen\n1\tChe'), 'text'],
		['text with a stray NUL', ascii('STT,Ten\n1,Che Shan tu\0yet,va nhieu chu khac'), 'text'],
		['UTF-16 without a mark', utf16('STT,Tên sản phẩm\n1,Chè Shan tuyết'), 'text'],
		[
			'UTF-16 of letters that are half control characters',
			Uint8Array.of(0xff, 0xfe, ...utf16('ẨẪẬẮẰĐ\u0300')),
			'text'
		],
		['UTF-16 the other way round', Uint8Array.of(0xfe, 0xff, 0, 0x53, 0x1e, 0xa1), 'text'],
		['TCVN3 text', Uint8Array.of(0x4e, 0xad, 0xed, 0x63, 0x2c, 0x6d, 0xbe, 0x6d), 'text']
	])('%s', (_, bytes, kind) => expect(fileKind(bytes, 'a.xlsx')).toBe(kind));
});

describe('damage on the way: the rows of the original or a rule, nothing in between', () => {
	const whole = zip(sample());
	const rows = outcome(whole).rows;
	const unharmed = (bytes: Uint8Array) => {
		const { rows: read, rule } = outcome(bytes);
		if (read !== undefined) expect(read).toBe(rows);
		else expect(rule).toBeDefined();
	};

	test('the original reads', () => expect(rows).toContain('Gạo nếp'));

	test('cut off at 100 places', () => {
		for (const n of seeds(100)) {
			expect(outcome(whole.slice(0, Math.floor((whole.length * n) / 101))).rule).toBeDefined();
		}
	});

	test('bits flipped, 300 times', () => {
		for (const seed of seeds(300)) {
			const next = random(seed);
			const bytes = whole.slice();
			for (let flips = 1 + (seed % 4); flips > 0; flips--) {
				bytes[Math.floor(next() * bytes.length)]! ^= 1 << Math.floor(next() * 8);
			}
			unharmed(bytes);
		}
	});

	test('a piece lost, doubled or made of NULs, 100 times', () => {
		for (const seed of seeds(100)) {
			const next = random(1000 + seed);
			const from = Math.floor(next() * whole.length);
			const to = Math.min(whole.length, from + 1 + Math.floor(next() * 64));
			const piece = [new Uint8Array(), whole.slice(from, to), new Uint8Array(to - from)][seed % 3]!;
			const keepTo = seed % 3 === 1 ? from : to;
			unharmed(Uint8Array.of(...whole.slice(0, from), ...piece, ...whole.slice(keepTo)));
		}
	});

	test('each part missing or swapped with each other', () => {
		const paths = Object.keys(sample());
		for (const path of paths) {
			if (path !== '[Content_Types].xml') expect(outcome(without(path)).rule).toBe('missing-part');
			for (const other of paths)
				outcome(zip({ ...sample(), [path]: sample()[other]!, [other]: sample()[path]! }));
		}
	});
});

describe('hostile writers: packed well, wrong inside', () => {
	const pieces = [
		'<',
		'>',
		'&',
		'"',
		'</row>',
		'<c r="',
		'-1',
		'1e308',
		'A1048576',
		'\u0000',
		'<![CDATA[',
		'\ufffe',
		't="s"',
		'99999999999'
	];

	test('XML changed at random, 300 times: rows or a rule', () => {
		const paths = Object.keys(sample());
		for (const seed of seeds(300)) {
			const next = random(5000 + seed);
			const pick = <T>(from: readonly T[]) => from[Math.floor(next() * from.length)]!;
			const path = pick(paths);
			const xml = String(sample()[path]);
			const at = Math.floor(next() * xml.length);
			const cut = Math.floor(next() * 8);
			outcome(withPart(path, xml.slice(0, at) + (seed % 3 ? pick(pieces) : '') + xml.slice(at + cut)));
		}
	});

	test('bytes at random, also behind the marks of known kinds', () => {
		for (const seed of seeds(60)) {
			const next = random(9000 + seed);
			const bytes = Uint8Array.from({ length: 1 + Math.floor(next() * 2000) }, () =>
				Math.floor(next() * 256)
			);
			bytes.set(
				[[], [0x50, 0x4b, 3, 4], [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]][seed % 3]!.slice(
					0,
					bytes.length
				)
			);
			expect(outcome(bytes).rule).toBeDefined();
		}
	});
});

// All files above in one process: kilobytes at the worst moment.
afterAll(() => expect(process.resourceUsage().maxRSS).toBeLessThan(MEMORY_KB));

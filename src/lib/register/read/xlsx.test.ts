import { describe, expect, test } from 'vitest';
import { UnreadableFile } from '../types';
import { readXlsx } from './xlsx';
import { isDateFormat } from './xlsx/date-format';
import { serialDay } from './xlsx/serial';
import { book, bookParts, rowsOf, valuesOf, zip, type TestSheet } from './xlsx/testing';

const read = (bytes: Uint8Array) => readXlsx(bytes, 'so.xlsx');
const cell = (bytes: Uint8Array, column = 0) => rowsOf(read(bytes))[0]?.cells[column];
const inline = (text: string) => `<row><c t="inlineStr"><is>${text}</is></c></row>`;

/** Styles: 0 general, 1 built-in date, 2 the given own format. */
const styles = (code: string) =>
	`<numFmts count="1"><numFmt numFmtId="164" formatCode="${code}"/></numFmts>` +
	'<cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>' +
	'<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/></cellXfs>' +
	'<dxfs><dxf><numFmt numFmtId="0" formatCode="dd/mm/yyyy"/></dxf></dxfs>';

describe('text', () => {
	test('shared texts: runs joined, phonetic guides left out, white space kept', () => {
		const strings =
			'<si><t xml:space="preserve"> Cà phê </t></si>' +
			'<si><r><t>Nước </t></r><r><rPr><b/></rPr><t>mắm</t></r><rPh sb="0" eb="1"><t>xx</t></rPh><phoneticPr fontId="1"/></si>';
		const rows = '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c></row>';
		expect(valuesOf(read(book(rows, { strings })))).toEqual({ A1: ' Cà phê ', B1: 'Nước mắm' });
	});

	test('inline texts, also in runs and CDATA', () => {
		expect(cell(book(inline('<r><t>Chè </t></r><r><t><![CDATA[<Shan>]]></t></r>')))?.value).toBe(
			'Chè <Shan>'
		);
	});

	test('is NFC whatever was typed, also in names of sheets', () => {
		const name = 'Đợt 2'.normalize('NFD');
		const rows = `<row><c t="inlineStr"><is><t>${'Hoà Bình'.normalize('NFD')}</t></is></c><c t="str"><v>${'gạo'.normalize('NFD')}</v></c></row>`;
		const file = read(book('', { sheets: [{ name, rows }] }));
		expect(file.sheets[0]?.name).toBe('Đợt 2');
		expect(valuesOf(file)).toEqual({ A1: 'Hoà Bình', B1: 'gạo' });
	});

	test('escapes: carriage return, the underscore itself, what no text may hold', () => {
		expect(cell(book(inline('<t>a_x000D_\nb _x005F_x000D_ _x0000__xD83D_ _xZZZZ_</t>')))?.value).toBe(
			'a\r\nb _x000D_ \ufffd\ufffd _xZZZZ_'
		);
	});

	test('entities of XML and characters beyond the BMP', () => {
		expect(cell(book(inline('<t>&lt;A &amp; B&gt; &#x1F33E;🌾</t>')))?.value).toBe('<A & B> 🌾🌾');
	});

	test('an empty text is a blank cell, a blank text is not', () => {
		expect(rowsOf(read(book(inline('<t></t>'))))).toEqual([]);
		expect(cell(book(inline('<t xml:space="preserve"> </t>')))).toEqual({ kind: 'text', value: ' ' });
	});
});

describe('other cells', () => {
	test('numbers, booleans, errors', () => {
		const rows =
			'<row r="1"><c r="A1"><v>-1.5E3</v></c><c r="B1" t="b"><v>1</v></c><c r="C1" t="b"><v>0</v></c><c r="D1" t="e"><v>#N/A</v></c></row>';
		expect(rowsOf(read(book(rows)))[0]?.cells).toEqual([
			{ kind: 'number', value: -1500 },
			{ kind: 'boolean', value: true },
			{ kind: 'boolean', value: false },
			{ kind: 'error', value: '#N/A' }
		]);
	});

	test.each([
		['dd/mm/yyyy', '2023-05-15'],
		['[$-42A]dd/mm/yyyy', '2023-05-15'],
		['[$-1010000]d/m/yyyy;@', '2023-05-15'],
		['&quot;ngày&quot; dd', '2023-05-15'],
		['h:mm', 45061.5],
		['#,##0 VND', 45061.5]
	])('format %s gives %s', (code, value) => {
		expect(cell(book('<row><c s="2"><v>45061.5</v></c></row>', { styles: styles(code) }))?.value).toBe(value);
	});

	test('built-in date formats; formats of the same id elsewhere in the styles do not count', () => {
		const rows = '<row><c s="1"><v>45061</v></c><c s="0"><v>45061</v></c><c s="99"><v>45061</v></c></row>';
		expect(rowsOf(read(book(rows, { styles: styles('0') })))[0]?.cells).toEqual([
			{ kind: 'date', value: '2023-05-15' },
			{ kind: 'number', value: 45061 },
			{ kind: 'number', value: 45061 }
		]);
	});

	test('the epoch of 1904 is applied and told', () => {
		const settings = '<workbookPr date1904="1"/>';
		const file = read(book('<row><c s="1"><v>43599</v></c></row>', { styles: styles('0'), settings }));
		expect(valuesOf(file)).toEqual({ A1: '2023-05-15' });
		expect(file.decisions[0]?.en).toContain('1904');
	});

	test('ISO days of strict workbooks', () => {
		const rows = '<row><c t="d"><v>2023-05-15T00:00:00</v></c><c t="d"><v>2023-02-30</v></c></row>';
		expect(rowsOf(read(book(rows)))[0]?.cells.map((c) => c?.kind)).toEqual(['date', 'text']);
	});
});

describe('calendar', () => {
	test.each([
		[1, '1900-01-01'],
		[59, '1900-02-28'],
		[60, undefined],
		[61, '1900-03-01'],
		[45061.99, '2023-05-15'],
		[2958465, '9999-12-31'],
		[2958466, undefined],
		[0.5, undefined],
		[-1, undefined],
		[1e300, undefined]
	])('1900: %d is %s', (serial, day) => expect(serialDay(serial, false)).toBe(day));

	test.each([
		[0, '1904-01-01'],
		[43599, '2023-05-15'],
		[-1, undefined],
		[2957004, undefined]
	])('1904: %d is %s', (serial, day) => expect(serialDay(serial, true)).toBe(day));

	test.each([
		'yyyy',
		'mmm-yy',
		'm/d/yy h:mm',
		'dd\\-mm\\-yyyy',
		'mmmm',
		'[Red]dd/mm/yyyy;@',
		'yyyy\\-mm\\-dd'
	])('%s shows a day', (code) => expect(isDateFormat(164, code)).toBe(true));

	test.each([
		'General',
		'0.00',
		'mm:ss',
		'[h]:mm:ss',
		'mm:ss.0',
		'h:mm AM/PM',
		'#,##0\\ "đ"',
		'@',
		'[$VND]\\ 0',
		'0" ngày"'
	])('%s does not', (code) => expect(isDateFormat(164, code)).toBe(false));
});

describe('formulas', () => {
	test('give their stored value', () => {
		const rows =
			'<row><c><f>SUM(B1:B2)</f><v>7</v></c><c t="str"><f>A1&amp;""</f><v>bảy</v></c><c t="str"><f>""</f><v></v></c></row>';
		expect(valuesOf(read(book(rows)))).toEqual({ A1: 7, B1: 'bảy' });
	});

	const sheets = (first: string, second = ''): TestSheet[] => [
		{ name: 'Loc', rows: first },
		{ name: "Tờ 'hai'", rows: second }
	];

	test('without one, references are followed: later rows, chains, other sheets', () => {
		const bytes = book('', {
			sheets: sheets(
				'<row r="1"><c r="A1"><f>B$3</f></c><c r="B1"><f>=A1</f><v/></c><c r="C1"><f>\'Tờ \'\'HAI\'\'\'!$A$1</f></c></row><row r="3"><c r="B3" t="str"><v>Trà</v></c></row>',
				'<row r="1"><c r="A1"><f>Loc!B1</f></c></row>'
			)
		});
		expect(valuesOf(read(bytes))).toEqual({ A1: 'Trà', B1: 'Trà', C1: 'Trà', B3: 'Trà' });
		expect(valuesOf(read(bytes), 1)).toEqual({ A1: 'Trà' });
	});

	test('all others are errors that show the formula: functions, circles, other workbooks and sheets', () => {
		const rows =
			'<row><c><f>SUM(B1:B2)</f></c><c><f>C1</f></c><c><f>B1</f></c><c><f>[1]X!A1</f></c><c><f>Missing!A1</f></c><c><f>B1</f></c></row>';
		const file = read(book(rows));
		expect(rowsOf(file)[0]?.cells.map((c) => c?.kind)).toEqual(Array(6).fill('error'));
		expect(valuesOf(file)).toEqual({
			A1: '=SUM(B1:B2)',
			B1: '=C1',
			C1: '=B1',
			D1: '=[1]X!A1',
			E1: '=Missing!A1',
			F1: '=B1'
		});
		expect(file.decisions[0]?.vi).toContain('6 công thức');
	});

	test('a reference to a blank cell is blank, one to a serial takes the format of its own cell', () => {
		const rows = '<row><c s="1"><f>B1</f></c><c><v>45061</v></c><c><f>Z9</f></c></row>';
		expect(valuesOf(read(book(rows, { styles: styles('0') })))).toEqual({ A1: '2023-05-15', B1: 45061 });
	});

	test('a shared reference moves along', () => {
		const rows =
			'<row r="1"><c r="A1"><f t="shared" si="0" ref="A1:A2">$C1</f></c><c r="C1"><v>1</v></c></row>' +
			'<row r="2"><c r="A2"><f t="shared" si="0"/></c><c r="C2"><v>2</v></c></row>';
		expect(valuesOf(read(book(rows)))).toEqual({ A1: 1, C1: 1, A2: 2, C2: 2 });
	});
});

describe('merged ranges', () => {
	const merged = (...ranges: string[]) =>
		`<mergeCells>${ranges.map((ref) => `<mergeCell ref="${ref}"/>`).join('')}</mergeCells>`;

	test('their value is inherited and says from where; rows the file leaves out come back', () => {
		const rows =
			'<row r="2"><c r="A2"><v>1</v></c><c r="B2"><v>5</v></c></row><row r="5"><c r="B5"><v>6</v></c></row>';
		const file = rowsOf(read(book(rows, { after: merged('A2:A4') })));
		expect(file.map(({ row }) => row)).toEqual([2, 3, 4, 5]);
		expect(file[1]?.cells).toEqual([{ kind: 'number', value: 1, mergedFrom: 'A2' }]);
		expect(file[3]?.cells).toEqual([undefined, { kind: 'number', value: 6 }]);
	});

	test('own values stay, blank ranges give nothing', () => {
		const rows = '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c><c r="D1"><v>3</v></c></row>';
		expect(valuesOf(read(book(rows, { after: merged('A1:C1', 'E1:F1') })))).toEqual({
			A1: 1,
			B1: 2,
			C1: 1,
			D1: 3
		});
	});

	test('formulas without a stored value are inherited too', () => {
		const rows = '<row r="1"><c r="A1"><f>C1</f></c><c r="C1"><v>9</v></c></row>';
		expect(valuesOf(read(book(rows, { after: merged('A1:B1') })))).toEqual({ A1: 9, B1: 9, C1: 9 });
	});

	test('a range over the whole sheet ends where the values end', () => {
		const rows = '<row r="1"><c r="A1"><v>1</v></c></row><row r="3"><c r="C3"><v>2</v></c></row>';
		const values = valuesOf(read(book(rows, { after: merged('A1:XFD1048576') })));
		expect(Object.keys(values)).toHaveLength(9);
		expect(values).toMatchObject({ C1: 1, A2: 1, C3: 2 });
	});
});

describe('places', () => {
	test('rows and cells without addresses follow the one before', () => {
		const rows =
			'<row><c><v>1</v></c><c r="D1"><v>2</v></c><c><v>3</v></c></row><row r="9"/><row><c><v>4</v></c></row>';
		expect(valuesOf(read(book(rows)))).toEqual({ A1: 1, D1: 2, E1: 3, A10: 4 });
	});

	test('blank rows and formatted blank cells are not handed out', () => {
		const rows =
			'<row r="1"><c r="A1" s="1"/></row><row r="2"><c r="B2"><v>1</v></c><c r="C2" s="1"/></row><row r="3"/>';
		expect(rowsOf(read(book(rows)))).toEqual([
			{ row: 2, hidden: false, cells: [undefined, { kind: 'number', value: 1 }] }
		]);
	});

	test('hidden rows and sheets are read and marked', () => {
		const rows =
			'<row r="1" hidden="1"><c r="A1"><v>1</v></c></row><row r="2"><c r="A2"><v>2</v></c></row><row r="3" ht="0" customHeight="1"><c r="A3"><v>3</v></c></row>';
		const sheets = ['visible', 'hidden', 'veryHidden'].map((state) => ({ name: state, rows, state }));
		const file = read(book('', { sheets }));
		expect(file.sheets.map(({ hidden }) => hidden)).toEqual([false, true, true]);
		expect(rowsOf(file).map(({ hidden }) => hidden)).toEqual([true, false, true]);
	});

	test('a name of a sheet is only a name', () => {
		expect(read(book('', { sheets: [{ name: '../../etc/passwd', rows: '' }] })).sheets[0]?.name).toBe(
			'../../etc/passwd'
		);
	});
});

describe('packages as other programs write them', () => {
	const rows = '<row><c t="s"><v>0</v></c></row>';
	const parts = () => bookParts({ sheets: [{ name: 'Loc', rows }], strings: '<si><t>Gạo</t></si>' });
	const renamed = (change: (path: string) => string) =>
		zip(Object.fromEntries(Object.entries(parts()).map(([path, content]) => [change(path), content])));
	const edited = (path: string, change: (text: string) => string) => {
		const all = parts();
		return zip({ ...all, [path]: change(String(all[path])) });
	};

	test.each([
		[
			'absolute part paths',
			() => edited('xl/_rels/workbook.xml.rels', (x) => x.replaceAll('Target="', 'Target="/xl/'))
		],
		[
			'paths with dots',
			() => edited('xl/_rels/workbook.xml.rels', (x) => x.replaceAll('Target="', 'Target="../xl/./'))
		],
		['other case', () => renamed((path) => path.replace('xl/sharedStrings', 'xl/SharedStrings'))],
		['backslashes', () => renamed((path) => path.replaceAll('/', '\\'))],
		['a byte order mark', () => edited('xl/sharedStrings.xml', (x) => `\ufeff${x}`)],
		[
			'prefixed tags',
			() =>
				edited('xl/worksheets/sheet1.xml', (x) =>
					x.replace('xmlns=', 'xmlns:x=').replace(/<(\/?)(?=[a-z])/g, '<$1x:')
				)
		],
		[
			'strict namespaces',
			() =>
				edited('xl/_rels/workbook.xml.rels', (x) =>
					x.replaceAll(
						/http:\/\/schemas.openxmlformats.org\/officeDocument\/2006/g,
						'http://purl.oclc.org/ooxml/officeDocument'
					)
				)
		]
	])('%s', (_, make) => expect(valuesOf(read(make()))).toEqual({ A1: 'Gạo' }));

	test('UTF-16', () => {
		const text = String(parts()['xl/sharedStrings.xml']).replace('UTF-8', 'UTF-16');
		const utf16 = new Uint8Array([
			0xff,
			0xfe,
			...new Uint8Array(Uint16Array.from(text, (c) => c.charCodeAt(0)).buffer)
		]);
		expect(valuesOf(read(zip({ ...parts(), 'xl/sharedStrings.xml': utf16 })))).toEqual({ A1: 'Gạo' });
	});

	test('ZIP64, as writers of unknown length use it', () => {
		const bytes = zip(parts());
		const end = bytes.length - 22;
		const copy = new Uint8Array(bytes.length + 76);
		copy.set(bytes.subarray(0, end));
		copy.set(bytes.subarray(end), end + 76);
		const view = new DataView(copy.buffer);
		view.setUint32(end, 0x06064b50, true);
		view.setBigUint64(end + 32, BigInt(view.getUint16(end + 76 + 10, true)), true);
		view.setBigUint64(end + 40, BigInt(view.getUint32(end + 76 + 12, true)), true);
		view.setBigUint64(end + 48, BigInt(view.getUint32(end + 76 + 16, true)), true);
		view.setUint32(end + 56, 0x07064b50, true);
		view.setBigUint64(end + 64, BigInt(end), true);
		view.setUint16(end + 76 + 10, 0xffff, true);
		view.setUint32(end + 76 + 16, 0xffffffff, true);
		expect(valuesOf(read(copy))).toEqual({ A1: 'Gạo' });
	});

	test('sheets of charts are left out and told', () => {
		const bytes = bookParts({
			sheets: [
				{ name: 'Loc', rows: '' },
				{ name: 'Biểu đồ', rows: '' }
			]
		});
		const path = 'xl/_rels/workbook.xml.rels';
		bytes[path] = String(bytes[path]).replace(
			'worksheet" Target="worksheets/sheet2',
			'chartsheet" Target="worksheets/sheet2'
		);
		const file = read(zip(bytes));
		expect(file.sheets.map(({ name }) => name)).toEqual(['Loc']);
		expect(file.decisions[0]?.vi).toContain('Biểu đồ');
	});

	test('a wrong extension is told', () => {
		expect(readXlsx(zip(parts()), 'so.csv').decisions[0]?.en).toContain('extension');
		expect(readXlsx(zip(parts()), 'SO.XLSX').decisions).toEqual([]);
	});

	test('the error names the file', () => {
		expect(() => readXlsx(new Uint8Array(), 'so.xlsx')).toThrow(UnreadableFile);
		expect(() => readXlsx(new Uint8Array(), 'so.xlsx')).toThrow('so.xlsx: The file is empty');
	});
});

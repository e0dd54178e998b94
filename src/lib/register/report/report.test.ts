import { readXlsx } from 'hucre/xlsx';
import { strFromU8, unzipSync } from 'fflate';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import type { ColumnMeaning } from '../layout/record';
import type { Problem } from '../types';
import { reportHtml } from './html';
import { countRules, problemLines } from './problem-lines';
import { readable } from './readable';
import { equationHolds, type Equation, type RegisterReport } from './report';
import { reportXlsx } from './xlsx';

const COLUMNS: readonly ColumnMeaning[] = [
	{ column: 'B', field: 'product_name', round: null, heading: 'Tên sản phẩm', how: 'heading' },
	{ column: 'I', field: 'phone', round: null, heading: '=cmd|x', how: 'content' },
	{ column: 'L', field: 'stars', round: 1, heading: 'Lần 1 / Hạng sao', how: 'mapping' }
];

const EQUATION: Equation = {
	rowsIn: 14,
	record: 10,
	used: 8,
	quarantined: 2,
	title: 1,
	header: 2,
	group: 1,
	total: 0,
	signature: 0,
	blank: 0,
	column_numbers: 0
};

function problem(
	row: number,
	column: string,
	severity: Problem['severity'],
	more: Partial<Problem> = {}
): Problem {
	return {
		rule: 'star-unknown',
		severity,
		at: { file: 'a.xlsx', sheet: 'Loc', row, column },
		vi: 'Không hiểu hạng sao; ghi một số từ 1 đến 5.',
		en: 'Stars not understood; write a number from 1 to 5.',
		...more
	};
}

function report(problems: readonly Problem[], more: Partial<RegisterReport> = {}): RegisterReport {
	return {
		file: 'danh-sach.xlsx',
		sourceId: 'register_63-20',
		snapshotAsOf: '2026-06-30',
		sheets: [{ name: 'Loc', equation: EQUATION, columns: COLUMNS, notes: [] }],
		decisions: [{ vi: 'Đọc theo UTF-8.', en: 'Read as UTF-8.' }],
		problems,
		rules: {
			'star-unknown': {
				severity: 'error',
				otherwise: 'warning',
				step: 'understand',
				score: 'clean',
				title: { vi: 'Hạng sao phải rõ', en: 'Stars must be clear' },
				reason: { vi: 'Bộ tiêu chí xếp 5 hạng.', en: 'The criteria know five ranks.' },
				source: 'Quyết định 148/QĐ-TTg'
			}
		},
		...more
	};
}

async function sheetsOf(bytes: Uint8Array): Promise<{ name: string; rows: unknown[][] }[]> {
	return (await readXlsx(bytes)).sheets;
}

const HOSTILE = [
	"=cmd|'/c calc'!A0",
	'+84',
	'-1+1',
	'@SUM(A1)',
	'\t=1',
	'\r=1',
	' =1+1',
	'\u200b=1',
	'＝1',
	'_x003D_1+1',
	'<script>alert(1)</script>',
	'</td><img src=x onerror=alert(1)>',
	'constructor',
	'__proto__',
	'\ud800 nửa \udc00',
	'\u0000\u0007\uffff',
	'dấu \u202egnp.exe',
	'x'.repeat(32_768),
	`${'x'.repeat(499)}😀`
];

describe('readable', () => {
	it('is well-formed and of bearable length, letters untouched', () => {
		expect(readable('Đắk Lắk\r\n3 sao 😀')).toBe('Đắk Lắk\n3 sao 😀');
		expect(readable('\ud800a\udc00')).toBe('\ufffda\ufffd');
		expect(readable('abcdef', 3)).toBe('abc… (+3)');
		for (const text of HOSTILE) expect(encodeURIComponent(readable(text))).toBeTypeOf('string');
	});
});

const SECRET = '0912345678';
/** What a faulty step before might send: the telephone column's own value. */
const leaking = report([
	problem(9, 'I', 'warning', { value: SECRET, suggestion: SECRET, vi: `Số ${SECRET} lạ`, en: SECRET })
]);

describe('problemLines', () => {
	it('puts quarantined rows first with all their problems, then rows by address', () => {
		const { lines, left } = problemLines(
			report([
				problem(20, 'B', 'warning'),
				problem(9, 'AA', 'warning'),
				problem(9, 'L', 'warning'),
				problem(12, 'L', 'error'),
				problem(12, 'B', 'info')
			]),
			10
		);
		expect(lines.map(({ problem: { at }, quarantined }) => `${at.column}${at.row} ${quarantined}`)).toEqual([
			'L12 true',
			'B12 true',
			'L9 false',
			'AA9 false',
			'B20 false'
		]);
		expect(left).toBe(0);
	});
	it('never shows a value of a private column', () => {
		const { lines } = problemLines(leaking, 10);
		expect(lines[0]).toMatchObject({ value: undefined, suggestion: undefined, note: { vi: 'Số … lạ' } });
	});
});

it('counts rules by severity and number', () => {
	const counts = countRules(
		report([
			problem(1, 'B', 'warning'),
			problem(2, 'B', 'warning'),
			problem(3, 'B', 'error', { rule: 'later' })
		])
	);
	expect(counts.map(({ rule, severity, count }) => `${rule} ${severity} ${count}`)).toEqual([
		'later error 1',
		'star-unknown warning 2'
	]);
});

it('sees an equation that does not hold', () => {
	expect(equationHolds(EQUATION)).toBe(true);
	expect(equationHolds({ ...EQUATION, rowsIn: 15 })).toBe(false);
	expect(equationHolds({ ...EQUATION, record: 9 })).toBe(false);
});

describe('reportXlsx', () => {
	const mixed = report([
		problem(9, 'L', 'warning', { value: 'tiềm năng', suggestion: '5 sao' }),
		problem(12, 'L', 'error', { value: '6 sao' })
	]);

	it('holds summary, problems, columns and rules in Vietnamese', async () => {
		const sheets = await sheetsOf(await reportXlsx(mixed, 'vi'));
		expect(sheets.map(({ name }) => name)).toEqual([
			'Tóm tắt',
			'Lỗi từng ô',
			'Cột đã nhận ra',
			'Giải thích quy tắc'
		]);
		const [summary, problems, columns, rules] = sheets.map(({ rows }) => rows);
		expect(summary).toContainEqual(expect.arrayContaining(['Số liệu tính đến', '30/06/2026']));
		expect(summary!.find(([first]) => first === 'Loc')).toEqual(['Loc', 14, 8, 2, 1, 2, 1, 0, 0, 0, 0, 'có']);
		expect(JSON.stringify(summary)).toContain('Sửa trước 2 dòng để riêng chờ sửa');
		expect(problems![0]!.slice(0, 5)).toEqual(['STT', 'Mức độ', 'Dòng này', 'Trang tính', 'Ô']);
		expect(problems![1]!.slice(0, 6)).toEqual([1, 'Lỗi', 'để riêng chờ sửa', 'Loc', 'L12', '6 sao']);
		expect(problems![2]!.slice(7)).toEqual([
			'5 sao',
			'Hạng sao phải rõ',
			'Bộ tiêu chí xếp 5 hạng.',
			'star-unknown'
		]);
		expect(columns![2]).toEqual(['Loc', 'I', "'=cmd|x", 'Điện thoại', null, 'nội dung ô', 'không']);
		expect(rules![1]).toEqual([
			'star-unknown',
			'Lỗi, Cảnh báo',
			'Hạng sao phải rõ',
			'Bộ tiêu chí xếp 5 hạng.',
			'Quyết định 148/QĐ-TTg',
			2
		]);
	});

	it('says the same in English', async () => {
		const sheets = await sheetsOf(await reportXlsx(mixed, 'en'));
		expect(sheets.map(({ name }) => name)).toEqual([
			'Summary',
			'Problems by cell',
			'Columns recognised',
			'Rules explained'
		]);
		expect(sheets[1]!.rows[1]!.slice(0, 3)).toEqual([1, 'Error', 'set aside']);
		expect(JSON.stringify(sheets)).not.toMatch(/Trang tính|Lỗi|dòng/);
	});

	it('is the same file each time, with frozen headers, filters and repeated print titles', async () => {
		const [one, two] = [await reportXlsx(mixed, 'vi'), await reportXlsx(mixed, 'vi')];
		expect(two).toEqual(one);
		const files = unzipSync(one);
		const sheet = strFromU8(files['xl/worksheets/sheet2.xml']!);
		expect(sheet).toContain('<autoFilter ref="A1:K3"');
		expect(sheet).toMatch(/<pane [^>]*ySplit="1"[^>]*state="frozen"/);
		expect(strFromU8(files['xl/workbook.xml']!)).toContain('_xlnm.Print_Titles');
	});

	it('holds hostile values as text that never runs', async () => {
		const bytes = await reportXlsx(
			report(
				HOSTILE.map((value, index) =>
					problem(index + 1, 'B', 'warning', { value, vi: value, suggestion: value })
				),
				{ file: '=1+1', decisions: [{ vi: '@x', en: '@x' }] }
			),
			'vi'
		);
		const files = unzipSync(bytes);
		for (const [name, content] of Object.entries(files)) {
			const text = new TextDecoder('utf-8', { fatal: true }).decode(content);
			expect(text, name).not.toMatch(/<f[ >]/);
			expect(text, name).not.toMatch(/ TargetMode="External"/);
		}
		const sheets = await sheetsOf(bytes);
		const texts = sheets.flatMap(({ rows }) => rows.flat()).filter((cell) => typeof cell === 'string');
		for (const text of texts) {
			expect(text).not.toMatch(/^[\s\u200b]*[=+\-@＝]|^[\t\r\n]/);
			expect(text.length).toBeLessThan(32_768);
		}
		const values = sheets[1]!.rows.slice(1).map((row) => row[5]);
		expect(values).toContain("'=cmd|'/c calc'!A0");
		expect(values).toContain('_x003D_1+1');
		expect(values).toContain('constructor');
		expect(values).toContain('__proto__');
	});

	it('holds no private value anywhere', async () => {
		for (const language of ['vi', 'en'] as const) {
			const files = Object.values(unzipSync(await reportXlsx(leaking, language)));
			for (const text of [...files.map((file) => strFromU8(file)), reportHtml(leaking, language)])
				expect(text).not.toContain(SECRET);
		}
	});

	it('cuts a long list, says how many more, counts all', async () => {
		const problems = Array.from({ length: 13 }, (_, index) => problem(index + 1, 'B', 'warning'));
		const [summary, list] = await sheetsOf(await reportXlsx(report(problems), 'vi', 10));
		expect(list!.rows).toHaveLength(12);
		expect(JSON.stringify(list!.rows.at(-1))).toContain('Còn 3 vấn đề không ghi ở đây');
		expect(summary!.rows).toContainEqual(expect.arrayContaining(['Hạng sao phải rõ', 13]));
	});

	it('has nothing to mend where there is no problem', async () => {
		const whole = { ...EQUATION, record: 10, used: 10, quarantined: 0 };
		const clean = report([], { sheets: [{ name: 'Loc', equation: whole, columns: [], notes: [] }] });
		const [summary] = await sheetsOf(await reportXlsx(clean, 'en'));
		expect(JSON.stringify(summary!.rows)).toContain('Nothing to mend');
	});
});

describe('reportHtml', () => {
	const html = reportHtml(
		report(
			HOSTILE.map((value, index) => problem(index + 1, 'B', 'error', { value, en: value })),
			{ file: '<b>"\'&' }
		),
		'en'
	);

	it('escapes every text, has no script and nothing from outside', () => {
		const { document } = parseHTML(html);
		expect(document.querySelectorAll('script, img, link, iframe, object, [src], [href], b')).toHaveLength(0);
		expect(html).not.toMatch(/https?:|\son\w+=["']/);
		expect(document.querySelector('dd')!.textContent).toBe('<b>"\'&');
		expect(document.documentElement.lang).toBe('en');
		expect(new TextDecoder('utf-8', { fatal: true }).decode(new TextEncoder().encode(html))).toBe(html);
		expect(html).not.toMatch(/\p{Cs}|\u202e/u);
	});

	it('prints a limited list and says so', () => {
		const many = Array.from({ length: 2003 }, (_, index) => problem(index + 1, 'B', 'warning'));
		expect(reportHtml(report(many), 'vi')).toContain('Còn 3 vấn đề không in ở đây');
	});
});

import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { csvOf } from './csv';
import { sortedRows } from './sort';
import { standaloneSvg } from './standalone-svg';
import { numberCell, textCell, type TableData } from './table';

const count = (value: number) => String(value);
const table: TableData = {
	caption: 'Sản phẩm',
	columns: [
		{ key: 'place', label: 'Địa phương' },
		{ key: 'total', label: 'Tổng số', numeric: true }
	],
	rows: [
		{ place: textCell('Đà Nẵng'), total: numberCell(20, count) },
		{ place: textCell('An Giang, "cũ"'), total: numberCell(null, count) },
		{ place: textCell('=1+1'), total: numberCell(3.5, count) },
		{ place: { value: '2025-12', text: 'tháng 12/2025' }, total: numberCell(100, count) }
	]
};

describe('csvOf', () => {
	it('writes BOM, CRLF, raw numbers, quoted texts and no formulas', () => {
		expect(csvOf(table)).toBe(
			'\ufeffĐịa phương,Tổng số\r\nĐà Nẵng,20\r\n"An Giang, ""cũ""",\r\n\'=1+1,3.5\r\ntháng 12/2025,100\r\n'
		);
	});
	it('writes decimal commas between semicolons', () => {
		expect(csvOf(table, ';').split('\r\n').slice(2, 4)).toEqual(['"An Giang, ""cũ""";', "'=1+1;3,5"]);
	});
});

describe('sortedRows', () => {
	const values = (key: string, direction: 'ascending' | 'descending') =>
		sortedRows(table, { key, direction }).map((row) => row[key]?.value);
	it('sorts numbers as numbers, missing last both ways', () => {
		expect(values('total', 'ascending')).toEqual([3.5, 20, 100, null]);
		expect(values('total', 'descending')).toEqual([100, 20, 3.5, null]);
	});
	it('sorts names as Vietnamese does and leaves the given order otherwise', () => {
		expect(values('place', 'ascending').slice(-2)).toEqual(['An Giang, "cũ"', 'Đà Nẵng']);
		expect(sortedRows(table, null)).toBe(table.rows);
	});
});

describe('standaloneSvg', () => {
	it('carries title, finding and footer around the drawing', () => {
		const { document } = parseHTML(
			'<svg class="chart" role="group" aria-label="x" viewBox="0 0 100 50" font-size="13"><rect width="5"/></svg>'
		);
		const svg = document.querySelector('svg') as unknown as SVGSVGElement;
		const file = standaloneSvg(
			svg,
			{ title: 'Tiêu đề', finding: 'Câu kết luận', footer: ['Dữ liệu mẫu', 'Nguồn: a'] },
			(text) => [text]
		);
		expect(file).toMatch(/^<\?xml version="1.0" encoding="UTF-8"\?>\n<svg /);
		expect(file).toContain('xmlns="http://www.w3.org/2000/svg"');
		for (const words of [
			'<title>Tiêu đề</title>',
			'>Câu kết luận</text>',
			'>Dữ liệu mẫu</text>',
			'>Nguồn: a</text>',
			'<rect width="5"'
		]) {
			expect(file).toContain(words);
		}
		expect(file).toMatch(/viewBox="0 0 132 \d+"/);
	});
});

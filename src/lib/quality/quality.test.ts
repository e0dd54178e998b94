import { describe, expect, test } from 'vitest';
import type { Row as FindingRow } from '../metrics/data-quality/metric';
import type { Row as ScoreRow } from '../metrics/quality-scores/metric';
import type { Row as SheetRow } from '../metrics/register-sheets/metric';
import { findingTable, MOST_LINES, quarantineTable, ruleTable } from './finding-tables';
import { qualityLead } from './lead';
import { placeScores } from './score-tables';
import { sheetTable } from './sheet-table';

const counts = {
	figures_read: 1002,
	figures_used: 1001,
	targets_read: 187,
	targets_used: 187,
	sources: 3,
	quality_errors: 1,
	quality_warnings: 0
};
const sheet: SheetRow = {
	source_id: 'reg_a',
	sheet_no: 1,
	file: 'so.xlsx',
	sheet: 'Loc',
	is_hidden: false,
	rows_in: 10,
	used: 5,
	quarantined: 1,
	titles: 2,
	headers: 1,
	groups: 0,
	totals: 1,
	signatures: 0,
	column_numbers: 0,
	blanks: 0,
	hidden: 2,
	columns: null,
	notes_vi: null,
	notes_en: null
};
const score = (place_id: string, name: string, grade: string, value: number): ScoreRow => ({
	place_id,
	source_id: null,
	as_of: '2026-09-30',
	score: name,
	numerator: value * 10,
	denominator: 10,
	value,
	latest_on: null,
	days: null,
	class: grade,
	missing_reason: null
});
const finding: FindingRow = {
	quality_id: 'date-impossible:so.xlsx:6',
	rule: 'date-impossible',
	severity: 'error',
	table_name: 'product',
	file: 'so.xlsx',
	sheet: 'Loc',
	row_no: 6,
	column_name: 'I',
	value: '31/02/2023',
	message_vi: 'Không có ngày này.',
	message_en: 'There is no such day.',
	place_id: null,
	source_id: 'reg_a'
};
const names = { place: (value: string) => ({ value }), source: (value: string) => ({ value }) };

describe('what the page says first', () => {
	const scores = [
		score('34-01', 'correct', 'good', 1),
		score('34-01', 'complete', 'weak', 0.4),
		score('34-04', 'correct', 'weak', 0.5),
		score('34-04', 'complete', 'weak', 0.2),
		score('vn', 'current', 'weak', 0)
	];
	test('read, used, left out, the equation of the registers, the weakest score of the provinces', () => {
		expect(qualityLead({ counts, sheets: [sheet], scores }, 'vi')).toEqual([
			'Bộ dữ liệu có 3 nguồn. Số đã công bố: đọc 1.189 dòng số liệu và chỉ tiêu, dùng 1.188, để riêng 1.',
			'Sổ đăng ký: 1 tệp, đọc 10 dòng = 5 dòng được dùng + 1 dòng để riêng chờ sửa + 4 dòng tiêu đề, tên nhóm, cộng, chữ ký hoặc trống.',
			'Điểm yếu nhất là “Đủ”: 2 trong 2 tỉnh, thành phố bị xếp loại yếu.'
		]);
	});
	test('no register, nothing weak', () => {
		expect(qualityLead({ counts, sheets: [], scores: scores.slice(0, 1) }, 'en').slice(1)).toEqual([
			'The snapshot holds no register file of an office yet.',
			'No score of the 1 provinces is weak.'
		]);
	});
});

test('the equation of a sheet holds in what is shown; columns no sheet has are left out', () => {
	const { columns, rows } = sheetTable([sheet], counts, 'vi');
	expect(columns.map(({ key }) => key)).toEqual([
		'file',
		'sheet',
		'rows_in',
		'used',
		'quarantined',
		'titles',
		'headers',
		'totals'
	]);
	const numbers = columns.slice(2).map(({ key }) => Number(rows[0]?.[key]?.value));
	expect(numbers[0]).toBe(numbers.slice(1).reduce((sum, n) => sum + n, 0));
	expect(rows[0]?.['sheet']?.text).toBe('Loc (trong đó 2 dòng ẩn)');
	expect(rows[1]?.['quarantined']?.value).toBe(1);
});

test('the country stands first; a province of which nothing was judged has no line', () => {
	const empty = { ...score('34-08', 'correct', '', 0), value: null, missing_reason: 'nothing_to_count' };
	const rows = [score('34-01', 'correct', 'fair', 0.8), empty, score('vn', 'correct', 'good', 1)];
	const table = placeScores(rows, 'x', 'vi', names);
	expect(table.rows.map(({ subject }) => subject?.value)).toEqual(['vn', '34-01']);
	expect(table.rows[1]?.['correct']).toMatchObject({
		value: 0.8,
		text: '80,0\u202f% (8/10)',
		status: 'close',
		word: 'Khá',
		data: { metric: 'quality-scores', place: '34-01', asOf: '2026-09-30' }
	});
	expect(table.rows[1]?.['clean']?.text).toBe('…');
});

describe('findings', () => {
	test('a quarantined row names file, sheet, cell, value, rule and what would be right', () => {
		const [row] = quarantineTable([finding], 'vi').rows;
		expect(Object.values(row!).map(({ text, value }) => text ?? value)).toEqual([
			'so.xlsx',
			'Loc',
			'I6',
			'31/02/2023',
			'Ngày không có trong lịch',
			'Không có ngày này.'
		]);
	});
	test('lines of the project’s own files are named by line and column, whole files by nothing', () => {
		const own = { ...finding, severity: 'warning', sheet: null, column_name: 'value', row_no: 7 };
		const cells = (row: FindingRow) => findingTable([row], 'en').rows[0]?.['cell']?.value;
		expect(cells(own)).toBe('line 7, column value');
		expect(cells({ ...own, column_name: null })).toBe('row 7');
		expect(cells({ ...own, row_no: null, column_name: null })).toBe('–');
	});
	test('a table stops at its most lines', () => {
		const many = Array.from({ length: MOST_LINES + 1 }, () => finding);
		expect(quarantineTable(many, 'vi').rows.length).toBe(MOST_LINES);
	});
	test('rules stand in the order of the scores', () => {
		const rule = (name: string, of: string) => ({
			rule: name,
			score: of,
			findings: 0,
			errors: 0,
			warnings: 0
		});
		const { rows } = ruleTable([rule('a', 'none'), rule('b', 'clean'), rule('c', 'correct')], 'en');
		expect(rows.map(({ score: cell, id }) => `${cell?.value} ${id?.value}`)).toEqual([
			'Correct c',
			'Clean b',
			'No score a'
		]);
	});
});

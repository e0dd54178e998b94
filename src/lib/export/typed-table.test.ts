import { describe, expect, it } from 'vitest';
import { numberFormat, numberLook } from './shown-number';
import { sampleTable } from './testing';
import { typedTable } from './typed-table';

describe('numberLook', () => {
	const code = (value: number, text: string, lang: 'vi' | 'en' = 'vi') =>
		numberFormat(numberLook(value, text, lang));
	it('reads the look of a number back from what is shown', () => {
		expect(code(1002, '1.002')).toBe('#,##0');
		expect(code(1002, '1,002', 'en')).toBe('#,##0');
		expect(code(2025, '2025')).toBe('0');
		expect(code(0.164, '16,4\u202f%')).toBe('0.0%');
		expect(code(16.4, '16.4%', 'en')).toBe('0.0" %"');
		expect(code(-7.25, '\u22127,25')).toBe('#,##0.00');
		expect(code(18, '+18')).toBe('+#,##0;-#,##0;0');
		expect(code(230, '> 230')).toBe('"> "#,##0');
	});
	it('says when the words say more, or something else', () => {
		expect(numberLook(0.164, '16,4\u202f% (11/67)', 'vi')).toMatchObject({ kind: 'share', saysAll: false });
		expect(numberLook(100, '100–150\u202f%', 'vi')).toMatchObject({ kind: 'integer', saysAll: false });
		expect(numberLook(5, '3 sao', 'vi')).toMatchObject({ kind: 'integer', saysAll: false });
		expect(numberLook(0.5, 'một nửa', 'vi', 'share')).toMatchObject({ kind: 'share', saysAll: false });
	});
});

describe('typedTable', () => {
	const { columns } = typedTable(sampleTable('vi'), 'vi');
	const column = (key: string) => columns.find((one) => one.key === key)!;
	it('finds the kind of each column', () => {
		expect(columns.map(({ kind }) => kind)).toEqual([
			'text',
			'integer',
			'share',
			'decimal',
			'year',
			'date',
			'date',
			'boolean',
			'decimal'
		]);
	});
	it('keeps what is seen where there is no value, or more than it', () => {
		expect(column('total')).toMatchObject({ values: [1002, null], words: new Map([[1, '…']]) });
		expect(column('share').shown).toEqual(new Map([[0, '16,4\u202f% (11/67)']]));
		expect(column('as_of')).toMatchObject({
			values: ['2026-09-30', null],
			words: new Map([[1, 'tháng 01/2025']])
		});
	});
	it('takes sort keys behind words for words', () => {
		const cells = [
			{ value: '2025-12-31', text: 'năm 2025' },
			{ value: 3, text: 'Thực phẩm' }
		];
		const rows = cells.map((cell) => ({ label: cell }));
		const [label] = typedTable({ caption: '', columns: [{ key: 'label', label: '' }], rows }, 'vi').columns;
		expect(label).toMatchObject({ kind: 'text', values: ['năm 2025', 'Thực phẩm'] });
	});
	it('believes a declared kind', () => {
		const rows = [{ a: { value: '2025-06-30', text: 'hôm ấy' } }, { a: { value: '1899-01-01' } }];
		const [a] = typedTable(
			{ caption: '', columns: [{ key: 'a', label: '', kind: 'date' }], rows },
			'vi'
		).columns;
		expect(a).toMatchObject({ values: ['2025-06-30', null], words: new Map([[1, '1899-01-01']]) });
	});
});

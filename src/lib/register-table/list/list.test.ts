import { describe, expect, test } from 'vitest';
import { DEFAULT_SLICE } from '../../filters/slice';
import { miniAsk } from '../../records/testing';
import { tableData, groupData, tabSeparated } from '../table-data';
import { productSubtotals } from '../product-columns';
import { rowsModel } from '../rows-model.svelte';
import { askList } from './list-answer';
import { columnsIn, decodeList, encodeList, isUsual } from './list-state';

const columnsOf = columnsIn('vi', { '34-08': 'Tuyên Quang', '34-04': 'Cao Bằng', '63-02': 'Hà Giang' });
const decoded = (query: string) => decodeList(new URLSearchParams(query), columnsOf);

describe('the list in a link', () => {
	test.each([
		'?',
		'?noi=63-02&hieu-luc=tung&sao=3_4&tu=che+shan&xep=-sao_ten&gop=huyen&trang=2&dong=200',
		'?gop=tinh&mo=34-08&mo=34-04&trang=2',
		'?gop=loai&mo=tat-ca&mo=H%E1%BB%A3p+t%C3%A1c+x%C3%A3',
		'?cot=ten_xa_tinh&ghim=khong&ky=2026-09-30-042b7abfb685',
		'?qd=12%2FQ%C4%90-UBND&xep=het-han&cot=ten_het-han'
	])('%s comes back', (query) => {
		const state = decoded(query);
		expect(state.unknown).toEqual([]);
		expect(encodeList(state.slice, state.view, state)).toBe(query);
		expect(isUsual(state)).toBe(query === '?');
	});

	test('districts are of the 63 provinces alone, and what is not understood is told', () => {
		expect(decoded('?dia-gioi=34&gop=huyen&dong=7&la=1').unknown).toEqual(['la=1', 'gop=huyen', 'dong=7']);
	});
});

describe('rows of a slice', () => {
	const day = '2023-08-31';
	const all = async (more: Partial<typeof DEFAULT_SLICE> = {}) =>
		askList(await miniAsk(), { ...DEFAULT_SLICE, standing: 'ever', ...more }, day, 'vi');

	test('groups by every column add up to the products of the slice', async () => {
		for (const system of ['63', '34'] as const) {
			const { rows } = await all({ system });
			const columns = columnsOf({ system, asOf: null });
			const subtotals = productSubtotals('vi');
			for (const { id, group } of columns) {
				if (!group) continue;
				const view = { ...decoded(`?dia-gioi=${system}`).view, group: id };
				const groups = rowsModel(() => ({ rows, columns, view })).groups();
				const sums = subtotals.map(({ of }) => groups.reduce((sum, each) => sum + of(each.rows), 0));
				expect(sums[0], id).toBe(rows.length);
				expect(sums[1], id).toBeGreaterThanOrEqual(subtotals[1]!.of(rows));
				const table = groupData('Bảng', 'Nhóm', subtotals, () => groups);
				expect(table.rows.map((row) => row['san-pham']?.value)).toEqual(
					groups.map((each) => each.rows.length)
				);
			}
		}
	});

	test('name of the place, and what empties an empty slice', async () => {
		expect(await all({ place: '63-00001' })).toMatchObject({ placeName: 'Xã A, Hà Giang', summary: null });
		const empty = await all({ place: '63-02', words: 'khong co', stars: [5] });
		expect(empty).toMatchObject({ rows: [], summary: { without_words: 0, without_stars: 0 } });
		expect((await all({ words: 'khong co' })).summary).toMatchObject({ without_words: 6 });
	});

	test('files hold typed values and mark sample rows; the clipboard holds what is seen', async () => {
		const { rows } = await all();
		const columns = columnsOf({ system: '34', asOf: null });
		const shown = columns.filter(({ id }) => ['ten', 'sao', 'het-han'].includes(id));
		const table = tableData('Bảng', shown, columns, () => rows);
		expect(table.columns.map(({ key, kind }) => [key, kind])).toEqual([
			['ten', 'text'],
			['sao', 'integer'],
			['het-han', 'date'],
			['mau', 'text']
		]);
		expect(table.rows[0]).toMatchObject({ 'het-han': { value: '2025-06-01' }, mau: { value: 'có' } });
		expect(tabSeparated(shown, rows).split('\n').slice(0, 2)).toEqual([
			'Sản phẩm\tHạng\tHết hạn ngày',
			'p1\t4 sao\t01/06/2025'
		]);
		const [first] = rows;
		expect(tabSeparated(shown, [{ ...first!, name: '=1+1\tx' }])).toContain("'=1+1 x");
	});
});

import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareNames } from '../text/collate';
import type { RowsColumn } from './column';
import { rowsModel, type Line } from './rows-model.svelte';
import {
	ALL_CLOSED,
	ALL_OPEN,
	defaultView,
	withGroupTurned,
	type OpenGroups,
	type PageSize,
	type TableView
} from './view';

interface Item {
	readonly no: number;
	readonly name: string | null;
	readonly place: string;
	readonly stars: number | null;
}
const COLUMNS: RowsColumn<Item>[] = [
	{ id: 'ten', label: 'Tên', kind: 'text', value: (row) => row.name, shown: true },
	{
		...{ id: 'noi', label: 'Nơi', kind: 'text', value: (row) => row.place, shown: true },
		group: { key: (row) => row.place, label: (row) => row.place }
	},
	{ id: 'sao', label: 'Sao', kind: 'integer', value: (row) => row.stars, shown: true }
];
const USUAL: TableView = { ...defaultView(COLUMNS), size: 'all' };

const names = fc.constantFrom('An', 'Áo', 'Ăn', 'Ân', 'Ấp', 'Da', 'Đá', 'Đa 2', 'Đa 10', 'Ổi', 'Ớt', 'ấp');
const items = fc
	.array(
		fc.record({
			name: fc.option(names, { freq: 6 }),
			place: fc.constantFrom('Bắc Kạn', 'Đắk Lắk', 'An Giang', 'Hà Nội'),
			stars: fc.option(fc.integer({ min: 3, max: 5 }), { freq: 6 })
		}),
		{ maxLength: 60 }
	)
	.map((rows) => rows.map((row, no): Item => ({ ...row, no })));
const sorts = fc.uniqueArray(
	fc.record({ id: fc.constantFrom('ten', 'noi', 'sao'), descending: fc.boolean() }),
	{ selector: ({ id }) => id, maxLength: 3 }
);

const model = (rows: readonly Item[], view: Partial<TableView> = {}, open: OpenGroups = ALL_OPEN) =>
	rowsModel(() => ({ rows, columns: COLUMNS, view: { ...USUAL, open, ...view } }));
const groupsOf = (lines: readonly Line<Item>[]) =>
	lines.filter((line) => line.kind === 'group' && !line.isContinued) as Extract<
		Line<Item>,
		{ kind: 'group' }
	>[];
const rowsOf = (lines: readonly Line<Item>[]) =>
	lines.flatMap((line) => (line.kind === 'row' ? [line.row] : []));

function compared(a: Item, b: Item, { id, descending }: { id: string; descending: boolean }): number {
	const { value } = COLUMNS.find((column) => column.id === id)!;
	const [one, other] = [value(a), value(b)];
	if (one === null || other === null) return Number(one === null) - Number(other === null);
	const order = typeof one === 'number' ? one - Number(other) : compareNames(String(one), String(other));
	return descending ? -order : order;
}

describe('sorting', () => {
	test('Vietnamese order, numbers by their value, missing last either way', () => {
		const rows = ['Đa 10', 'Ổi', 'An', null, 'Ấp', 'Đa 2', 'Ăn', 'Da'].map((name, no) => ({
			...{ no, name, place: '', stars: null }
		}));
		const sorted = (descending: boolean) =>
			rowsOf(model(rows, { sort: [{ id: 'ten', descending }] }).lines).map(({ name }) => name);
		expect(sorted(false)).toEqual(['An', 'Ăn', 'Ấp', 'Da', 'Đa 2', 'Đa 10', 'Ổi', null]);
		expect(sorted(true)).toEqual(['Ổi', 'Đa 10', 'Đa 2', 'Da', 'Ấp', 'Ăn', 'An', null]);
	});

	test('by any keys: the same rows, each pair in order, ties as they came', () => {
		fc.assert(
			fc.property(items, sorts, (rows, sort) => {
				const sorted = rowsOf(model(rows, { sort }).lines);
				expect(sorted.map(({ no }) => no).sort((a, b) => a - b)).toEqual(rows.map(({ no }) => no));
				sorted.slice(1).forEach((row, at) => {
					const before = sorted[at]!;
					const decided = sort.map((key) => compared(before, row, key)).find((order) => order !== 0);
					expect(decided ?? before.no - row.no).toBeLessThan(0);
				});
			})
		);
	});
});

describe('grouping', () => {
	test('groups are in order, hold every row once and add up to the total, on every page size', () => {
		fc.assert(
			fc.property(items, sorts, fc.constantFrom<PageSize>(50, 100, 'all'), (rows, sort, size) => {
				const made = model(rows, { group: 'noi', sort, size });
				const pages = Array.from({ length: made.pages }, (_, i) =>
					model(rows, { group: 'noi', sort, size, page: i + 1 })
				);
				const lines = pages.flatMap((page) => page.lines);
				const groups = groupsOf(lines);
				expect(groups.reduce((sum, group) => sum + group.rows.length, 0)).toBe(rows.length);
				expect(
					rowsOf(lines)
						.map(({ no }) => no)
						.sort((a, b) => a - b)
				).toEqual(rows.map(({ no }) => no));
				const labels = groups.map(({ label }) => label);
				const isTurned = sort.some(({ id, descending }) => id === 'noi' && descending);
				expect(labels).toEqual([...new Set(labels)].sort((a, b) => compareNames(a, b) * (isTurned ? -1 : 1)));
			})
		);
	});

	test('closed groups are one line each, and a page that begins inside a group says of which', () => {
		const rows = Array.from({ length: 120 }, (_, no) => ({
			...{ no, name: `Chè ${no}`, place: no < 110 ? 'An Giang' : 'Hà Nội', stars: 3 }
		}));
		expect(model(rows, { group: 'noi', size: 50 }, ALL_CLOSED).lines.map(({ kind }) => kind)).toEqual([
			'group',
			'group'
		]);
		const opened = withGroupTurned({ ...USUAL, group: 'noi' }, 'Hà Nội');
		expect(
			model(rows, opened)
				.lines.map(({ kind }) => kind)
				.slice(0, 3)
		).toEqual(['group', 'group', 'row']);
		expect(model(rows, opened).lines).toHaveLength(12);
		const others = withGroupTurned({ ...opened, open: ALL_OPEN }, 'Hà Nội');
		expect(model(rows, others).lines.at(-1)).toMatchObject({ kind: 'group', key: 'Hà Nội', isOpen: false });
		expect(withGroupTurned(opened, 'Hà Nội').open).toEqual(ALL_CLOSED);
		const second = model(rows, { group: 'noi', size: 50, page: 2 });
		expect(second.pages).toBe(3);
		expect(second.lines[0]).toMatchObject({ label: 'An Giang', isContinued: true });
		expect(second.lines).toHaveLength(51);
		expect(model(rows, { size: 50, page: 99 }).page).toBe(3);
	});
});

import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { contextOf, drawAll } from '../../../../test/unit/charts-drawing';
import { chart } from './chart';
import { centre, hatchOf, pathOf, ringsOf, simplify } from './geometry';
import { LOCATIONS } from './outlines';
import provinces from './provinces.json';

const read = (file: string) =>
	parse(readFileSync(`data/places/${file}`), { columns: true, bom: true }) as Record<string, string>[];
const old = read('provinces_63.csv');
const now = read('provinces_34.csv');

describe('ids of the map package', () => {
	it('are mapped one and all', () => {
		expect(Object.keys(provinces).sort()).toEqual(LOCATIONS.map(({ id }) => id).sort());
	});
	it('reach all 63 and all 34 provinces', () => {
		const codes = (system: '63' | '34') =>
			[...new Set(Object.values(provinces).map((entry) => entry[system]))].sort();
		expect(codes('63')).toEqual(old.map((row) => row['code']).sort());
		expect(codes('34')).toEqual(now.map((row) => row['code']).sort());
	});
	it('lead to the successor of each old province', () => {
		const successor = Object.fromEntries(old.map((row) => [row['code'], row['successor_code']]));
		for (const entry of Object.values(provinces)) expect(entry['34']).toBe(successor[entry['63']]);
	});
	it('carry the right names', () => {
		const folded = (text = '') =>
			text
				.normalize('NFD')
				.replace(/[^a-zđ]/gi, '')
				.replace(/đ/gi, 'd')
				.toLowerCase();
		const names = new Map(old.map((row) => [row['code'], folded(row['name_en'])]));
		for (const { id, name } of LOCATIONS) {
			if (id === 'hoangsa' || id === 'truongsa') continue;
			expect(names.get(provinces[id as keyof typeof provinces]['63'])).toContain(folded(name).slice(-6));
		}
	});
});

describe('geometry', () => {
	it('reads relative and absolute commands, closes rings and refuses others', () => {
		expect(ringsOf('m 1,1 1,0 0,1 z m 2e0,0 1,1 L 0 0 Z')).toEqual([
			[
				[1, 1],
				[2, 1],
				[2, 2]
			],
			[
				[3, 1],
				[4, 2],
				[0, 0]
			]
		]);
		expect(() => ringsOf('M0 0 A 1 1')).toThrow('"A" is not one of');
	});
	it('hatches inside rings, leaves holes empty and goes on over a shared border', () => {
		const square = (x: number, y: number, side: number) =>
			[
				[x, y],
				[x + side, y],
				[x + side, y + side],
				[x, y + side]
			] as const;
		expect(hatchOf([square(0, 0, 2)], 1, 1.5)).toBe('M0 1.5l1.5 -1.5M1 2l1 -1');
		expect(hatchOf([square(0, 0, 9), square(3, 3, 3)], 1, 9)).toBe('M0 9l3 -3M6 3l3 -3');
		expect(hatchOf([square(0, 0, 2), square(2, 0, 2)], 1, 3)).toBe('M1 2l2 -2');
	});
	it('drops small detail but keeps the ends of arcs', () => {
		expect(
			simplify(
				[
					[0, 0],
					[1, 0.1],
					[2, 0],
					[2, 0],
					[3, 0],
					[4, 0]
				],
				0.5
			)
		).toEqual([
			[0, 0],
			[2, 0],
			[2, 0],
			[4, 0]
		]);
	});
	it('leaves out what shrinks to a line and finds the middle', () => {
		expect(
			pathOf(
				[
					[
						[0, 0],
						[0.01, 0],
						[0, 0.01]
					]
				],
				1
			)
		).toBe('');
		expect(
			pathOf(
				[
					[
						[0, 0],
						[2, 0],
						[0, 2]
					]
				],
				0.5
			)
		).toBe('M0 0l1 0 -1 1z');
		expect(
			centre([
				[0, 0],
				[2, 0],
				[1, 3]
			])
		).toEqual([1, 1]);
	});
});

describe('outline-map', () => {
	const rows = now.map((place, at) => ({
		place_id: `34-${place['code']}`,
		place: place['name_vi'] ?? '',
		label: '',
		col: at,
		row: 0,
		value: at === 2 ? null : at * 10,
		value_text: at === 2 ? null : String(at * 10),
		status: null,
		href: `/34-${place['code']}`,
		missing: null
	}));
	it('outlines the current place, without the old borders inside it', () => {
		const current = rows.map((row) => ({ ...row, is_current: row.place_id === '34-19' }));
		expect(drawAll('outline-map', chart.shape(current, contextOf('vi')))).toContain('stroke-width="5"');
	});
	it('draws 34 linked places, the archipelagos and the licence', async () => {
		const svg = drawAll('outline-map', chart.shape(rows, contextOf('vi')));
		expect(svg.match(/<a /g)?.length).toBe(2 * 34);
		expect(svg.match(/<a [^>]*tabindex="-1"/g)?.length).toBe(2 * 34);
		for (const words of [
			'Quần đảo Hoàng Sa',
			'(Đà Nẵng)',
			'Quần đảo Trường Sa',
			'(Khánh Hòa)',
			'CC BY 4.0'
		]) {
			expect(svg).toContain(words);
		}
		await expect(svg).toMatchFileSnapshot('chart.svg');
	});
});

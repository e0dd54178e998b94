import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { contextOf, drawAll } from '../../../../test/unit/charts-drawing';
import { chart } from './chart';
import { fitted } from './label';
import { placesOf, type MapRow } from './rows';

const read = (file: string) =>
	parse(readFileSync(`data/places/${file}`), { columns: true, bom: true }) as Record<string, string>[];

/** Every province of a system with made-up values, one of them missing. */
function rowsOf(system: '63' | '34'): MapRow[] {
	const places = read(`provinces_${system}.csv`).map((place, at) => ({
		place_id: `${system}-${place['code']}`,
		place: place['name_vi'] ?? '',
		label: place['tile_label'] ?? '',
		col: Number(place['tile_col']),
		row: Number(place['tile_row']),
		value: at === 3 ? null : (at * 37) % 400,
		value_text: at === 3 ? null : String((at * 37) % 400),
		status: at === 3 ? 'no_data' : at % 5 === 0 ? 'met' : null,
		href: `/${system}-${place['code']}`,
		missing: at === 3 ? 'chưa công bố' : null
	}));
	const markers = read('tile_markers.csv')
		.filter((marker) => marker['grid'] === system)
		.map((marker) => ({
			marker: true as const,
			label: marker['label_vi'] ?? '',
			col: Number(marker['tile_col']),
			row: Number(marker['tile_row']),
			province: places.find((place) => place.place_id.endsWith(`-${marker['province_code']}`))?.place ?? ''
		}));
	return [...places.toReversed(), ...markers];
}

describe.each(['63', '34'] as const)('tile-map of %s', (system) => {
	const shaped = chart.shape(rowsOf(system), contextOf('vi'));
	it('orders tiles as they are read and splits values into fifths', () => {
		const at = placesOf(shaped).map(({ row, col }) => row * 100 + col);
		expect(at).toEqual(at.toSorted((a, b) => a - b));
		expect(new Set(placesOf(shaped).map(({ step }) => step))).toEqual(new Set([0, 1, 2, 3, 4, null]));
	});
	it('gives every tile its own cell, markers too', () => {
		expect(new Set(shaped.map(({ row, col }) => `${row},${col}`)).size).toBe(shaped.length);
		expect(shaped.length).toBe(Number(system) + 2);
	});
	it('draws links, Hoàng Sa and Trường Sa', async () => {
		const svg = drawAll('tile-map', shaped);
		for (const name of ['Hoàng Sa', 'Trường Sa']) expect(svg).toContain(name);
		expect(svg.match(/<a /g)?.length).toBe(2 * Number(system));
		if (system === '34') await expect(svg).toMatchFileSnapshot('chart.svg');
	});
});

describe('fitted', () => {
	it('shortens names and never their letters', () => {
		expect(fitted('Hà Nội', 43, 12)).toBe('Hà Nội');
		expect(fitted('Hậu Giang', 43, 12)).toBe('H.Giang');
		expect(fitted('T.Nguyên', 43, 12)).toBe('T.Nguy.');
	});
});

describe('tile-map finding', () => {
	const place = {
		place_id: '63-06',
		place: 'Bắc Kạn',
		label: 'Bắc Kạn',
		col: 0,
		row: 0,
		value: 5,
		value_text: '5',
		status: null,
		href: null,
		missing: null
	};
	const say = (rows: MapRow[], lang: 'vi' | 'en') =>
		chart.finding(chart.shape(rows, contextOf(lang)), contextOf(lang));
	it('names the highest and counts the missing', () => {
		const rows = [
			place,
			{ ...place, place_id: '63-01', place: 'Hà Nội', col: 1, value: 9, value_text: '9' },
			{ ...place, place_id: '63-02', col: 2, value: null }
		];
		expect(say(rows, 'en')).toBe('Highest: Hà Nội (9). 1 province has no figure yet.');
		expect(say(rows.slice(0, 1), 'vi')).toBe('Chỉ Bắc Kạn có số liệu (5).');
	});
	it('puts the current place first, with its rank', () => {
		const rows = [
			{ ...place, unit: 'product' as const, is_current: true },
			{ ...place, place_id: '63-01', place: 'Hà Nội', col: 1, value: 9, value_text: '9' }
		];
		expect(say(rows, 'vi')).toBe(
			'Bắc Kạn: 5 sản phẩm, thứ 2 trong 2 tỉnh, thành có số liệu; cao nhất là Hà Nội (9).'
		);
		expect(say([rows[0]!, { ...rows[1]!, value: 3 }], 'en')).toBe(
			'Bắc Kạn: 5 products, highest of 2 provinces with a figure.'
		);
		expect(say([{ ...rows[0]!, value: null }, rows[1]!, { ...rows[1]!, place_id: '63-02' }], 'vi')).toContain(
			'Bắc Kạn chưa có số liệu; cao nhất là Hà Nội (9).'
		);
	});
	it('gives a value far ahead of all others a class of its own', () => {
		const steps = (values: number[]) =>
			placesOf(
				chart.shape(
					values.map((value, col) => ({ ...place, place_id: `63-0${col}`, col, value })),
					contextOf('vi')
				)
			).map(({ step }) => step);
		expect(steps([3317, 700, 500, 300, 100])).toEqual([4, 3, 2, 1, 0]);
		expect(steps([3317, 60, 60])).toEqual([4, 0, 0]);
		expect(steps([500, 400, 300, 200, 100])).toEqual([4, 3, 2, 1, 0]);
	});
	it('outlines the current place and dates values in the table', () => {
		const shaped = chart.shape([{ ...place, is_current: true, as_of: '2024-12' }], contextOf('vi'));
		expect(drawAll('tile-map', shaped)).toContain('stroke-width="2.5"');
		expect(chart.table(shaped, contextOf('vi')).rows[0]?.['as_of']?.text).toBe('tháng 12/2024');
	});
	it('counts statuses where there are no values', () => {
		expect(say([{ ...place, value: null, status: 'met' }], 'vi')).toBe('Trong 1 tỉnh, thành: 1 đạt.');
		expect(say([], 'en')).toContain('No figures');
	});
});

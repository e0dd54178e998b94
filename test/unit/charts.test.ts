import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { contrast, inkOn, KIND_FILL, SEQUENCE, STAR_FILL } from '../../src/lib/charts/kit/palette';
import { STATUS_FILL, STATUSES, statusWords } from '../../src/lib/charts/kit/status';
import { contextOf, drawAll } from './charts-drawing';
import { loadPlot } from '../../src/lib/charts/registry';
import { chartOf, shapes } from '../../src/lib/charts/registry-shape';

const ROOT = 'src/lib/charts';
const folders = readdirSync(ROOT, { withFileTypes: true })
	.filter((entry) => entry.isDirectory() && entry.name !== 'kit')
	.map((entry) => entry.name);
const keysOf = (tree: object, path = ''): string[] =>
	Object.entries(tree).flatMap(([key, value]) =>
		typeof value === 'object' ? keysOf(value as object, `${path}${key}.`) : [`${path}${key}`]
	);

describe.each(folders)('chart folder %s', (id) => {
	it('is whole and named like its chart', async () => {
		for (const file of ['chart.ts', 'shape.ts', 'plot.ts', 'text.json', 'chart.test.ts', 'chart.svg']) {
			expect(existsSync(`${ROOT}/${id}/${file}`), `${ROOT}/${id}/${file}`).toBe(true);
		}
		expect(chartOf(id).id).toBe(id);
		expect(typeof (await loadPlot(id)).plot).toBe('function');
	});

	it('draws nothing that the policy style-src self refuses', () => {
		const svg = readFileSync(`${ROOT}/${id}/chart.svg`, 'utf8');
		expect(svg).not.toMatch(/\sstyle=|<style/);
		expect(svg.normalize('NFC')).toBe(svg);
	});

	it('draws without Arquero, which the main thread must not have', () => {
		const source = readFileSync(`${ROOT}/${id}/plot.ts`, 'utf8');
		expect(source).not.toMatch(/^import (?!type)[^;]*(shape|arquero|sort-rows)';/m);
	});

	it('draws nothing for no rows and says so in both languages', () => {
		for (const lang of ['vi', 'en'] as const) {
			const shaped = chartOf(id).shape([], contextOf(lang));
			expect(chartOf(id).finding(shaped, contextOf(lang)).length).toBeGreaterThan(10);
			expect(chartOf(id).table(shaped, contextOf(lang)).rows).toEqual([]);
			expect(drawAll(id, shaped, lang)).toBe('');
		}
	});
});

it('finds every folder', () => {
	expect([...shapes.keys()].sort()).toEqual(folders.sort());
	expect(() => chartOf('pie')).toThrow('no chart "pie"; there are: ');
});

it('has every text in both languages, NFC', () => {
	const files = ['src/lib/ui/text.json'];
	for (const folder of [...folders, 'kit']) {
		files.push(
			...readdirSync(`${ROOT}/${folder}`)
				.filter((name) => name.endsWith('.json') && name !== 'provinces.json')
				.map((name) => `${ROOT}/${folder}/${name}`)
		);
	}
	for (const file of files) {
		const content = readFileSync(file, 'utf8');
		const { vi, en } = JSON.parse(content) as { vi: object; en: object };
		expect(keysOf(en), file).toEqual(keysOf(vi));
		expect(content.normalize('NFC'), file).toBe(content);
	}
});

it('names the charts there are when one is asked for that is not', () => {
	expect(() => chartOf('pie')).toThrow(/no chart "pie".*groups/);
});

it('keeps status and kind colours at 3:1 on white and texts at 4.5:1 on fills', () => {
	for (const fill of [
		...Object.values(STATUS_FILL),
		...Object.values(KIND_FILL),
		STAR_FILL[4],
		STAR_FILL[5]
	]) {
		expect(contrast(fill, '#ffffff'), fill).toBeGreaterThanOrEqual(3);
	}
	for (const fill of [...Object.values(KIND_FILL), ...Object.values(STAR_FILL), ...SEQUENCE]) {
		expect(contrast(fill, inkOn(fill)), fill).toBeGreaterThanOrEqual(4.5);
	}
});

it('repeats the status colours in the style sheet', () => {
	const css = ['tokens', 'marks'].map((name) => readFileSync(`src/styles/${name}.css`, 'utf8')).join('');
	for (const status of STATUSES) {
		expect(css).toContain(STATUS_FILL[status]);
		expect(css).toContain(`.status-${status} `);
		expect(statusWords.vi[status]).not.toBe(statusWords.en[status]);
	}
});

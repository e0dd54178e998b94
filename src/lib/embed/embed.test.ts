import { render } from 'svelte/server';
import { parseHTML } from 'linkedom';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { MINI_AS_OF, miniConnection, miniManifest } from '../../../test/fixtures/mini-register';
import { registerServerDraw } from '../charts/draw';
import type { Engine } from '../engine/engine';
import prelude from '../metrics/prelude.sql?raw';
import { compile, requestKey } from '../query/compile';
import { drawSvg } from '../server/draw';
import { engineOver } from '../server/native';
import { DIRECTORIES, viewContext } from '../views/context';
import { starRequests, starsByYear } from '../views/star-figures';
import type { ViewParams } from '../views/view';
import { chartsOf, fullPath, isEmbedded } from './charts';
import EmbedPage from './EmbedPage.svelte';
import { frameCode } from './frame-code';

vi.mock('$app/paths', () => ({ base: '../../../..' }));

let engine: Engine;
beforeAll(async () => {
	registerServerDraw(drawSvg);
	const connection = await miniConnection();
	await connection.run(prelude);
	engine = engineOver(connection, miniManifest(), () => connection.closeSync());
});
afterAll(() => engine.close());

async function frame(placeId: string, lang: 'vi' | 'en', base: ViewParams['base'] = 'published') {
	const params: ViewParams = {
		lang,
		system: '63',
		base,
		asOf: MINI_AS_OF,
		newest: MINI_AS_OF,
		placeId,
		hasSample: true
	};
	const found = new Map<string, Awaited<ReturnType<Engine['query']>>>();
	for (const request of [...DIRECTORIES, ...starRequests(params)]) {
		found.set(requestKey(request), await engine.query(compile(request)));
	}
	const context = viewContext((request) => found.get(requestKey(request)) ?? [], params);
	const figure = starsByYear(context, placeId);
	const place = context.placeName(placeId);
	const props = { chart: 'stars-by-year' as const, params, place, figure, snapshotId: 'mini' };
	const { head, body } = render(EmbedPage, { props });
	return parseHTML(`<html><head>${head}</head><body>${body}</body></html>`).document;
}

describe('the page in a frame', () => {
	test('holds title, finding, numbers, as-of date and source, and nothing that runs', async () => {
		const document = await frame('63-02', 'vi');
		expect(document.querySelectorAll('script, button, [onclick], nav')).toHaveLength(0);
		expect(document.querySelectorAll('[style]')).toHaveLength(0);
		expect(document.querySelector('h1')?.textContent).toBe('Sản phẩm theo hạng sao qua các kỳ: Hà Giang');
		const drawn = [...document.querySelectorAll('svg text')].map((node) => node.textContent);
		expect(drawn).toContain('12');
		expect(document.querySelector('.finding')?.textContent).toContain('12');
		const notes = document.querySelector('footer')?.textContent?.replace(/\s+/g, ' ');
		expect(notes).toContain('tính đến 30/09/2026');
		expect(notes).toContain('Nguồn s2');
		expect(document.querySelector('.sample')).toBeNull();
	});

	test('its links leave the frame and lead to the full page', async () => {
		const document = await frame('63-02', 'en');
		expect(document.querySelector('base')?.getAttribute('target')).toBe('_blank');
		expect(document.querySelector('base')?.hasAttribute('href')).toBe(false);
		const links = [...document.querySelectorAll('footer a')].map((link) => link.getAttribute('href'));
		expect(links).toContain('../../../../en/tinh/63-02/#stars');
	});

	test('sample rows are marked', async () => {
		const document = await frame('63-02', 'vi', 'register');
		expect(document.querySelector('.sample')?.textContent).toBe('Dữ liệu mẫu');
		expect(document.querySelector('footer')?.textContent).toContain('dữ liệu mẫu do máy sinh');
	});
});

describe('frames', () => {
	test('provinces have some of the figures of the country', () => {
		expect(chartsOf('vn')).toEqual(expect.arrayContaining([...chartsOf('63-06')]));
		expect(isEmbedded('tile-map', 'vn')).toBe(true);
		expect(isEmbedded('tile-map', '63-06')).toBe(false);
		expect(isEmbedded('constructor', 'vn')).toBe(false);
		expect(fullPath('tile-map', 'vn')).toBe('/#map');
	});

	test('the code is one element with a title, whatever the title says', () => {
		const code = frameCode('https://host/ocop/nhung/vn/tile-map/?a=1&b=2', 'Cả nước: "3 sao" <b>', 560);
		const { document } = parseHTML(`<html><body>${code}</body></html>`);
		const frame = document.body.firstElementChild;
		expect(document.body.children).toHaveLength(1);
		expect(frame?.getAttribute('src')).toBe('https://host/ocop/nhung/vn/tile-map/?a=1&b=2');
		expect(frame?.getAttribute('title')).toBe('Cả nước: "3 sao" <b>');
		expect(frame?.getAttribute('height')).toBe('560');
	});
});

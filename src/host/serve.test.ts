import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compressFolder } from './compress';
import { startServer, type Running } from './serve';

let folder: string;
let site: Running;

beforeAll(async () => {
	folder = await mkdtemp(path.join(tmpdir(), 'ocop-site-'));
	await mkdir(path.join(folder, '_app/immutable'), { recursive: true });
	await writeFile(path.join(folder, 'index.html'), `<p>Sản phẩm</p>${' '.repeat(2_000)}`);
	await writeFile(path.join(folder, '404.html'), '<p>Không có trang này</p>');
	await writeFile(path.join(folder, '_app/immutable/a.js'), 'export {};');
	await writeFile(path.join(folder, 'rows.parquet'), 'PAR1 rows PAR1');
	await writeFile(path.join(folder, 'engine.wasm'), '');
	await compressFolder(folder, 5);
	site = await startServer({ folder, base: '/ocop/', port: 0 });
});
afterAll(async () => {
	await site.close();
	await rm(folder, { recursive: true });
});

const get = (file: string, headers: Record<string, string> = {}) => fetch(site.url + file, { headers });

describe('startServer', () => {
	it('sends the ready-made compressed page to who can read it', async () => {
		const response = await get('', { 'accept-encoding': 'br' });
		expect(response.headers.get('content-encoding')).toBe('br');
		expect(response.headers.get('content-type')).toMatch(/^text\/html;\s*charset=utf-8$/i);
		expect(await response.text()).toContain('Sản phẩm');
	});

	it('answers with the site’s own page where there is none', async () => {
		const response = await get('nowhere');
		expect(response.status).toBe(404);
		expect(await response.text()).toContain('Không có trang này');
	});

	it('knows the types of .wasm and .parquet', async () => {
		expect((await get('engine.wasm')).headers.get('content-type')).toBe('application/wasm');
		expect((await get('rows.parquet')).headers.get('content-type')).toBe('application/vnd.apache.parquet');
	});

	it('sends parts of files', async () => {
		const response = await get('rows.parquet', { range: 'bytes=0-3' });
		expect(response.status).toBe(206);
		expect(await response.text()).toBe('PAR1');
	});

	it('spares who has the file already', async () => {
		const etag = (await get('rows.parquet')).headers.get('etag') ?? '';
		expect((await get('rows.parquet', { 'if-none-match': etag })).status).toBe(304);
	});

	it('keeps what carries its content in its name, asks again for the rest', async () => {
		expect((await get('_app/immutable/a.js')).headers.get('cache-control')).toContain('immutable');
		expect((await get('')).headers.get('cache-control')).toBe('no-cache');
	});

	it('leads from the root to the base and knows nothing beside it', async () => {
		const origin = new URL(site.url).origin;
		expect((await fetch(origin)).url).toBe(site.url);
		expect((await fetch(`${origin}/other/`)).status).toBe(404);
	});

	it('takes the next port when one is taken, and says so when none is left', async () => {
		const port = Number(new URL(site.url).port);
		const next = await startServer({ folder, port, tries: 20 });
		expect(next.url).not.toContain(`:${port}/`);
		await next.close();
		await expect(startServer({ folder, port, tries: 0 })).rejects.toThrow(/taken: name another with --port/);
	});
});

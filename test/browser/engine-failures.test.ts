import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import type { Browser, Page } from 'playwright-core';
import { startServer, type Running } from '../../src/host/serve';
import { SCHEMA_VERSION, type Manifest } from '../../src/lib/schema/index';
import { launchChromium } from './chromium';

const COUNT = 'SELECT count(*) AS n FROM product';

let browser: Browser;
let site: Running;
let page: Page;

beforeAll(async () => {
	browser = await launchChromium();
	site = await startServer({ folder: inject('fixtureFolder'), port: 0 });
});
afterAll(async () => {
	await browser.close();
	await site.close();
});
beforeEach(async () => {
	page = await browser.newPage();
});
afterEach(() => page.close());

/** What comes of opening the engine and, if that goes well, of asking it. */
async function ask(options: { wasm?: string; cancelAfterBytes?: number } = {}) {
	await page.goto(site.url);
	const opened = await page.evaluate((given) => window.fixture.open(given), options);
	if ('error' in opened) return opened;
	return page.evaluate((sql) => window.fixture.query(sql), COUNT);
}

describe('what keeps the engine from answering has a code and its facts', () => {
	it('a snapshot file with one altered byte: hash_mismatch, naming the file and both hashes', async () => {
		await page.route('**/product.parquet', async (route) => {
			const body = await (await route.fetch()).body();
			body.writeUInt8(body.readUInt8(100) ^ 1, 100);
			await route.fulfill({ body });
		});
		expect(await ask()).toMatchObject({
			code: 'hash_mismatch',
			detail: { file: 'product.parquet', expected: expect.stringMatching(/^[0-9a-f]{64}$/) as string }
		});
	});

	it('a shortened snapshot file: hash_mismatch with both lengths', async () => {
		await page.route('**/product.parquet', async (route) => {
			const body = await (await route.fetch()).body();
			await route.fulfill({ body: body.subarray(0, 1000) });
		});
		expect(await ask()).toMatchObject({ code: 'hash_mismatch', detail: { actual: '1000 bytes' } });
	});

	it('a snapshot file that is not there: unreachable_file, with address and status', async () => {
		await page.route('**/product.parquet', (route) => route.fulfill({ status: 404 }));
		expect(await ask()).toMatchObject({
			code: 'unreachable_file',
			detail: { file: `${site.url}snapshot/product.parquet`, status: 404 }
		});
	});

	it('a connection that breaks: unreachable_file', async () => {
		await page.route('**/manifest.json', (route) => route.abort('connectionreset'));
		expect(await ask()).toMatchObject({ code: 'unreachable_file' });
	});

	it('an engine file that is not there: unreachable_file', async () => {
		expect(await ask({ wasm: 'engine/missing.wasm' })).toMatchObject({
			code: 'unreachable_file',
			detail: { file: `${site.url}engine/missing.wasm`, status: 404 }
		});
	});

	it('a worker script that is not there: unreachable_file, naming it', async () => {
		await page.route('**/engine.worker-*.js', (route) => route.fulfill({ status: 404 }));
		expect(await ask()).toMatchObject({ code: 'unreachable_file' });
	});

	it('a snapshot of a newer schema: schema_too_new, with both versions', async () => {
		await page.route('**/manifest.json', async (route) => {
			const manifest = (await (await route.fetch()).json()) as Manifest;
			await route.fulfill({ json: { ...manifest, schema_version: SCHEMA_VERSION + 1 } });
		});
		expect(await ask()).toMatchObject({
			code: 'schema_too_new',
			detail: { expected: SCHEMA_VERSION, actual: SCHEMA_VERSION + 1 }
		});
	});

	it('no WebAssembly: no_webassembly', async () => {
		await page.addInitScript(() => Reflect.deleteProperty(window, 'WebAssembly'));
		expect(await ask()).toMatchObject({ code: 'no_webassembly' });
	});

	it('no workers: no_worker', async () => {
		await page.addInitScript(() => Reflect.deleteProperty(window, 'Worker'));
		expect(await ask()).toMatchObject({ code: 'no_worker' });
	});
});

describe('cancelling', () => {
	it('while the engine is loading: cancelled, and the worker is gone', async () => {
		expect(await ask({ cancelAfterBytes: 500_000 })).toMatchObject({ code: 'cancelled' });
		await expect.poll(() => page.workers().length).toBe(0);
	});

	it('a statement that runs: it is told at once, and the next one is answered by a new start', async () => {
		await ask();
		const long = 'SELECT sum(a.range * b.range) AS s FROM range(1000000) AS a, range(1000000) AS b';
		const before = Date.now();
		const stopped = await page.evaluate((sql) => window.fixture.query(sql, 300), long);
		expect(stopped).toMatchObject({ code: 'cancelled' });
		expect(Date.now() - before).toBeLessThan(2_000);
		expect(await page.evaluate((sql) => window.fixture.query(sql), COUNT)).toEqual({ rows: [{ n: 500 }] });
	});

	it('a statement that waits for another: the other is answered', async () => {
		await ask();
		const [first, second] = await page.evaluate((sql) => {
			return Promise.all([window.fixture.query(sql), window.fixture.query(sql, 0)]);
		}, COUNT);
		expect(first).toEqual({ rows: [{ n: 500 }] });
		expect(second).toMatchObject({ code: 'cancelled' });
	});
});

describe('a statement at fault', () => {
	it('is a query error, not an engine error, and the engine goes on', async () => {
		await ask();
		const wrong = await page.evaluate(() => window.fixture.query('SELECT no_such_column FROM product'));
		expect(wrong).toMatchObject({ error: expect.stringContaining('no_such_column') as string });
		expect(wrong).not.toHaveProperty('code');
		expect(await page.evaluate((sql) => window.fixture.query(sql), COUNT)).toEqual({ rows: [{ n: 500 }] });
	});
});

describe('progress', () => {
	it('counts bytes on the line up to the total, for engine and data', async () => {
		await ask();
		const progress = await page.evaluate(() => window.fixture.progress);
		for (const phase of ['engine', 'data']) {
			const last = progress.filter((entry) => entry.phase === phase).at(-1);
			expect(last, phase).toBeDefined();
			expect(last?.loadedBytes, phase).toBe(last?.totalBytes);
		}
	});
});

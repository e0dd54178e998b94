import type { CDPSession, Page } from 'playwright-core';
import { launchChromium } from '../browser/chromium';

/** 10 Mbit/s, 40 ms. */
const SLOW_LINE = { offline: false, latency: 40, downloadThroughput: 1.25e6, uploadThroughput: 1.25e6 };

export interface Requested {
	readonly url: string;
	readonly type: string;
	/** Bytes on the line, headers included. */
	bytes: number;
	/** Seconds on the browser's own clock. */
	readonly at: number;
}

export interface Visit {
	readonly page: Page;
	readonly requests: Requested[];
	close(): Promise<void>;
}

/** A new browser with empty caches on its way to nothing yet, counting what crosses the line. */
export async function newVisit(isSlow: boolean): Promise<Visit> {
	const browser = await launchChromium();
	const page = await browser.newPage();
	const session = await page.context().newCDPSession(page);
	const requests = await record(session);
	if (isSlow) await session.send('Network.emulateNetworkConditions', SLOW_LINE);
	return { page, requests, close: () => browser.close() };
}

async function record(session: CDPSession): Promise<Requested[]> {
	const requests: Requested[] = [];
	const byId = new Map<string, Requested>();
	session.on('Network.requestWillBeSent', ({ requestId, request, type, timestamp }) => {
		const entry = { url: request.url, type: type ?? 'Other', bytes: 0, at: timestamp };
		byId.set(requestId, entry);
		requests.push(entry);
	});
	session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
		const entry = byId.get(requestId);
		if (entry) entry.bytes = encodedDataLength;
	});
	await session.send('Network.enable');
	return requests;
}

export interface Painted {
	/** Milliseconds from the start of navigation. */
	readonly firstPaintMs: number;
	readonly largestPaintMs: number;
	readonly bytesWithoutFonts: number;
	/** Engine, parquet or chart library fetched though nobody asked. */
	readonly unasked: string[];
}

export async function coldVisit(url: string, isSlow: boolean): Promise<Painted> {
	const { page, requests, close } = await newVisit(isSlow);
	await page.goto(url, { waitUntil: 'load', timeout: 120_000 });
	await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0);
	// Scripts start after the first paint: their bytes and what they paint anew belong to the visit.
	await page.waitForTimeout(2_000);
	await page.waitForLoadState('networkidle');
	const [firstPaintMs, largestPaintMs] = await page.evaluate(
		() =>
			new Promise<[number, number]>((resolve) => {
				const first = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? NaN;
				// A page without a text or picture large enough has no such entry.
				setTimeout(() => resolve([first, NaN]), 1_000);
				new PerformanceObserver((list) => {
					resolve([first, list.getEntries().at(-1)?.startTime ?? NaN]);
				}).observe({ type: 'largest-contentful-paint', buffered: true });
			})
	);
	const bytesWithoutFonts = requests
		.filter(({ type }) => type !== 'Font')
		.reduce((sum, { bytes }) => sum + bytes, 0);
	const unasked = requests
		.map(({ url: asked }) => asked)
		.filter((asked) => /\.(wasm|parquet)$|worker/.test(asked));
	await close();
	return { firstPaintMs, largestPaintMs, bytesWithoutFonts, unasked };
}

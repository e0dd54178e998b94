import type { Page } from 'playwright-core';
import { newVisit } from './cold-visit';

/**
 * How a page is made to ask the live engine and how its answer is known. All are expressions
 * evaluated in the page: `ask` does something, `answered` becomes true.
 */
export interface LiveQuestion {
	readonly url: string;
	readonly ask: string;
	readonly answered: string;
	/** A second question, while the engine is warm. */
	readonly askAgain: string;
	readonly answeredAgain: string;
}

export interface Answered {
	readonly firstAnswerMs: number;
	/** The same files fetched side by side by a page that does nothing else, on the same line. */
	readonly downloadMs: number;
	readonly megabytes: number;
	readonly warmMs: number;
}

const ENGINE_OR_DATA = /\.(wasm|parquet)$|\/manifest\.json$|engine\.worker/;

export async function liveAnswer(question: LiveQuestion, isSlow: boolean): Promise<Answered> {
	const visit = await newVisit(isSlow);
	const urls = new Set<string>();
	visit.page.on('request', (request) => urls.add(request.url()));
	await visit.page.goto(question.url, { waitUntil: 'networkidle', timeout: 120_000 });
	// Network idle is not yet hydration: a form sent before that would load the page anew.
	await visit.page.waitForTimeout(2000);
	const firstAnswerMs = await timeUntil(visit.page, question.ask, question.answered);
	const warmMs = await timeUntil(visit.page, question.askAgain, question.answeredAgain);
	await visit.close();
	const needed = [...urls].filter((url) => ENGINE_OR_DATA.test(url));
	return { firstAnswerMs, warmMs, ...(await download(question.url, needed, isSlow)) };
}

/** Milliseconds from asking to the first frame in which the answer is there. */
function timeUntil(page: Page, ask: string, answered: string): Promise<number> {
	return page.evaluate(`new Promise((resolve) => {
		const start = performance.now();
		void (${ask});
		const look = () => ((${answered}) ? resolve(performance.now() - start) : requestAnimationFrame(look));
		requestAnimationFrame(look);
	})`);
}

async function download(pageUrl: string, urls: readonly string[], isSlow: boolean) {
	const { page, requests, close } = await newVisit(isSlow);
	// A page of the same origin that loads nothing itself.
	await page.route(pageUrl, (route) => route.fulfill({ contentType: 'text/html', body: '<!doctype html>' }));
	await page.goto(pageUrl);
	const downloadMs = await page.evaluate(async (all) => {
		const start = performance.now();
		await Promise.all(all.map(async (url) => (await fetch(url)).arrayBuffer()));
		return performance.now() - start;
	}, urls);
	const megabytes = requests.reduce((sum, { bytes }) => sum + bytes, 0) / 1e6;
	await close();
	return { downloadMs, megabytes };
}

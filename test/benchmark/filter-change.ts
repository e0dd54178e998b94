import { newVisit } from './cold-visit';

export interface FilterChange {
	/** From the click to the first frame with the new number and every picture of the slice redrawn. */
	readonly changeMs: number;
	/** Products that are left. */
	readonly products: number;
}

/** Filters that leave few and many products, each put in and taken out again. */
const FILTERS = ['sao=4', 'sao=5', 'loai=htx', 'nhom=1', 'cap=huyen'];

/**
 * Filter changes on `/phan-tich/` with the engine warm: the whole country, all products of the register.
 * @param url address of the page, ending in `/phan-tich/`
 */
export async function filterChanges(url: string, rounds: number): Promise<FilterChange[]> {
	const { page, close } = await newVisit(false);
	await page.goto(`${url}?sao=3`, { waitUntil: 'networkidle', timeout: 120_000 });
	await page.waitForSelector('p.lead[data-products]');
	await page.waitForFunction(`document.querySelector('[aria-busy]').getAttribute('aria-busy') === 'false'`);
	const changes: FilterChange[] = [];
	for (let round = 0; round < rounds; round++) {
		for (const filter of FILTERS) changes.push(await page.evaluate<FilterChange>(change(filter)));
	}
	await close();
	// The first of each has to be planned by an engine that never saw it.
	return changes.slice(FILTERS.length);
}

/** Follows the page's own link to a filter; the engine's answer is seen by the sentence's number. */
const change = (filter: string) => `new Promise((resolve, reject) => {
	const lead = document.querySelector('p.lead[data-products]');
	const before = lead.dataset.products;
	const here = new URLSearchParams(location.search);
	const [name, value] = '${filter}'.split('=');
	here.get(name) === value ? here.delete(name) : here.set(name, value);
	const link = document.createElement('a');
	link.href = location.pathname + '?' + here;
	document.querySelector('.slice-page').append(link);
	const start = performance.now();
	link.click();
	const look = () => {
		const { products } = document.querySelector('p.lead[data-products]').dataset;
		if (products === before) {
			if (performance.now() - start < 30_000) return requestAnimationFrame(look);
			return reject(new Error('no answer to the filter ${filter} within 30 s'));
		}
		// The frame after the one that was painted with it.
		requestAnimationFrame(() => resolve({ changeMs: performance.now() - start, products: Number(products) }));
	};
	requestAnimationFrame(look);
})`;

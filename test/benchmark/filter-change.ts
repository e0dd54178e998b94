import { newVisit } from './cold-visit';

export interface FilterChange {
	/** From the click to the first frame in which every picture of the slice is the new one. */
	readonly redrawnMs: number;
	/** Of that, until the answer was there: the engine's statements and the way to the worker and back. */
	readonly answeredMs: number;
}

const PAGE = 'phan-tich/?loai=htx';
/** Chosen in turn; a second choice of the same star takes the filter away again. */
const STARS = [4, 3, 4, 5, 3, 5, 4, 3];

/** Filter changes on the slice page, the engine warm: one visit, `STARS` changes. */
export async function filterChanges(siteUrl: string): Promise<FilterChange[]> {
	const { page, close } = await newVisit(false);
	try {
		page.setDefaultTimeout(60_000);
		await page.goto(siteUrl + PAGE, { waitUntil: 'networkidle' });
		// The console is offered when the engine is loaded; the years' picture is answered last.
		await page.evaluate(SETTLED);
		const found: FilterChange[] = [];
		for (const star of STARS) {
			found.push(await page.evaluate<FilterChange>(change(star)));
			await page.evaluate(SETTLED);
		}
		return found;
	} finally {
		await close();
	}
}

// Both run in the page, and are text because tsx puts a helper of its own into functions.

/** The engine is loaded and nothing more is on its way. */
const SETTLED = `new Promise((resolve) => {
	const look = () =>
		window.ocopQuery && !document.querySelector('.slice-page [aria-busy="true"]')
			? resolve()
			: requestAnimationFrame(look);
	look();
})`;

const change = (star: number) => `new Promise((resolve) => {
	const before = [...document.querySelectorAll('.slice-page figure svg')];
	const lead = document.querySelector('.slice-page .lead');
	const told = lead.dataset.products;
	const link = [...document.querySelectorAll('.slice-figures a')].find((a) => a.textContent.includes('${star} sao'));
	if (!link) throw new Error('no link filters by ${star} stars');
	const start = performance.now();
	let answeredMs = NaN;
	new MutationObserver((_, observer) => {
		if (lead.dataset.products === told) return;
		answeredMs = performance.now() - start;
		observer.disconnect();
	}).observe(lead, { attributes: true });
	const look = () =>
		!Number.isNaN(answeredMs) && before.every((svg) => !svg.isConnected)
			? resolve({ answeredMs, redrawnMs: performance.now() - start })
			: requestAnimationFrame(look);
	link.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
	requestAnimationFrame(look);
})`;

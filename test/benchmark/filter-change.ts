import { newVisit } from './cold-visit';

/** Milliseconds from the click. */
export interface FilterChange {
	/** Whether the pointer had rested on the link before, so that the page had asked ahead. */
	readonly isRested: boolean;
	/** Until the answer was there: the engine's statements and the way to the worker and back. */
	readonly answeredMs: number;
	/** Until the first frame with every picture of the day itself redrawn. */
	readonly redrawnMs: number;
	/** Until the years before and the list of products have followed. */
	readonly completeMs: number;
}

const PAGE = 'phan-tich/?loai=htx';
/** Chosen in turn; a second choice of the same star takes the filter away again. */
const STARS = [4, 3, 4, 5, 3, 5, 4, 3];
/** What the pointer rests before a click: the page asks ahead after 60 ms. */
const REST_MS = 500;

/** Filter changes on the slice page, the engine warm: one visit, `STARS` changes at once and as many after a rest. */
export async function filterChanges(siteUrl: string): Promise<FilterChange[]> {
	const { page, close } = await newVisit(false);
	try {
		page.setDefaultTimeout(60_000);
		await page.goto(siteUrl + PAGE, { waitUntil: 'networkidle' });
		// The console is offered when the engine is loaded; the years' picture is answered last.
		await page.evaluate(SETTLED);
		const found: FilterChange[] = [];
		for (const isRested of [false, true])
			for (const star of STARS) {
				const times = await page.evaluate<Omit<FilterChange, 'isRested'>>(change(star, isRested));
				found.push({ isRested, ...times });
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

const change = (star: number, isRested: boolean) => `(async () => {
	const before = [...document.querySelectorAll('.slice-page figure svg')];
	const lead = document.querySelector('.slice-page .lead');
	const told = lead.dataset.products;
	const link = [...document.querySelectorAll('.slice-figures a')].find((a) => a.textContent.includes('${star} sao'));
	if (!link) throw new Error('no link filters by ${star} stars');
	if (${isRested}) {
		link.dispatchEvent(new PointerEvent('pointerover', { bubbles: true }));
		await new Promise((resolve) => setTimeout(resolve, ${REST_MS}));
	}
	const start = performance.now();
	const since = () => performance.now() - start;
	const answered = new Promise((resolve) => {
		new MutationObserver((_, observer) => {
			if (lead.dataset.products === told) return;
			observer.disconnect();
			resolve(since());
		}).observe(lead, { attributes: true });
	});
	const frame = (isReached) =>
		new Promise((resolve) => {
			const look = () => (isReached() ? resolve(since()) : requestAnimationFrame(look));
			requestAnimationFrame(look);
		});
	link.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
	const answeredMs = await answered;
	const redrawnMs = await frame(() => before.every((svg) => !svg.isConnected));
	const completeMs = await frame(() => !document.querySelector('.slice-page [aria-busy="true"]'));
	return { answeredMs, redrawnMs, completeMs };
})()`;

import { newVisit } from './cold-visit';

/** How near the reader was to the choice before making it. */
export type Approach = 'unseen' | 'aimed' | 'rested' | 'read';

/** Milliseconds from the click until the frame with it was painted. */
export interface FilterChange {
	readonly approach: Approach;
	/** The pictures of the day itself. */
	readonly dayMs: number;
	/** All pictures, those of the years before too. */
	readonly picturesMs: number;
	/** The list of products under the pictures too. */
	readonly listMs: number;
}

const PAGE = 'phan-tich/?loai=htx';

/** Milliseconds before the click: the pointer rests on the choice, or the page is left to be read. */
const BEFORE: Readonly<Record<Approach, { readonly rest: number; readonly read: number }>> = {
	// The click comes the moment the page is complete, from nowhere, as no hand can.
	unseen: { rest: 0, read: 0 },
	aimed: { rest: 300, read: 0 },
	rested: { rest: 500, read: 0 },
	read: { rest: 0, read: 5000 }
};

/**
 * The choices made one after the other, as picture (stars, kinds, groups, outcomes, levels) and bar: no state
 * comes twice, so that none is known from before.
 */
const CHOICES = [
	[0, '4'],
	[2, '1'],
	[1, 'enterprise'],
	[0, '3'],
	[2, '2'],
	[1, 'cooperative'],
	[0, '4'],
	[2, '3']
] as const;

/** Warm up engine and drawing, whose code is compiled better after some use; none of these states comes again. */
const WARM_UP = [
	[4, 'province'],
	[2, '6'],
	[1, 'household'],
	[1, 'household'],
	[2, '6']
] as const;

/** Filter changes on the slice page, the engine warm: one visit for each approach. */
export async function filterChanges(siteUrl: string): Promise<FilterChange[]> {
	const found: FilterChange[] = [];
	for (const approach of Object.keys(BEFORE) as Approach[]) {
		const { page, close } = await newVisit(false);
		try {
			page.setDefaultTimeout(60_000);
			await page.goto(siteUrl + PAGE, { waitUntil: 'networkidle' });
			await page.evaluate(SETTLED);
			for (const [picture, bar] of WARM_UP) {
				await page.evaluate(change(picture, bar, BEFORE.unseen));
				await page.evaluate(SETTLED);
			}
			for (const [picture, bar] of CHOICES) {
				await page.evaluate(SETTLED);
				const times = await page.evaluate<Omit<FilterChange, 'approach'>>(
					change(picture, bar, BEFORE[approach])
				);
				found.push({ approach, ...times });
			}
		} finally {
			await close();
		}
	}
	return found;
}

// Both run in the page, and are text because tsx puts a helper of its own into functions.

/** The engine is loaded (the console is offered then) and nothing more is on its way. */
const SETTLED = `new Promise((resolve) => {
	const look = () =>
		window.ocopQuery && !document.querySelector('.slice-page [aria-busy="true"]')
			? resolve()
			: requestAnimationFrame(look);
	look();
})`;

const change = (
	picture: number,
	bar: string,
	{ rest, read }: { rest: number; read: number }
) => `(async () => {
	const wait = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
	const isBusy = (of) => document.querySelector(of + ' [aria-busy="true"]') !== null;
	const before = [...document.querySelectorAll('.slice-page figure svg')];
	const lead = document.querySelector('.slice-page .lead');
	const told = lead.dataset.products;
	const choices = document.querySelectorAll('.slice-figures figure')[${picture}];
	const link = choices.querySelector('a[data-key="${bar}"]');
	if (!link) throw new Error('picture ${picture} has no link ${bar}');
	choices.scrollIntoView();
	await wait(${read});
	if (${rest}) {
		link.dispatchEvent(new PointerEvent('pointerover', { bubbles: true }));
		await wait(${rest});
	}
	const start = performance.now();
	// A message sent from a frame's callback comes when the frame has been painted.
	const painted = (isReached) =>
		new Promise((resolve) => {
			const look = () => {
				if (!isReached()) return requestAnimationFrame(look);
				const { port1, port2 } = new MessageChannel();
				port1.onmessage = () => resolve(performance.now() - start);
				port2.postMessage(null);
			};
			requestAnimationFrame(look);
		});
	const isDay = () => lead.dataset.products !== told && before.every((svg) => !svg.isConnected);
	const isAll = () => isDay() && !isBusy('.slice-figures');
	const reached = [painted(isDay), painted(isAll), painted(() => isAll() && !isBusy('.slice-page'))];
	link.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
	const [dayMs, picturesMs, listMs] = await Promise.all(reached);
	return { dayMs, picturesMs, listMs };
})()`;

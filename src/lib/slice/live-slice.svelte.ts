import type { Engine, Row } from '../engine/engine';
import { EngineError } from '../engine/errors';
import type { Progress } from '../engine/protocol';
import type { LiveState } from '../query/live-view.svelte';
import type { LocalSession } from '../query/local-session.svelte';
import type { MetricRequest } from '../query/compile';
import { KeptRows } from './kept-rows';
import {
	answerOf,
	firstRequest,
	PARTS,
	partRequest,
	yearsRequest,
	type FirstAnswer,
	type Part,
	type Question,
	type SliceAnswer,
	type YearsAnswer
} from './questions';

/** An answer of a warm engine comes sooner than this: nothing is dimmed or told to wait for it. */
const PATIENCE_MS = 150;

/** What the pictures show of a slice. */
interface PicturedSlice {
	readonly answer: SliceAnswer;
	readonly years: YearsAnswer;
}

/** All that the page shows of a slice. */
export interface WholeSlice extends PicturedSlice {
	readonly first: FirstAnswer;
}

type Ask = (request: MetricRequest) => Promise<Row[]>;

const keyOf = ({ slice, newest }: Question) => JSON.stringify([slice, newest]);

/** Loaded with the first question that is not prerendered. */
const loadEngine = async () => ({
	...(await import('../query/live-engine')),
	...(await import('../query/compile'))
});

/**
 * The slice on the page: the prerendered one until a control asks for another. What is shown stays until the
 * next answer is whole; the latest question wins; years and list, which stand below the pictures, are asked after it.
 */
export class LiveSlice {
	answer: SliceAnswer = $state.raw(undefined as never);
	/** Of the answer, or of one before it while its own are on their way; as the years are. */
	first: FirstAnswer = $state.raw(undefined as never);
	years: YearsAnswer = $state.raw(undefined as never);
	state: LiveState = $state.raw({ kind: 'ready' });
	/** Answers shown since the page was opened: 0 for what was prerendered. */
	count = $state(0);
	readonly isWhole = $derived(this.state.kind === 'ready' && this.first.of === this.answer);
	/** What the reader may be about to choose, answered ahead: its pictures can be drawn ahead, too. */
	next: PicturedSlice | null = $state.raw(null);
	#prerendered: WholeSlice;
	/** What `next` is answered from. */
	#nextOf: LocalSession | null = null;
	#of: LocalSession | null = null;
	#abort: AbortController | null = null;
	/** Ends what is asked ahead. */
	#ahead: AbortController | null = null;
	/** Key of the question that is to be shown: the last one chosen. */
	#shownNext = '';
	#kept = new KeptRows();
	#engine: ReturnType<typeof loadEngine> | null = null;

	constructor(prerendered: WholeSlice) {
		this.#prerendered = prerendered;
		this.answer = prerendered.answer;
		this.first = prerendered.first;
		this.years = prerendered.years;
	}

	/** The reader stops waiting: the slice before stays, and a download under way ends. */
	cancel(): void {
		this.#abort?.abort();
		this.#shownNext = '';
		this.state = { kind: 'cancelled' };
		void import('../query/live-engine').then(({ stopLoading }) => stopLoading());
	}

	/**
	 * Asks ahead, one statement after the other and until a choice is made, for what the reader may be about to
	 * choose: for `likely`, then for the pictures of `others`, first those of the day. Only an engine that is
	 * loaded and idle is asked.
	 */
	async anticipate(
		likely: Question | null,
		others: readonly Question[],
		local: LocalSession | null
	): Promise<void> {
		this.#ahead?.abort();
		if (!this.isWhole) return;
		const { signal } = (this.#ahead = new AbortController());
		if (!local && !(await this.#loaded()).isEngineLoaded()) return;
		const ask = await this.#asker(local);
		const known = [this.answer, this.#prerendered.answer].map(keyOf);
		const isUnknown = (question: Question) => !known.includes(keyOf(question));
		const unknown = others.filter(isUnknown);
		try {
			if (likely && isUnknown(likely)) {
				[this.next, this.#nextOf] = [await pictured(likely, ask, signal), local];
				await ask(firstRequest(likely));
			}
			for (const request of [...unknown.flatMap(partsOf), ...unknown.map(yearsRequest)]) {
				signal.throwIfAborted();
				await ask(request);
			}
		} catch {
			// The choice was made; or it failed, which is told when the slice is chosen.
		}
	}

	/** @param local what the site answers from in place of its newest snapshot, if anything */
	async show(question: Question, local: LocalSession | null): Promise<void> {
		this.#ahead?.abort();
		this.#abort?.abort();
		const abort = new AbortController();
		this.#abort = abort;
		const key = keyOf(question);
		this.#shownNext = key;
		const wait = setTimeout(() => {
			if (!abort.signal.aborted) this.state = { kind: 'loading', progress: null };
		}, PATIENCE_MS);
		const ready = this.#ready(key, local);
		try {
			if (key === keyOf(this.answer) && local === this.#of) {
				this.state = { kind: 'ready' };
			} else if (ready) {
				this.years = ready.years;
				this.#settle(ready.answer, local);
			} else {
				const answer = await this.#answer(question, local);
				if (abort.signal.aborted) return;
				this.#settle(answer, local);
			}
			clearTimeout(wait);
			await this.#completeRest(ready, local, abort.signal);
		} catch (error) {
			if (!abort.signal.aborted) this.state = failed(error);
		} finally {
			clearTimeout(wait);
		}
	}

	/** The slice, where it is known without asking. */
	#ready(key: string, local: LocalSession | null): WholeSlice | PicturedSlice | null {
		if (!local && key === keyOf(this.#prerendered.answer)) return this.#prerendered;
		return this.next && local === this.#nextOf && key === keyOf(this.next.answer) ? this.next : null;
	}

	#settle(answer: SliceAnswer, local: LocalSession | null): void {
		this.#of = local;
		this.answer = answer;
		this.count += 1;
		this.state = { kind: 'ready' };
	}

	/** All parts at once; the engine answers them in turn. */
	async #answer(question: Question, local: LocalSession | null): Promise<SliceAnswer> {
		let isAnswered = false;
		const key = keyOf(question);
		const ask = await this.#asker(local, (progress) => {
			if (this.#shownNext === key && !isAnswered) this.state = { kind: 'loading', progress };
		});
		const rows = await Promise.all(
			PARTS.map(async (part) => [part, await ask(partRequest(part, question))] as const)
		);
		isAnswered = true;
		return answerOf(question, Object.fromEntries(rows) as Record<Part, Row[]>);
	}

	/** One question after the other, so that a filter used meanwhile waits for one statement at most. */
	async #completeRest(
		ready: WholeSlice | PicturedSlice | null,
		local: LocalSession | null,
		signal: AbortSignal
	): Promise<void> {
		const { answer } = this;
		if (this.first.of === answer) return;
		if (this.years.of !== answer) {
			const years = await yearsOf(answer, await this.#asker(local));
			if (signal.aborted) return;
			this.years = years;
		}
		const first = ready && 'first' in ready ? ready.first : await firstOf(answer, await this.#asker(local));
		// Below the pictures: their frame need not wait for the list.
		await nextFrame();
		if (!signal.aborted) this.first = first;
	}

	/**
	 * The engine is loaded now, and only now. A question that another one overtakes is let run: its statement
	 * takes less than ending it would.
	 */
	async #asker(
		local: LocalSession | null,
		onProgress: (progress: Progress) => void = () => undefined
	): Promise<Ask> {
		const { liveEngine, compile, requestKey } = await this.#loaded();
		local?.watch?.(onProgress);
		const engine: Engine = local?.engine ?? (await liveEngine(onProgress));
		return (request) => this.#kept.ask(requestKey(request), engine, () => engine.query(compile(request)));
	}

	#loaded(): ReturnType<typeof loadEngine> {
		this.#engine ??= loadEngine();
		this.#engine.catch(() => (this.#engine = null));
		return this.#engine;
	}
}

/** After the frame that shows what has been set. In a hidden page no frame comes. */
const nextFrame = () =>
	new Promise<void>((resolve) => {
		if (typeof document === 'undefined' || document.hidden) resolve();
		else requestAnimationFrame(() => setTimeout(resolve));
	});

/** What the pictures of the day are of. */
const partsOf = (question: Question) => PARTS.map((part) => partRequest(part, question));

const yearsOf = async (of: SliceAnswer, ask: Ask): Promise<YearsAnswer> => ({
	of,
	before: (await ask(yearsRequest(of))) as unknown as YearsAnswer['before']
});
const firstOf = async (of: SliceAnswer, ask: Ask): Promise<FirstAnswer> => ({
	of,
	products: (await ask(firstRequest(of))) as unknown as FirstAnswer['products']
});

/** What the pictures show, one statement after the other. Rejects once `signal` is aborted. */
async function pictured(question: Question, ask: Ask, signal: AbortSignal): Promise<PicturedSlice> {
	const askUntil: Ask = (request) => {
		signal.throwIfAborted();
		return ask(request);
	};
	const rows = {} as Record<Part, Row[]>;
	for (const part of PARTS) rows[part] = await askUntil(partRequest(part, question));
	const answer = answerOf(question, rows);
	return { answer, years: await yearsOf(answer, askUntil) };
}

function failed(error: unknown): LiveState {
	const message = error instanceof Error ? error.message : String(error);
	return error instanceof EngineError
		? { kind: 'failed', code: error.code, detail: error.detail, message }
		: { kind: 'failed', code: null, detail: {}, message };
}

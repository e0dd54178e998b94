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

export interface PrerenderedSlice {
	readonly answer: SliceAnswer;
	readonly first: FirstAnswer;
	readonly years: YearsAnswer;
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
	#prerendered: PrerenderedSlice;
	#of: LocalSession | null = null;
	#abort: AbortController | null = null;
	/** Ends what is asked ahead. */
	#ahead: AbortController | null = null;
	/** Key of the question that is to be shown: the last one chosen. */
	#shownNext = '';
	#kept = new KeptRows();
	#engine: ReturnType<typeof loadEngine> | null = null;

	constructor(prerendered: PrerenderedSlice) {
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
	 * choose: for `next`, then for the pictures of `others`, first those of the day. Only an engine that is loaded
	 * and idle is asked.
	 */
	async anticipate(
		next: Question | null,
		others: readonly Question[],
		local: LocalSession | null
	): Promise<void> {
		this.#ahead?.abort();
		if (!this.isWhole) return;
		const { signal } = (this.#ahead = new AbortController());
		if (!local && !(await this.#loaded()).isEngineLoaded()) return;
		const ask = await this.#asker(local);
		const known = [this.answer, this.#prerendered.answer].map(keyOf);
		const unknown = others.filter((other) => !known.includes(keyOf(other)));
		const requests = [
			...(next ? [...partsOf(next), yearsRequest(next), firstRequest(next)] : []),
			...unknown.flatMap(partsOf),
			...unknown.map(yearsRequest)
		];
		for (const request of requests) {
			if (signal.aborted) return;
			// A failure is told when the slice is chosen.
			await ask(request).catch(() => undefined);
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
		try {
			if (key === keyOf(this.answer) && local === this.#of) {
				this.state = { kind: 'ready' };
			} else if (!local && key === keyOf(this.#prerendered.answer)) {
				this.first = this.#prerendered.first;
				this.years = this.#prerendered.years;
				this.#settle(this.#prerendered.answer, null);
			} else {
				const answer = await this.#answer(question, local);
				if (abort.signal.aborted) return;
				this.#settle(answer, local);
			}
			clearTimeout(wait);
			await this.#completeRest(local, abort.signal);
		} catch (error) {
			if (!abort.signal.aborted) this.state = failed(error);
		} finally {
			clearTimeout(wait);
		}
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
	async #completeRest(local: LocalSession | null, signal: AbortSignal): Promise<void> {
		const { answer } = this;
		if (this.first.of === answer) return;
		const ask = await this.#asker(local);
		const before = (await ask(yearsRequest(answer))) as unknown as YearsAnswer['before'];
		if (signal.aborted) return;
		this.years = { of: answer, before };
		const products = (await ask(firstRequest(answer))) as unknown as FirstAnswer['products'];
		// Below the pictures: their frame need not wait for the list.
		await nextFrame();
		if (!signal.aborted) this.first = { of: answer, products };
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

function failed(error: unknown): LiveState {
	const message = error instanceof Error ? error.message : String(error);
	return error instanceof EngineError
		? { kind: 'failed', code: error.code, detail: error.detail, message }
		: { kind: 'failed', code: null, detail: {}, message };
}

import type { Engine, Row } from '../engine/engine';
import { EngineError } from '../engine/errors';
import type { Progress } from '../engine/protocol';
import type { LiveState } from '../query/live-view.svelte';
import type { LocalSession } from '../query/local-session.svelte';
import type { MetricRequest } from '../query/compile';
import {
	answerOf,
	firstRequest,
	PARTS,
	partRequest,
	yearRequests,
	type FamilyRow,
	type FirstAnswer,
	type Part,
	type Question,
	type SliceAnswer,
	type SummaryRow,
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

/**
 * The slice on the page: the prerendered one until a control asks for another. What is shown stays until the
 * next answer is whole; the latest question wins; list and years, which stand below the pictures, are asked after it.
 */
export class LiveSlice {
	answer: SliceAnswer = $state.raw(undefined as never);
	/** Of the answer, or of one before it while its own are on their way; as the years are. */
	first: FirstAnswer = $state.raw(undefined as never);
	years: YearsAnswer = $state.raw(undefined as never);
	state: LiveState = $state.raw({ kind: 'ready' });
	/** Answers shown since the page was opened: 0 for what was prerendered. */
	count = $state(0);
	#prerendered: PrerenderedSlice;
	#of: LocalSession | null = null;
	#abort: AbortController | null = null;
	/** Key of the question that is to be shown: the last one chosen. */
	#shownNext = '';
	/** The last question asked, by a choice or ahead of it. */
	#asked: {
		readonly key: string;
		readonly of: LocalSession | null;
		readonly answer: Promise<SliceAnswer>;
	} | null = null;
	/** The places around a place do not change with a filter. */
	#family: { readonly key: string; readonly rows: readonly FamilyRow[] } | null = null;

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

	/** Asks ahead for what the reader may be about to choose; only an engine that is loaded and idle is asked. */
	async anticipate(question: Question, local: LocalSession | null): Promise<void> {
		if (this.state.kind !== 'ready' || this.years.of !== this.answer) return;
		if ([this.answer, this.#prerendered.answer].some((known) => keyOf(known) === keyOf(question))) return;
		if (!local && !(await import('../query/live-engine')).isEngineLoaded()) return;
		// A failure is told when the slice is chosen.
		this.#answerOf(question, local).catch(() => undefined);
	}

	/** The answer under way, or there, to the same question; or a new one. A failure is not kept. */
	#answerOf(question: Question, local: LocalSession | null): Promise<SliceAnswer> {
		const key = keyOf(question);
		if (this.#asked?.key !== key || this.#asked.of !== local) {
			const asked = { key, of: local, answer: this.#ask(question, local) };
			asked.answer.catch(() => this.#asked === asked && (this.#asked = null));
			this.#asked = asked;
		}
		return this.#asked.answer;
	}

	/** @param local what the site answers from in place of its newest snapshot, if anything */
	async show(question: Question, local: LocalSession | null): Promise<void> {
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
				const answer = await this.#answerOf(question, local);
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
	async #ask(question: Question, local: LocalSession | null): Promise<SliceAnswer> {
		let isAnswered = false;
		const key = keyOf(question);
		const ask = await this.#asker(local, (progress) => {
			if (this.#shownNext === key && !isAnswered) this.state = { kind: 'loading', progress };
		});
		const { place, system } = question.slice;
		const familyKey = `${place} ${system} ${local?.name ?? ''}`;
		const known = this.#family?.key === familyKey ? this.#family.rows : null;
		const rows = await Promise.all(
			PARTS.map(async (part) => [
				part,
				part === 'family' && known ? known : await ask(partRequest(part, question))
			])
		);
		isAnswered = true;
		const answer = answerOf(question, Object.fromEntries(rows) as Record<Part, Row[]>);
		this.#family = { key: familyKey, rows: answer.family };
		return answer;
	}

	/** One question after the other, so that a filter used meanwhile waits for one statement at most. */
	async #completeRest(local: LocalSession | null, signal: AbortSignal): Promise<void> {
		const { answer } = this;
		if (this.years.of === answer) return;
		const ask = await this.#asker(local);
		const products = (await ask(firstRequest(answer))) as unknown as FirstAnswer['products'];
		if (signal.aborted) return;
		this.first = { of: answer, products };
		const years: SummaryRow[] = [];
		for (const request of yearRequests(answer).slice(0, -1)) {
			const [row] = (await ask(request)) as unknown as SummaryRow[];
			if (signal.aborted) return;
			if (row) years.push(row);
		}
		this.years = { of: answer, years: [...years, answer.summary] };
	}

	/**
	 * The engine is loaded now, and only now. A question that another one overtakes is let run: its statement
	 * takes less than ending it would.
	 */
	async #asker(
		local: LocalSession | null,
		onProgress: (progress: Progress) => void = () => undefined
	): Promise<Ask> {
		const [{ liveEngine }, { compile }] = await Promise.all([
			import('../query/live-engine'),
			import('../query/compile')
		]);
		local?.watch?.(onProgress);
		const engine: Engine = local?.engine ?? (await liveEngine(onProgress));
		return (request) => engine.query(compile(request));
	}
}

function failed(error: unknown): LiveState {
	const message = error instanceof Error ? error.message : String(error);
	return error instanceof EngineError
		? { kind: 'failed', code: error.code, detail: error.detail, message }
		: { kind: 'failed', code: null, detail: {}, message };
}

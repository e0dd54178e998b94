import type { Row } from '../engine/engine';
import { EngineError } from '../engine/errors';
import type { MetricRequest } from '../query/compile';
import type { LiveState } from '../query/live-view.svelte';
import type { LocalSession } from '../query/local-session.svelte';

/** Asks the engine one question; rows as the metric declares them. */
export type Ask = <R>(request: MetricRequest) => Promise<readonly R[]>;

/**
 * What a page about rows of the register shows: nothing of it is computed at build, so the engine answers. The
 * old answer stays while the next is made; the latest question wins; an abort is no error.
 */
export class LiveAnswer<T> {
	/** The last answer with the question it belongs to. */
	answer: { readonly key: string; readonly value: T } | null = $state.raw(null);
	state: LiveState = $state.raw({ kind: 'ready' });
	#local: LocalSession | null = null;
	#abort: AbortController | null = null;

	/** The reader stops waiting: the answer before stays, and a download under way ends. */
	cancel(): void {
		this.#abort?.abort();
		void import('../query/live-engine').then(({ stopLoading }) => stopLoading());
	}

	/** Drops a question that is no longer wanted; the answer before stays. */
	rest(): void {
		this.#abort?.abort();
		this.#abort = null;
		this.state = { kind: 'ready' };
	}

	/**
	 * @param key equal for equal questions
	 * @param local the reader's own file, where one is open: then it answers, and nothing else does
	 */
	async show(key: string, make: (ask: Ask) => Promise<T>, local: LocalSession | null): Promise<void> {
		this.#abort?.abort();
		if (this.answer?.key === key && this.#local === local) {
			this.rest();
			return;
		}
		const abort = new AbortController();
		this.#abort = abort;
		this.state = { kind: 'loading', progress: null };
		try {
			const value = await make(await this.#ask(local, abort.signal));
			if (abort.signal.aborted) throw abort.signal.reason;
			this.#local = local;
			this.answer = { key, value };
			this.state = { kind: 'ready' };
		} catch (error) {
			if (!abort.signal.aborted) this.state = failed(error);
			else if (this.#abort === abort) this.state = { kind: 'cancelled' };
		}
	}

	async #ask(local: LocalSession | null, signal: AbortSignal): Promise<Ask> {
		const [{ liveEngine }, { compile }] = await Promise.all([
			import('../query/live-engine'),
			import('../query/compile')
		]);
		const engine =
			local?.engine ??
			(await liveEngine((progress) => {
				if (!signal.aborted) this.state = { kind: 'loading', progress };
			}));
		return async <R>(request: MetricRequest) => {
			const rows: readonly Row[] = await engine.query(compile(request), signal);
			return rows as unknown as readonly R[];
		};
	}
}

function failed(error: unknown): LiveState {
	if (error instanceof EngineError)
		return { kind: 'failed', code: error.code, detail: error.detail, message: error.message };
	const message = error instanceof Error ? error.message : String(error);
	return { kind: 'failed', code: null, detail: {}, message };
}

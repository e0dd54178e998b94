import { EngineError, type EngineErrorCode, type EngineErrorDetail } from '../../engine/errors';
import type { Progress } from '../../engine/protocol';
import { localFile } from '../../query/local-session.svelte';
import { classify, isRefusal, type Refusal } from '../statement/classify';
import type { EngineMessage } from '../statement/error-place';
import { runStatement, StatementError, TimeLimitError, type Answer, type Limits } from './run-statement';

export type RunState =
	| { readonly kind: 'idle' }
	/** Engine and tables are on their way. */
	| { readonly kind: 'loading'; readonly progress: Progress | null }
	| { readonly kind: 'running' }
	| { readonly kind: 'done' }
	| { readonly kind: 'cancelled' }
	| { readonly kind: 'timed-out'; readonly seconds: number }
	| { readonly kind: 'refused'; readonly refusal: Refusal }
	| { readonly kind: 'faulty'; readonly said: EngineMessage; readonly offset: number | null }
	| { readonly kind: 'failed'; readonly code: EngineErrorCode; readonly detail: EngineErrorDetail };

/** Runs statements one at a time. The last answer stays until another comes. */
export class ConsoleRun {
	state: RunState = $state.raw({ kind: 'idle' });
	answer: Answer | null = $state.raw(null);
	#abort: AbortController | null = null;

	get isBusy(): boolean {
		return this.state.kind === 'loading' || this.state.kind === 'running';
	}

	/** Only ever called by the reader's own click or key: a statement from a link waits for it. */
	async run(text: string, limits: Limits): Promise<void> {
		this.#abort?.abort();
		const reading = classify(text);
		if (isRefusal(reading)) {
			this.state = { kind: 'refused', refusal: reading };
			return;
		}
		const { signal } = (this.#abort = new AbortController());
		const show = (state: RunState) => {
			if (!signal.aborted) this.state = state;
		};
		show({ kind: 'loading', progress: null });
		try {
			const engine =
				localFile.session?.engine ??
				(await (
					await import('../../query/live-engine')
				).liveEngine((progress) => {
					if (this.state.kind === 'loading') show({ kind: 'loading', progress });
				}));
			signal.throwIfAborted();
			const answer = await runStatement(engine, reading, limits, signal, () => show({ kind: 'running' }));
			signal.throwIfAborted();
			this.answer = answer;
			show({ kind: 'done' });
		} catch (error) {
			show(failure(error));
		}
	}

	cancel(): void {
		if (!this.isBusy) return;
		const wasLoading = this.state.kind === 'loading';
		this.#abort?.abort();
		this.state = { kind: 'cancelled' };
		if (wasLoading) void import('../../query/live-engine').then(({ stopLoading }) => stopLoading());
	}
}

function failure(error: unknown): RunState {
	if (error instanceof StatementError) return { kind: 'faulty', said: error.said, offset: error.offset };
	if (error instanceof TimeLimitError) return { kind: 'timed-out', seconds: error.seconds };
	if (error instanceof EngineError) return { kind: 'failed', code: error.code, detail: error.detail };
	return { kind: 'failed', code: 'crashed', detail: { reason: String(error) } };
}

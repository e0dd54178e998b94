import type { Engine, Row } from '../engine/engine';
import { EngineError, type EngineErrorCode, type EngineErrorDetail } from '../engine/errors';
import type { Progress } from '../engine/protocol';
import type { ViewId, ViewModel } from '../views/registry';
import type { ViewParams } from '../views/view';
import { loadPrebaked } from './load-prebaked';
import type { LocalSession } from './local-session.svelte';
import type { Question } from './view-worker-protocol';

/** What the reader is told while a view is on its way. */
export type LiveState =
	| { readonly kind: 'ready' }
	| { readonly kind: 'loading'; readonly progress: Progress | null }
	| { readonly kind: 'cancelled' }
	| {
			readonly kind: 'failed';
			readonly code: EngineErrorCode | null;
			readonly detail: EngineErrorDetail;
			readonly message: string;
	  };

interface Prerendered<Id extends ViewId> {
	readonly viewId: Id;
	readonly params: ViewParams;
	readonly model: ViewModel<Id>;
}

const sameParams = (a: ViewParams, b: ViewParams) => JSON.stringify(a) === JSON.stringify(b);

/**
 * A page's view: the prerendered one until a control asks for another. The old model stays on
 * screen while the next is made; the latest request wins; an abort is no error.
 */
export class LiveView<Id extends ViewId> {
	model: ViewModel<Id> = $state.raw(undefined as never);
	params: ViewParams = $state.raw(undefined as never);
	state: LiveState = $state.raw({ kind: 'ready' });
	#prerendered: Prerendered<Id>;
	/** The reader's file that the model on screen was made from. */
	#shownOf: LocalSession | null = null;
	#abort: AbortController | null = null;

	constructor(prerendered: Prerendered<Id>) {
		this.#prerendered = prerendered;
		this.model = prerendered.model;
		this.params = prerendered.params;
	}

	/** The reader stops waiting: the view before stays, and a download under way ends. */
	cancel(): void {
		this.#abort?.abort();
		void import('./live-engine').then(({ stopLoading }) => stopLoading());
	}

	/** @param local the reader's own file, where one is open: then it answers, and nothing else does */
	async show(params: ViewParams, local: LocalSession | null = null): Promise<void> {
		if (sameParams(params, this.params) && local === this.#shownOf && this.state.kind === 'ready') return;
		this.#abort?.abort();
		const abort = new AbortController();
		this.#abort = abort;
		if (!local && sameParams(params, this.#prerendered.params)) {
			this.#settle(params, this.#prerendered.model, null);
			return;
		}
		this.state = { kind: 'loading', progress: null };
		try {
			const model = await this.#make(params, local, abort.signal);
			if (!abort.signal.aborted) this.#settle(params, model, local);
		} catch (error) {
			if (abort.signal.aborted) {
				if (this.#abort === abort) this.state = { kind: 'cancelled' };
				return;
			}
			this.state =
				error instanceof EngineError
					? { kind: 'failed', code: error.code, detail: error.detail, message: error.message }
					: {
							kind: 'failed',
							code: null,
							detail: {},
							message: error instanceof Error ? error.message : String(error)
						};
		}
	}

	#settle(params: ViewParams, model: ViewModel<Id>, local: LocalSession | null): void {
		this.#shownOf = local;
		this.model = model;
		this.params = params;
		this.state = { kind: 'ready' };
	}

	async #make(params: ViewParams, local: LocalSession | null, signal: AbortSignal): Promise<ViewModel<Id>> {
		const { viewWorker } = await import('./view-worker-client');
		const view = this.#prerendered.viewId;
		const questions = await viewWorker().plan(view, params);
		// All at once: the files computed at build and the engine are then on their way together.
		const rows = await Promise.all(
			questions.map(async (question) => {
				const found = local ? null : await loadPrebaked(question, signal);
				return [question.key, found ?? (await this.#askEngine(question, local, signal))] as const;
			})
		);
		signal.throwIfAborted();
		return (await viewWorker().build(view, params, new Map(rows))) as ViewModel<Id>;
	}

	/** A question beyond the prebaked ones: the engine is loaded now, and only now. */
	async #askEngine(question: Question, local: LocalSession | null, signal: AbortSignal): Promise<Row[]> {
		const [{ liveEngine }, { compile }] = await Promise.all([import('./live-engine'), import('./compile')]);
		const onProgress = (progress: Progress) => {
			if (!signal.aborted) this.state = { kind: 'loading', progress };
		};
		local?.watch?.(onProgress);
		const engine: Engine = local?.engine ?? (await liveEngine(onProgress));
		return engine.query(compile(question), signal);
	}
}

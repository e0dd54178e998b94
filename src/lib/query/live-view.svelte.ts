import type { Engine, Row } from '../engine/engine';
import { EngineError, type EngineErrorCode, type EngineErrorDetail } from '../engine/errors';
import type { Progress } from '../engine/protocol';
import type { ViewId, ViewModel } from '../views/registry';
import type { ViewParams } from '../views/view';
import { loadPrebaked } from './load-prebaked';
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

	async show(params: ViewParams): Promise<void> {
		if (sameParams(params, this.params) && this.state.kind === 'ready') return;
		this.#abort?.abort();
		const abort = new AbortController();
		this.#abort = abort;
		if (sameParams(params, this.#prerendered.params)) {
			this.#settle(params, this.#prerendered.model);
			return;
		}
		this.state = { kind: 'loading', progress: null };
		try {
			const model = await this.#make(params, abort.signal);
			if (!abort.signal.aborted) this.#settle(params, model);
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

	#settle(params: ViewParams, model: ViewModel<Id>): void {
		this.model = model;
		this.params = params;
		this.state = { kind: 'ready' };
	}

	async #make(params: ViewParams, signal: AbortSignal): Promise<ViewModel<Id>> {
		const { viewWorker } = await import('./view-worker-client');
		const view = this.#prerendered.viewId;
		const questions = await viewWorker().plan(view, params);
		const rows = new Map<string, readonly Row[]>();
		const live: Question[] = [];
		for (const question of questions) {
			const found = await loadPrebaked(question, signal);
			if (found) rows.set(question.key, found);
			else live.push(question);
		}
		if (live.length > 0) await this.#ask(live, rows, signal);
		signal.throwIfAborted();
		return (await viewWorker().build(view, params, rows)) as ViewModel<Id>;
	}

	/** Questions beyond the prebaked ones: the engine is loaded now, and only now. */
	async #ask(
		questions: readonly Question[],
		rows: Map<string, readonly Row[]>,
		signal: AbortSignal
	): Promise<void> {
		const [{ liveEngine }, { compile }] = await Promise.all([import('./live-engine'), import('./compile')]);
		const engine: Engine = await liveEngine((progress) => {
			if (!signal.aborted) this.state = { kind: 'loading', progress };
		});
		for (const question of questions) rows.set(question.key, await engine.query(compile(question), signal));
	}
}

import type { Row } from '../engine/engine';
import type { ViewId } from '../views/registry';
import type { ViewParams } from '../views/view';
import type { FromWorker, Question, ToWorker } from './view-worker-protocol';
import ViewWorker from './view.worker?worker';

type Message = ToWorker extends infer M ? (M extends ToWorker ? Omit<M, 'call'> : never) : never;

/** Calls to the view worker by number, so that answers cannot be taken for each other. */
class ViewWorkerClient {
	#worker = new ViewWorker();
	#calls = new Map<number, { resolve: (answer: FromWorker) => void; reject: (error: Error) => void }>();
	#last = 0;

	constructor() {
		this.#worker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => {
			const call = this.#calls.get(data.call);
			this.#calls.delete(data.call);
			if (data.type === 'error') call?.reject(new Error(data.message));
			else call?.resolve(data);
		});
		this.#worker.addEventListener('error', (event) => {
			for (const { reject } of this.#calls.values())
				reject(new Error(event.message || 'view worker failed to start'));
			this.#calls.clear();
		});
	}

	#call(message: Message): Promise<FromWorker> {
		const call = ++this.#last;
		return new Promise((resolve, reject) => {
			this.#calls.set(call, { resolve, reject });
			this.#worker.postMessage({ ...message, call });
		});
	}

	async plan(view: ViewId, params: ViewParams): Promise<readonly Question[]> {
		const answer = await this.#call({ type: 'plan', view, params });
		return answer.type === 'plan' ? answer.questions : [];
	}

	async build(view: ViewId, params: ViewParams, rows: ReadonlyMap<string, readonly Row[]>): Promise<unknown> {
		const answer = await this.#call({ type: 'build', view, params, rows });
		return answer.type === 'model' ? answer.model : undefined;
	}
}

let client: ViewWorkerClient | null = null;

export function viewWorker(): ViewWorkerClient {
	return (client ??= new ViewWorkerClient());
}

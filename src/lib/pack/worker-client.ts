import type { Step } from './archive-name';
import PackWorker from './pack.worker?worker';
import type { FromPackWorker, ToPackWorker } from './protocol';

type Reply<Type extends FromPackWorker['type']> = Extract<FromPackWorker, { type: Type }>;

/** The worker of one pack; `end` it in any case. */
export class PackWorkerClient {
	#worker = new PackWorker();

	constructor(private readonly onStep: (step: Step) => void) {}

	/**
	 * One message and its answer; one at a time.
	 * @throws Error where the worker fails or cannot be started, and AbortError by the signal
	 */
	call<Type extends FromPackWorker['type']>(
		message: ToPackWorker,
		expected: Type,
		signal: AbortSignal
	): Promise<Reply<Type>> {
		return new Promise((resolve, reject) => {
			signal.throwIfAborted();
			signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true });
			this.#worker.onmessage = ({ data }: MessageEvent<FromPackWorker>) => {
				if (data.type === 'step') this.onStep(data.step);
				else if (data.type === expected) resolve(data as Reply<Type>);
				else reject(new Error(data.type === 'error' ? data.message : `unexpected answer ${data.type}`));
			};
			this.#worker.onerror = (event) => reject(new Error(event.message || 'no_worker'));
			this.#worker.postMessage(message);
		});
	}

	end(): void {
		this.#worker.terminate();
	}
}

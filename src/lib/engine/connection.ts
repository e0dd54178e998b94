import type { Manifest } from '../schema/index';
import { startConfinedWorker } from './confined-worker';
import type { Row } from './engine';
import { EngineError } from './errors';
import { fromFailure } from './failure';
import type { LocalFiles } from './local-snapshot';
import type { LocalTables } from './local-tables';
import type { Progress, Reply, Request } from './protocol';

export interface ConnectionOptions {
	/** Snapshot folder, ending in `/`. */
	readonly snapshotUrl: string;
	/** The engine's files: duckdb-eh.wasm (engine.json beside it) and the built worker script. */
	readonly assets: { readonly wasm: string; readonly worker: string };
	/** Macros, run once when the database is opened. */
	readonly prelude?: string;
	/** The snapshot's files where a reader opened them; then none is fetched. */
	readonly files?: LocalFiles;
	/** Rows of the reader's own in place of some tables. */
	readonly local?: LocalTables;
	readonly onProgress?: (progress: Progress) => void;
}

/** One life of the worker, from start to stop; asked one query at a time. */
export interface Connection {
	readonly manifest: Promise<Manifest>;
	/** True once the statement asked last runs: from then on only `stop` ends it. */
	readonly isRunning: boolean;
	expect(sql: string): void;
	ask(sql: string): Promise<Row[]>;
	/** Ends the worker; what is still unanswered is rejected with `reason`. */
	stop(reason: Error): void;
}

interface Waiting<T> {
	readonly resolve: (value: T) => void;
	readonly reject: (reason: Error) => void;
}

/** Throws EngineError `no_webassembly` or `no_worker` at once where the browser has neither. */
export function connect(options: ConnectionOptions): Connection {
	if (typeof WebAssembly === 'undefined') throw new EngineError('no_webassembly');
	if (typeof Worker === 'undefined') throw new EngineError('no_worker');

	const absolute = (url: string) => new URL(url, document.baseURI).href;
	const worker = startConfinedWorker(absolute(options.assets.worker));
	const post = (request: Request) => worker.postMessage(request);

	let manifestWaiting: Waiting<Manifest> | undefined;
	let answerWaiting: Waiting<Row[]> | undefined;
	let isRunning = false;
	let stopped: Error | undefined;

	const manifest = new Promise<Manifest>((resolve, reject) => (manifestWaiting = { resolve, reject }));
	manifest.catch(() => undefined); // a worker that is restarted has nobody waiting for it again

	function stop(reason: Error): void {
		stopped ??= reason;
		worker.terminate();
		manifestWaiting?.reject(reason);
		answerWaiting?.reject(reason);
	}

	function receive(reply: Reply): void {
		switch (reply.kind) {
			case 'manifest':
				manifestWaiting?.resolve(reply.manifest);
				break;
			case 'progress':
				options.onProgress?.(reply.progress);
				break;
			case 'running':
				isRunning = true;
				break;
			case 'rows':
				answerWaiting?.resolve(reply.rows);
				break;
			case 'failed':
				answerWaiting?.reject(fromFailure(reply.failure));
				break;
			case 'closed':
				stop(fromFailure(reply.failure));
		}
	}

	worker.addEventListener('message', ({ data }: MessageEvent<Reply>) => receive(data));
	worker.addEventListener('error', (event) => stop(workerError(event)));
	post({
		kind: 'open',
		snapshotUrl: absolute(options.snapshotUrl),
		wasmUrl: absolute(options.assets.wasm),
		prelude: options.prelude ?? '',
		...(options.files ? { files: options.files } : {}),
		...(options.local ? { local: options.local } : {})
	});

	return {
		manifest,
		get isRunning() {
			return isRunning;
		},
		expect: (sql) => post({ kind: 'expect', sql }),
		ask(sql) {
			if (stopped) return Promise.reject(stopped);
			isRunning = false;
			post({ kind: 'query', sql });
			return new Promise((resolve, reject) => (answerWaiting = { resolve, reject }));
		},
		stop
	};
}

/** An error event of a worker: the browser would not start it, or its script broke down. */
function workerError({ message }: ErrorEvent): EngineError {
	return message
		? new EngineError('crashed', { reason: message })
		: new EngineError('no_worker', { reason: 'the browser refused to start it' });
}

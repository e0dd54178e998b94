import type { Engine, Row } from './engine';
import { connect, type Connection, type ConnectionOptions } from './connection';
import { EngineError } from './errors';

export interface OpenOptions extends ConnectionOptions {
	/** Aborting, at any time, ends the download and closes the engine. */
	readonly signal?: AbortSignal;
}

interface Job {
	readonly sql: string;
	readonly resolve: (rows: Row[]) => void;
	readonly reject: (reason: unknown) => void;
}

/** How long an aborted statement may still run: ending the worker costs a new start. */
const GRACE_MS = 500;

/**
 * The live engine: DuckDB-WASM in a worker over a snapshot folder.
 *
 * Resolves when the manifest has been read and fits; engine and tables go on loading meanwhile,
 * each table when a statement first needs it, and queries wait for them. Statements run in order,
 * one at a time. When the engine failed (not just a statement), or an aborted statement would not
 * end, the next query starts it anew. All rejections are EngineError, or QueryError for a faulty statement.
 */
export async function openEngine(options: OpenOptions): Promise<Engine> {
	const { signal } = options;
	if (signal?.aborted) throw cancelled(signal);

	let connection: Connection | undefined = connect(options);
	let closed: EngineError | undefined;
	const queue: Job[] = [];
	let current: Job | undefined;

	function close(reason: EngineError): void {
		closed ??= reason;
		connection?.stop(reason);
		for (const job of queue.splice(0)) job.reject(reason);
	}

	function restartLater(reason: EngineError): void {
		connection?.stop(reason);
		connection = undefined;
	}

	function reopened(): Connection {
		if (connection) return connection;
		connection = connect(options);
		for (const { sql } of queue) connection.expect(sql);
		return connection;
	}

	async function work(): Promise<void> {
		while (!current && (current = queue.shift())) {
			const job = current;
			try {
				job.resolve(await reopened().ask(job.sql));
			} catch (error) {
				if (error instanceof EngineError) restartLater(error);
				job.reject(error);
			}
			current = undefined;
		}
	}

	function abort(job: Job, reason: EngineError): void {
		job.reject(reason);
		const waitingAt = queue.indexOf(job);
		if (waitingAt >= 0) queue.splice(waitingAt, 1);
		setTimeout(() => {
			if (current === job && connection?.isRunning) restartLater(reason);
		}, GRACE_MS);
	}

	signal?.addEventListener('abort', () => close(cancelled(signal)), { once: true });
	const manifest = await connection.manifest;

	return {
		manifest,
		async query(sql, querySignal) {
			if (closed) throw closed;
			if (querySignal?.aborted) throw cancelled(querySignal);
			const answer = new Promise<Row[]>((resolve, reject) => {
				const job: Job = { sql, resolve, reject };
				querySignal?.addEventListener('abort', () => abort(job, cancelled(querySignal)), { once: true });
				queue.push(job);
			});
			reopened().expect(sql);
			void work();
			return answer;
		},
		async close() {
			close(new EngineError('cancelled', { reason: 'the engine was closed' }));
		}
	};
}

function cancelled(signal: AbortSignal): EngineError {
	return new EngineError('cancelled', {}, { cause: signal.reason });
}

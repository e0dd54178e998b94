import { base } from '$app/paths';
import { ENGINE_WORKER_URL } from '../engine/assets';
import type { Engine, Row } from '../engine/engine';
import { EngineError } from '../engine/errors';
import { openEngine } from '../engine/open-engine';
import type { Progress } from '../engine/protocol';
import { ENGINE_WASM_PATH } from '../engine/version';
import prelude from '../metrics/prelude.sql?raw';
import type { SnapshotIndex } from '../schema/manifest';

interface Session {
	readonly engine: Promise<Engine>;
	readonly abort: AbortController;
	onProgress: (progress: Progress) => void;
	isLoaded: boolean;
}

let session: Session | null = null;

/** Folder of the newest published snapshot, relative to the page. Throws EngineError `unreachable_file`. */
export async function newestSnapshotUrl(): Promise<string> {
	const file = 'snapshots/index.json';
	const response = await fetch(`${base}/${file}`).catch((cause: unknown) => {
		throw new EngineError('unreachable_file', { file }, { cause });
	});
	if (!response.ok) throw new EngineError('unreachable_file', { file, status: response.status });
	const [newest] = ((await response.json()) as SnapshotIndex).snapshots;
	if (!newest) throw new EngineError('unreadable_file', { file });
	return `${base}/snapshots/${newest.id}/`;
}

declare global {
	interface Window {
		/** SQL from the browser's console, once the engine is loaded: read-only and confined. */
		ocopQuery?: (sql: string) => Promise<Row[]>;
	}
}

/** For analysts at the console, and for the test that tries to break out of the page. */
export function offerConsole(engine: Engine): void {
	window.ocopQuery = (sql) => engine.query(sql);
}

/** The page's one live engine, started with the first question and kept for the next ones. */
export function liveEngine(onProgress: (progress: Progress) => void): Promise<Engine> {
	session ??= start();
	session.onProgress = onProgress;
	return session.engine;
}

/** Whether a question would be answered without a download. */
export function isEngineLoaded(): boolean {
	return session?.isLoaded ?? false;
}

/** Gives back the memory of the engine; the next question starts it anew. */
export function releaseEngine(): void {
	session?.abort.abort();
	session = null;
}

/** Ends a download under way, because the reader asked for it; a loaded engine is kept. */
export function stopLoading(): void {
	if (!session || session.isLoaded) return;
	session.abort.abort();
	session = null;
}

function start(): Session {
	const abort = new AbortController();
	const engine = newestSnapshotUrl().then((snapshotUrl) =>
		openEngine({
			snapshotUrl,
			assets: { wasm: `${base}/${ENGINE_WASM_PATH}`, worker: ENGINE_WORKER_URL },
			prelude,
			signal: abort.signal,
			onProgress(progress) {
				started.onProgress(progress);
				started.isLoaded ||= progress.phase === 'engine' && progress.loadedBytes >= progress.totalBytes;
			}
		})
	);
	const started: Session = { engine, abort, onProgress: () => undefined, isLoaded: false };
	engine.then(offerConsole, () => {
		// The next question tries anew.
		if (session === started) session = null;
	});
	return started;
}

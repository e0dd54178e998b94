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
	onProgress: (progress: Progress) => void;
}

let session: Session | null = null;

async function newestSnapshotUrl(): Promise<string> {
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
function offerConsole(engine: Engine): void {
	window.ocopQuery = (sql) => engine.query(sql);
}

/**
 * The page's one live engine, started with the first question. Aborting while it loads closes it;
 * the next question starts it anew.
 */
export function liveEngine(signal: AbortSignal, onProgress: (progress: Progress) => void): Promise<Engine> {
	if (session) {
		session.onProgress = onProgress;
		return session.engine;
	}
	const abort = new AbortController();
	const started: Session = {
		onProgress,
		engine: newestSnapshotUrl().then((snapshotUrl) =>
			openEngine({
				snapshotUrl,
				assets: { wasm: `${base}/${ENGINE_WASM_PATH}`, worker: ENGINE_WORKER_URL },
				prelude,
				signal: abort.signal,
				onProgress: (progress) => {
					started.onProgress(progress);
					if (progress.phase === 'engine' && progress.loadedBytes >= progress.totalBytes) isLoaded = true;
				}
			})
		)
	};
	let isLoaded = false;
	const forget = () => {
		if (session === started) session = null;
	};
	signal.addEventListener('abort', () => {
		// A loaded engine is kept: only a download under way is worth stopping.
		if (isLoaded) return;
		abort.abort(signal.reason);
		forget();
	});
	started.engine.then(offerConsole, forget);
	session = started;
	return started.engine;
}

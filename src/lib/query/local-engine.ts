import { base } from '$app/paths';
import { ENGINE_WORKER_URL } from '../engine/assets';
import type { Engine } from '../engine/engine';
import type { LocalFiles } from '../engine/local-snapshot';
import type { LocalTables } from '../engine/local-tables';
import { openEngine } from '../engine/open-engine';
import type { Progress } from '../engine/protocol';
import { ENGINE_WASM_PATH } from '../engine/version';
import prelude from '../metrics/prelude.sql?raw';
import { newestSnapshotUrl, offerConsole, releaseEngine } from './live-engine';

/** What the reader opened: a register's rows beside the published snapshot, the files of a snapshot, or one this host holds. */
export type Opened =
	{ readonly local: LocalTables } | { readonly files: LocalFiles } | { readonly snapshotUrl: string };

/** An engine over what the reader opened; it takes the place of the published one. Throws EngineError. */
export async function openLocalEngine(
	opened: Opened,
	onProgress: (progress: Progress) => void
): Promise<Engine> {
	const snapshotUrl = 'local' in opened ? await newestSnapshotUrl() : '';
	releaseEngine();
	const engine = await openEngine({
		snapshotUrl,
		...opened,
		assets: { wasm: `${base}/${ENGINE_WASM_PATH}`, worker: ENGINE_WORKER_URL },
		prelude,
		onProgress
	});
	offerConsole(engine);
	return engine;
}

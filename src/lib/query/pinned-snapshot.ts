import { base } from '$app/paths';
import type { SnapshotIndex } from '../schema/manifest';
import type { Progress } from '../engine/protocol';
import { openLocalEngine } from './local-engine';
import { localFile } from './local-session.svelte';

/**
 * Opens the snapshot a link names in place of the one this site shows, as long as the tab is open.
 * @returns false where the host no longer holds it
 * @throws EngineError if its files cannot be read
 */
export async function openPinned(id: string): Promise<boolean> {
	if (localFile.session?.name === id) return true;
	const response = await fetch(`${base}/snapshots/index.json`);
	const index: SnapshotIndex = response.ok ? await response.json() : { snapshots: [] };
	if (!index.snapshots.some((each) => each.id === id)) return false;
	let tell: (progress: Progress) => void = () => undefined;
	const engine = await openLocalEngine({ snapshotUrl: `${base}/snapshots/${id}/` }, (progress) =>
		tell(progress)
	);
	localFile.open({
		name: id,
		kind: 'pinned',
		asOf: engine.manifest.as_of,
		hasSample: engine.manifest.has_sample,
		engine,
		watch: (onProgress) => (tell = onProgress),
		release: () => void engine.close()
	});
	return true;
}

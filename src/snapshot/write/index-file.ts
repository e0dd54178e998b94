import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SnapshotIndex } from '../../lib/schema/manifest';

type Entry = SnapshotIndex['snapshots'][number];

/**
 * Puts a snapshot into `<out>/index.json`, newest as-of date first. A snapshot of the same as-of
 * date is superseded: it leaves the index and its folder is removed.
 */
export function enterIntoIndex(out: string, { id, as_of }: Entry): void {
	const others = readIndex(out).filter(
		(entry) => entry.id !== id && existsSync(join(out, entry.id, 'manifest.json'))
	);
	for (const superseded of others.filter((entry) => entry.as_of === as_of)) {
		rmSync(join(out, superseded.id), { recursive: true });
	}
	const kept = others.filter((entry) => entry.as_of !== as_of);
	const snapshots = [...kept, { id, as_of }].sort((a, b) => (a.as_of < b.as_of ? 1 : -1));
	writeFileSync(
		join(out, 'index.json'),
		JSON.stringify({ snapshots } satisfies SnapshotIndex, null, '\t') + '\n'
	);
}

function readIndex(out: string): readonly Entry[] {
	const path = join(out, 'index.json');
	return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as SnapshotIndex).snapshots : [];
}

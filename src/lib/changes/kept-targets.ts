import { base as basePath } from '$app/paths';
import { EngineError } from '../engine/errors';
import type { Base } from '../metrics/metric';
import { unpack, type PackedRows } from '../query/prebaked';
import type { TargetsOf } from './answer';

/** What a file of `/data/targets/` holds: rows of target-attainment on the snapshot's own day. */
export type KeptTargets = Readonly<Record<Base, PackedRows>>;

/** Targets of older snapshots as they were computed at build. @throws EngineError `unreachable_file` */
export const fetchKeptTargets: TargetsOf = async ({ snapshot }, base) => {
	const file = `data/targets/${snapshot}.json`;
	const response = await fetch(`${basePath}/${file}`).catch((cause: unknown) => {
		throw new EngineError('unreachable_file', { file }, { cause });
	});
	// A snapshot that came to the host after the site was built.
	if (response.status === 404) return null;
	if (!response.ok) throw new EngineError('unreachable_file', { file, status: response.status });
	const kept = (await response.json()) as KeptTargets;
	return unpack(kept[base]) as unknown as Awaited<ReturnType<TargetsOf>>;
};

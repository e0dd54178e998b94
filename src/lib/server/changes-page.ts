import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { askChange, askChangeRows, type ChangeAnswer, type TargetsOf } from '../changes/answer';
import { defaultQuestion, type SnapshotRef } from '../changes/codec';
import type { KeptTargets } from '../changes/kept-targets';
import { packChange, type PackedChange } from '../changes/prerender';
import type { ChangeQuestion } from '../changes/question';
import { TARGET_BASES, targetsRequest } from '../changes/targets';
import type { Row } from '../engine/engine';
import type { Base } from '../metrics/metric';
import type { Row as DirectoryRow } from '../metrics/place-directory/metric';
import type { Row as TargetRow } from '../metrics/target-attainment/metric';
import { compile } from '../query/compile';
import { pack } from '../query/prebaked';
import type { Ask } from '../register-table/live-answer.svelte';
import type { SnapshotIndex } from '../schema';
import { openNative } from './native';
import { rowsOfAll, SNAPSHOTS, snapshot } from './snapshot';

const ask: Ask = async <R>(request: Parameters<Ask>[0]) =>
	(await rowsOfAll([request]))(request) as unknown as readonly R[];

/** Snapshots of this host, newest first. */
export function snapshots(): readonly SnapshotRef[] {
	const file = join(SNAPSHOTS, 'index.json');
	return (JSON.parse(readFileSync(file, 'utf8')) as SnapshotIndex).snapshots;
}

const kept = new Map<string, Promise<Record<Base, Row[]>>>();

/** Targets of an older snapshot on its own day; opened once for the whole build. */
function targetRows(id: string): Promise<Record<Base, Row[]>> {
	let rows = kept.get(id);
	if (!rows) kept.set(id, (rows = askTargets(id)));
	return rows;
}

async function askTargets(id: string): Promise<Record<Base, Row[]>> {
	const engine = await openNative(join(SNAPSHOTS, id));
	try {
		const rows: Partial<Record<Base, Row[]>> = {};
		for (const base of TARGET_BASES)
			rows[base] = await engine.query(compile(targetsRequest(engine.manifest.as_of, base)));
		return rows as Record<Base, Row[]>;
	} finally {
		await engine.close();
	}
}

/** The file of `/data/targets/` for a snapshot. */
export async function keptTargets(id: string): Promise<KeptTargets> {
	const rows = await targetRows(id);
	return Object.fromEntries(TARGET_BASES.map((base) => [base, pack(rows[base])])) as unknown as KeptTargets;
}

const targetsOf: TargetsOf = async (moment, base) =>
	(await targetRows(moment.snapshot))[base] as unknown as readonly TargetRow[];

export const placeDirectory = () => ask<DirectoryRow>({ metric: 'place-directory', params: {} });

/** What a build can be asked: the snapshots it was made with. */
export async function knownSnapshots() {
	const { manifest } = await snapshot();
	const open = { id: manifest.id, as_of: manifest.as_of };
	return { open, others: snapshots().filter(({ id }) => id !== open.id) };
}

/** A change answered at build. */
export async function answerChange(question: ChangeQuestion): Promise<ChangeAnswer> {
	return askChange(ask, question, await placeDirectory(), targetsOf);
}

/** The default of the page: the country, from the snapshot before to the newest. */
export async function prerenderChanges(): Promise<PackedChange> {
	const known = await knownSnapshots();
	const question = defaultQuestion(known);
	const answer = await answerChange(question);
	return packChange(answer, await askChangeRows(ask, question), await placeDirectory(), [
		known.open,
		...known.others
	]);
}

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Row } from '../metrics/quality-scores/metric';
import type { Base } from '../metrics/metric';
import { BASES, type SnapshotScores } from '../quality/trend';
import { compile } from '../query/compile';
import { TABLES, type Manifest, type SnapshotIndex } from '../schema';
import { openNative } from './native';

export interface ScoreTrend {
	/** Newest first. */
	readonly scored: readonly SnapshotScores[];
	/** Ids of snapshots that lack tables the scores are computed from. */
	readonly unscored: readonly string[];
}

/**
 * The quality scores of every snapshot the index lists, each from its own parquet and as of its own day,
 * by the 34 provinces.
 * @param folder holds index.json and the snapshots
 */
export async function scoreTrend(folder: string): Promise<ScoreTrend> {
	const index = JSON.parse(readFileSync(join(folder, 'index.json'), 'utf8')) as SnapshotIndex;
	const scored: SnapshotScores[] = [];
	const unscored: string[] = [];
	// One after the other: each is a database in memory.
	for (const { id } of index.snapshots) {
		if (hasAllTables(join(folder, id))) scored.push(await scoresOf(join(folder, id), id));
		else unscored.push(id);
	}
	return { scored, unscored };
}

function hasAllTables(folder: string): boolean {
	const { files } = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as Manifest;
	const present = new Set(files.map(({ table }) => table));
	return TABLES.every(({ name }) => present.has(name));
}

async function scoresOf(folder: string, id: string): Promise<SnapshotScores> {
	const engine = await openNative(folder);
	try {
		const { as_of } = engine.manifest;
		const rows: Partial<Record<Base, readonly Row[]>> = {};
		for (const base of BASES) {
			const sql = compile({ metric: 'quality-scores', params: { as_of, system: '34', base } });
			rows[base] = (await engine.query(sql)) as unknown as Row[];
		}
		return { id, asOf: as_of, rows: rows as Record<Base, readonly Row[]> };
	} finally {
		await engine.close();
	}
}

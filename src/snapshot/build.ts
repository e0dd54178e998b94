import { chmodSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DuckDBConnection } from '@duckdb/node-api';
import { SCHEMA_VERSION, TABLES, type Manifest, type ManifestFile } from '../lib/schema';
import { quality, type QualityRow } from '../lib/schema/quality';
import { contractProblems } from './check/contract';
import { dataFindings } from './check/data';
import { formatProblem } from './check/problem';
import { appendRows, createTable, openDatabase } from './database';
import { InputError } from './errors';
import { qualityRows } from './finding';
import type { PlaceLists } from './model/place-lists';
import { modelSnapshot, type Model } from './model/snapshot';
import { enterIntoIndex } from './write/index-file';
import { writeParquet } from './write/parquet';
import { snapshotId } from './write/snapshot-id';

export interface BuildOptions {
	/** Folder a data steward edits. */
	readonly dataDir: string;
	/** Last day the register knows of, yyyy-mm-dd. */
	readonly asOf: string;
	/** Folder that holds snapshots and their index. */
	readonly out: string;
	/** Whether the generated sample register is part of the snapshot. */
	readonly withSample: boolean;
	readonly onProgress: (text: string) => void;
}

/**
 * Builds a snapshot: read → model → check → write. The same input gives the same bytes.
 * @param placeLists lists already read for this as-of date, where several builds share them
 * @returns the manifest written to `<out>/<id>/manifest.json`
 * @throws InputError if a file cannot be read or the tables break the contract
 */
export async function buildSnapshot(options: BuildOptions, placeLists?: PlaceLists): Promise<Manifest> {
	const { asOf, out, onProgress } = options;
	const model = modelSnapshot(options, placeLists);
	const connection = await openDatabase();
	try {
		onProgress('Loading tables');
		await load(connection, model);
		onProgress('Checking');
		const findings = [...qualityRows(model.findings), ...(await dataFindings(connection))];
		await appendRows(connection, quality, findings);
		await demandContract(connection);
		onProgress('Writing parquet');
		return await write(connection, model, findings, asOf, out);
	} finally {
		connection.closeSync();
	}
}

async function load(connection: DuckDBConnection, { tables }: Model): Promise<void> {
	for (const table of TABLES) {
		await createTable(connection, table);
		await appendRows(connection, table, tables[table.name] ?? []);
	}
}

async function demandContract(connection: DuckDBConnection): Promise<void> {
	const problems = await contractProblems(connection, TABLES);
	if (problems.length === 0) return;
	throw new InputError(`The tables break the data contract:\n${problems.map(formatProblem).join('\n')}`);
}

async function write(
	connection: DuckDBConnection,
	model: Model,
	findings: readonly QualityRow[],
	asOf: string,
	out: string
): Promise<Manifest> {
	mkdirSync(out, { recursive: true });
	const folder = mkdtempSync(join(out, '.building-'));
	try {
		const files: ManifestFile[] = [];
		for (const table of TABLES) files.push(await writeParquet(connection, table, folder));
		const manifest: Manifest = {
			id: snapshotId(asOf, files),
			schema_version: SCHEMA_VERSION,
			as_of: asOf,
			has_sample: model.hasSample,
			files,
			counts: {
				...model.counts,
				quality_errors: findings.filter(({ severity }) => severity === 'error').length,
				quality_warnings: findings.filter(({ severity }) => severity === 'warning').length
			}
		};
		chmodSync(folder, 0o755); // a temporary folder is private; a snapshot is for any web server to read
		writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest, null, '\t') + '\n');
		// A folder of the same id has the same content, so replacing it changes nothing.
		rmSync(join(out, manifest.id), { recursive: true, force: true });
		renameSync(folder, join(out, manifest.id));
		enterIntoIndex(out, manifest);
		return manifest;
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}

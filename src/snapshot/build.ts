import { chmodSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DuckDBConnection } from '@duckdb/node-api';
import { SCHEMA_VERSION, TABLES, type Manifest, type ManifestFile } from '../lib/schema';
import { quality } from '../lib/schema/quality';
import { contractProblems } from './check/contract';
import { dataFindings } from './check/data';
import { formatProblem } from './check/problem';
import { appendRows, createTable, openDatabase } from './database';
import { InputError } from './errors';
import { qualityRows, type Finding } from './finding';
import { modelPlaceLists, type PlaceLists } from './model/place-lists';
import { modelSnapshot, type Model } from './model/snapshot';
import { readRegisterWords } from './read/register-words';
import { addRegisters, type RegisterOptions } from './register/add-registers';
import { openWorkshop } from './workshop';
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
	/** Registers an office brings; none where only data/registers and the sample are wanted. */
	readonly registers?: RegisterOptions;
	readonly onProgress: (text: string) => void;
}

/**
 * Builds a snapshot: read → model → check → write. The same input gives the same bytes.
 * Whatever fails, no part of a snapshot is left behind.
 * @param placeLists lists already read for this as-of date, where several builds share them
 * @returns the manifest written to `<out>/<id>/manifest.json`
 * @throws InputError if a file cannot be read, no row of a register can be used, or the tables break the contract
 */
export async function buildSnapshot(options: BuildOptions, placeLists?: PlaceLists): Promise<Manifest> {
	const { dataDir, asOf } = options;
	const lists = placeLists ?? modelPlaceLists(dataDir, asOf);
	return buildModel(options, modelSnapshot(options, lists), lists);
}

/**
 * Builds the snapshot of `asOf` and, with a sample register, those of earlier days: each what was known
 * then, so that two of them tell what happened and what was corrected.
 * @param earlier days yyyy-mm-dd
 * @returns manifests, newest first
 * @throws what buildSnapshot throws
 */
export async function buildEditions(options: BuildOptions, earlier: readonly string[]): Promise<Manifest[]> {
	const lists = modelPlaceLists(options.dataDir, options.asOf);
	const model = modelSnapshot(options, lists);
	const manifests = [await buildModel(options, model, lists)];
	if (!model.sample) return manifests;
	for (const asOf of earlier
		.filter((day) => day < options.asOf)
		.sort()
		.reverse()) {
		options.onProgress(`Edition of ${asOf}`);
		const edition = { ...options, asOf, editionOf: model.sample };
		const listsThen = modelPlaceLists(options.dataDir, asOf);
		manifests.push(await buildModel(edition, modelSnapshot(edition, listsThen), listsThen));
	}
	return manifests;
}

async function buildModel(options: BuildOptions, model: Model, lists: PlaceLists): Promise<Manifest> {
	const { dataDir, asOf, out, registers, onProgress } = options;
	const workshop = openWorkshop(out);
	const connection = await openDatabase(join(workshop.path, 'spill'));
	try {
		onProgress('Loading tables');
		await load(connection, model);
		if (registers) {
			const findings: Finding[] = [];
			const words = readRegisterWords(dataDir, (finding) => findings.push(finding));
			await appendRows(connection, quality, qualityRows(findings));
			await addRegisters(connection, registers, { asOf, lists, words, onProgress });
		}
		onProgress('Checking');
		await appendRows(connection, quality, await dataFindings(connection));
		await demandContract(connection);
		onProgress('Writing parquet');
		const folder = join(workshop.path, 'snapshot');
		const manifest = await write(connection, model.counts, asOf, folder);
		// A folder of the same id has the same content, so replacing it changes nothing.
		rmSync(join(out, manifest.id), { recursive: true, force: true });
		renameSync(folder, join(out, manifest.id));
		enterIntoIndex(out, manifest);
		return manifest;
	} finally {
		connection.closeSync();
		workshop.close();
	}
}

async function load(connection: DuckDBConnection, { tables, findings }: Model): Promise<void> {
	for (const table of TABLES) {
		await createTable(connection, table);
		await appendRows(connection, table, tables[table.name] ?? []);
	}
	await appendRows(connection, quality, qualityRows(findings));
}

async function demandContract(connection: DuckDBConnection): Promise<void> {
	const problems = await contractProblems(connection, TABLES);
	if (problems.length === 0) return;
	throw new InputError(`The tables break the data contract:\n${problems.map(formatProblem).join('\n')}`);
}

async function write(
	connection: DuckDBConnection,
	read: Model['counts'],
	asOf: string,
	folder: string
): Promise<Manifest> {
	mkdirSync(folder);
	const files: ManifestFile[] = [];
	for (const table of TABLES) files.push(await writeParquet(connection, table, folder));
	const { has_sample, ...counts } = await tableCounts(connection);
	const manifest: Manifest = {
		id: snapshotId(asOf, files),
		schema_version: SCHEMA_VERSION,
		as_of: asOf,
		has_sample,
		files,
		counts: { ...read, ...counts }
	};
	chmodSync(folder, 0o755); // whatever the umask, a snapshot is for any web server to read
	writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest, null, '\t') + '\n');
	return manifest;
}

type TableCounts = Pick<Manifest, 'has_sample'> &
	Pick<Manifest['counts'], 'sources' | 'quality_errors' | 'quality_warnings'>;

/** What the manifest says of rows that SQL may have added to. */
async function tableCounts(connection: DuckDBConnection): Promise<TableCounts> {
	const reader = await connection.runAndReadAll(`
		SELECT
			EXISTS (FROM product WHERE is_sample) AS has_sample,
			(SELECT count(*) FROM source)::INTEGER AS sources,
			(SELECT count(*) FROM quality WHERE severity = 'error')::INTEGER AS quality_errors,
			(SELECT count(*) FROM quality WHERE severity = 'warning')::INTEGER AS quality_warnings`);
	return reader.getRowObjectsJS()[0] as unknown as TableCounts;
}

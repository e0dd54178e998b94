import { existsSync } from 'node:fs';
import type { DuckDBConnection } from '@duckdb/node-api';
import { TABLES, type Manifest, type Table } from '../../lib/schema';
import { openDatabase } from '../database';
import { snapshotId } from '../write/snapshot-id';
import { contractProblems } from './contract';
import { readManifest } from './manifest-file';
import type { Problem } from './problem';
import { fileProblems, loadTable } from './table-file';

const MANIFEST = 'manifest.json';

/**
 * Checks a snapshot folder against the contract, whoever wrote it: manifest, files, hashes,
 * columns and types, row counts, and every rule on rows. Empty where all is right.
 */
export async function snapshotProblems(folder: string): Promise<Problem[]> {
	if (!existsSync(folder)) return [{ file: folder, expected: 'the folder does not exist' }];
	const manifest = readManifest(folder);
	if (Array.isArray(manifest)) return manifest;
	const connection = await openDatabase();
	try {
		const loaded: Table[] = [];
		const problems = [
			...listProblems(manifest),
			...(await tableProblems(connection, folder, manifest, loaded))
		];
		problems.push(...(await contractProblems(connection, loaded)));
		if (loaded.length === TABLES.length) problems.push(...(await summaryProblems(connection, manifest)));
		return problems;
	} finally {
		connection.closeSync();
	}
}

/** The manifest's own list: one entry a table, an id that follows from the hashes. */
function listProblems(manifest: Manifest): Problem[] {
	const problems: Problem[] = [];
	const names = new Set(TABLES.map((table) => table.name));
	const listed = new Set<string>();
	for (const { table, file } of manifest.files) {
		if (!names.has(table))
			problems.push({
				file: MANIFEST,
				column: 'files',
				value: table,
				expected: 'no such table in the contract'
			});
		else if (listed.has(table))
			problems.push({
				file: MANIFEST,
				column: 'files',
				value: table,
				expected: 'a table must be listed once'
			});
		if (file !== `${table}.parquet`)
			problems.push({ file: MANIFEST, column: 'files', value: file, expected: `must be ${table}.parquet` });
		listed.add(table);
	}
	const id = snapshotId(manifest.as_of, manifest.files);
	if (manifest.id !== id)
		problems.push({
			file: MANIFEST,
			column: 'id',
			value: manifest.id,
			expected: `must be ${id}, which follows from the as-of date and the hashes`
		});
	return problems;
}

async function tableProblems(
	connection: DuckDBConnection,
	folder: string,
	manifest: Manifest,
	loaded: Table[]
): Promise<Problem[]> {
	const problems: Problem[] = [];
	for (const table of TABLES) {
		const entry = manifest.files.find(
			(file) => file.table === table.name && file.file === `${table.name}.parquet`
		);
		if (!entry) {
			problems.push({
				file: MANIFEST,
				column: 'files',
				expected: `table ${table.name} is not listed; every table of the contract must be`
			});
			continue;
		}
		const found = fileProblems(folder, entry);
		problems.push(...found);
		if (!existsSync(`${folder}/${entry.file}`)) continue;
		const unloaded = await loadTable(connection, folder, table, entry);
		problems.push(...unloaded);
		if (unloaded.length === 0) loaded.push(table);
	}
	return problems;
}

/** What the manifest says about the rows as a whole. */
async function summaryProblems(
	connection: DuckDBConnection,
	{ has_sample, counts }: Manifest
): Promise<Problem[]> {
	const reader = await connection.runAndReadAll(`
		SELECT
			EXISTS (FROM producer WHERE is_sample) OR EXISTS (FROM product WHERE is_sample)
				OR EXISTS (FROM recognition WHERE is_sample) OR EXISTS (FROM proposal WHERE is_sample) AS has_sample,
			(SELECT count(*) FROM figure)::INTEGER AS figures_used,
			(SELECT count(*) FROM target)::INTEGER AS targets_used,
			(SELECT count(*) FROM source)::INTEGER AS sources,
			(SELECT count(*) FROM quality WHERE severity = 'error')::INTEGER AS quality_errors,
			(SELECT count(*) FROM quality WHERE severity = 'warning')::INTEGER AS quality_warnings`);
	const [found = {}] = reader.getRowObjectsJS();
	const said: Record<string, unknown> = { has_sample, ...counts };
	return Object.entries(found)
		.filter(([name, value]) => said[name] !== value)
		.map(([name, value]) => ({
			file: MANIFEST,
			column: name,
			value: String(said[name]),
			expected: `the tables give ${value}`
		}));
}

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DuckDBConnection } from '@duckdb/node-api';
import type { ManifestFile } from '../../lib/schema/manifest';
import type { Table } from '../../lib/schema/table';
import { quote } from '../write/parquet';
import { sha256 } from '../write/snapshot-id';
import type { Problem } from './problem';

/** Compares a file with its entry in the manifest: presence, size and hash. */
export function fileProblems(folder: string, { file, bytes, sha256: hash }: ManifestFile): Problem[] {
	const path = join(folder, file);
	if (!existsSync(path)) return [{ file, expected: 'the file is missing, though the manifest lists it' }];
	const content = readFileSync(path);
	const problems: Problem[] = [];
	if (content.length !== bytes) {
		problems.push({
			file,
			column: 'bytes',
			value: String(content.length),
			expected: `the manifest says ${bytes} bytes`
		});
	}
	const found = sha256(content);
	if (found !== hash) {
		problems.push({
			file,
			column: 'sha256',
			value: found,
			expected: `the manifest says ${hash}; the file was altered`
		});
	}
	return problems;
}

/** Loads a parquet file as a table of the database, if it has exactly the columns of the contract. */
export async function loadTable(
	connection: DuckDBConnection,
	folder: string,
	table: Table,
	{ file, rows }: ManifestFile
): Promise<Problem[]> {
	const parquet = `read_parquet(${quote(join(folder, file))})`;
	try {
		const described = await connection.runAndReadAll(`DESCRIBE SELECT * FROM ${parquet}`);
		const found = new Map(described.getRows().map(([name, type]) => [String(name), String(type)]));
		const problems = columnProblems(file, table, found);
		if (problems.length > 0) return problems;
		await connection.run(`CREATE TABLE ${table.name} AS SELECT * FROM ${parquet}`);
	} catch (error) {
		const [reason = ''] = (error as Error).message.split('\n');
		return [{ file, expected: `must be a readable parquet file: ${reason}` }];
	}
	const counted = await connection.runAndReadAll(`SELECT count(*)::INTEGER FROM ${table.name}`);
	const total = Number(counted.value(0, 0));
	return total === rows
		? []
		: [{ file, column: 'rows', value: String(total), expected: `the manifest says ${rows} rows` }];
}

function columnProblems(file: string, table: Table, found: ReadonlyMap<string, string>): Problem[] {
	const problems: Problem[] = [];
	for (const [column, { type }] of Object.entries(table.columns)) {
		const has = found.get(column);
		if (has === undefined)
			problems.push({ file, column, expected: `the column is missing; it must be ${type}` });
		else if (has !== type) problems.push({ file, column, value: has, expected: `the type must be ${type}` });
	}
	for (const column of found.keys()) {
		if (!(column in table.columns))
			problems.push({ file, column, expected: `no such column in table ${table.name} of the contract` });
	}
	return problems;
}

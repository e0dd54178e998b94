import { readdirSync, readFileSync } from 'node:fs';
import type { DuckDBConnection } from '@duckdb/node-api';
import type { QualityRow } from '../../lib/schema/quality';

const CHECKS = new URL('../checks/', import.meta.url);
const COLUMNS = `subject::VARCHAR AS subject, severity::VARCHAR AS severity, table_name::VARCHAR AS table_name,
	file::VARCHAR AS file, row_no::INTEGER AS row_no, column_name::VARCHAR AS column_name, value::VARCHAR AS value,
	message_vi::VARCHAR AS message_vi, message_en::VARCHAR AS message_en, place_id::VARCHAR AS place_id,
	source_id::VARCHAR AS source_id`;

/**
 * Runs checks/*.sql over the built tables. Each returns the columns of `quality` but `rule` (the
 * file's name), `sheet` and `quality_id`, and a `subject` that is unique within the check.
 */
export async function dataFindings(connection: DuckDBConnection): Promise<QualityRow[]> {
	await connection.run(readFileSync(new URL('number-macros.sql', import.meta.url), 'utf8'));
	const rows: QualityRow[] = [];
	for (const file of sqlFiles()) {
		const rule = file.slice(0, -'.sql'.length);
		const sql = readFileSync(new URL(file, CHECKS), 'utf8');
		const reader = await connection.runAndReadAll(`SELECT ${COLUMNS} FROM (${sql}) ORDER BY subject`);
		for (const { subject, ...found } of reader.getRowObjectsJS()) {
			rows.push({ quality_id: `${rule}:${subject}`, rule, sheet: null, ...found } as QualityRow);
		}
	}
	return rows;
}

function sqlFiles(): string[] {
	return readdirSync(CHECKS)
		.filter((name) => name.endsWith('.sql'))
		.sort();
}

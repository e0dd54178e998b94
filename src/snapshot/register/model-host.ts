import { readFileSync } from 'node:fs';
import type { DuckDBConnection } from '@duckdb/node-api';
import type { ModelHost } from '../../lib/register/model/model-register';
import type { Staging } from '../../lib/register/model/staging';
import { appendRows } from '../database';

const SQL = new URL('../../lib/register/model/', import.meta.url);

/** The model of registers on a native connection. */
export function modelHost(connection: DuckDBConnection): ModelHost {
	return {
		async run(sql) {
			await connection.run(sql);
		},
		sql: (file) => readFileSync(new URL(file, SQL), 'utf8')
	};
}

export function nativeStaging(connection: DuckDBConnection): Staging {
	return { append: (table, rows) => appendRows(connection, table, rows) };
}

import { readdirSync, readFileSync } from 'node:fs';
import type { DuckDBConnection } from '@duckdb/node-api';
import type { Column, Table } from '../../lib/schema/table';
import { quote } from '../write/parquet';
import type { Problem } from './problem';

/** Offenders listed per rule; the rest are counted. */
const SHOWN = 20;
const RULES = new URL('../checks/contract/', import.meta.url);

/** A rule of the contract as SQL over the tables; returns rows of (table_name, row_no, column_name, value). */
interface Rule {
	readonly expected: string;
	readonly sql: string;
	readonly tables: readonly string[];
}

/**
 * Checks tables in the database against the contract: nulls, closed values, references, keys,
 * NFC, and the rules in checks/contract/*.sql. Rows are counted in the order they were loaded.
 * @param tables the tables that are there; rules that need others are skipped
 */
export async function contractProblems(
	connection: DuckDBConnection,
	tables: readonly Table[]
): Promise<Problem[]> {
	const present = new Set(tables.map((table) => table.name));
	const rules = [...tables.flatMap(tableRules), ...fileRules(tables)];
	const problems: Problem[] = [];
	for (const rule of rules.filter(({ tables: needed }) => needed.every((name) => present.has(name)))) {
		problems.push(...(await broken(connection, rule)));
	}
	return problems;
}

async function broken(connection: DuckDBConnection, { sql, expected }: Rule): Promise<Problem[]> {
	const reader = await connection.runAndReadAll(
		`SELECT table_name, row_no::INTEGER, column_name, value::VARCHAR, count(*) OVER ()::INTEGER
		 FROM (${sql}) ORDER BY table_name, row_no, column_name LIMIT ${SHOWN}`
	);
	return reader.getRows().map(([table, row, column, value, total], index): Problem => {
		const more =
			index === SHOWN - 1 && Number(total) > SHOWN ? ` (and ${Number(total) - SHOWN} more rows)` : '';
		return {
			file: `${table}.parquet`,
			row: Number(row),
			column: String(column),
			value: value === null ? null : String(value),
			expected: expected + more
		};
	});
}

function tableRules(table: Table): Rule[] {
	return [
		keyRule(table),
		...Object.entries(table.columns).flatMap(([name, column]) => columnRules(table, name, column))
	];
}

function keyRule({ name, key }: Table): Rule {
	const columns = key.join(', ');
	return {
		tables: [name],
		expected: `the key (${columns}) must be unique`,
		sql: `SELECT ${quote(name)} AS table_name, rowid + 1 AS row_no, ${quote(columns)} AS column_name,
			concat_ws(' ', ${columns}) AS value
			FROM ${name} QUALIFY row_number() OVER (PARTITION BY ${columns} ORDER BY rowid) > 1`
	};
}

function columnRules(table: Table, name: string, column: Column): Rule[] {
	const rule = (condition: string, expected: string, ...needed: string[]): Rule => ({
		tables: [table.name, ...needed],
		expected,
		sql: `SELECT ${quote(table.name)} AS table_name, rowid + 1 AS row_no, ${quote(name)} AS column_name, ${name} AS value
			FROM ${table.name} WHERE ${condition}`
	});
	const rules: Rule[] = [];
	if (!column.nullable) rules.push(rule(`${name} IS NULL`, 'must not be null'));
	if (column.values) {
		rules.push(
			rule(
				`${name} NOT IN (${column.values.map(quote).join(', ')})`,
				`must be one of: ${column.values.join(', ')}`
			)
		);
	}
	if (column.references) {
		const [referred = '', key = ''] = column.references.split('.');
		rules.push(
			rule(
				`${name} IS NOT NULL AND ${name} NOT IN (SELECT ${key} FROM ${referred} WHERE ${key} IS NOT NULL)`,
				`must exist in ${column.references}`,
				referred
			)
		);
	}
	if (column.type === 'VARCHAR') {
		rules.push(rule(`${name} <> nfc_normalize(${name})`, 'text must be composed Unicode (NFC)'));
		rules.push(rule(`${name} = ''`, 'must not be empty text; a missing value is null'));
	}
	return rules;
}

/** checks/contract/*.sql; the first comment line is what would be right, `-- tables:` what the rule needs. */
function fileRules(tables: readonly Table[]): Rule[] {
	const names = tables.map((table) => table.name);
	return readdirSync(RULES)
		.filter((file) => file.endsWith('.sql'))
		.sort()
		.map((file) => {
			const sql = readFileSync(new URL(file, RULES), 'utf8');
			const expected = /^-- (.+)$/m.exec(sql)?.[1] ?? file;
			return { sql, expected, tables: /^-- tables: (.+)$/m.exec(sql)?.[1]?.split(' ') ?? names };
		});
}

import type { Severity } from '../types';
import { MODEL_RULES } from './rules';

/** SQL files of this folder in the order they run: from the staging tables to the snapshot's rows. */
export const MODEL_STEPS = [
	'macros',
	'identity',
	'producer',
	'product',
	'repeated',
	'numbered',
	'recognition',
	'proposal'
] as const;
/** Tables the steps make for themselves. */
const WORKING_TABLES = ['register_identity', 'register_recognition', 'register_numbered'];

/** What the model runs on: the same SQL in Node and in the browser. */
export interface ModelHost {
	/** Runs statements of DuckDB. */
	run(sql: string): Promise<void>;
	/** Text of a file below this folder: `identity.sql`, `checks/old-province-unknown.sql`. */
	sql(file: string): string;
}

/**
 * Makes the rows of producer, product, recognition and proposal from the staging tables, runs the
 * rules across rows, and enters all problems into `quality`. Tables place, figure and source must be
 * filled, those of the staging and of the register must exist.
 */
export async function modelRegister(host: ModelHost): Promise<void> {
	for (const step of MODEL_STEPS) await host.run(host.sql(`${step}.sql`));
	for (const [rule, { severity }] of Object.entries(MODEL_RULES)) {
		await host.run(enterProblems(rule, severity, host.sql(`checks/${rule}.sql`)));
	}
	await host.run(host.sql('quality.sql'));
	for (const table of WORKING_TABLES) await host.run(`DROP TABLE ${table}`);
}

function enterProblems(rule: string, severity: Severity, sql: string): string {
	return `INSERT INTO register_problem BY NAME
		SELECT '${rule}' AS rule, '${severity}' AS severity, s.title AS file, c.*
		FROM (${sql}) AS c JOIN source AS s USING (source_id)
		ORDER BY c.source_id, c.sheet, c.row_no, c.column_name, c.value`;
}

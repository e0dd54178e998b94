import { MODEL_RULES } from './rules';

/** SQL files of this folder in the order they run: from the staging tables to the snapshot's rows. */
const STEPS = [
	'macros',
	'identity',
	'producer',
	'product',
	'repeated',
	'numbered',
	'recognition',
	'proposal'
] as const;

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
	for (const step of STEPS) await host.run(host.sql(`${step}.sql`));
	const enter = host.sql('enter-problems.sql');
	for (const [rule, { severity }] of Object.entries(MODEL_RULES)) {
		const parts: Record<string, string> = { rule, severity, check: host.sql(`checks/${rule}.sql`) };
		await host.run(enter.replace(/\{(rule|severity|check)\}/g, (_, name: string) => parts[name] ?? ''));
	}
	await host.run(host.sql('quality.sql'));
	await host.run(host.sql('clean-up.sql'));
}

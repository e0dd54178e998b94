import { miniConnection, miniManifest } from '../../../test/fixtures/mini-register';
import prelude from '../metrics/prelude.sql?raw';
import { compile, type MetricRequest } from '../query/compile';
import type { Ask } from '../register-table/live-answer.svelte';
import { engineOver } from '../server/native';

let asking: Promise<Ask> | null = null;

/** Answers of native DuckDB over the mini register, in place of the browser's engine. */
export function miniAsk(): Promise<Ask> {
	return (asking ??= make());
}

async function make(): Promise<Ask> {
	const connection = await miniConnection();
	await connection.run(prelude);
	const engine = engineOver(connection, miniManifest(), () => connection.closeSync());
	return async <R>(request: MetricRequest) =>
		(await engine.query(compile(request))) as unknown as readonly R[];
}

import { fileURLToPath } from 'node:url';

const fromRoot = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));

/** Vite aliases that the engine's worker needs; shared by the site and the test page. */
export const engineAliases = {
	// The package's exports map does not name its in-thread browser build.
	'duckdb-wasm-browser-blocking': fromRoot(
		'node_modules/@duckdb/duckdb-wasm/dist/duckdb-browser-blocking.mjs'
	),
	// Results are read by flechette; the bindings' own reader would add 40 kB to the worker.
	'apache-arrow': fromRoot('src/lib/engine/no-apache-arrow.ts')
};

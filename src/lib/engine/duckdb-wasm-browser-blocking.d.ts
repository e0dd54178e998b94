/**
 * The package's browser build that runs in the calling thread. Its exports map names no such
 * entry, so the Vite config aliases this name to the file.
 */
declare module 'duckdb-wasm-browser-blocking' {
	import type { DuckDBBindings, DuckDBBundles, DuckDBRuntime, Logger } from '@duckdb/duckdb-wasm/blocking';

	export type { DuckDBBindings };
	export { getPlatformFeatures, VoidLogger } from '@duckdb/duckdb-wasm/blocking';
	export const BROWSER_RUNTIME: DuckDBRuntime;
	export function createDuckDB(
		bundles: DuckDBBundles,
		logger: Logger,
		runtime: DuckDBRuntime
	): Promise<DuckDBBindings>;
}

/** Version of @duckdb/duckdb-wasm; src/host/engine-files.ts refuses to copy another. */
export const ENGINE_VERSION = '1.32.0';

/** Path of the engine's file below the site's base. */
export const ENGINE_WASM_PATH = `engine/${ENGINE_VERSION}/duckdb-eh.wasm`;

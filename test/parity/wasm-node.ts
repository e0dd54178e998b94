import { createRequire } from 'node:module';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { createDuckDB, NODE_RUNTIME, VoidLogger } from '@duckdb/duckdb-wasm/blocking';
import type { Engine } from '../../src/lib/engine/engine';
import { createTableLoader } from '../../src/lib/engine/load-tables';
import { openSession } from '../../src/lib/engine/session';
import type { Manifest } from '../../src/lib/schema/index';

/**
 * DuckDB-WASM in Node over a snapshot folder: the browser's engine with the browser's decoding,
 * inserting and row conversion, so that a metric can be compared on both engines without a browser.
 */
export async function openWasmInNode(snapshotFolder: string, prelude = ''): Promise<Engine> {
	const manifest = JSON.parse(await readFile(path.join(snapshotFolder, 'manifest.json'), 'utf8')) as Manifest;
	const mainModule = createRequire(import.meta.url).resolve('@duckdb/duckdb-wasm/dist/duckdb-eh.wasm');
	const bundle = { mainModule, mainWorker: '' };
	const bindings = await createDuckDB({ eh: bundle, mvp: bundle }, new VoidLogger(), NODE_RUNTIME);
	await bindings.instantiate();
	const session = openSession(bindings, prelude);
	const loadTables = createTableLoader(manifest, prelude, Promise.resolve(session), async ({ file }) => {
		const bytes = await readFile(path.join(snapshotFolder, file));
		return bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer;
	});
	return {
		manifest,
		async query(sql, signal) {
			await loadTables(sql);
			signal?.throwIfAborted();
			return session.query(sql);
		},
		async close() {
			bindings.reset();
		}
	};
}

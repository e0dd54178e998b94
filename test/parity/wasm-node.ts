import { createRequire } from 'node:module';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { createDuckDB, NODE_RUNTIME, VoidLogger } from '@duckdb/duckdb-wasm/blocking';
import type { Engine } from '../../src/lib/engine/engine';
import { createEarlierLoader } from '../../src/lib/engine/earlier-loader';
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
		return bytesOf(path.join(snapshotFolder, file));
	});
	const besides = (id: string, file: string) => path.join(snapshotFolder, '..', id, file);
	const loadEarlier = createEarlierLoader(Promise.resolve(session), {
		manifest: async (id) => JSON.parse(await readFile(besides(id, 'manifest.json'), 'utf8')) as Manifest,
		read: (id, { file }) => bytesOf(besides(id, file))
	});
	return {
		manifest,
		async query(sql, signal) {
			await Promise.all([loadTables(sql), loadEarlier(sql)]);
			signal?.throwIfAborted();
			return session.query(sql);
		},
		async close() {
			bindings.reset();
		}
	};
}

async function bytesOf(file: string): Promise<ArrayBuffer> {
	const bytes = await readFile(file);
	return bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer;
}

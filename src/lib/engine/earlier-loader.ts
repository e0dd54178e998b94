import { TABLES, type Manifest, type ManifestFile } from '../schema/index';
import { earlierTables, schemaOf } from '../schema/snapshot-schema';
import { tableToArrow } from './decode-table';
import { EngineError } from './errors';
import type { LoadTables } from './load-tables';
import { createTable, type Session } from './session';

/** Where an older snapshot comes from. */
export interface EarlierSource {
	/** Throws what `fetchManifest` throws. */
	manifest(id: string): Promise<Manifest>;
	read(id: string, file: ManifestFile): Promise<ArrayBuffer>;
}

/**
 * Brings the tables of older snapshots that a statement names into schemas of theirs, each once.
 * @throws EngineError `unreadable_file` for a table that the snapshot or the contract does not have
 */
export function createEarlierLoader(session: Promise<Session>, source: EarlierSource): LoadTables {
	const manifests = new Map<string, Promise<Manifest>>();
	const tables = new Map<string, Promise<void>>();

	/** Remembers a promise under a key until it fails: what cannot be had now may be there at the next question. */
	function once<T>(known: Map<string, Promise<T>>, key: string, make: () => Promise<T>): Promise<T> {
		let promise = known.get(key);
		if (!promise) {
			promise = make();
			known.set(key, promise);
			promise.catch(() => known.delete(key));
		}
		return promise;
	}

	async function load(id: string, name: string): Promise<void> {
		const manifest = await once(manifests, id, () => source.manifest(id));
		const table = TABLES.find((each) => each.name === name);
		const file = manifest.files.find((each) => each.table === name);
		if (!table || !file)
			throw new EngineError('unreadable_file', { file: `${id}/${name}.parquet`, reason: 'no such table' });
		const arrow = await tableToArrow(await source.read(id, file), table).catch((error: unknown) => {
			throw new EngineError('unreadable_file', { file: `${id}/${file.file}`, reason: String(error) });
		});
		const schema = schemaOf(id)!;
		const ready = await session;
		ready.query(`CREATE SCHEMA IF NOT EXISTS ${schema}`);
		ready.query(createTable(table, schema));
		if (file.rows > 0) ready.insert(name, arrow, schema);
	}

	return async (sql) => {
		await Promise.all(
			earlierTables(sql).map(({ id, table }) => once(tables, `${id}/${table}`, () => load(id, table)))
		);
	};
}

import { TABLES, type Manifest, type ManifestFile, type Table } from '../schema/index';
import { tableToArrow } from './decode-table';
import { EngineError } from './errors';
import type { Session } from './session';
import { tablesNeeded } from './tables-needed';

/** Brings the tables that a statement needs into the session, and makes those derived of them, each once. */
export type LoadTables = (sql: string) => Promise<void>;

/**
 * @param read the bytes of one file of the snapshot
 * @param session may still be opening: files are fetched and decoded meanwhile
 * @param replaced tables that are filled otherwise
 */
export function createTableLoader(
	manifest: Manifest,
	prelude: string,
	session: Promise<Session>,
	read: (file: ManifestFile) => Promise<ArrayBuffer>,
	replaced: readonly string[] = []
): LoadTables {
	const loading = new Map<string, Promise<void>>(replaced.map((name) => [name, Promise.resolve()]));

	async function load(table: Table): Promise<void> {
		const file = manifest.files.find((entry) => entry.table === table.name);
		if (!file) return; // a snapshot may leave a table out; it stays empty
		const bytes = await read(file);
		const arrow = await tableToArrow(bytes, table).catch((error: unknown) => {
			throw new EngineError('unreadable_file', { file: file.file, reason: String(error) }, { cause: error });
		});
		if (file.rows > 0) (await session).insert(table.name, arrow);
	}

	function loadOnce(table: Table): Promise<void> {
		let promise = loading.get(table.name);
		if (!promise) {
			promise = load(table);
			loading.set(table.name, promise);
			// A file that could not be fetched now may be there at the next question.
			promise.catch(() => loading.delete(table.name));
		}
		return promise;
	}

	const made = new Set<string>();

	return async (sql) => {
		const { tables, derived } = tablesNeeded(sql, prelude);
		await Promise.all(TABLES.filter((table) => tables.includes(table.name)).map(loadOnce));
		for (const { name, sql: make } of derived) {
			if (made.has(name)) continue;
			(await session).query(make);
			made.add(name);
		}
	};
}

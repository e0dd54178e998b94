/**
 * Two snapshots in one database: the newer one's tables are where they always are, in `main`; those of an
 * older one stand in a schema named after it. A statement that names such a schema says by itself which
 * files it needs, so an engine loads them when it is first asked (docs/decisions/0010-snapshot-diff.md).
 */
const ID = /^(\d{4})-(\d{2})-(\d{2})-([0-9a-f]{12})$/;
const NAMED = /\bsnapshot_(\d{4})_(\d{2})_(\d{2})_([0-9a-f]{12})\.([a-z_]+)/g;

/** Schema of a snapshot: `snapshot_2025_12_31_1a2b3c4d5e6f`; `main` for `''`, the newer one itself; null for no id. */
export function schemaOf(snapshotId: string): string | null {
	if (snapshotId === '') return 'main';
	return ID.test(snapshotId) ? `snapshot_${snapshotId.replaceAll('-', '_')}` : null;
}

/** Tables of older snapshots that a statement names: `table` of snapshot `id`, each once. */
export function earlierTables(sql: string): { readonly id: string; readonly table: string }[] {
	const found = new Map<string, { id: string; table: string }>();
	for (const [text, year, month, day, hash, table] of sql.matchAll(NAMED))
		found.set(text, { id: `${year}-${month}-${day}-${hash}`, table: table! });
	return [...found.values()];
}

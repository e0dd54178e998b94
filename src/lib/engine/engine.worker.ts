import type { ManifestFile } from '../schema/manifest';
import { createEarlierLoader } from './earlier-loader';
import { toFailure } from './failure';
import type { OnBytes } from './fetch-file';
import { instantiateEngine } from './instantiate';
import { keptDays } from './kept-days';
import { createTableLoader, type LoadTables } from './load-tables';
import { localManifest, localSnapshotFile } from './local-snapshot';
import { fillLocally } from './local-tables';
import type { Progress, Reply, Request } from './protocol';
import { openSession, type Session } from './session';
import { fetchManifest, fetchSnapshotFile } from './snapshot-files';

/**
 * The engine's thread. Started only from a blob: that imports this script, so that the page's
 * policy holds here too (docs/decisions/0004-confined-engine.md).
 */
const reply = (message: Reply) => postMessage(message);

let opened: Promise<{ session: Promise<Session>; loadTables: LoadTables }> | undefined;

addEventListener('message', ({ data }: MessageEvent<Request>) => {
	switch (data.kind) {
		case 'open':
			opened = open(data);
			opened.catch((error: unknown) => reply({ kind: 'closed', failure: toFailure(error) }));
			break;
		case 'expect':
			// A failure is told when the statement itself is asked.
			load(data.sql).catch(() => undefined);
			break;
		case 'query':
			answer(data.sql).catch((error: unknown) => reply({ kind: 'failed', failure: toFailure(error) }));
	}
});

async function open({ snapshotUrl, wasmUrl, prelude, files, local }: Request & { kind: 'open' }) {
	const empty = instantiateEngine(wasmUrl, report('engine')).then((bindings) =>
		openSession(bindings, prelude)
	);
	empty.catch(() => undefined); // each question that waits for it is told
	const manifest = files ? await localManifest(files) : await fetchManifest(snapshotUrl);
	const reportData = reportSum('data');
	const read = (file: ManifestFile) =>
		files
			? localSnapshotFile(files, file)
			: fetchSnapshotFile(snapshotUrl, file, reportData(file.file, file.bytes));
	const loadNewer = createTableLoader(manifest, prelude, empty, read, local?.replaced);
	const loadEarlier = createEarlierLoader(empty, {
		manifest: (id) => fetchManifest(besides(snapshotUrl, id)),
		read: (id, file) =>
			fetchSnapshotFile(besides(snapshotUrl, id), file, reportData(`${id}/${file.file}`, file.bytes))
	});
	const loadTables: LoadTables = async (sql) => {
		await Promise.all([loadNewer(sql), loadEarlier(sql)]);
	};
	const session = local ? fillLocally(empty, loadTables, local) : empty;
	session.catch(() => undefined);
	reply({ kind: 'manifest', manifest });
	return { session, loadTables };
}

/** Folder of another snapshot of the same host. */
const besides = (snapshotUrl: string, id: string) => new URL(`../${id}/`, snapshotUrl).href;

async function load(sql: string): Promise<Session> {
	if (!opened) throw new Error('the engine was asked before it was opened');
	const { session, loadTables } = await opened;
	const [ready] = await Promise.all([session, loadTables(sql)]);
	return ready;
}

async function answer(sql: string): Promise<void> {
	const session = await load(sql);
	reply({ kind: 'running' });
	reply({ kind: 'rows', rows: session.query(withKeptDays(session, sql)) });
}

let kept: ((sql: string) => string) | undefined;

function withKeptDays(session: Session, sql: string): string {
	return (kept ??= keptDays(session))(sql);
}

const REPORT_EVERY_MS = 50;

/** Progress of one phase, told at most every 50 ms and at the end. */
function report(phase: Progress['phase']): OnBytes {
	let last = 0;
	return (loadedBytes, totalBytes) => {
		const now = performance.now();
		if (loadedBytes < totalBytes && now - last < REPORT_EVERY_MS) return;
		last = now;
		reply({ kind: 'progress', progress: { phase, loadedBytes, totalBytes } });
	};
}

/** Progress of several files as one sum. */
function reportSum(phase: Progress['phase']): (name: string, bytes: number) => OnBytes {
	const tell = report(phase);
	const files = new Map<string, { loaded: number; total: number }>();
	return (name, bytes) => {
		files.set(name, { loaded: 0, total: bytes });
		return (loaded, total) => {
			files.set(name, { loaded, total });
			const all = [...files.values()];
			tell(
				all.reduce((sum, file) => sum + file.loaded, 0),
				all.reduce((sum, file) => sum + file.total, 0)
			);
		};
	};
}

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Engine, Row } from '../engine/engine';
import { compile, requestKey, type MetricRequest } from '../query/compile';
import type { SnapshotIndex } from '../schema';
import type { RowsOf } from '../views/view';
import { openNative } from './native';

/** Holds the snapshots and their index while the site is built. */
export const SNAPSHOTS = join('static', 'snapshots');

function newestId(): string {
	const file = join(SNAPSHOTS, 'index.json');
	let index: SnapshotIndex;
	try {
		index = JSON.parse(readFileSync(file, 'utf8')) as SnapshotIndex;
	} catch (cause) {
		throw new Error(`${file} cannot be read; "npm run snapshot -- build" makes it`, { cause });
	}
	const [newest] = index.snapshots;
	if (!newest) throw new Error(`${file} lists no snapshot; "npm run snapshot -- build" makes one`);
	return newest.id;
}

let engine: Promise<Engine> | null = null;

/** The newest snapshot in native DuckDB, opened once for the whole build. */
export function snapshot(): Promise<Engine> {
	return (engine ??= openNative(join(SNAPSHOTS, newestId())));
}

const answers = new Map<string, Promise<Row[]>>();

function rowsFor(request: MetricRequest): Promise<Row[]> {
	const key = requestKey(request);
	let rows = answers.get(key);
	if (!rows) {
		rows = snapshot().then((open) => open.query(compile(request)));
		answers.set(key, rows);
	}
	return rows;
}

/** Rows of all requests; each question is asked once in a build, however many pages need it. */
export async function rowsOfAll(requests: readonly MetricRequest[]): Promise<RowsOf> {
	const found = new Map<string, Row[]>();
	for (const request of requests) found.set(requestKey(request), await rowsFor(request));
	return (request) => {
		const rows = found.get(requestKey(request));
		if (!rows) throw new Error(`view asks for rows it did not request: ${requestKey(request)}`);
		return rows;
	};
}

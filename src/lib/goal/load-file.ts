import { base } from '$app/paths';
import { EngineError } from '../engine/errors';
import type { GoalFile } from './record';

const files = new Map<string, Promise<GoalFile | null>>();

/** What was computed at build for the page of a goal, fetched once; null where no goal has the id. */
export function loadGoalFile(id: string): Promise<GoalFile | null> {
	let file = files.get(id);
	if (!file) {
		file = load(id);
		files.set(id, file);
		// A failed download is tried again next time.
		file.catch(() => files.delete(id));
	}
	return file;
}

/** Throws EngineError `unreachable_file`. */
async function load(id: string): Promise<GoalFile | null> {
	const file = `prebaked/goals/${id}.json`;
	const response = await fetch(`${base}/${file}`).catch((cause: unknown) => {
		throw new EngineError('unreachable_file', { file }, { cause });
	});
	if (response.status === 404) return null;
	if (!response.ok) throw new EngineError('unreachable_file', { file, status: response.status });
	return (await response.json()) as GoalFile;
}

import { base } from '$app/paths';
import type { Row } from '../engine/engine';
import { EngineError } from '../engine/errors';
import { prebakedKey, unpack, type PrebakedFile } from './prebaked';
import type { Question } from './view-worker-protocol';

const files = new Map<string, Promise<PrebakedFile>>();

async function load(file: string): Promise<PrebakedFile> {
	const name = `prebaked/${file}.json`;
	let response: Response;
	try {
		response = await fetch(`${base}/${name}`);
	} catch (cause) {
		throw new EngineError('unreachable_file', { file: name }, { cause });
	}
	if (!response.ok) throw new EngineError('unreachable_file', { file: name, status: response.status });
	return (await response.json()) as PrebakedFile;
}

/** Rows computed at build, or null where only the engine can answer. Each file is fetched once. */
export async function loadPrebaked(
	question: Pick<Question, 'metric' | 'params' | 'file'>,
	signal: AbortSignal
): Promise<Row[] | null> {
	if (question.file === null) return null;
	let file = files.get(question.file);
	if (!file) {
		file = load(question.file);
		files.set(question.file, file);
		// A failed download is tried again next time.
		file.catch(() => files.delete(question.file as string));
	}
	const held = await file;
	signal.throwIfAborted();
	const packed = held[prebakedKey(question)];
	return packed ? unpack(packed) : null;
}

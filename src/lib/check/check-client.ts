import { base } from '$app/paths';
import { startConfinedWorker } from '../engine/confined-worker';
import { newestSnapshotUrl } from '../query/live-engine';
import { CHECK_WORKER_URL } from './assets';
import type { CheckOptions, CheckReply, CheckRequest } from './protocol';
import { REGISTER_WORDS_PATH } from './register-words';

/** One file in a worker of its own, from its reading to its last report. */
export interface CheckClient {
	ask(request: Exclude<CheckRequest, { kind: 'check' }>): void;
	/** Ends the reading at once, and frees what the worker held. */
	stop(): void;
}

/** Starts to check files. Throws EngineError where the browser has no worker or the site cannot be reached. */
export async function startCheck(
	files: readonly File[],
	options: CheckOptions,
	onReply: (reply: CheckReply) => void
): Promise<CheckClient> {
	const absolute = (url: string) => new URL(url, document.baseURI).href;
	const snapshotUrl = absolute(await newestSnapshotUrl());
	const worker = startConfinedWorker(absolute(CHECK_WORKER_URL), 'check');
	const ask = (request: CheckRequest) => worker.postMessage(request);
	worker.addEventListener('message', ({ data }: MessageEvent<CheckReply>) => onReply(data));
	worker.addEventListener('error', ({ message }) =>
		onReply({
			kind: 'closed',
			failure: { kind: 'engine', code: message ? 'crashed' : 'no_worker', detail: { reason: message } }
		})
	);
	ask({ kind: 'check', files, options, snapshotUrl, wordsUrl: absolute(`${base}/${REGISTER_WORDS_PATH}`) });
	return { ask, stop: () => worker.terminate() };
}

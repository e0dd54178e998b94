import { VIEWS } from '../views/registry';
import { requestKey } from './compile';
import { prebakedFile } from './prebaked';
import type { FromWorker, ToWorker } from './view-worker-protocol';

/**
 * Builds views off the main thread. Arquero compiles functions from text, which the page's
 * policy forbids; this worker is loaded by URL, outside that policy, and therefore receives
 * rows only (docs/decisions/0004-confined-engine.md).
 */
function answer(message: ToWorker): FromWorker {
	const { call, params } = message;
	const view = VIEWS[message.view];
	if (message.type === 'plan') {
		const questions = new Map(view.requests(params).map((request) => [requestKey(request), request]));
		return {
			type: 'plan',
			call,
			questions: [...questions].map(([key, request]) => ({
				...request,
				key,
				file: prebakedFile(request, params.newest)
			}))
		};
	}
	const model = view.build((request) => {
		const rows = message.rows.get(requestKey(request));
		if (!rows) throw new Error(`view ${view.id} asks for rows it did not request: ${requestKey(request)}`);
		return rows;
	}, params);
	return { type: 'model', call, model };
}

addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
	try {
		postMessage(answer(data));
	} catch (error) {
		postMessage({
			type: 'error',
			call: data.call,
			message: error instanceof Error ? error.message : String(error)
		} satisfies FromWorker);
	}
});

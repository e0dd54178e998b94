import { buildDeck, deckRequests } from '../deck/deck';
import { requestKey } from '../query/compile';
import { prebakedFile } from '../query/prebaked';
import { packArchive } from './archive';
import { packContent } from './build-content';
import type { PackContent } from './content';
import { officialRequests } from './official';
import type { FromPackWorker, ToPackWorker } from './protocol';

/**
 * Makes a pack off the page's thread. Loaded by URL, and so outside the page's policy like view.worker: it has
 * Arquero by way of the views, and receives rows only. Ended by the page after one pack, or to cancel.
 */
let content: PackContent | null = null;

async function answer(message: ToPackWorker): Promise<FromPackWorker> {
	if (message.type === 'plan') {
		const { params, hasDeck } = message;
		const requests = [...(hasDeck ? [] : deckRequests(params)), ...officialRequests(params)];
		const questions = new Map(requests.map((request) => [requestKey(request), request]));
		return {
			type: 'questions',
			questions: [...questions].map(([key, request]) => ({
				...request,
				key,
				file: prebakedFile(request, params.newest)
			}))
		};
	}
	if (message.type === 'build') {
		const { params, rows, origin } = message;
		const rowsOf = (request: Parameters<typeof requestKey>[0]) => {
			const found = rows.get(requestKey(request));
			if (!found) throw new Error(`the pack asks for rows it did not request: ${requestKey(request)}`);
			return found;
		};
		content = packContent(message.deck ?? buildDeck(rowsOf, params), rowsOf, params, origin);
		return { type: 'built', deck: content.deck, facts: content.facts };
	}
	if (!content) throw new Error('a pack is built before it is written');
	const onStep = (step: Extract<FromPackWorker, { type: 'step' }>['step']) =>
		postMessage({ type: 'step', step } satisfies FromPackWorker);
	return { type: 'written', bytes: await packArchive({ ...message, content }, onStep) };
}

addEventListener('message', ({ data }: MessageEvent<ToPackWorker>) => {
	answer(data).then(
		(reply) => {
			if (reply.type === 'written') postMessage(reply, { transfer: [reply.bytes.buffer] });
			else postMessage(reply);
		},
		(error: unknown) => {
			const text = error instanceof Error ? error.message : String(error);
			postMessage({ type: 'error', message: text } satisfies FromPackWorker);
		}
	);
});

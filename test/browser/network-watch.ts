import type { CDPSession, Page } from 'playwright-core';

/**
 * Every request that a page and its workers attempt, the refused ones too. Workers have a
 * network domain of their own in the DevTools protocol, so each is attached as it starts.
 */
export interface NetworkWatch {
	/** `url` of each attempt, in order. */
	readonly attempts: string[];
	/** Method, address and whether there is a body, of each attempt. */
	readonly sent: Sent[];
	/** Attempts to any origin but the page's own (blob: and data: aside). */
	foreign(): string[];
}

export interface Sent {
	readonly method: string;
	readonly url: string;
	readonly hasBody: boolean;
}

interface Attached {
	readonly sessionId: string;
}
interface WillBeSent {
	readonly request: { readonly url: string; readonly method: string; readonly hasPostData?: boolean };
}

export async function watchNetwork(page: Page): Promise<NetworkWatch> {
	const attempts: string[] = [];
	const sent: Sent[] = [];
	const note = ({ url, method, hasPostData = false }: WillBeSent['request']) => {
		attempts.push(url);
		sent.push({ url, method, hasBody: hasPostData });
	};
	page.on('request', (request) =>
		note({ url: request.url(), method: request.method(), hasPostData: request.postDataBuffer() !== null })
	);
	page.on('requestfailed', (request) => attempts.push(request.url()));
	const session = await page.context().newCDPSession(page);
	session.on('Network.requestWillBeSent', ({ request }: WillBeSent) => note(request));
	await session.send('Network.enable');
	await watchWorkers(session, note);
	return {
		attempts,
		sent,
		foreign() {
			const own = new URL(page.url()).origin;
			return attempts.filter((url) => /^https?:/.test(url) && new URL(url).origin !== own);
		}
	};
}

/** Playwright's sessions do not speak to attached workers; the messages are passed by hand. */
async function watchWorkers(
	session: CDPSession,
	note: (request: WillBeSent['request']) => void
): Promise<void> {
	session.on('Target.receivedMessageFromTarget', ({ message }: { message: string }) => {
		const { method, params } = JSON.parse(message) as { method?: string; params?: WillBeSent };
		if (method === 'Network.requestWillBeSent' && params) note(params.request);
	});
	session.on('Target.attachedToTarget', ({ sessionId }: Attached) => {
		const message = JSON.stringify({ id: 1, method: 'Network.enable' });
		void session.send('Target.sendMessageToTarget', { sessionId, message });
	});
	await session.send('Target.setAutoAttach', {
		autoAttach: true,
		waitForDebuggerOnStart: false,
		flatten: false
	});
}

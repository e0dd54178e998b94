import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A second origin that answers everything to anybody and remembers what was asked of it. */
export interface Listener {
	/** `http://127.0.0.1:<port>`, without a slash at the end. */
	readonly origin: string;
	/** `METHOD /path` of each request so far. */
	readonly requests: string[];
	close(): Promise<void>;
}

export async function startListener(): Promise<Listener> {
	const requests: string[] = [];
	const server = createServer((request, response) => {
		requests.push(`${request.method} ${request.url}`);
		// Open to every origin, so that nothing but the page's own policy can hold a request back.
		response.writeHead(200, {
			'Access-Control-Allow-Origin': '*',
			'Access-Control-Allow-Methods': '*',
			'Access-Control-Allow-Headers': '*',
			'Content-Type': 'text/csv'
		});
		response.end('a,b\n1,2\n');
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	return {
		origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
		requests,
		close: () =>
			new Promise((resolve, reject) => {
				server.close((error) => (error ? reject(error) : resolve()));
				server.closeAllConnections();
			})
	};
}

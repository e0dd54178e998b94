import { createReadStream, existsSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import sirv from 'sirv';

export interface ServeOptions {
	/** Folder of the built site. */
	readonly folder: string;
	/** Path the site is served under, with slashes at both ends: `/`, `/ocop/`. */
	readonly base?: string;
	/** 0 takes any free port. */
	readonly port?: number;
	readonly host?: string;
	/** How many ports after a taken one are tried. */
	readonly tries?: number;
}

export interface Running {
	readonly url: string;
	close(): Promise<void>;
}

/** Files whose name or folder changes with their content. */
const IMMUTABLE = /\/_app\/immutable\/|\/snapshots\/\d{4}-\d\d-\d\d-[0-9a-f]+\/|\/engine\/\d/;

/**
 * Serves a built site as a production host should: ready-made .br and .gz files, types of .wasm
 * and .parquet, ETag, byte ranges, the site's own 404 page. Rejects when no port is free.
 */
export async function startServer(options: ServeOptions): Promise<Running> {
	const { folder, base = '/', port = 4173, host = '127.0.0.1', tries = 20 } = options;
	if (!existsSync(folder)) throw new Error(`folder ${folder} does not exist: build the site first`);
	const files = sirv(folder, {
		etag: true,
		brotli: true,
		gzip: true,
		extensions: ['html'],
		setHeaders,
		onNoMatch: (_request, response) => sendNotFound(folder, response)
	});
	const server = createServer((request, response) => {
		if (!stripBase(request, base)) return redirectToBase(request, response, base);
		files(request, response);
	});
	const bound = await listen(server, port, host, port === 0 ? 0 : tries);
	return {
		url: `http://${host}:${bound}${base}`,
		close: () =>
			new Promise((resolve, reject) => {
				server.close((error) => (error ? reject(error) : resolve()));
				server.closeAllConnections();
			})
	};
}

function setHeaders(response: ServerResponse, pathname: string): void {
	response.setHeader('X-Content-Type-Options', 'nosniff');
	response.setHeader(
		'Cache-Control',
		IMMUTABLE.test(pathname) ? 'public, max-age=31536000, immutable' : 'no-cache'
	);
	if (pathname.endsWith('.parquet')) response.setHeader('Content-Type', 'application/vnd.apache.parquet');
}

function sendNotFound(folder: string, response: ServerResponse): void {
	response.statusCode = 404;
	const page = path.join(folder, '404.html');
	if (!existsSync(page)) {
		response.end('404');
		return;
	}
	response.setHeader('Content-Type', 'text/html;charset=utf-8');
	createReadStream(page).pipe(response);
}

/** Takes the base off the request's path; false when the request lies outside it. */
function stripBase(request: IncomingMessage, base: string): boolean {
	const url = request.url ?? '/';
	if (!url.startsWith(base)) return false;
	request.url = url.slice(base.length - 1);
	return true;
}

function redirectToBase(request: IncomingMessage, response: ServerResponse, base: string): void {
	const isRoot = request.url === '/' || `${request.url}/` === base;
	response.writeHead(isRoot ? 302 : 404, isRoot ? { location: base } : {}).end();
}

/** Resolves to the port that could be had: `port`, or one of the `tries` after it. */
async function listen(server: Server, port: number, host: string, tries: number): Promise<number> {
	for (let candidate = port; candidate <= port + tries; candidate++) {
		try {
			await new Promise<void>((resolve, reject) => {
				server.once('error', reject);
				server.listen(candidate, host, () => {
					server.off('error', reject);
					resolve();
				});
			});
			const address = server.address();
			return address !== null && typeof address === 'object' ? address.port : candidate;
		} catch (error) {
			server.removeAllListeners('error');
			if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
		}
	}
	throw new Error(`ports ${port} to ${port + tries} on ${host} are taken: name another with --port`);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
	const { values } = parseArgs({
		options: {
			folder: { type: 'string', default: 'build' },
			base: { type: 'string', default: '/' },
			port: { type: 'string', default: '4173' },
			host: { type: 'string', default: '127.0.0.1' }
		}
	});
	const base = `/${values.base}/`.replace(/\/+/g, '/');
	const { url } = await startServer({ ...values, base, port: Number(values.port) });
	console.log(`Toàn cảnh OCOP: ${url}`);
}

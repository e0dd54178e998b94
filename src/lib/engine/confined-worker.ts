import { EngineError } from './errors';
import type { Reply } from './protocol';

/**
 * Starts a script in a worker that inherits the page's Content-Security-Policy.
 *
 * A worker loaded by URL takes its policy from its own response and ignores the page's meta tag;
 * a blob: worker inherits the page's. So the blob only imports the script. In development Vite
 * serves modules, in a build a classic script.
 *
 * @param scriptUrl absolute: a blob: has no address to resolve against
 * @param name as the browser's tools show it
 */
export function startConfinedWorker(scriptUrl: string, name = 'duckdb'): Worker {
	const [code, type] = import.meta.env.DEV
		? ([`import ${JSON.stringify(scriptUrl)};`, 'module'] as const)
		: ([importingScript(scriptUrl), 'classic'] as const);
	const blobUrl = URL.createObjectURL(new Blob([code], { type: 'text/javascript' }));
	try {
		return new Worker(blobUrl, { type, name });
	} catch (cause) {
		throw new EngineError('no_worker', { reason: String(cause) }, { cause });
	}
}

/** A worker's error event does not say that the script was missing; the script says it itself. */
function importingScript(scriptUrl: string): string {
	const unreachable: Reply = {
		kind: 'closed',
		failure: { kind: 'engine', code: 'unreachable_file', detail: { file: scriptUrl } }
	};
	return `try { importScripts(${JSON.stringify(scriptUrl)}); } catch (error) {
		if (error.name !== 'NetworkError') throw error;
		postMessage(${JSON.stringify(unreachable)});
	}`;
}

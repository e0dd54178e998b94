import {
	BROWSER_RUNTIME,
	createDuckDB,
	getPlatformFeatures,
	VoidLogger,
	type DuckDBBindings
} from 'duckdb-wasm-browser-blocking';
import { EngineError } from './errors';
import { countBytes, fetchFile, type OnBytes } from './fetch-file';

type OnInstance = (instance: WebAssembly.Instance, module: WebAssembly.Module) => void;

/**
 * Downloads and starts DuckDB's `eh` build in this thread; compiling begins while bytes arrive.
 * Throws EngineError: `no_webassembly` (also where its exceptions are missing or a policy
 * forbids it), `unreachable_file`, `crashed`.
 */
export async function instantiateEngine(wasmUrl: string, onBytes: OnBytes): Promise<DuckDBBindings> {
	if (typeof WebAssembly === 'undefined' || !(await getPlatformFeatures()).wasmExceptions) {
		throw new EngineError('no_webassembly');
	}
	const module = await compile(wasmUrl, onBytes);
	const bundle = { mainModule: wasmUrl, mainWorker: '' };
	const bindings = await createDuckDB({ eh: bundle, mvp: bundle }, new VoidLogger(), BROWSER_RUNTIME);
	return new Promise((resolve, reject) => {
		// The bindings' own way of fetching never settles when the file is not there.
		Object.assign(bindings, {
			instantiateWasm(imports: WebAssembly.Imports, onInstance: OnInstance) {
				Object.assign(globalThis, { DUCKDB_RUNTIME: BROWSER_RUNTIME });
				WebAssembly.instantiate(module, imports).then((instance) => onInstance(instance, module), reject);
				return [];
			}
		});
		bindings.instantiate(() => undefined).then(resolve, reject);
	});
}

async function compile(wasmUrl: string, onBytes: OnBytes): Promise<WebAssembly.Module> {
	const [response, rawBytes] = [await fetchFile(wasmUrl), rawSize(wasmUrl)];
	const body = countBytes(response, rawBytes, onBytes);
	// A response of our own carries the type whether or not the server knows it.
	const typed = new Response(body, { headers: { 'content-type': 'application/wasm' } });
	try {
		return await WebAssembly.compileStreaming(typed);
	} catch (cause) {
		if (cause instanceof WebAssembly.CompileError && /content security policy/i.test(cause.message)) {
			throw new EngineError('no_webassembly', { reason: cause.message }, { cause });
		}
		throw new EngineError('unreadable_file', { file: wasmUrl, reason: String(cause) }, { cause });
	}
}

/** Unpacked size from engine.json beside the file; 0 (no progress shown) where that is missing. */
async function rawSize(wasmUrl: string): Promise<number> {
	try {
		const response = await fetchFile(new URL('engine.json', wasmUrl).href);
		return ((await response.json()) as { bytes: number }).bytes;
	} catch {
		return 0;
	}
}

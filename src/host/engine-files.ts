import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { ENGINE_VERSION, ENGINE_WASM_PATH } from '../lib/engine/version';
import { compressFile } from './compression';
import { stripExports } from './strip-exports';

/** engine.json beside the engine's file: what the browser and an operator check it against. */
export interface EngineFile {
	readonly version: string;
	readonly file: string;
	/** Unpacked size. */
	readonly bytes: number;
	readonly sha256: string;
	/** The package's file it was made from, before its unused exports were removed. */
	readonly source_sha256: string;
}

const sha256 = (content: Uint8Array) => createHash('sha256').update(content).digest('hex');

/**
 * Writes DuckDB's `eh` build from node_modules, without the exports that only extensions need,
 * to `staticFolder`/engine/<version>/, with engine.json and compressed copies beside it.
 *
 * @param quality of brotli: 5 takes two seconds, 11 two minutes and gives a fifth less
 */
export async function writeEngineFiles(staticFolder: string, quality: number): Promise<EngineFile> {
	const packageFolder = path.dirname(
		path.dirname(createRequire(import.meta.url).resolve('@duckdb/duckdb-wasm/dist/duckdb-eh.wasm'))
	);
	await requireVersion(packageFolder);
	const source = await readFile(path.join(packageFolder, 'dist/duckdb-eh.wasm'));
	const glue = await readFile(path.join(packageFolder, 'dist/duckdb-browser-blocking.mjs'), 'utf8');
	const namedByGlue = new Set(glue.match(/[\w$]+/g));
	const content = stripExports(source, (name) => namedByGlue.has(name));

	const target = path.join(staticFolder, ENGINE_WASM_PATH);
	const file: EngineFile = {
		version: ENGINE_VERSION,
		file: path.basename(target),
		bytes: content.byteLength,
		sha256: sha256(content),
		source_sha256: sha256(source)
	};
	await mkdir(path.dirname(target), { recursive: true });
	await writeFile(target, content);
	await writeFile(path.join(path.dirname(target), 'engine.json'), JSON.stringify(file, null, '\t') + '\n');
	await compressFile(target, quality);
	return file;
}

async function requireVersion(packageFolder: string): Promise<void> {
	const text = await readFile(path.join(packageFolder, 'package.json'), 'utf8');
	const { version } = JSON.parse(text) as { version: string };
	if (version === ENGINE_VERSION) return;
	throw new Error(
		`${packageFolder} is version ${version}, the site is written for ${ENGINE_VERSION} (src/lib/engine/version.ts)`
	);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
	const { values } = parseArgs({ options: { quality: { type: 'string', default: '11' } } });
	const { version, bytes } = await writeEngineFiles('static', Number(values.quality));
	console.log(`engine ${version}: ${(bytes / 1e6).toFixed(1)} MB in static/engine/${version}/`);
}

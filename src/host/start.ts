import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { compressFolder } from './compress';
import { writeEngineFiles } from './engine-files';
import { startServer } from './serve';

/**
 * `npm start`: from a fresh clone to the site in the browser. Only what is missing is made, but
 * the site itself is built anew unless --no-build is given. Compressed lightly: this is for one's
 * own machine; docs/deploy.md has the commands for a host.
 */
const LIGHT = 5;

const { values } = parseArgs({
	options: {
		base: { type: 'string', default: '/' },
		port: { type: 'string', default: '4173' },
		host: { type: 'string', default: '127.0.0.1' },
		build: { type: 'boolean', default: true }
	},
	allowNegative: true
});

if (!existsSync('static/snapshots/index.json')) {
	await step('snapshot', () => run([...process.execArgv, 'src/snapshot/cli.ts', 'build']));
}
if (values.build || !existsSync('build/index.html')) {
	await step('engine', () => writeEngineFiles('static', LIGHT));
	await step('site', () => run(['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'warn']));
	await step('compression', () => compressFolder('build', LIGHT));
}
const base = `/${values.base}/`.replace(/\/+/g, '/');
const { url } = await startServer({ folder: 'build', base, port: Number(values.port), host: values.host });
console.log(`Toàn cảnh OCOP: ${url}`);

async function step(name: string, work: () => Promise<unknown>): Promise<void> {
	const start = performance.now();
	console.log(`${name} …`);
	await work();
	console.log(`${name}: ${((performance.now() - start) / 1000).toFixed(1)} s`);
}

/** Runs Node with these arguments; rejects with the command when it fails. */
function run(args: string[]): Promise<void> {
	return new Promise((resolve, reject) => {
		const child = spawn(process.execPath, args, { stdio: 'inherit' });
		child.once('error', reject);
		child.once('exit', (code) => {
			if (code === 0) resolve();
			else reject(new Error(`${args.join(' ')} ended with code ${code}`));
		});
	});
}

import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findChromium } from './browser/chromium';
import { findLibreOffice } from './office/libreoffice';
import { findPdftotext } from './office/poppler';
import { findPostgres } from './postgres';

/**
 * `npm test`: types, lint, unit, property and parity tests, snapshot, build, what the pages say,
 * browser tests. Each step prints what it runs; the first that fails ends the run. The last line
 * counts the tests.
 */
interface Step {
	readonly name: string;
	readonly command: string;
	readonly args: readonly string[];
	/** Vitest writes its counts here. */
	readonly report?: string;
}

const reports = mkdtempSync(join(tmpdir(), 'ocop-test-'));
const bin = (name: string) => join('node_modules', '.bin', name);

function vitest(name: string, ...args: string[]): Step {
	const report = join(reports, `${name.replaceAll(' ', '-')}.json`);
	return {
		name,
		command: bin('vitest'),
		args: ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`, ...args],
		report
	};
}

/** One after the other; those within brackets at once, as each keeps one processor busy. */
const steps: readonly (readonly Step[])[] = [
	[{ name: 'sync', command: bin('svelte-kit'), args: ['sync'] }],
	[
		{ name: 'lint', command: bin('eslint'), args: ['.', '--max-warnings', '0'] },
		{ name: 'types', command: bin('svelte-check'), args: ['--fail-on-warnings', '--output', 'human'] },
		{ name: 'format', command: bin('prettier'), args: ['--check', '--log-level', 'warn', '.'] }
	],
	[
		// Before the tests: some ask the snapshot that is shown.
		{ name: 'snapshot', command: bin('tsx'), args: ['src/snapshot/cli.ts', 'build'] },
		{ name: 'engine files', command: bin('tsx'), args: ['src/host/engine-files.ts', '--quality', '5'] }
	],
	[vitest('unit and parity', '--exclude', 'test/unit/site-content.test.ts')],
	[{ name: 'build', command: bin('vite'), args: ['build', '--logLevel', 'warn'] }],
	[vitest('pages', 'test/unit/site-content.test.ts')],
	[vitest('browser', '--config', 'test/browser/vitest.config.ts')]
];

const started = performance.now();
console.log(`browser: ${findChromium()}`);
console.log(`postgres: ${findPostgres() ?? 'none found; its tests are skipped'}`);
console.log(`LibreOffice: ${findLibreOffice() ?? 'none found; its tests are skipped'}`);
console.log(`poppler: ${findPdftotext() ?? 'none found; its tests are skipped'}`);
let failed = 0;
for (const group of steps) {
	const ended = await Promise.all(group.map((step) => run(step, group.length > 1)));
	if (!ended.every(Boolean)) {
		failed = 1;
		break;
	}
}

/** @param isOneOfSeveral what it prints is kept until it ends, so that lines do not mix */
async function run({ name, command, args }: Step, isOneOfSeveral: boolean): Promise<boolean> {
	const begun = performance.now();
	const heading = `\n── ${name}: ${command} ${args.join(' ')}`;
	if (!isOneOfSeveral) console.log(heading);
	const printed: Buffer[] = [];
	const child = spawn(command, args, {
		stdio: isOneOfSeveral ? ['ignore', 'pipe', 'pipe'] : 'inherit',
		env: { ...process.env, FORCE_COLOR: '0' }
	});
	for (const stream of [child.stdout, child.stderr]) {
		stream?.on('data', (chunk: Buffer) => printed.push(chunk));
	}
	const status = await new Promise<number | null>((resolve) => {
		child.once('error', (error) => {
			printed.push(Buffer.from(`${error.message}\n`));
			resolve(null);
		});
		child.once('close', resolve);
	});
	if (isOneOfSeveral) console.log(heading);
	process.stdout.write(Buffer.concat(printed));
	const seconds = ((performance.now() - begun) / 1000).toFixed(0);
	console.log(`── ${name}: ${status === 0 ? 'ok' : 'FAILED'} after ${seconds} s`);
	return status === 0;
}

const counts = steps
	.flat()
	.flatMap(({ report }) =>
		report && existsSync(report)
			? [
					JSON.parse(readFileSync(report, 'utf8')) as {
						numPassedTests: number;
						numFailedTests: number;
						numPendingTests: number;
					}
				]
			: []
	)
	.reduce(
		(sum, one) => ({
			passed: sum.passed + one.numPassedTests,
			failed: sum.failed + one.numFailedTests,
			skipped: sum.skipped + one.numPendingTests
		}),
		{ passed: 0, failed: 0, skipped: 0 }
	);
console.log(
	`\n${failed === 0 ? 'All steps passed' : 'A step failed'} in ${((performance.now() - started) / 60_000).toFixed(1)} minutes`
);
// A step without tests of its own (types, lint, build) counts as one failed test when it fails.
console.log(`${counts.passed} passed, ${Math.max(counts.failed, failed)} failed, ${counts.skipped} skipped`);
process.exitCode = failed;

import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';

const ROOT = new URL('../..', import.meta.url).pathname;

function run(...args: string[]) {
	return spawnSync(process.execPath, ['--import', 'tsx', 'src/snapshot/cli.ts', ...args], {
		cwd: ROOT,
		encoding: 'utf8'
	});
}

describe('the command line', () => {
	it.each([
		[['build', '--foo'], "Unknown option '--foo'"],
		[['build', '--as-of', '30/09/2026'], '--as-of has "30/09/2026"; it must be a day yyyy-mm-dd.'],
		[['check'], 'check needs the folder of one snapshot.'],
		[['check', 'a', 'b'], 'check needs the folder of one snapshot.'],
		[['check', 'a', '--data', 'b'], "Unknown option '--data'"],
		[['build', 'a'], "Unexpected argument 'a'"],
		[['build', '--province', '63-06'], '--province needs a register'],
		[
			['build', '--register', 'a.csv', '--with-sample', '--no-sample'],
			'--with-sample and --no-sample exclude each other.'
		],
		[['diff', 'a'], 'diff needs two snapshots: ids, days or folders.'],
		[['diff', 'a', 'b', '--foo'], "Unknown option '--foo'"],
		[['destroy'], 'Unknown command "destroy".'],
		[[], 'No command given.']
	])('%j is not understood', (args, message) => {
		const { status, stderr } = run(...args);
		expect(status).toBe(2);
		expect(stderr).toContain(message);
		expect(stderr).toContain('Usage:');
	});

	it('says what is wrong without a stack trace', () => {
		const built = run('build', '--data', '/nowhere', '--no-sample');
		expect(built.status).toBe(1);
		expect(built.stderr).toContain('places/provinces_63.csv: cannot be read in /nowhere');
		const checked = run('check', '/nowhere');
		expect(checked.status).toBe(1);
		const compared = run('diff', '2026-09-30', '2026-06-30', '--snapshots', '/nowhere');
		expect(compared.status).toBe(1);
		expect(compared.stderr).toContain('"build" makes snapshots');
		expect(built.stderr + checked.stderr + compared.stderr).not.toMatch(/^\s+at /m);
	});
});

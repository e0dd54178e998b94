import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FIXTURES, KEPT, PLANTED } from '../fixtures/workbooks';
import { privateCells } from '../fixtures/workbooks/private-cells';
import { AS_OF, temporaryFolder } from './real-data';
import { Written } from './traces';

const ROOT = new URL('../..', import.meta.url).pathname;

/** What is written for registers in whose every column private values were typed: nothing of them may be in it. */
describe('private values', () => {
	const place = temporaryFolder();
	const artifacts: Written[] = [];
	afterAll(() => place[Symbol.dispose]());

	beforeAll(async () => {
		const [input, out, reports] = ['in', 'out', 'reports'].map((name) => join(place.path, name)) as [
			string,
			string,
			string
		];
		mkdirSync(input);
		const made = FIXTURES.filter(({ name }) => name.startsWith('private'));
		for (const { fileName, bytes } of [...made, ...privateCells])
			writeFileSync(join(input, fileName), bytes());
		const built = spawnSync(
			process.execPath,
			[
				...['--import', 'tsx', 'src/snapshot/cli.ts', 'build', '--register', input, '--province', '63-67'],
				...['--as-of', AS_OF, '--out', out, '--reports', reports]
			],
			{ cwd: ROOT, encoding: 'utf8' }
		);
		expect(built.status, built.stderr).toBe(0);
		for (const name of ['stdout', 'stderr'] as const)
			artifacts.push(new Written(name, Buffer.from(built[name]), built[name]));
		const connection = await (await DuckDBInstance.create(':memory:')).connect();
		for (const path of filesBelow(place.path).filter((path) => !path.startsWith(input)))
			artifacts.push(await written(relative(place.path, path), path, connection));
		connection.closeSync();
	}, 180_000);

	it('are looked for in every kind of file', () => {
		const names = artifacts.map(({ name }) => name);
		for (const end of ['/product.parquet', '/quality.parquet', 'manifest.json', 'index.json'])
			expect(names.some((name) => name.endsWith(end))).toBe(true);
		for (const report of ['vi.xlsx', 'en.xlsx', 'vi.html', 'en.html'])
			expect(names.filter((name) => name.endsWith(`report.${report}`))).toHaveLength(3 + privateCells.length);
	});

	it.each(PLANTED)('"%s" is nowhere', (secret) => {
		expect(found(artifacts, secret)).toEqual([]);
	});

	it('would be found: the same search finds public values in tables, reports and on the terminal', () => {
		const product = found(artifacts, 'Gạo ST24 Buôn Choah').map(({ name }) => name.split('/').at(-1));
		expect(product).toContain('product.parquet');
		const unknown = found(artifacts, 'Xã Không Có Thật').map(({ name }) => name.split('/').at(-1));
		expect(new Set(unknown)).toEqual(
			new Set(['quality.parquet', 'report.vi.xlsx', 'report.en.xlsx', 'report.vi.html', 'report.en.html'])
		);
		expect(found(artifacts, 'Hạng sao').map(({ name }) => name)).toContain('stdout');
	});

	it.each(KEPT)('do not cost a business its name: %s', (name) => {
		expect(found(artifacts, name).map(({ name }) => name.split('/').at(-1))).toContain('producer.parquet');
	});
});

function found(artifacts: readonly Written[], secret: string): { name: string; how: string[] }[] {
	return artifacts
		.map((written) => ({ name: written.name, how: written.tracesOf(secret) }))
		.filter(({ how }) => how.length > 0);
}

function filesBelow(folder: string): string[] {
	return readdirSync(folder, { withFileTypes: true, recursive: true })
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name));
}

async function written(name: string, path: string, connection: DuckDBConnection): Promise<Written> {
	const bytes = readFileSync(path);
	return new Written(name, bytes, await textOf(path, bytes, connection));
}

async function textOf(path: string, bytes: Buffer, connection: DuckDBConnection): Promise<string> {
	if (path.endsWith('.parquet')) {
		const reader = await connection.runAndReadAll(
			`SELECT CAST(t AS VARCHAR) FROM read_parquet('${path}') AS t UNION ALL
			SELECT CAST(m AS VARCHAR) FROM parquet_metadata('${path}') AS m`
		);
		return reader.getRows().join('\n');
	}
	if (!path.endsWith('.xlsx')) return bytes.toString('utf8');
	return Object.values(unzipSync(bytes))
		.map((part) => new TextDecoder().decode(part))
		.join('\n');
}

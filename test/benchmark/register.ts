/**
 * How much time and memory a register of many rows takes: `tsx test/benchmark/register.ts [ROWS …]`.
 * Every measurement is a process of its own, so that peaks of memory do not add up. Prints a table.
 */
import { spawnSync } from 'node:child_process';
import { closeSync, createReadStream, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { layOut } from '../../src/lib/register/layout/lay-out';
import { readText } from '../../src/lib/register/read/text';
import { harmoniseWords } from '../../src/lib/register/understand/harmonise-words';
import { createPlaceResolver } from '../../src/lib/register/understand/places';
import { readEntries } from '../../src/lib/register/understand/read-entries';
import { buildSnapshot } from '../../src/snapshot/build';
import { modelPlaceLists } from '../../src/snapshot/model/place-lists';
import { bigRegister } from '../fixtures/workbooks/big-register';

const DATA = join(import.meta.dirname, '../../data');
const AS_OF = '2026-09-30';
const NAME = 'register.csv';
const ROWS = [100_000, 300_000, 1_000_000];

/** What is measured, from the file on disk; each takes in the one before. @returns rows seen */
const STAGES = { read, understand, build } as const;
type Stage = keyof typeof STAGES;

interface Measured {
	readonly rows: number;
	/** Wall time without start-up, place lists and word lists. */
	readonly seconds: number;
	/** Processor time of all threads meanwhile. */
	readonly cpuSeconds: number;
	readonly peakMb: number;
}

async function read(path: string): Promise<Measured> {
	const { sheets } = await readText(createReadStream(path), NAME);
	return measured(async () => {
		let rows = 0;
		for await (const { cells } of sheets[0]!.rows()) if (cells.length > 0) rows++;
		return rows;
	});
}

async function understand(path: string): Promise<Measured> {
	const { places, links } = modelPlaceLists(DATA, AS_OF);
	const resolver = createPlaceResolver(places, links, { aliases: [] });
	const { words } = harmoniseWords([], []);
	const { sheets } = await readText(createReadStream(path), NAME);
	return measured(async () => {
		const { rows } = await layOut(sheets[0]!, { file: NAME });
		for await (const event of readEntries(rows, { places: resolver, words, asOf: AS_OF }))
			if (event.kind === 'counts') return event.counts.rows;
		throw new Error('the rows ended without their counts');
	});
}

async function build(path: string, folder: string): Promise<Measured> {
	const lists = modelPlaceLists(DATA, AS_OF);
	return measured(async () => {
		let rows = 0;
		const registers = {
			inputs: [path],
			onSummary: ([line = '']: readonly string[]) => (rows = Number(/(\d+) rows =/.exec(line)?.[1]))
		};
		const out = join(folder, 'out');
		const options = { dataDir: DATA, asOf: AS_OF, out, withSample: false, registers };
		await buildSnapshot({ ...options, onProgress: () => undefined }, lists);
		return rows;
	});
}

async function measured(work: () => Promise<number>): Promise<Measured> {
	const [start, used] = [performance.now(), process.cpuUsage()];
	const rows = await work();
	const { user, system } = process.cpuUsage(used);
	return {
		rows,
		seconds: (performance.now() - start) / 1e3,
		cpuSeconds: (user + system) / 1e6,
		peakMb: process.resourceUsage().maxRSS / 1024
	};
}

function writeRegister(path: string, rows: number): void {
	const file = openSync(path, 'w');
	for (const chunk of bigRegister(rows)) writeSync(file, chunk);
	closeSync(file);
}

function measuredApart(stage: Stage, path: string, folder: string): Measured {
	const script = ['--import', 'tsx', import.meta.filename, '--stage', stage, path, folder];
	const { stdout, stderr, status } = spawnSync(process.execPath, script, { encoding: 'utf8' });
	if (status !== 0) throw new Error(`${stage}: ${stderr}`);
	return JSON.parse(stdout) as Measured;
}

function main(sizes: readonly number[]): void {
	const load = loadavg()[0]!.toFixed(1);
	console.log(
		`${new Date().toISOString().slice(0, 10)}, ${cpus().length} × ${cpus()[0]!.model}, Node ${process.version}, load ${load} at the start\n`
	);
	console.log('| rows | stage | seconds | rows a second | processor seconds | peak memory |');
	console.log('| --- | --- | --- | --- | --- | --- |');
	for (const size of sizes) {
		const folder = mkdtempSync(join(tmpdir(), 'bench-register-'));
		try {
			const path = join(folder, NAME);
			writeRegister(path, size);
			for (const stage of Object.keys(STAGES) as Stage[]) {
				const { rows, seconds, cpuSeconds, peakMb } = measuredApart(stage, path, folder);
				const rate = Math.round(rows / seconds).toLocaleString('en');
				console.log(
					`| ${size.toLocaleString('en')} | ${stage} | ${seconds.toFixed(1)} | ${rate} | ${cpuSeconds.toFixed(1)} | ${peakMb.toFixed(0)} MB |`
				);
			}
		} finally {
			rmSync(folder, { recursive: true });
		}
	}
}

const [flag, stage, path, folder] = process.argv.slice(2);
if (flag === '--stage') console.log(JSON.stringify(await STAGES[stage as Stage](path!, folder!)));
else main(process.argv.length > 2 ? process.argv.slice(2).map(Number) : ROWS);

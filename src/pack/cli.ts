import { fork } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { isIsoDate } from '../snapshot/model/as-of';
import { loadRun } from './load';
import { openPng } from './png';
import type { RunOptions } from './run';

const USAGE = `Usage: npm run pack -- --place 34-24 [--place vn …] | --all
    [--out DIR] [--lang vi|en] [--base published|register] [--as-of yyyy-mm-dd]
    [--site https://…] [--no-png] [--jobs N]
Writes one ZIP a place from the newest snapshot: PowerPoint, PDF, Excel, pictures, brief and link.
--all writes those of the 34 provinces.`;

/** The command line was not understood; exit code 2. */
class UsageError extends Error {}

const OPTIONS = {
	place: { type: 'string', multiple: true },
	all: { type: 'boolean', default: false },
	out: { type: 'string', default: 'packs' },
	lang: { type: 'string', default: 'vi' },
	base: { type: 'string', default: 'published' },
	'as-of': { type: 'string' },
	site: { type: 'string' },
	'no-png': { type: 'boolean', default: false },
	jobs: { type: 'string', default: String(availableParallelism()) },
	/** "1/2": of several processes the second of two; set by the first process alone. */
	share: { type: 'string' }
} as const;

type Values = ReturnType<typeof parseArgs<{ options: typeof OPTIONS }>>['values'];

async function main(args: string[]): Promise<number> {
	const values = understood(args);
	const jobs = Number(values.jobs);
	const isMany = values.all || (values.place?.length ?? 0) > 1;
	if (values.share === undefined && isMany && jobs > 1) return inProcesses(args, jobs);
	const begun = performance.now();
	const share = values.share?.split('/').map(Number);
	const failed = await writeShare(values, share?.[0] ?? 0, share?.[1] ?? 1);
	if (values.share === undefined) sayTotal(begun);
	return failed;
}

function understood(args: string[]): Values {
	let values: Values;
	try {
		({ values } = parseArgs({ args, options: OPTIONS }));
	} catch (error) {
		throw new UsageError((error as Error).message);
	}
	const { place, all, lang, base, jobs, site } = values;
	const asOf = values['as-of'];
	if (!all && !place) throw new UsageError('Name a place by --place, or take --all.');
	if (all && place) throw new UsageError('--all and --place exclude each other.');
	if (lang !== 'vi' && lang !== 'en') throw new UsageError(`--lang has "${lang}"; vi or en is right.`);
	if (base !== 'published' && base !== 'register')
		throw new UsageError(`--base has "${base}"; published or register is right.`);
	if (asOf !== undefined && !isIsoDate(asOf))
		throw new UsageError(`--as-of has "${asOf}"; it must be a day yyyy-mm-dd.`);
	if (!/^[1-9]\d?$/.test(jobs)) throw new UsageError(`--jobs has "${jobs}"; a whole number from 1 is right.`);
	if (site !== undefined && !/^https?:\/\//.test(site))
		throw new UsageError(`--site has "${site}"; an address with http:// or https:// is right.`);
	return values;
}

/** DuckDB and the writers take one core a process: a process a core, each with its share of the places. */
async function inProcesses(args: string[], jobs: number): Promise<number> {
	const begun = performance.now();
	const codes = await Promise.all(
		Array.from({ length: jobs }, (_, share) => {
			const child = fork(fileURLToPath(import.meta.url), [...args, '--share', `${share}/${jobs}`]);
			return new Promise<number>((resolve) => child.on('exit', (code) => resolve(code ?? 1)));
		})
	);
	sayTotal(begun);
	return Math.max(...codes);
}

/** @returns exit code: 1 where a pack could not be written; the others are */
async function writeShare(values: Values, share: number, shares: number): Promise<number> {
	const { provinceIds, writePack } = await loadRun();
	const all = values.all ? await provinceIds() : (values.place ?? []);
	const png = values['no-png'] ? null : await openPng();
	if (!png && !values['no-png'] && share === 0)
		console.error('No Chromium found (CHROMIUM_PATH names one): packs without PNG, with SVG.');
	const options: RunOptions = {
		lang: values.lang as RunOptions['lang'],
		base: values.base as RunOptions['base'],
		asOf: values['as-of'] ?? null,
		out: values.out,
		site: values.site ?? null,
		...(png ? { png: png.draw } : {})
	};
	let code = 0;
	for (const place of all.filter((_, at) => at % shares === share)) {
		try {
			const { name, file, bytes, slides, milliseconds } = await writePack(place, options);
			const facts = [
				`${slides} slides`,
				`${(bytes / 1e3).toFixed(0)} kB`,
				`${(milliseconds / 1e3).toFixed(1)} s`
			];
			console.log(`${place} ${name}: ${file} (${facts.join(', ')})`);
		} catch (error) {
			code = 1;
			console.error(`${place}: ${(error as Error).message}`);
		}
	}
	await png?.close();
	return code;
}

function sayTotal(begun: number): void {
	console.log(`Done in ${((performance.now() - begun) / 1e3).toFixed(1)} s`);
}

try {
	process.exitCode = await main(process.argv.slice(2));
} catch (error) {
	if (!(error instanceof UsageError)) throw error;
	console.error(`${error.message}\n\n${USAGE}`);
	process.exitCode = 2;
}

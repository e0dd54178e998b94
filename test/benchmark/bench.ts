import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { cpus, tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { startServer } from '../../src/host/serve';
import { coldVisit, type Painted } from './cold-visit';
import { filterChanges, type Approach } from './filter-change';
import { liveAnswer, type Answered } from './live-answer';
import { printed, spread } from './samples';
import { writeScriptlessCopy } from './scriptless-copy';

/** Asks the site's own control for a day that was not computed beforehand. */
const askFor = (day: string) =>
	`(() => { const form = document.querySelector('.any-day form'); form.querySelector('input').value = '${day}'; form.requestSubmit(); })()`;
const shows = (day: string) => `document.querySelector('p.lead').dataset.asOf === '${day}'`;

/**
 * How fast the built site is, as ratios within one run on one machine (docs/benchmark.md):
 * `npm run bench -- --write docs/benchmark-run.md`.
 * Each sample is a new browser with empty caches; the things compared take turns.
 */
const { values } = parseArgs({
	options: {
		folder: { type: 'string', default: 'build' },
		page: { type: 'string', default: 'index.html' },
		runs: { type: 'string', default: '5' },
		quality: { type: 'string', default: '9' },
		ask: { type: 'string', default: askFor('2024-05-15') },
		answered: { type: 'string', default: shows('2024-05-15') },
		'ask-again': { type: 'string', default: askFor('2024-05-16') },
		'answered-again': { type: 'string', default: shows('2024-05-16') },
		write: { type: 'string' }
	}
});

const LINES = [
	{ name: 'own machine', isSlow: false },
	{ name: '10 Mbit/s, 40 ms', isSlow: true }
] as const;

if (!existsSync(path.join(values.folder, `${values.page}.br`))) {
	throw new Error(`${values.folder}/${values.page}.br is missing: run npx tsx src/host/compress.ts first`);
}
const copy = await mkdtemp(path.join(tmpdir(), 'ocop-scriptless-'));
await writeScriptlessCopy(values.folder, path.join(copy, 'site'), values.page, Number(values.quality));
const site = await startServer({ folder: values.folder, port: 0 });
const plain = await startServer({ folder: path.join(copy, 'site'), port: 0 });
const address = values.page.replace(/index\.html$/, '');

try {
	const text = [...heading(), ...(await coldTable()), ...(await liveTable()), ...(await filterTable())].join(
		'\n'
	);
	console.log(text);
	if (values.write) await writeFile(values.write, `${text}\n`);
} finally {
	await Promise.all([site.close(), plain.close()]);
	await rm(copy, { recursive: true });
}

function heading(): string[] {
	const [cpu] = cpus();
	const machine = `${cpus().length} × ${cpu?.model.trim() ?? 'unknown'}, Node ${process.version}`;
	return [
		`Page \`${values.page}\`, ${values.runs} runs, ${new Date().toISOString().slice(0, 10)}, ${machine}.`,
		''
	];
}

async function coldTable(): Promise<string[]> {
	const lines = ['| line | | with scripts | without scripts | ratio |', '| --- | --- | --- | --- | --- |'];
	const unasked = new Set<string>();
	for (const { name, isSlow } of LINES) {
		const real: Painted[] = [];
		const bare: Painted[] = [];
		for (let run = 0; run < Number(values.runs); run++) {
			real.push(await coldVisit(site.url + address, isSlow));
			bare.push(await coldVisit(plain.url + address, isSlow));
		}
		for (const { unasked: asked } of real) asked.forEach((url) => unasked.add(url));
		lines.push(
			compared(`${name} | first paint`, real, bare, ({ firstPaintMs }) => firstPaintMs, ' ms'),
			compared(`${name} | largest paint`, real, bare, ({ largestPaintMs }) => largestPaintMs, ' ms'),
			compared(
				`${name} | kB without fonts`,
				real,
				bare,
				({ bytesWithoutFonts }) => bytesWithoutFonts / 1e3,
				' kB'
			)
		);
	}
	const fetched = unasked.size ? [...unasked].join(', ') : 'none';
	return ['### Cold visit', '', ...lines, '', `Engine or data fetched unasked: ${fetched}.`, ''];
}

function compared<T>(name: string, a: T[], b: T[], value: (sample: T) => number, unit: string): string {
	const [left, right] = [spread(a.map(value)), spread(b.map(value))];
	const ratio = (left.median / right.median).toFixed(2);
	return `| ${name} | ${printed(left, unit)} | ${printed(right, unit)} | ${ratio} |`;
}

async function liveTable(): Promise<string[]> {
	const { ask, answered } = values;
	if (!ask || !answered) return ['(No live answer measured: --ask and --answered were not given.)'];
	const lines = [
		'| line | first answer | download alone | ratio | warm answer | MB |',
		'| --- | --- | --- | --- | --- | --- |'
	];
	for (const { name, isSlow } of LINES) {
		const samples: Answered[] = [];
		for (let run = 0; run < Number(values.runs); run++) {
			const question = {
				url: site.url + address,
				ask,
				answered,
				askAgain: values['ask-again'] ?? ask,
				answeredAgain: values['answered-again'] ?? answered
			};
			samples.push(await liveAnswer(question, isSlow));
		}
		const of = (value: (sample: Answered) => number) => spread(samples.map(value));
		const ratio = of(({ firstAnswerMs, downloadMs }) => firstAnswerMs / downloadMs);
		lines.push(
			`| ${name} | ${printed(
				of(({ firstAnswerMs }) => firstAnswerMs),
				' ms'
			)}` +
				` | ${printed(
					of(({ downloadMs }) => downloadMs),
					' ms'
				)} | ${printed(ratio, '', 2)}` +
				` | ${printed(
					of(({ warmMs }) => warmMs),
					' ms'
				)} | ${of(({ megabytes }) => megabytes).median.toFixed(1)} |`
		);
	}
	return ['### First live answer', '', ...lines];
}

async function filterTable(): Promise<string[]> {
	const changes = await filterChanges(site.url);
	const row = (name: string, approach: Approach) => {
		const of = changes.filter((one) => one.approach === approach);
		const cell = (key: 'dayMs' | 'picturesMs' | 'listMs') =>
			printed(spread(of.map((one) => one[key])), ' ms');
		return `| ${name} | ${cell('dayMs')} | ${cell('picturesMs')} | ${cell('listMs')} |`;
	};
	return [
		'',
		'### Filter change on `/phan-tich/`, engine warm',
		'',
		'| click | pictures of the day painted | all pictures painted | list of products too |',
		'| --- | --- | --- | --- |',
		row('after the page was read for 5 s', 'read'),
		row('after the pointer rested on the bar for 0.5 s', 'rested'),
		row('after the pointer rested on the bar for 0.3 s', 'aimed'),
		row('the moment the page is complete, from nowhere', 'unseen')
	];
}

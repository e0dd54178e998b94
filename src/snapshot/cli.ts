import { parseArgs } from 'node:util';
import type { Manifest } from '../lib/schema/manifest';
import { buildEditions, buildSnapshot } from './build';
import { snapshotProblems } from './check/folder';
import { formatProblem } from './check/problem';
import { checkTargetsFile, formatFinding } from './check/targets-file';
import { InputError } from './errors';
import { isIsoDate } from './model/as-of';
import type { RegisterOptions } from './register/add-registers';

const USAGE = `Usage:
  npx tsx src/snapshot/cli.ts build [--data DIR] [--as-of yyyy-mm-dd] [--out DIR] [--no-sample] [--no-earlier]
    [--register FILE|FOLDER|postgres://… [--register …] [--province 63-20] [--mapping FILE] [--with-sample]
      [--reports DIR]]
  npx tsx src/snapshot/cli.ts check DIR
  npx tsx src/snapshot/cli.ts diff A B [--snapshots DIR] [--out DIR]    (A, B: id, day or folder of a snapshot)
  npx tsx src/snapshot/cli.ts check-targets FILE [--data DIR] [--as-of yyyy-mm-dd]`;

/** Days of the earlier snapshots of the sample register: the last days of the review meetings before the newest. */
const EARLIER_DAYS = ['2025-12-31', '2026-06-30'];

/** The command line was not understood; exit code 2. */
class UsageError extends Error {}

async function main(args: readonly string[]): Promise<number> {
	const [command, ...rest] = args;
	if (command === 'build') return build(rest);
	if (command === 'check') return check(rest);
	if (command === 'check-targets') return checkTargets(rest);
	if (command === 'diff') return diff(rest);
	throw new UsageError(command ? `Unknown command "${command}".` : 'No command given.');
}

async function build(args: string[]): Promise<number> {
	const { values } = understood(() => parseArgs({ args, options: BUILD_OPTIONS }));
	const asOf = values['as-of'];
	if (!isIsoDate(asOf)) throw new UsageError(`--as-of has "${asOf}"; it must be a day yyyy-mm-dd.`);
	const registers = registerOptions(values);
	const options = {
		dataDir: values.data,
		asOf,
		out: values.out,
		withSample: registers ? values['with-sample'] : !values['no-sample'],
		...(registers ? { registers } : {}),
		onProgress: (text: string) => console.error(`… ${text}`)
	};
	// A register of an office is one snapshot; what it said earlier is in those built earlier.
	const manifests = registers
		? [await buildSnapshot(options)]
		: await buildEditions(options, values['no-earlier'] ? [] : EARLIER_DAYS);
	for (const manifest of manifests) tell(manifest, values.out);
	return 0;
}

function tell(manifest: Manifest, out: string): void {
	const { counts } = manifest;
	console.log(`Snapshot ${manifest.id} in ${out}`);
	for (const { file, rows, bytes } of manifest.files) console.log(`  ${file}: ${rows} rows, ${bytes} bytes`);
	console.log(equation('figures', counts.figures_read, counts.figures_used));
	console.log(equation('targets', counts.targets_read, counts.targets_used));
	console.log(`quality: ${counts.quality_errors} errors, ${counts.quality_warnings} warnings`);
}

/** What belongs to registers; null where none is given. */
function registerOptions(values: BuildValues): RegisterOptions | null {
	const { register: inputs = [], province, mapping } = values;
	if (inputs.length === 0) {
		const alone = (['province', 'mapping', 'with-sample', 'reports'] as const).find((name) => values[name]);
		if (alone) throw new UsageError(`--${alone} needs a register: --register FILE|FOLDER|postgres://…`);
		return null;
	}
	if (values['with-sample'] && values['no-sample'])
		throw new UsageError('--with-sample and --no-sample exclude each other.');
	return {
		inputs,
		...(province === undefined ? {} : { province }),
		...(mapping === undefined ? {} : { mapping }),
		reports: values.reports ?? 'reports',
		onSummary: (lines) => console.log(lines.join('\n'))
	};
}

function equation(what: string, read: number, used: number): string {
	return `${what}: ${read} read = ${used} used + ${read - used} left out`;
}

async function check(args: string[]): Promise<number> {
	const { positionals } = understood(() => parseArgs({ args, allowPositionals: true }));
	const [folder] = positionals;
	if (folder === undefined || positionals.length > 1)
		throw new UsageError('check needs the folder of one snapshot.');
	const problems = await snapshotProblems(folder);
	for (const problem of problems) console.error(formatProblem(problem));
	console.log(
		problems.length === 0
			? `${folder}: the snapshot keeps the contract`
			: `${folder}: ${problems.length} problems`
	);
	return problems.length === 0 ? 0 : 1;
}

function checkTargets(args: string[]): number {
	const { values, positionals } = understood(() =>
		parseArgs({ args, options: DATA_OPTIONS, allowPositionals: true })
	);
	const [file] = positionals;
	if (file === undefined || positionals.length > 1)
		throw new UsageError('check-targets needs one file: goals, reported actuals, or an explanation.');
	const { kind, read, used, findings } = checkTargetsFile(file, values.data, values['as-of']);
	for (const finding of findings) console.error(formatFinding(finding));
	console.log(`${file} (${kind}): ${equation('rows', read, used)}`);
	return findings.some(({ severity }) => severity === 'error') ? 1 : 0;
}

async function diff(args: string[]): Promise<number> {
	const { values, positionals } = understood(() =>
		parseArgs({ args, options: DIFF_OPTIONS, allowPositionals: true })
	);
	const [first, second] = positionals;
	if (first === undefined || second === undefined || positionals.length > 2)
		throw new UsageError('diff needs two snapshots: ids, days or folders.');
	const { writeDiff } = await import('./diff/command');
	const { folder, files } = await writeDiff({ first, second, ...values });
	console.log([`Difference in ${folder}`, ...files.map((file) => `  ${file}`)].join('\n'));
	return 0;
}

const DIFF_OPTIONS = {
	snapshots: { type: 'string', default: 'static/snapshots' },
	out: { type: 'string' }
} as const;
const DATA_OPTIONS = {
	data: { type: 'string', default: 'data' },
	'as-of': { type: 'string', default: '2026-09-30' }
} as const;
const BUILD_OPTIONS = {
	...DATA_OPTIONS,
	out: { type: 'string', default: 'static/snapshots' },
	'no-sample': { type: 'boolean', default: false },
	'no-earlier': { type: 'boolean', default: false },
	register: { type: 'string', multiple: true },
	province: { type: 'string' },
	mapping: { type: 'string' },
	reports: { type: 'string' },
	'with-sample': { type: 'boolean', default: false }
} as const;
type BuildValues = ReturnType<typeof parseArgs<{ options: typeof BUILD_OPTIONS }>>['values'];

/** Runs a parser of arguments; what it does not understand becomes a UsageError. */
function understood<T>(parse: () => T): T {
	try {
		return parse();
	} catch (error) {
		throw new UsageError((error as Error).message, { cause: error });
	}
}

/** What went wrong for want of memory or disk is the machine's, and no fault of the program. */
function machineError(error: unknown): unknown {
	const message = error instanceof Error ? error.message : '';
	if (!/^Out of Memory Error|failed to (offload|write)|No space left/i.test(message)) return error;
	return new InputError(
		`${message}\nThe machine has not enough free memory or disk for this register: free some, or build in parts.\n` +
			'Máy không đủ bộ nhớ hoặc đĩa trống cho sổ này: giải phóng bớt, hoặc chia sổ thành nhiều phần.',
		{ cause: error }
	);
}

try {
	process.exitCode = await main(process.argv.slice(2));
} catch (thrown) {
	const error = machineError(thrown);
	if (!(error instanceof UsageError || error instanceof InputError)) throw error;
	console.error(error.message);
	if (error instanceof UsageError) console.error(USAGE);
	process.exitCode = error instanceof UsageError ? 2 : 1;
}

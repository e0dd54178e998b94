import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { DuckDBConnection } from '@duckdb/node-api';
import { MappingError, readMapping, type ColumnMapping } from '../../lib/register/layout/mapping';
import { EntryStager } from '../../lib/register/model/entry-stager';
import { modelRegister } from '../../lib/register/model/model-register';
import { registerSource } from '../../lib/register/model/register-source';
import { sheetRow, type ReadSheet } from '../../lib/register/model/sheet-row';
import { register_setting, STAGING_TABLES } from '../../lib/register/model/staging-tables';
import { UnreadableFile, type Problem } from '../../lib/register/types';
import { harmoniseWords } from '../../lib/register/understand/harmonise-words';
import { createPlaceResolver } from '../../lib/register/understand/places';
import { register_sheet } from '../../lib/schema/register_sheet';
import { source as sourceTable } from '../../lib/schema/source';
import { appendRows, createTable } from '../database';
import { InputError } from '../errors';
import type { PlaceLists } from '../model/place-lists';
import type { RegisterWords } from '../read/register-words';
import { registerFiles } from './files';
import { openFileSource } from './file-source';
import { aliasProblems } from './idle-aliases';
import { modelHost, nativeStaging } from './model-host';
import { isPostgresUrl, openPostgresSource } from './postgres-source';
import { readSheet } from './read-sheet';
import type { RegisterSource } from './source';
import { equationLine, sheetLines } from './summary';
import { writeReports, type ReadRegister } from './write-reports';

export interface RegisterOptions {
	/** Files, folders, and `postgres://` addresses of views. */
	readonly inputs: readonly string[];
	/** Province of the registers, where their rows do not name it: `63-20`, `34-24`. */
	readonly province?: string;
	/** Mapping file that overrules what columns were taken for (layout/mapping.ts). */
	readonly mapping?: string;
	/** Folder for what each office is told about its source (write-reports.ts); none without it. */
	readonly reports?: string;
	/** Gets what became of each sheet, line by line, for the terminal. */
	readonly onSummary?: (lines: readonly string[]) => void;
}

export interface RegisterContext {
	readonly asOf: string;
	readonly lists: Pick<PlaceLists, 'places' | 'links'>;
	readonly words: RegisterWords;
	readonly onProgress: (text: string) => void;
}

/**
 * Reads registers into the tables of a build: staging → model in SQL → rows of producer, product,
 * recognition, proposal, source, register_sheet and quality. Memory does not grow with their rows.
 * @throws InputError where an input cannot be read, is given twice, or no row of all can be used
 */
export async function addRegisters(
	connection: DuckDBConnection,
	options: RegisterOptions,
	context: RegisterContext
): Promise<void> {
	for (const table of STAGING_TABLES) await createTable(connection, table);
	await appendRows(connection, register_setting, [{ as_of: context.asOf }]);
	const registers = await explained(() => stage(connection, options, context));
	const sheets = registers.flatMap((register) => register.sheets.map((sheet) => sheetRow(register, sheet)));
	await appendRows(connection, register_sheet, sheets);
	const report = () => tell(connection, registers, options, context);
	if (!sheets.some(({ used }) => used > 0)) {
		await report();
		throw await nothingUsed(connection, sheets);
	}
	context.onProgress('Modelling registers');
	await modelRegister(modelHost(connection));
	await report();
	await connection.run(readFileSync(new URL('supersede.sql', import.meta.url), 'utf8'));
	options.onSummary?.(await sheetLines(connection, sheets));
	for (const { name } of STAGING_TABLES) await connection.run(`DROP TABLE ${name}`);
}

async function tell(
	connection: DuckDBConnection,
	registers: readonly ReadRegister[],
	{ reports, onSummary }: RegisterOptions,
	{ asOf, onProgress }: RegisterContext
): Promise<void> {
	if (reports === undefined) return;
	onProgress('Writing the reports');
	const folders = await writeReports(connection, registers, reports, asOf);
	onSummary?.(folders.map((folder) => `report: ${folder}`));
}

async function stage(
	connection: DuckDBConnection,
	{ inputs, province, mapping: mappingPath }: RegisterOptions,
	{ asOf, lists, words: rows, onProgress }: RegisterContext
): Promise<ReadRegister[]> {
	const stager = new EntryStager(nativeStaging(connection));
	const addAll = async (problems: readonly Problem[]) => {
		for (const problem of problems) await stager.addProblem(problem, null);
	};
	const mapping = mappingPath === undefined ? undefined : mappingFile(mappingPath);
	const { words, problems } = harmoniseWords(rows.producerWords.rows, rows.productGroups.rows);
	const aliases = rows.placeNames.rows.map(({ line, cells }) => ({ ...cells, line }));
	if (province !== undefined && !isProvince(province, lists)) {
		throw new InputError(
			`--province has "${province}"; it must be the id of a province, such as 63-20 or 34-24`
		);
	}
	const places = createPlaceResolver(lists.places, lists.links, {
		aliases,
		...(province ? { province } : {})
	});
	await addAll(problems);

	const registers: ReadRegister[] = [];
	const seen = new Map<string, string>();
	const files = registerFiles(inputs.filter((input) => !isPostgresUrl(input)));
	await addAll(files.others.map(notRead));
	for (const open of [
		...files.files.map((file) => () => openFileSource(file, mapping)),
		...inputs.filter(isPostgresUrl).map((url) => () => openPostgresSource(url))
	]) {
		const source = await open();
		try {
			refuseTwice(source, seen);
			await appendRows(connection, sourceTable, [registerSource(source, source.decisions)]);
			const sheets: ReadSheet[] = [];
			for await (const sheet of source.sheets()) {
				onProgress(`Reading ${source.name}, ${sheet.layout.sheet}`);
				sheets.push(await readSheet(source, sheet, sheets.length + 1, stager, { places, words, asOf }));
			}
			const { name, sha256, decisions } = source;
			registers.push({ name, sha256, decisions, sheets });
		} finally {
			await source.close();
		}
	}
	await addAll([
		...words.producerKinds.problems(),
		...words.productGroups.problems(),
		...aliasProblems(rows.placeNames.file, places.unusedAliases()),
		...(mapping?.unused() ?? [])
	]);
	await stager.flush();
	return registers;
}

function isProvince(id: string, { places }: RegisterContext['lists']): boolean {
	return places.some((place) => place.place_id === id && place.level === 'province');
}

/** The same bytes under two names would tell everything twice. */
function refuseTwice({ name, sha256 }: RegisterSource, seen: Map<string, string>): void {
	const first = seen.get(sha256);
	if (first !== undefined)
		throw new InputError(
			`${name}: the same file is given twice, as ${first} too; leave one out\n` +
				`${name}: trùng hoàn toàn với ${first}; bỏ một trong hai tệp`
		);
	seen.set(sha256, name);
}

function mappingFile(path: string): ColumnMapping {
	let text: string;
	try {
		text = readFileSync(path, 'utf8');
	} catch (cause) {
		throw new InputError(`${path}: the mapping file cannot be read`, { cause });
	}
	return readMapping(text, basename(path).normalize('NFC'));
}

function notRead(path: string): Problem {
	return {
		rule: 'file-not-read',
		severity: 'warning',
		at: { file: basename(path).normalize('NFC'), sheet: '', row: 0 },
		vi: 'Không đọc mục này trong thư mục; chỉ đọc .xlsx, .csv và .tsv. Nếu là sổ đăng ký, lưu lại thành .xlsx.',
		en: 'Not read: of a folder only .xlsx, .csv and .tsv are. If it is a register, save it as .xlsx.'
	};
}

/** Errors of the input as the command line shows them, in both languages where there are both. */
async function explained<T>(work: () => Promise<T>): Promise<T> {
	try {
		return await work();
	} catch (cause) {
		if (cause instanceof UnreadableFile)
			throw new InputError(`${cause.message}\n${cause.file}: ${cause.note.vi}`, { cause });
		if (cause instanceof MappingError) throw new InputError(cause.message, { cause });
		throw cause;
	}
}

const REASONS_SHOWN = 10;

async function nothingUsed(
	connection: DuckDBConnection,
	sheets: Parameters<typeof sheetLines>[1]
): Promise<InputError> {
	const reader = await connection.runAndReadAll(
		`SELECT
			rule || ' (' || count(*) || '), first in ' || arg_min(file, row_no)
			|| coalesce(', ' || arg_min(nullif(sheet, file), row_no), '')
			|| ', ' || coalesce(arg_min(column_name, row_no), 'row ') || min(row_no)
			|| ': ' || arg_min(message_en, row_no)
		FROM register_problem
		WHERE severity = 'error' GROUP BY rule ORDER BY count(*) DESC, rule LIMIT ${REASONS_SHOWN}`
	);
	const reasons = reader.getRows().map(([reason]) => `  ${String(reason)}`);
	const equations = sheets.flatMap((sheet) => [
		`  ${equationLine(sheet)}`,
		...(sheet.notes_en ? [`  ${sheet.notes_en}`] : [])
	]);
	return new InputError(
		[
			'No row of the registers can be used; no snapshot was written.',
			'Không dùng được dòng nào của sổ đăng ký; không ghi bộ dữ liệu nào.',
			...equations,
			...reasons
		].join('\n')
	);
}

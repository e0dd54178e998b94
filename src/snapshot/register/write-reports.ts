import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DuckDBConnection } from '@duckdb/node-api';
import { RULES } from '../../lib/register/judge/rules';
import { registerSourceId, type RegisterIdentity } from '../../lib/register/model/register-source';
import type { ReadSheet } from '../../lib/register/model/sheet-row';
import { reportHtml } from '../../lib/register/report/html';
import type { RegisterReport } from '../../lib/register/report/report';
import { sheetReport } from '../../lib/register/report/sheet-report';
import { reportXlsx } from '../../lib/register/report/xlsx';
import type { Note, Problem, Severity } from '../../lib/register/types';

/** A source that has been read, and what became of its sheets. */
export interface ReadRegister extends RegisterIdentity {
	readonly decisions: readonly Note[];
	readonly sheets: readonly ReadSheet[];
}

/** Problems told one by one; a register with more is wrong as a whole, and its counts say so. */
const MOST_PROBLEMS = 100_000;
const LANGUAGES = ['vi', 'en'] as const;

/**
 * Writes what each office is told about the source it sent: `DIR/<source>/report.{vi,en}.{xlsx,html}`.
 * @returns the folders written, in the order of the sources
 */
export async function writeReports(
	connection: DuckDBConnection,
	registers: readonly ReadRegister[],
	dir: string,
	asOf: string
): Promise<string[]> {
	const folders: string[] = [];
	for (const register of registers) {
		const report = await reportOf(connection, register, asOf);
		const folder = join(dir, folderName(register));
		mkdirSync(folder, { recursive: true });
		for (const language of LANGUAGES) {
			writeFileSync(join(folder, `report.${language}.xlsx`), await reportXlsx(report, language));
			writeFileSync(join(folder, `report.${language}.html`), reportHtml(report, language));
		}
		folders.push(folder);
	}
	return folders;
}

/** Two folders of files may hold the same name; the id tells them apart. */
function folderName(register: RegisterIdentity): string {
	return `${register.name.replace(/[^\p{L}\p{N}._-]+/gu, '_')}-${registerSourceId(register)}`;
}

async function reportOf(
	connection: DuckDBConnection,
	register: ReadRegister,
	asOf: string
): Promise<RegisterReport> {
	const sourceId = registerSourceId(register);
	return {
		file: register.name,
		sourceId,
		snapshotAsOf: asOf,
		sheets: register.sheets.map(sheetReport),
		decisions: register.decisions,
		problems: await problemsOf(connection, sourceId),
		rules: RULES
	};
}

interface ProblemRow {
	readonly rule: string;
	readonly severity: Severity;
	readonly file: string;
	readonly sheet: string | null;
	readonly row_no: number | null;
	readonly column_name: string | null;
	readonly value: string | null;
	readonly suggestion: string | null;
	readonly message_vi: string;
	readonly message_en: string;
}

async function problemsOf(connection: DuckDBConnection, sourceId: string): Promise<Problem[]> {
	const reader = await connection.runAndReadAll(
		`SELECT rule, severity, file, sheet, row_no, column_name, value, suggestion, message_vi, message_en
		FROM register_problem
		WHERE source_id = $1
		ORDER BY severity <> 'error', sheet, row_no, column_name, rule, value
		LIMIT ${MOST_PROBLEMS}`,
		[sourceId]
	);
	const rows = reader.getRowObjectsJS() as unknown as readonly ProblemRow[];
	return rows.map((row) => ({
		rule: row.rule,
		severity: row.severity,
		at: {
			file: row.file,
			sheet: row.sheet ?? '',
			row: row.row_no ?? 0,
			...(row.column_name === null ? {} : { column: row.column_name })
		},
		...(row.value === null ? {} : { value: row.value }),
		...(row.suggestion === null ? {} : { suggestion: row.suggestion }),
		vi: row.message_vi,
		en: row.message_en
	}));
}

import pg from 'pg';
import { ROUND_FIELDS, type RoundField, type RowField } from '../../lib/register/fields';
import type { ColumnMeaning, FieldCell, RegisterRecord } from '../../lib/register/layout/record';
import type { RawCell } from '../../lib/register/types';
import { postgresAddress, type PostgresAddress } from './postgres-address';
import { checkColumns, type ContractColumn, type FoundColumn } from './postgres-contract';
import { explained, unreadable } from './postgres-error';

export interface PostgresOptions {
	/** Rows fetched at a time. */
	readonly batchRows?: number;
	/** Longest time for connecting, and for each statement (one batch is one statement), in milliseconds. */
	readonly connectTimeout?: number;
	readonly statementTimeout?: number;
}

/** A register in PostgreSQL, open for reading once. */
export interface PostgresRegister {
	/** `postgres:<database>.<view>`, the file name of its addresses. */
	readonly name: string;
	/** The view. */
	readonly sheet: string;
	/** Its columns in their order, each with the letter under which problems name it. */
	readonly columns: readonly ColumnMeaning[];
	/**
	 * Rows in the order of all columns, so the same data has the same row numbers, from 1. May be
	 * asked once.
	 */
	records(): AsyncIterable<RegisterRecord>;
	close(): Promise<void>;
}

const DEFAULTS = { batchRows: 1000, connectTimeout: 15_000, statementTimeout: 300_000 };
/** Most characters of a cell, as of a workbook's; a longer one is no name, number or date. */
const LONGEST_CELL = 32_767;

/**
 * Opens the view that the URL names, read-only, in one transaction that sees one state of the data.
 * @param url see {@link postgresAddress}; contract of the view: docs/postgres.md.
 * @throws UnreadableFile where it cannot be reached or the view breaks the contract.
 */
export async function openPostgres(url: string, options: PostgresOptions = {}): Promise<PostgresRegister> {
	const address = postgresAddress(url);
	const { batchRows, connectTimeout, statementTimeout } = { ...DEFAULTS, ...options };
	const client = new pg.Client({
		...address.client,
		application_name: 'toan-canh-ocop',
		connectionTimeoutMillis: connectTimeout
	});
	// A connection lost between two batches is told by the next one; unheard, the event would end the process.
	client.on('error', () => {});
	try {
		await client.connect();
		await client.query('SET default_transaction_read_only = on');
		await client.query(`SET statement_timeout = ${Math.ceil(statementTimeout)}`);
		await client.query("SET datestyle = 'ISO, YMD'");
		await client.query('BEGIN TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY');
		const view = await findView(client, address);
		const columns = await contractColumns(client, view, address);
		await declareCursor(client, view, columns);
		const name = `postgres:${address.database}.${view.name}`;
		return {
			name,
			sheet: view.name,
			columns: columns.map((column, index) => meaning(column, index)),
			records: () => read(client, { name, view, columns, batchRows, where: address.shown }),
			close: () => client.end()
		};
	} catch (error) {
		await client.end().catch(() => {});
		throw explained(error, address.shown);
	}
}

interface View {
	readonly oid: number;
	/** Quoted where PostgreSQL needs it. */
	readonly name: string;
}

async function findView(client: pg.Client, { view, shown, database }: PostgresAddress): Promise<View> {
	const { rows } = await client.query<{ oid: number | null; name: string }>(
		'SELECT to_regclass($1)::oid AS oid, to_regclass($1)::text AS name',
		[view]
	);
	const [found] = rows;
	if (found?.oid) return { oid: found.oid, name: found.name };
	throw unreadable(
		'postgres-view',
		`database ${database} has no view ${view}; make it as docs/postgres.md says, or name another by ?view=`,
		`cơ sở dữ liệu ${database} không có khung nhìn ${view}; tạo theo docs/postgres.md hoặc chỉ khung nhìn khác bằng ?view=`,
		undefined,
		shown
	);
}

async function contractColumns(
	client: pg.Client,
	{ oid, name }: View,
	{ shown }: PostgresAddress
): Promise<ContractColumn[]> {
	const { rows } = await client.query<FoundColumn>(
		`SELECT a.attname AS name, format_type(a.atttypid, a.atttypmod) AS type, t.typcategory::text AS category
		FROM pg_attribute a JOIN pg_type t ON t.oid = a.atttypid
		WHERE a.attrelid = $1 AND a.attnum > 0 AND NOT a.attisdropped ORDER BY a.attnum`,
		[oid]
	);
	const { columns, breaches } = checkColumns(rows);
	if (breaches.length === 0) return columns;
	throw unreadable(
		'postgres-columns',
		`view ${name}: ${breaches.map(({ en }) => en).join('; ')} (docs/postgres.md)`,
		`khung nhìn ${name}: ${breaches.map(({ vi }) => vi).join('; ')} (docs/postgres.md)`,
		undefined,
		shown
	);
}

interface Reading {
	readonly name: string;
	readonly view: View;
	readonly columns: readonly ContractColumn[];
	readonly batchRows: number;
	readonly where: string;
}

/**
 * By DECLARE and FETCH and not by pg-cursor: there one timeout runs over the whole reading, here
 * each batch has its own, however long the reader takes between them.
 */
function declareCursor(client: pg.Client, { name }: View, columns: readonly ContractColumn[]) {
	const values = columns.map((column) => `left(${column.name}::text, ${LONGEST_CELL + 1})`);
	const order = columns.map(({ name, kind }) => (kind === 'text' ? `${name}::text COLLATE "C"` : name));
	return client.query(
		`DECLARE register_rows NO SCROLL CURSOR FOR
		SELECT ${values.join(', ')} FROM ${name} ORDER BY ${order.join(', ')}`
	);
}

async function* read(client: pg.Client, reading: Reading): AsyncGenerator<RegisterRecord> {
	const { batchRows, where } = reading;
	try {
		let row = 0;
		for (;;) {
			const batch = await client.query<(string | null)[]>({
				text: `FETCH ${batchRows} FROM register_rows`,
				rowMode: 'array'
			});
			for (const cells of batch.rows) yield recordOf(cells, ++row, reading);
			if (batch.rows.length < batchRows) return;
		}
	} catch (error) {
		throw explained(error, where);
	}
}

function recordOf(values: readonly (string | null)[], row: number, reading: Reading): RegisterRecord {
	const fields: Partial<Record<RowField, FieldCell>> = {};
	const cells: Partial<Record<RoundField, FieldCell>> = {};
	reading.columns.forEach(({ name, kind }, index) => {
		const value = values[index] ?? '';
		if (value.trim() === '') return;
		if (value.length > LONGEST_CELL) throw tooLong(name, row, reading);
		const cell = { cell: cellOf(value, kind), column: letter(index) };
		if (isRoundField(name)) cells[name] = cell;
		else fields[name] = cell;
	});
	return {
		at: { file: reading.name, sheet: reading.view.name, row },
		hidden: false,
		fields,
		rounds: Object.keys(cells).length > 0 ? [{ round: 1, cells }] : [],
		context: []
	};
}

/** What PostgreSQL can say and a workbook cannot ("infinity", "NaN", years before Christ) stays text. */
function cellOf(value: string, kind: ContractColumn['kind']): RawCell {
	if (kind === 'date' && /^\d{4}-\d{2}-\d{2}$/.test(value)) return { kind: 'date', value };
	const number = Number(value);
	if (kind === 'number' && Number.isFinite(number)) return { kind: 'number', value: number };
	return { kind: 'text', value: value.normalize('NFC') };
}

function tooLong(column: string, row: number, { view, where }: Reading) {
	return unreadable(
		'postgres-cell',
		`view ${view.name}, row ${row}, column ${column}: more than ${LONGEST_CELL} characters; shorten it`,
		`khung nhìn ${view.name}, dòng ${row}, cột ${column}: dài hơn ${LONGEST_CELL} ký tự; cần rút ngắn`,
		undefined,
		where
	);
}

function isRoundField(name: string): name is RoundField {
	return (ROUND_FIELDS as readonly string[]).includes(name);
}

function meaning({ name }: ContractColumn, index: number): ColumnMeaning {
	return {
		column: letter(index),
		field: name,
		round: isRoundField(name) ? 1 : null,
		heading: name,
		how: 'heading'
	};
}

/** 0 → A; the contract has fewer columns than letters. */
function letter(index: number): string {
	return String.fromCharCode(65 + index);
}

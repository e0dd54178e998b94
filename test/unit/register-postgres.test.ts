import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RegisterRecord } from '../../src/lib/register/layout/record';
import { UnreadableFile } from '../../src/lib/register/types';
import { openPostgres, type PostgresOptions } from '../../src/snapshot/register/postgres';
import { postgresAddress } from '../../src/snapshot/register/postgres-address';
import { findPostgres, startPostgres, type PostgresServer } from '../postgres';

const ROWS = 5000;
/** What an office keeps, and the view of it that docs/postgres.md asks for. */
const OFFICE = `
CREATE TABLE so_ocop (
	id integer PRIMARY KEY, ten text, chu_the varchar(200), loai text, xa text, ma_xa char(5), nguoi text,
	dien_thoai text, sao integer, diem numeric(5, 2), so_qd text, ngay date, co_quan text
);
INSERT INTO so_ocop
SELECT i, 'Sản phẩm ' || i, 'HTX ' || i % 700, 'Hợp tác xã', 'xã Nam Dong', '01840', 'Nguyễn Văn A',
	'0912345678', 3 + i % 2, 50 + i % 50 + 0.25, i || '/QĐ-UBND', date '2024-01-31' + i % 300, 'UBND tỉnh'
FROM generate_series(1, ${ROWS}) i;
INSERT INTO so_ocop (id, ten, chu_the, sao, ngay, diem) VALUES
	(0, E'Mâ\\u0323t ong', '  ', NULL, 'infinity', 'NaN');
CREATE VIEW ocop_register AS
SELECT id AS ordinal, ten AS product_name, chu_the AS producer_name, loai AS producer_kind, xa AS commune,
	ma_xa AS place_code, sao AS stars, diem AS score, so_qd AS decision_no, ngay AS decision_date,
	co_quan AS authority
FROM so_ocop;
CREATE SCHEMA "Sở NN";
CREATE VIEW "Sở NN"."Sổ" AS SELECT ten AS product_name, chu_the AS producer_name, sao || ' sao' AS stars
FROM so_ocop WHERE id = 7;
CREATE VIEW too_much AS
SELECT ten AS product_name, chu_the AS producer_name, sao AS stars, dien_thoai AS phone, nguoi AS representative,
	id AS ma_noi_bo, ngay::text AS decision_date, 1840 AS place_code FROM so_ocop;
CREATE VIEW too_little AS SELECT ten AS product_name FROM so_ocop;
CREATE FUNCTION note_visit() RETURNS text LANGUAGE sql VOLATILE AS
	$$ INSERT INTO so_ocop (id) VALUES (-1) RETURNING 'x' $$;
CREATE VIEW writes AS SELECT note_visit() AS product_name, 'a' AS producer_name, 3 AS stars;
CREATE VIEW undoes AS SELECT set_config('transaction_read_only', 'off', false) AS product_name,
	note_visit() AS producer_name, 3 AS stars;
CREATE VIEW slow AS SELECT pg_sleep(60)::text AS product_name, 'a' AS producer_name, 3 AS stars;
CREATE VIEW long AS SELECT repeat('x', 40000) AS product_name, 'a' AS producer_name, 3 AS stars;
CREATE ROLE reader LOGIN PASSWORD 'r';
GRANT SELECT ON "Sở NN"."Sổ" TO reader;
`;

const bin = findPostgres();
if (!bin) {
	console.warn('PostgreSQL is NOT tested: it is not installed. On Debian: apt-get install postgresql-15');
}

describe.skipIf(!bin)('openPostgres', () => {
	let server: PostgresServer;
	const url = (parameters = '', { user = 'postgres', password = server.password, host = 'localhost' } = {}) =>
		`postgres://${user}:${encodeURIComponent(password)}@${host}:${server.port}/postgres${parameters}`;

	beforeAll(async () => {
		server = await startPostgres(bin!);
		const office = await superuser();
		await office.query(OFFICE);
		await office.end();
	}, 120_000);
	afterAll(() => server?.stop());

	async function superuser(): Promise<pg.Client> {
		const client = new pg.Client({ ...postgresAddress(url()).client });
		await client.connect();
		return client;
	}

	async function readAll(address: string, options?: PostgresOptions): Promise<RegisterRecord[]> {
		const register = await openPostgres(address, options);
		try {
			const records: RegisterRecord[] = [];
			for await (const record of register.records()) records.push(record);
			return records;
		} finally {
			await register.close();
		}
	}

	async function failure(reading: Promise<unknown>): Promise<UnreadableFile> {
		const error = await reading.then(
			() => null,
			(reason: unknown) => reason
		);
		expect(error).toBeInstanceOf(UnreadableFile);
		const unreadable = error as UnreadableFile;
		expect(`${unreadable.message}${unreadable.note.vi}${JSON.stringify(unreadable)}`).not.toContain(
			server.password
		);
		return unreadable;
	}

	it('reads every row by cursor, in one order, each cell with its address', async () => {
		const records = await readAll(url(), { batchRows: 700 });
		expect(records).toHaveLength(ROWS + 1);
		expect(records.map(({ at }) => at.row)).toEqual(
			Array.from({ length: ROWS + 1 }, (_, index) => index + 1)
		);
		expect(records[7]).toEqual({
			at: { file: 'postgres:postgres.ocop_register', sheet: 'ocop_register', row: 8 },
			hidden: false,
			context: [],
			fields: {
				ordinal: { cell: { kind: 'number', value: 7 }, column: 'A' },
				product_name: { cell: { kind: 'text', value: 'Sản phẩm 7' }, column: 'B' },
				producer_name: { cell: { kind: 'text', value: 'HTX 7' }, column: 'C' },
				producer_kind: { cell: { kind: 'text', value: 'Hợp tác xã' }, column: 'D' },
				commune: { cell: { kind: 'text', value: 'xã Nam Dong' }, column: 'E' },
				place_code: { cell: { kind: 'text', value: '01840' }, column: 'F' }
			},
			rounds: [
				{
					round: 1,
					cells: {
						stars: { cell: { kind: 'number', value: 4 }, column: 'G' },
						score: { cell: { kind: 'number', value: 57.25 }, column: 'H' },
						decision_no: { cell: { kind: 'text', value: '7/QĐ-UBND' }, column: 'I' },
						decision_date: { cell: { kind: 'date', value: '2024-02-07' }, column: 'J' },
						authority: { cell: { kind: 'text', value: 'UBND tỉnh' }, column: 'K' }
					}
				}
			]
		});
	});

	it('composes text, leaves blanks out and keeps what is no day or number as text', async () => {
		const [first] = await readAll(url());
		expect(first!.fields).toEqual({
			ordinal: { cell: { kind: 'number', value: 0 }, column: 'A' },
			product_name: { cell: { kind: 'text', value: 'Mật ong' }, column: 'B' }
		});
		expect(first!.rounds[0]!.cells).toEqual({
			score: { cell: { kind: 'text', value: 'NaN' }, column: 'H' },
			decision_date: { cell: { kind: 'text', value: 'infinity' }, column: 'J' }
		});
	});

	it('reads another view by its name as PostgreSQL writes it, and says what its columns are', async () => {
		const address = url(`?view=${encodeURIComponent('"Sở NN"."Sổ"')}`);
		const register = await openPostgres(address);
		expect(register.name).toBe('postgres:postgres."Sở NN"."Sổ"');
		expect(register.columns.map(({ column, field, round }) => [column, field, round])).toEqual([
			['A', 'product_name', null],
			['B', 'producer_name', null],
			['C', 'stars', 1]
		]);
		await register.close();
		const [record] = await readAll(address);
		expect(record!.rounds[0]!.cells.stars!.cell).toEqual({ kind: 'text', value: '4 sao' });
	});

	it('may be left in the middle; no session and no lock stays behind', async () => {
		const register = await openPostgres(url(), { batchRows: 10 });
		for await (const record of register.records()) if (record.at.row === 15) break;
		await register.close();
		const office = await superuser();
		const sessions =
			"SELECT count(*)::int AS n FROM pg_stat_activity WHERE application_name = 'toan-canh-ocop'";
		await expect.poll(async () => (await office.query<{ n: number }>(sessions)).rows[0]!.n).toBe(0);
		await office.end();
	});

	it('sees one state of the data, whatever is written while it reads', async () => {
		const register = await openPostgres(url(), { batchRows: 100 });
		const office = await superuser();
		await office.query("INSERT INTO so_ocop (id, ten) VALUES (9000, 'mới')");
		let rows = 0;
		for await (const { at } of register.records()) rows = at.row;
		await register.close();
		await office.query('DELETE FROM so_ocop WHERE id = 9000');
		await office.end();
		expect(rows).toBe(ROWS + 1);
	});

	it('never writes: a view that tries is refused, also one that lifts the ban first', async () => {
		expect((await failure(readAll(url('?view=writes')))).rule).toBe('postgres-writes');
		expect((await failure(readAll(url('?view=undoes')))).rule).toMatch(/^postgres-(?:writes|error)$/);
		const office = await superuser();
		expect((await office.query('SELECT FROM so_ocop WHERE id = -1')).rowCount).toBe(0);
		await office.end();
	});

	it('gives each batch its own time, not the whole reading', async () => {
		expect((await failure(readAll(url('?view=slow'), { statementTimeout: 300 }))).rule).toBe(
			'postgres-timeout'
		);
		const register = await openPostgres(url(), { batchRows: 2000, statementTimeout: 400 });
		for await (const { at } of register.records())
			if (at.row % 2000 === 0) await new Promise((resolve) => setTimeout(resolve, 450));
		await register.close();
	});

	it('refuses private and unknown columns, wrong types and missing columns, naming all', async () => {
		const { rule, message, note } = await failure(openPostgres(url('?view=too_much')));
		expect(rule).toBe('postgres-columns');
		for (const words of [
			'phone is private',
			'representative is private',
			'ma_noi_bo is not a column of the contract',
			'decision_date is of type text; wanted is date',
			'place_code is of type integer; wanted is text'
		])
			expect(message).toContain(words);
		expect(note.vi).toContain('phone là cột riêng tư');
		const missing = await failure(openPostgres(url('?view=too_little')));
		expect(missing.message).toMatch(/producer_name is missing.*stars is missing/);
	});

	it('tells what is wrong with server, login, database, view, permission and cells', async () => {
		const rule = async (address: string) => (await failure(readAll(address, { connectTimeout: 3000 }))).rule;
		expect(await rule('postgres://a:b@localhost:1/x')).toBe('postgres-unreachable');
		expect(await rule('postgres://a:b@nowhere.invalid/x?sslmode=disable')).toBe('postgres-unreachable');
		expect(await rule(url('', { password: 'no' }))).toBe('postgres-login');
		expect(await rule(`postgres://postgres@localhost:${server.port}/postgres`)).toBe('postgres-login');
		expect(await rule(url().replace(/postgres$/, 'nothing'))).toBe('postgres-database');
		expect(await rule(url('?view=nothing'))).toBe('postgres-view');
		expect(await rule(url('', { user: 'reader', password: 'r' }))).toBe('postgres-permission');
		expect(await rule(url('?view=long'))).toBe('postgres-cell');
	});

	it('takes the password from PGPASSWORD', async () => {
		process.env.PGPASSWORD = server.password;
		try {
			const register = await openPostgres(`postgres://postgres@localhost:${server.port}/postgres`);
			await register.close();
		} finally {
			delete process.env.PGPASSWORD;
		}
	});

	describe('TLS', () => {
		const tls = (mode: string, file?: string, host?: string) =>
			openPostgres(
				url(`?sslmode=${mode}${file ? `&sslrootcert=${encodeURIComponent(file)}` : ''}`, { host })
			);
		const isEncrypted = async () => {
			const office = await superuser();
			const { rows } = await office.query<{ ssl: boolean }>(
				`SELECT s.ssl FROM pg_stat_ssl s JOIN pg_stat_activity a USING (pid)
				WHERE a.application_name = 'toan-canh-ocop'`
			);
			await office.end();
			return rows.map(({ ssl }) => ssl);
		};

		it('verifies authority and name, and is encrypted', async () => {
			const register = await tls('verify-full', server.caFile);
			expect(await isEncrypted()).toEqual([true]);
			await register.close();
		});
		it('refuses a certificate of another authority, in every mode that is given one', async () => {
			for (const mode of ['verify-full', 'verify-ca', 'require'])
				expect((await failure(tls(mode, server.strangerFile))).rule).toBe('postgres-tls');
			expect((await failure(tls('verify-full'))).rule).toBe('postgres-tls');
		});
		it('refuses a certificate for another name, unless the name is not asked', async () => {
			expect((await failure(tls('verify-full', server.caFile, '127.0.0.1'))).rule).toBe('postgres-tls');
			await (await tls('verify-ca', server.caFile, '127.0.0.1')).close();
		});
		it('encrypts without asking who is there when told no more than require', async () => {
			const register = await tls('require');
			expect(await isEncrypted()).toEqual([true]);
			await register.close();
		});
	});
});

describe('postgresAddress', () => {
	const ssl = (text: string) => postgresAddress(text).client.ssl;
	it('asks other machines for a verified certificate, this one for none', () => {
		expect(ssl('postgres://u@db.tinh.gov.vn/ocop')).toMatchObject({ rejectUnauthorized: true });
		expect(ssl('postgres://u@10.0.0.5/ocop')).toMatchObject({ rejectUnauthorized: true });
		expect(ssl('postgres://u@db.tinh.gov.vn/ocop?sslmode=disable')).toBe(false);
		for (const host of ['localhost', '127.0.0.1', '[::1]', '%2Fvar%2Frun%2Fpostgresql', ''])
			expect(ssl(`postgres://${host ? 'u@' : ''}${host}/ocop`), host).toBe(false);
	});
	it('says where it goes without user and password', () => {
		const { shown, view, client } = postgresAddress('postgresql://u:p%40ss@db:6000/ocop?view=a.b');
		expect(shown).toBe('db:6000/ocop');
		expect(view).toBe('a.b');
		expect(client).toMatchObject({ user: 'u', password: 'p@ss', port: 6000 });
	});
	it('refuses what it does not understand, never quoting the password', () => {
		for (const text of [
			'postgres://u:secret@host:port/db',
			'postgres://u:secret@host',
			'mysql://u:secret@host/db',
			'postgres://u:secret%@host/db',
			'postgres://u:secret@host/db?sslmode=prefer',
			'postgres://u:secret@host/db?passwort=secret',
			'postgres://u:secret@host/db?sslrootcert=/no/such/file'
		]) {
			expect(() => postgresAddress(text)).toThrow(UnreadableFile);
			expect(() => postgresAddress(text)).not.toThrow(/secret/);
		}
	});
});

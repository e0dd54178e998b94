import { readFileSync } from 'node:fs';
import { checkServerIdentity, type ConnectionOptions } from 'node:tls';
import type { ClientConfig } from 'pg';
import { unreadable } from './postgres-error';

/** View that an office provides (docs/postgres.md); `?view=` names another. */
const DEFAULT_VIEW = 'ocop_register';
const PARAMETERS = ['sslmode', 'sslrootcert', 'view'];
const MODES = ['disable', 'require', 'verify-ca', 'verify-full'] as const;
type Mode = (typeof MODES)[number];

/** Where a register stands in PostgreSQL and how to get there. */
export interface PostgresAddress {
	/** Name for people, without user and password: `host:5432/db`. */
	readonly shown: string;
	readonly database: string;
	/** As PostgreSQL reads names: `ocop_register`, `office.ocop_register`, `"Sổ"`. */
	readonly view: string;
	/** For `pg.Client`; a password that is not in the URL comes from PGPASSWORD or .pgpass. */
	readonly client: ClientConfig;
}

/**
 * Reads `postgres://user[:password]@host[:port]/database?sslmode=…&sslrootcert=FILE&view=…`.
 * Without `sslmode` another machine is reached by `verify-full`, this one in plain.
 * @throws UnreadableFile `postgres-address` or `postgres-tls`; the URL, which may hold a password, is never quoted.
 */
export function postgresAddress(text: string): PostgresAddress {
	const url = parse(text);
	const host = part(url.hostname).replace(/^\[(.*)\]$/, '$1') || 'localhost';
	const database = part(url.pathname.slice(1));
	if (!database) throw wrong('the name of the database is missing', 'thiếu tên cơ sở dữ liệu');
	for (const name of url.searchParams.keys()) {
		if (PARAMETERS.includes(name)) continue;
		throw wrong(
			`"${name}" is unknown; known are ${PARAMETERS.join(', ')}`,
			`không có tham số "${name}"; chỉ có ${PARAMETERS.join(', ')}`
		);
	}
	const port = Number(url.port || 5432);
	return {
		shown: `${host}:${port}/${database}`,
		database,
		view: url.searchParams.get('view') ?? DEFAULT_VIEW,
		client: {
			host,
			port,
			database,
			user: part(url.username) || undefined,
			password: part(url.password) || undefined,
			ssl: tls(host, url.searchParams.get('sslmode'), url.searchParams.get('sslrootcert'))
		}
	};
}

function parse(text: string): URL {
	const url = URL.canParse(text) ? new URL(text) : null;
	if (url && ['postgres:', 'postgresql:'].includes(url.protocol)) return url;
	throw wrong(
		'it is no address of PostgreSQL (special characters of a password are written as %xx)',
		'đây không phải địa chỉ PostgreSQL (ký tự đặc biệt trong mật khẩu viết dạng %xx)'
	);
}

function part(text: string): string {
	try {
		return decodeURIComponent(text);
	} catch {
		throw wrong(
			'a % in it is not followed by two hexadecimal digits',
			'có dấu % không theo sau bởi hai chữ số hex'
		);
	}
}

/** False for a plain connection, else how the server's certificate is checked (as libpq's sslmode). */
function tls(host: string, mode: string | null, rootFile: string | null): false | ConnectionOptions {
	const wanted = mode ?? (isLocal(host) && !rootFile ? 'disable' : 'verify-full');
	if (!isMode(wanted)) {
		throw wrong(
			`sslmode is "${wanted}"; it must be ${MODES.join(', ')}`,
			`sslmode là "${wanted}"; phải là một trong ${MODES.join(', ')}`
		);
	}
	if (wanted === 'disable') return false;
	const ca = rootFile ? rootCertificate(rootFile) : undefined;
	return {
		ca,
		// libpq: "require" checks the certificate as soon as a root certificate is given.
		rejectUnauthorized: wanted !== 'require' || ca !== undefined,
		// Named here, as pg leaves out a host that is an IP address and Node would compare with "localhost".
		checkServerIdentity: (_, certificate) =>
			wanted === 'verify-full' ? checkServerIdentity(host, certificate) : undefined
	};
}

function rootCertificate(file: string): string {
	try {
		return readFileSync(file, 'utf8');
	} catch (cause) {
		throw unreadable(
			'postgres-tls',
			`sslrootcert: the file ${file} cannot be read; it must hold the certificate of the authority (PEM)`,
			`sslrootcert: không đọc được tệp ${file}; tệp phải chứa chứng thư của nơi cấp (PEM)`,
			cause
		);
	}
}

function isLocal(host: string): boolean {
	return host === 'localhost' || host === '::1' || host.startsWith('/') || /^127(?:\.\d{1,3}){3}$/.test(host);
}

function isMode(text: string): text is Mode {
	return (MODES as readonly string[]).includes(text);
}

function wrong(en: string, vi: string) {
	return unreadable(
		'postgres-address',
		`${en}; right is postgres://user@host:5432/database?sslmode=verify-full&sslrootcert=FILE&view=VIEW`,
		`${vi}; đúng là postgres://người_dùng@máy_chủ:5432/cơ_sở_dữ_liệu?sslmode=verify-full&sslrootcert=TỆP&view=KHUNG_NHÌN`
	);
}

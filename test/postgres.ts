import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const DEBIAN_HOME = '/usr/lib/postgresql';
const START_SECONDS = 30;
/** PostgreSQL refuses to run as root; these users exist where Debian installs it. */
const UNPRIVILEGED = ['postgres', 'nobody'];

export interface PostgresServer {
	readonly port: number;
	readonly password: string;
	/** Certificate of the authority that signed the server's certificate, whose only name is `localhost`. */
	readonly caFile: string;
	/** An authority the server has nothing to do with. */
	readonly strangerFile: string;
	stop(): Promise<void>;
}

/**
 * Folder of PostgreSQL's own programs (initdb, postgres); installed on Debian when root, null where
 * there is none and none can be had.
 */
export function findPostgres(): string | null {
	const found = installed();
	if (found) return found;
	if (!existsSync('/etc/debian_version') || process.getuid?.() !== 0) return null;
	const options = { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } } as const;
	try {
		execFileSync('apt-get', ['update'], options);
		execFileSync('apt-get', ['install', '-y', '--no-install-recommends', 'postgresql-15'], options);
	} catch (error) {
		console.error(`PostgreSQL could not be installed: ${(error as Error).message}`);
	}
	return installed();
}

function installed(): string | null {
	const versions = existsSync(DEBIAN_HOME) ? readdirSync(DEBIAN_HOME) : [];
	return (
		[...versions.map((version) => join(DEBIAN_HOME, version, 'bin')), '/usr/local/bin', '/usr/bin'].find(
			(folder) => existsSync(join(folder, 'initdb')) && existsSync(join(folder, 'postgres'))
		) ?? null
	);
}

/**
 * A fresh server on a free port with TLS, one superuser `postgres` with a password, and nothing in it.
 * @param bin folder of PostgreSQL's programs, from {@link findPostgres}.
 */
export async function startPostgres(bin: string): Promise<PostgresServer> {
	const user = unprivilegedUser();
	const folder = mkdtempSync(join(tmpdir(), 'ocop-postgres-'));
	const at = (name: string) => join(folder, name);
	const password = 'pass:word@/?#%';
	const port = await freePort();
	makeCertificates(folder);
	writeFileSync(at('password'), password);
	if (user) for (const name of ['.', ...readdirSync(folder)]) chownSync(at(name), user.uid, user.gid);

	execFileSync(
		join(bin, 'initdb'),
		[
			...['-D', at('data'), '-U', 'postgres', '--encoding', 'UTF8', '--locale', 'C', '--no-sync'],
			...['-A', 'scram-sha-256', '--pwfile', at('password')]
		],
		{ ...user, cwd: folder, stdio: ['ignore', 'ignore', 'pipe'] }
	);
	const settings = {
		listen_addresses: 'localhost',
		unix_socket_directories: folder,
		ssl: 'on',
		ssl_cert_file: at('server.pem'),
		ssl_key_file: at('server.key'),
		fsync: 'off'
	};
	const server = spawn(
		join(bin, 'postgres'),
		[
			...['-D', at('data'), '-p', String(port)],
			...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])
		],
		{ ...user, cwd: folder, stdio: ['ignore', 'ignore', 'pipe'] }
	);
	await ready(server);
	return {
		port,
		password,
		caFile: at('ca.pem'),
		strangerFile: at('stranger.pem'),
		async stop() {
			const ended = new Promise((resolve) => server.once('exit', resolve));
			// "Fast shutdown": running sessions are rolled back.
			server.kill('SIGINT');
			await ended;
			rmSync(folder, { recursive: true, force: true });
		}
	};
}

/** Authority, server certificate signed by it, and a stranger authority, all for a day. */
function makeCertificates(folder: string): void {
	const make = (name: string, ...more: string[]) =>
		execFileSync(
			'openssl',
			[
				...[
					'req',
					'-x509',
					'-newkey',
					'ec',
					'-pkeyopt',
					'ec_paramgen_curve:prime256v1',
					'-nodes',
					'-days',
					'1'
				],
				...['-keyout', `${name}.key`, '-out', `${name}.pem`, '-subj', `/CN=${name}`, ...more]
			],
			{ cwd: folder, stdio: 'ignore' }
		);
	make('ca');
	make('stranger');
	make('server', '-CA', 'ca.pem', '-CAkey', 'ca.key', '-addext', 'subjectAltName=DNS:localhost');
}

function unprivilegedUser(): { uid: number; gid: number } | undefined {
	if (process.getuid?.() !== 0) return undefined;
	for (const name of UNPRIVILEGED) {
		try {
			const id = (kind: string) =>
				Number(execFileSync('id', [kind, name], { encoding: 'utf8', stdio: 'pipe' }));
			return { uid: id('-u'), gid: id('-g') };
		} catch {
			// No such user: try the next.
		}
	}
	throw new Error(`PostgreSQL refuses to run as root, and there is no user ${UNPRIVILEGED.join(' or ')}`);
}

async function freePort(): Promise<number> {
	const probe = createServer();
	await new Promise<void>((resolve) => probe.listen(0, 'localhost', resolve));
	const { port } = probe.address() as AddressInfo;
	await new Promise((resolve) => probe.close(resolve));
	return port;
}

function ready(server: ChildProcess): Promise<void> {
	return new Promise((resolve, reject) => {
		let log = '';
		const fail = () => reject(new Error(`PostgreSQL did not start within ${START_SECONDS} s:\n${log}`));
		const timer = setTimeout(fail, START_SECONDS * 1000);
		server.once('exit', fail);
		server.stderr!.on('data', (chunk: Buffer) => {
			log += chunk.toString();
			if (!log.includes('ready to accept connections')) return;
			clearTimeout(timer);
			server.off('exit', fail);
			log = '';
			resolve();
		});
	});
}

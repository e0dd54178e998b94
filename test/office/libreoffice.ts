import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, realpathSync } from 'node:fs';
import { delimiter, dirname, join, parse } from 'node:path';
import { pathToFileURL } from 'node:url';

const USUAL_PLACES = ['/usr/lib/libreoffice/program', '/opt/libreoffice/program', '/snap/bin'];
const NAMES = ['soffice', 'libreoffice'];
const PACKAGES = ['libreoffice-calc-nogui', 'libreoffice-impress-nogui'];
/** A first start writes a profile; a loaded machine takes its time. */
const MOST_MS = 90_000;

/**
 * Program of LibreOffice, from `SOFFICE_PATH`, the PATH or where it usually lies; installed on Debian when
 * root, null where there is none and none can be had.
 */
export function findLibreOffice(): string | null {
	const found = installed();
	if (found && hasImpress(found)) return found;
	if (!existsSync('/etc/debian_version') || process.getuid?.() !== 0) return found;
	const options = { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } } as const;
	try {
		execFileSync('apt-get', ['update'], options);
		execFileSync('apt-get', ['install', '-y', '--no-install-recommends', ...PACKAGES], options);
	} catch (error) {
		console.error(`LibreOffice could not be installed: ${(error as Error).message}`);
	}
	return installed();
}

function installed(): string | null {
	const named = process.env.SOFFICE_PATH;
	if (named) {
		if (existsSync(named)) return named;
		throw new Error(`SOFFICE_PATH is "${named}", where there is no file; the path of soffice would be right`);
	}
	const folders = [...(process.env.PATH ?? '').split(delimiter).filter(Boolean), ...USUAL_PLACES];
	return (
		folders.flatMap((folder) => NAMES.map((name) => join(folder, name))).find((path) => existsSync(path)) ??
		null
	);
}

/** Whether it opens presentations too: that part is a package of its own. */
export function hasImpress(soffice: string): boolean {
	return existsSync(join(dirname(realpathSync(soffice)), 'libsdlo.so'));
}

/**
 * Pages of files as LibreOffice prints them, in one call and with a profile of its own.
 * @returns paths of the PDF files, in the order of the files
 * @throws Error with what LibreOffice says where it cannot load one
 */
export function printInLibreOffice(soffice: string, files: readonly string[], folder: string): string[] {
	const out = join(folder, 'printed');
	mkdirSync(out, { recursive: true });
	const { stdout, stderr, error } = spawnSync(
		soffice,
		[
			`-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`,
			...['--headless', '--norestore', '--convert-to', 'pdf', '--outdir', out, ...files]
		],
		{ encoding: 'utf8', timeout: MOST_MS, env: { ...process.env, HOME: folder } }
	);
	const said = `${stdout}${stderr}`;
	if (error || /error|repair|could not be/i.test(said))
		throw new Error(`LibreOffice does not print the files: ${error?.message ?? ''}\n${said}`);
	return files.map((file) => join(out, `${parse(file).name}.pdf`));
}

/**
 * Opens files in LibreOffice, in one call and with a profile of its own, and saves every sheet as CSV:
 * `name-Sheet.csv`, numbers in full, dates as MM/DD/YYYY.
 * @param inFilter how to read the files; left out, as LibreOffice finds for itself
 * @returns names of the CSV files
 * @throws Error with what LibreOffice says where it cannot load a file as it is
 */
export function openInLibreOffice(
	soffice: string,
	files: readonly string[],
	folder: string,
	inFilter?: string
): string[] {
	const out = join(folder, 'out');
	mkdirSync(out, { recursive: true });
	const { stdout, stderr, error } = spawnSync(
		soffice,
		[
			`-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`,
			...['--headless', '--norestore', ...(inFilter ? [`--infilter=${inFilter}`] : [])],
			// Comma, quote, UTF-8, from line 1, values in full and not as shown, all sheets.
			...['--convert-to', 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,-1'],
			...['--outdir', out, ...files]
		],
		{ encoding: 'utf8', timeout: MOST_MS, env: { ...process.env, HOME: folder } }
	);
	const said = `${stdout}${stderr}`;
	// It ends with status 0 even where it could not load a file.
	if (error || /error|repair|could not be/i.test(said)) {
		throw new Error(`LibreOffice does not open the files: ${error?.message ?? ''}\n${said}`);
	}
	return readdirSync(out);
}

import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/**
 * Path of poppler's pdftotext, from `PDFTOTEXT_PATH` or the PATH; installed on Debian when root, null where
 * there is none and none can be had.
 */
export function findPdftotext(): string | null {
	const found = installed();
	if (found) return found;
	if (!existsSync('/etc/debian_version') || process.getuid?.() !== 0) return null;
	const options = { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } } as const;
	try {
		execFileSync('apt-get', ['update'], options);
		execFileSync('apt-get', ['install', '-y', '--no-install-recommends', 'poppler-utils'], options);
	} catch (error) {
		console.error(`poppler-utils could not be installed: ${(error as Error).message}`);
	}
	return installed();
}

function installed(): string | null {
	const named = process.env.PDFTOTEXT_PATH;
	if (named) {
		if (existsSync(named)) return named;
		throw new Error(
			`PDFTOTEXT_PATH is "${named}", where there is no file; the path of pdftotext would be right`
		);
	}
	const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
	return folders.map((folder) => join(folder, 'pdftotext')).find((path) => existsSync(path)) ?? null;
}

/** Text of each page of a PDF file as a reader would copy it. */
export function pdfPages(pdftotext: string, file: string): string[] {
	const { stdout, stderr, status } = spawnSync(pdftotext, ['-layout', '-enc', 'UTF-8', file, '-'], {
		encoding: 'utf8',
		maxBuffer: 1e8
	});
	if (status !== 0 || stderr) throw new Error(`pdftotext does not read ${file}: ${stderr}`);
	// Each page ends with a form feed.
	return stdout.split('\f').slice(0, -1);
}

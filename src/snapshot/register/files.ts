import { createReadStream, readdirSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { Readable } from 'node:stream';
import type { RegisterFile } from '../../lib/register/read/open';
import { InputError } from '../errors';

const READABLE = /\.(?:xlsx|csv|tsv)$/i;
/** Lock files of an open workbook (`~$so.xlsx`) and hidden files (`.DS_Store`) are no data. */
const NOT_DATA = /^(?:~\$|\.)/;

/** A register file on disk. */
export interface DiskFile extends RegisterFile {
	readonly path: string;
}

export interface RegisterFiles {
	readonly files: readonly DiskFile[];
	/** What else stood in the folders and is not read, by path. */
	readonly others: readonly string[];
}

/**
 * The register files that paths name: a file whatever its ending, of a folder every .xlsx, .csv and
 * .tsv by name. Folders inside a folder are not entered.
 * @throws InputError where a path does not exist or a folder holds no register file
 */
export function registerFiles(paths: readonly string[]): RegisterFiles {
	const files: DiskFile[] = [];
	const others: string[] = [];
	for (const path of paths) {
		const found = statSync(path, { throwIfNoEntry: false });
		if (!found) throw new InputError(`${path}: there is no such file or folder`);
		if (!found.isDirectory()) {
			files.push(diskFile(path));
			continue;
		}
		const inFolder = folderContent(path);
		if (inFolder.files.length === 0)
			throw new InputError(`${path}: the folder holds no .xlsx, .csv or .tsv file`);
		files.push(...inFolder.files);
		others.push(...inFolder.others);
	}
	return { files, others };
}

function folderContent(folder: string): { files: DiskFile[]; others: string[] } {
	const entries = readdirSync(folder, { withFileTypes: true })
		.filter(({ name }) => !NOT_DATA.test(name))
		.sort((a, b) => (a.name < b.name ? -1 : 1));
	const isRegister = (entry: (typeof entries)[number]) => !entry.isDirectory() && READABLE.test(entry.name);
	return {
		files: entries.filter(isRegister).map(({ name }) => diskFile(join(folder, name))),
		others: entries.filter((entry) => !isRegister(entry)).map(({ name }) => join(folder, name))
	};
}

function diskFile(path: string): DiskFile {
	return {
		path,
		// macOS gives file names decomposed; the snapshot holds composed text only.
		name: basename(path).normalize('NFC'),
		size: statSync(path).size,
		stream: () => Readable.toWeb(createReadStream(path)) as ReadableStream<Uint8Array>
	};
}

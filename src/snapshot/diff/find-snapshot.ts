import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { SCHEMA_VERSION, type Manifest } from '../../lib/schema';
import { InputError } from '../errors';

/** A snapshot folder with its manifest. */
export interface Found {
	readonly folder: string;
	readonly manifest: Manifest;
}

/**
 * A snapshot by its id, the day it tells of, or its folder.
 * @param snapshots folder that ids and days are looked up in
 * @throws InputError where there is none, or its schema is not this program's
 */
export function findSnapshot(named: string, snapshots: string): Found {
	const folder = existsSync(join(named, 'manifest.json')) ? resolve(named) : listed(named, snapshots);
	const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as Manifest;
	if (manifest.schema_version !== SCHEMA_VERSION)
		throw new InputError(
			`${named}: schema version ${manifest.schema_version}; this program compares version ${SCHEMA_VERSION}. Build the snapshot anew.`
		);
	return { folder, manifest };
}

function listed(named: string, snapshots: string): string {
	const file = join(snapshots, 'index.json');
	if (!existsSync(file))
		throw new InputError(`${named}: no such folder, and ${file} is missing; "build" makes snapshots`);
	const { snapshots: all } = JSON.parse(readFileSync(file, 'utf8')) as {
		snapshots: { id: string; as_of: string }[];
	};
	const found = all.find(({ id, as_of }) => id === named || as_of === named);
	if (!found)
		throw new InputError(
			`${named}: no such snapshot in ${snapshots}; there are: ${all.map(({ id }) => id).join(', ') || 'none'}`
		);
	return join(snapshots, found.id);
}

/**
 * Both snapshots, the earlier one first whatever the order they are named in.
 * @throws InputError where they are not two days, or not in one folder
 */
export function findPair(first: string, second: string, snapshots: string): readonly [Found, Found] {
	const pair = [findSnapshot(first, snapshots), findSnapshot(second, snapshots)] as const;
	const [a, b] = pair.map(({ manifest }) => manifest.as_of) as [string, string];
	if (a === b) throw new InputError(`Both snapshots tell of ${a}; two different days are wanted.`);
	if (dirname(pair[0].folder) !== dirname(pair[1].folder))
		throw new InputError(
			`${pair.map(({ folder }) => folder).join(' and ')} lie in two folders; put them side by side.`
		);
	for (const { folder, manifest } of pair)
		if (basename(folder) !== manifest.id)
			throw new InputError(`${folder}: the manifest says ${manifest.id}; the folder must bear that name.`);
	return a < b ? pair : [pair[1], pair[0]];
}

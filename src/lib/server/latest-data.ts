import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Value } from '../engine/engine';
import { tableRows } from '../engine/decode-rows';
import { TABLES, type Manifest, type SnapshotTable } from '../schema';
import { dataPackage, type DataPackage } from './data-package';
import { snapshot, SNAPSHOTS } from './snapshot';
import { tableCsv } from './table-csv';

/** What an address of the newest data can be checked by. */
export interface FileFacts {
	readonly bytes: number;
	/** Hexadecimal. */
	readonly sha256: string;
}

export interface TableFacts {
	readonly table: SnapshotTable;
	readonly rows: number;
	readonly parquet: FileFacts;
	readonly csv: FileFacts;
}

/** The tables of one snapshot folder in the two formats offered at `/data/latest/`. */
export class LatestData {
	readonly #folder: string;
	readonly manifest: Manifest;
	readonly #csvFacts = new Map<string, Promise<FileFacts>>();

	constructor(folder: string) {
		this.#folder = folder;
		this.manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as Manifest;
	}

	/** The snapshot's own file, byte for byte. */
	parquet(table: SnapshotTable): Buffer<ArrayBuffer> {
		return readFileSync(join(this.#folder, `${table.name}.parquet`)) as Buffer<ArrayBuffer>;
	}

	async csv(table: SnapshotTable): Promise<Buffer<ArrayBuffer>> {
		const rows: readonly Readonly<Record<string, Value>>[] = await tableRows(
			new Uint8Array(this.parquet(table)).buffer,
			table
		);
		return Buffer.from(tableCsv(table, rows));
	}

	/**
	 * Every table of the contract, in its order.
	 * @throws Error where the manifest lacks a table: the snapshot is of an older schema
	 */
	facts(): Promise<TableFacts[]> {
		return Promise.all(
			TABLES.map(async (table) => {
				const file = this.manifest.files.find((entry) => entry.table === table.name);
				if (!file) {
					throw new Error(`snapshot ${this.manifest.id} has no table ${table.name}: build it anew`);
				}
				const { rows, bytes, sha256 } = file;
				return { table, rows, parquet: { bytes, sha256 }, csv: await this.#factsOfCsv(table) };
			})
		);
	}

	async package(): Promise<DataPackage> {
		return dataPackage(this.manifest, await this.facts());
	}

	#factsOfCsv(table: SnapshotTable): Promise<FileFacts> {
		const known = this.#csvFacts.get(table.name);
		if (known) return known;
		const facts = this.csv(table).then((content) => ({
			bytes: content.byteLength,
			sha256: createHash('sha256').update(content).digest('hex')
		}));
		this.#csvFacts.set(table.name, facts);
		return facts;
	}
}

let newest: Promise<LatestData> | null = null;

/** Of the newest snapshot, opened once for the whole build. */
export function latestData(): Promise<LatestData> {
	return (newest ??= snapshot().then(({ manifest }) => new LatestData(join(SNAPSHOTS, manifest.id))));
}

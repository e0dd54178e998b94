import type { Row } from '../engine/engine';
import type { Lang } from '../text/format';
import { packTable, type PackedTable } from './pack-table';

/**
 * The index in three files, fetched one after the other: a slow line has provinces, districts, targets
 * and metrics within the first few kilobytes.
 */
export const INDEX_FILES = ['base', 'communes', 'register'] as const;
export type IndexFile = (typeof INDEX_FILES)[number];

export interface BaseFile {
	/** Regions, provinces and districts: rows of metric search-places. */
	readonly places: PackedTable;
	/** Other names of provinces and the place each means (data/harmonise). */
	readonly aliases: readonly (readonly [name: string, placeId: string])[];
	/** Rows of metric search-targets. */
	readonly targets: PackedTable;
	readonly metrics: readonly ({ readonly id: string } & Readonly<Record<Lang, string>>)[];
}

export interface CommunesFile {
	readonly places: PackedTable;
}

/** Rows of metric search-register; apart, because each has columns the others lack. */
export interface RegisterFile {
	readonly producers: PackedTable;
	readonly products: PackedTable;
	readonly decisions: PackedTable;
}

export interface IndexFiles {
	readonly base: BaseFile;
	readonly communes: CommunesFile;
	readonly register: RegisterFile;
}

export function packCommunes(places: readonly Row[]): CommunesFile {
	return { places: packTable(places.filter((row) => row['level'] === 'commune')) };
}

export function packBase(
	places: readonly Row[],
	targets: readonly Row[],
	others: Pick<BaseFile, 'aliases' | 'metrics'>
): BaseFile {
	return {
		places: packTable(places.filter((row) => row['level'] !== 'commune')),
		targets: packTable(targets),
		...others
	};
}

export function packRegister(rows: readonly Row[]): RegisterFile {
	const of = (entry: string) => packTable(rows.filter((row) => row['entry'] === entry));
	return { producers: of('producer'), products: of('product'), decisions: of('decision') };
}

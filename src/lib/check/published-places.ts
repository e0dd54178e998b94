import { tableRows } from '../engine/decode-rows';
import { EngineError } from '../engine/errors';
import { fetchManifest, fetchSnapshotFile } from '../engine/snapshot-files';
import { place, type PlaceRow } from '../schema/place';
import { place_link, type PlaceLinkRow } from '../schema/place_link';
import type { RowOf, Table } from '../schema/table';

export interface PlaceTables {
	readonly places: readonly PlaceRow[];
	readonly links: readonly PlaceLinkRow[];
}

/** The places of the published snapshot. Throws EngineError where they cannot be fetched or do not fit. */
export async function publishedPlaces(snapshotUrl: string): Promise<PlaceTables> {
	const manifest = await fetchManifest(snapshotUrl);
	const read = async <T extends Table>(table: T): Promise<RowOf<T>[]> => {
		const file = manifest.files.find((entry) => entry.table === table.name);
		if (!file) throw new EngineError('unreadable_file', { file: `${table.name}.parquet`, reason: 'missing' });
		return tableRows(await fetchSnapshotFile(snapshotUrl, file, () => undefined), table);
	};
	const [places, links] = await Promise.all([read(place), read(place_link)]);
	return { places, links };
}

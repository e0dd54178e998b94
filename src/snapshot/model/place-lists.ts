import type { PlaceRow } from '../../lib/schema/place';
import type { PlaceLinkRow } from '../../lib/schema/place_link';
import type { Finding } from '../finding';
import { readPlaces, type PlaceInput } from '../read/places';
import { modelPlaceLinks } from './place-links';
import { modelPlaces } from './places';

/** The lists of administrative units as the rest of a snapshot needs them. */
export interface PlaceLists {
	readonly places: readonly PlaceRow[];
	readonly links: readonly PlaceLinkRow[];
	readonly districtHistory: PlaceInput['districtHistory'];
	/** What reading and modelling them found. */
	readonly findings: readonly Finding[];
}

/** Reads `<dataDir>/places` and models the units and links as they are on the as-of date. */
export function modelPlaceLists(dataDir: string, asOf: string): PlaceLists {
	const findings: Finding[] = [];
	const report = (finding: Finding) => void findings.push(finding);
	const input = readPlaces(dataDir, report);
	return {
		places: modelPlaces(input, asOf),
		links: modelPlaceLinks(input, report),
		districtHistory: input.districtHistory,
		findings
	};
}

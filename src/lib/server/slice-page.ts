import { DEFAULT_SLICE } from '../filters/slice';
import type { BoundarySystem } from '../filters/vocabulary';
import type { MetricRequest } from '../query/compile';
import { packSlice, type PackedSlice } from '../slice/prerender';
import { firstRequest, PARTS, partRequest, yearsRequest, type Part } from '../slice/questions';
import { rowsOfAll, snapshot } from './snapshot';

const regionRequest = (system: BoundarySystem): MetricRequest => ({
	metric: 'place-family',
	params: { place: 'vn', system }
});

/** Ids of the regions of each system. */
export async function regionIds(): Promise<PackedSlice['regions']> {
	const idsOf = async (system: BoundarySystem) => {
		const request = regionRequest(system);
		const rows = (await rowsOfAll([request]))(request);
		return rows.filter((row) => row['relation'] === 'region').map((row) => String(row['place_id']));
	};
	return { '63': await idsOf('63'), '34': await idsOf('34') };
}

/** The default slice, answered at build: the country, the newest day, what is in force. */
export async function prerenderSlice(): Promise<PackedSlice> {
	const { manifest } = await snapshot();
	const question = { slice: DEFAULT_SLICE, newest: manifest.as_of };
	const rowsOf = await rowsOfAll([
		...PARTS.map((part) => partRequest(part, question)),
		firstRequest(question),
		yearsRequest(question)
	]);
	const parts = Object.fromEntries(PARTS.map((part) => [part, rowsOf(partRequest(part, question))]));
	return packSlice(
		question,
		parts as Record<Part, ReturnType<typeof rowsOf>>,
		rowsOf(firstRequest(question)),
		rowsOf(yearsRequest(question)),
		await regionIds()
	);
}

import { DEFAULT_SLICE } from '../filters/slice';
import type { MetricRequest } from '../query/compile';
import { packSlice, type PackedSlice } from '../slice/prerender';
import { PARTS, partRequest, yearRequests, type Part } from '../slice/questions';
import { rowsOfAll, snapshot } from './snapshot';

const regionRequest = (system: '63' | '34'): MetricRequest => ({
	metric: 'place-family',
	params: { place: 'vn', system }
});

/** The default slice, answered at build: the country, the newest day, what is in force. */
export async function prerenderSlice(): Promise<PackedSlice> {
	const { manifest } = await snapshot();
	const question = { slice: DEFAULT_SLICE, newest: manifest.as_of };
	const years = yearRequests(question);
	const regions = (['63', '34'] as const).map(regionRequest);
	const rowsOf = await rowsOfAll([...PARTS.map((part) => partRequest(part, question)), ...years, ...regions]);
	const parts = Object.fromEntries(PARTS.map((part) => [part, rowsOf(partRequest(part, question))]));
	const regionsOf = (request: MetricRequest) =>
		rowsOf(request)
			.filter((row) => row['relation'] === 'region')
			.map((row) => String(row['place_id']));
	return packSlice(question, parts as Record<Part, ReturnType<typeof rowsOf>>, years.flatMap(rowsOf), {
		'63': regionsOf(regions[0]!),
		'34': regionsOf(regions[1]!)
	});
}

import { prebakedFile, prebakedKey } from '../query/prebaked';
import { requestKey, type MetricRequest } from '../query/compile';
import { VIEWS } from '../views/registry';
import { yearEnds } from '../views/years';
import { snapshot } from './snapshot';

export interface PrebakedRequest {
	readonly key: string;
	readonly request: MetricRequest;
}

/** Metrics whose rows are held by files for other days, systems and bases. */
export async function prebakedMetrics(): Promise<ReadonlySet<string>> {
	const files = await prebakedRequests();
	return new Set([...files.values()].flatMap((held) => held.map(({ request }) => request.metric)));
}

let requests: Promise<Map<string, PrebakedRequest[]>> | null = null;

/** Every request of every view at every year's end in both systems and bases, by the file that will hold it. */
export function prebakedRequests(): Promise<Map<string, PrebakedRequest[]>> {
	return (requests ??= listRequests());
}

async function listRequests(): Promise<Map<string, PrebakedRequest[]>> {
	const { manifest } = await snapshot();
	const newest = manifest.as_of;
	const everywhere = { lang: 'vi', newest, placeId: 'vn', hasSample: manifest.has_sample } as const;
	const files = new Map<string, Map<string, PrebakedRequest>>();
	for (const view of Object.values(VIEWS))
		for (const system of ['63', '34'] as const)
			for (const base of ['published', 'register'] as const)
				for (const { asOf } of yearEnds(newest))
					for (const request of view.requests({ ...everywhere, system, base, asOf })) {
						const file = prebakedFile(request, newest);
						if (file === null) continue;
						const held = files.get(file) ?? new Map<string, PrebakedRequest>();
						held.set(requestKey(request), { key: prebakedKey(request), request });
						files.set(file, held);
					}
	return new Map([...files].map(([file, held]) => [file, [...held.values()]]));
}

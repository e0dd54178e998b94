import type { Row as SourceRow } from '../metrics/source-directory/metric';
import type { Row as TargetRow } from '../metrics/target-attainment/metric';
import type { Row as ThresholdRow } from '../metrics/target-thresholds/metric';
import type { Base } from '../filters/vocabulary';
import { askSituation, type Ask } from '../goal/ask';
import type { GoalFile, GoalNames, Situation } from '../goal/record';
import type { MetricRequest } from '../query/compile';
import { places } from './places';
import { rowsOfAll, snapshot } from './snapshot';

/** One question of each kind for all goals: a projection of all of them costs little more than that of one. */
export const askOfAllGoals: Ask = async <R>(request: MetricRequest) => {
	const { target } = request.params;
	if (request.metric !== 'target-projection' || !target || target === '*')
		return (await all(request)) as unknown as readonly R[];
	const rows = await all({ ...request, params: { ...request.params, target: '*' } });
	return rows.filter((row) => row['target_id'] === target) as unknown as readonly R[];
};

async function all(request: MetricRequest) {
	return (await rowsOfAll([request]))(request);
}

/** Every goal that has begun, in the order of the metric: by place and period. */
export async function allGoals(): Promise<readonly TargetRow[]> {
	const { manifest } = await snapshot();
	return askOfAllGoals<TargetRow>({
		metric: 'target-attainment',
		params: { as_of: manifest.as_of, base: 'published' }
	});
}

/** All that the page of one goal shows before the engine is asked. Throws for an id no goal has. */
export async function goalFile(id: string): Promise<GoalFile> {
	const { manifest } = await snapshot();
	const newest = manifest.as_of;
	const situation = async (base: Base): Promise<Situation> => {
		const found = await askSituation(askOfAllGoals, { id, day: newest, base, newest });
		if (!found) throw new Error(`no goal "${id}" in the snapshot`);
		return found;
	};
	const situations = { published: await situation('published'), register: await situation('register') };
	return {
		id,
		newest,
		hasSample: manifest.has_sample,
		situations,
		thresholds: await askOfAllGoals<ThresholdRow>({ metric: 'target-thresholds', params: {} }),
		names: await namesOf(Object.values(situations))
	};
}

/** Names of all places and publications that goals speak of. */
export async function namesOf(situations: readonly Situation[]): Promise<GoalNames> {
	const rows = situations.flatMap(({ goal, versions, beside, districts, parts }) => [
		...[goal, ...versions],
		...[...beside, ...districts, ...parts]
	]);
	const merged = situations.flatMap((each) => (each.merged ? [each.merged.place_id] : []));
	return goalNames(rows, merged);
}

export async function goalNames(
	rows: readonly TargetRow[],
	alsoPlaces: readonly (string | null)[] = []
): Promise<GoalNames> {
	const directory = await places();
	const sources = await askOfAllGoals<SourceRow>({ metric: 'source-directory', params: {} });
	const placeIds = new Set([...rows.map((row) => row.place_id), ...alsoPlaces]);
	const sourceIds = new Set(rows.flatMap((row) => [row.source_id, row.actual_source_id]));
	return {
		places: Object.fromEntries(
			[...placeIds]
				.filter((id) => id !== null && directory.has(id))
				.map((id) => [
					id,
					{
						vi: directory.fullName(String(id), 'vi'),
						en: directory.fullName(String(id), 'en'),
						hasPage: directory.get(String(id)).level !== 'district'
					}
				])
		),
		sources: Object.fromEntries(
			sources
				.filter((row) => sourceIds.has(row.source_id))
				.map((row) => [
					row.source_id,
					{ title: String(row.title), vi: String(row.publisher_vi), en: String(row.publisher_en) }
				])
		)
	};
}

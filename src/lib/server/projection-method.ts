import { askSituation, projectionRequest } from '../goal/ask';
import { isProjected, type GoalNames, type Situation } from '../goal/record';
import type { BacktestYear } from '../goal/method/backtest';
import type { Row as BacktestRow } from '../metrics/projection-backtest/metric';
import type { Row as ProjectionRow } from '../metrics/target-projection/metric';
import { askOfAllGoals, goalNames } from './goal-files';
import { places } from './places';
import { snapshot } from './snapshot';

/** Looked at from here, the five-year goals have a year to go and a past of certificates renewed or not. */
const EXAMPLE_DAY = '2024-12-31';
/** Fewer changes make a fan that explains little. */
const LEAST_OBSERVATIONS = 60;

export interface ProjectionMethod {
	/** A goal with a fan, of the register. */
	readonly example: Situation | null;
	readonly names: GoalNames;
	readonly years: readonly BacktestYear[];
	readonly placeNames: Readonly<Record<'vi' | 'en', Readonly<Record<string, string>>>>;
	readonly hasSample: boolean;
}

/** What the page about projections shows: an example and the test on the totals published in 2023 and 2024. */
export async function projectionMethod(): Promise<ProjectionMethod> {
	const { manifest } = await snapshot();
	const example = await exampleOf(manifest.as_of);
	const years = [];
	for (const year of [2023, 2024]) {
		const params = { as_of: `${year - 1}-12-31` };
		const rows = await askOfAllGoals<BacktestRow>({ metric: 'projection-backtest', params });
		years.push({ year: String(year), rows });
	}
	const directory = await places();
	const ids = [...new Set(years.flatMap(({ rows }) => rows.map((row) => String(row.place_id))))];
	const namesIn = (lang: 'vi' | 'en') => Object.fromEntries(ids.map((id) => [id, directory.name(id, lang)]));
	return {
		example: example && isProjected(example.fan) ? example : null,
		names: await goalNames(example ? [example.goal] : []),
		years,
		placeNames: { vi: namesIn('vi'), en: namesIn('en') },
		hasSample: manifest.has_sample
	};
}

/** The goal of which it was least certain whether it would be reached: that is what a projection is for. */
async function exampleOf(newest: string): Promise<Situation | null> {
	const rows = await askOfAllGoals<ProjectionRow>(projectionRequest('*', EXAMPLE_DAY, 'register'));
	const [best] = rows
		.filter(
			(row) =>
				row.q50 !== null &&
				row.month === row.months_left &&
				(row.months_left ?? 0) >= 12 &&
				row.certificates_due &&
				(row.observations ?? 0) >= LEAST_OBSERVATIONS
		)
		.sort((a, b) => Math.abs((a.probability ?? 0) - 0.5) - Math.abs((b.probability ?? 0) - 0.5));
	if (!best) return null;
	const question = { id: String(best.target_id), day: newest, base: 'register', newest } as const;
	return askSituation(askOfAllGoals, question);
}

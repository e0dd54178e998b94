import { changeRequest, type ChangeQuestion } from '../../changes/question';
import { TARGET_BASES, targetChanges, targetsRequest, type TargetChange } from '../../changes/targets';
import type { Engine } from '../../engine/engine';
import type { Row as BreakdownRow } from '../../metrics/change-breakdown/metric';
import type { Row as CorrectionRow } from '../../metrics/change-corrections/metric';
import type { Row as ListRow } from '../../metrics/change-rows/metric';
import type { Row as DirectoryRow } from '../../metrics/place-directory/metric';
import type { Row as TargetRow } from '../../metrics/target-attainment/metric';
import { compile, type MetricRequest } from '../../query/compile';
import type { Manifest } from '../../schema';
import { openNative } from '../native';

/** A snapshot on disk. */
export interface SnapshotFolder {
	readonly folder: string;
	readonly manifest: Manifest;
}

/** The whole country, from the earlier snapshot to the later one. */
export interface Diff {
	readonly earlierId: string;
	readonly laterId: string;
	readonly hasSample: boolean;
	readonly question: ChangeQuestion;
	readonly breakdown: readonly BreakdownRow[];
	readonly rows: readonly ListRow[];
	readonly corrections: readonly CorrectionRow[];
	readonly targets: readonly TargetChange[];
	readonly placeName: (id: string) => string;
}

export async function askDiff(earlier: SnapshotFolder, later: SnapshotFolder): Promise<Diff> {
	const [before, after] = [await openNative(earlier.folder), await openNative(later.folder)];
	const ask = async <R>(engine: Engine, request: MetricRequest) =>
		(await engine.query(compile(request))) as unknown as readonly R[];
	const question: ChangeQuestion = {
		place: 'vn',
		since: { snapshot: earlier.manifest.id, day: earlier.manifest.as_of },
		until: { snapshot: '', day: later.manifest.as_of },
		system: '34',
		sinceSystem: '34'
	};
	try {
		const targets: TargetChange[] = [];
		for (const base of TARGET_BASES) {
			const then = await ask<TargetRow>(before, targetsRequest(question.since.day, base));
			const now = await ask<TargetRow>(after, targetsRequest(question.until.day, base));
			targets.push(...targetChanges(then, now, question.since.day, base));
		}
		const directory = await ask<DirectoryRow>(after, { metric: 'place-directory', params: {} });
		const names = new Map(directory.map(({ place_id, name_vi }) => [place_id, name_vi]));
		return {
			earlierId: earlier.manifest.id,
			laterId: later.manifest.id,
			hasSample: earlier.manifest.has_sample || later.manifest.has_sample,
			question,
			breakdown: await ask(after, changeRequest('change-breakdown', question)),
			rows: await ask(after, changeRequest('change-rows', question)),
			corrections: await ask(after, changeRequest('change-corrections', question)),
			targets,
			placeName: (id) => names.get(id) ?? id
		};
	} finally {
		await before.close();
		await after.close();
	}
}

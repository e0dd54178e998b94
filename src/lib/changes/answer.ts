import type { Row as BreakdownRow } from '../metrics/change-breakdown/metric';
import type { Row as CorrectionRow } from '../metrics/change-corrections/metric';
import type { Row as ListRow } from '../metrics/change-rows/metric';
import type { Base } from '../metrics/metric';
import type { Row as DirectoryRow } from '../metrics/place-directory/metric';
import type { Row as FamilyRow } from '../metrics/place-family/metric';
import type { Row as TargetRow } from '../metrics/target-attainment/metric';
import type { Ask } from '../register-table/live-answer.svelte';
import { changeRequest, isAcrossSnapshots, type ChangeQuestion, type Moment } from './question';
import {
	ofScope,
	TARGET_BASES,
	targetChanges,
	targetScope,
	targetsRequest,
	type TargetChange
} from './targets';

/** Rows of target-attainment at a moment, of each basis; null where an older snapshot's were not kept. */
export type TargetsOf = (moment: Moment, base: Base) => Promise<readonly TargetRow[] | null>;

/** All that the page shows of a change but the products behind its steps. */
export interface ChangeAnswer {
	readonly question: ChangeQuestion;
	readonly breakdown: readonly BreakdownRow[];
	readonly corrections: readonly CorrectionRow[];
	/** Null where the status in an older snapshot is not known. */
	readonly targets: readonly TargetChange[] | null;
	readonly family: readonly FamilyRow[];
}

/**
 * @param directory names and kin of places
 * @param targetsOf the answers of the snapshot that is open come from `ask`; older ones from what was kept of them
 */
export async function askChange(
	ask: Ask,
	question: ChangeQuestion,
	directory: readonly DirectoryRow[],
	targetsOf: TargetsOf
): Promise<ChangeAnswer> {
	const { place, system } = question;
	const breakdown = await ask<BreakdownRow>(changeRequest('change-breakdown', question));
	return {
		question,
		breakdown,
		corrections: isAcrossSnapshots(question)
			? await ask<CorrectionRow>(changeRequest('change-corrections', question))
			: [],
		targets: await askTargets(ask, question, directory, targetsOf),
		family: await ask<FamilyRow>({ metric: 'place-family', params: { place, system } })
	};
}

async function askTargets(
	ask: Ask,
	{ since, until, place }: ChangeQuestion,
	directory: readonly DirectoryRow[],
	targetsOf: TargetsOf
): Promise<TargetChange[] | null> {
	const rowsOf = (moment: Moment, base: Base) =>
		moment.snapshot === '' ? ask<TargetRow>(targetsRequest(moment.day, base)) : targetsOf(moment, base);
	const changes: TargetChange[] = [];
	for (const base of TARGET_BASES) {
		const [earlier, later] = [await rowsOf(since, base), await rowsOf(until, base)];
		if (!earlier || !later) return null;
		changes.push(...targetChanges(earlier, later, since.day, base));
	}
	return [...ofScope(changes, targetScope(place, directory))];
}

/** The products behind the steps. */
export const askChangeRows = (ask: Ask, question: ChangeQuestion): Promise<readonly ListRow[]> =>
	ask<ListRow>(changeRequest('change-rows', question));

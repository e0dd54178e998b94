import type { SourceRow } from '../../lib/schema/source';
import type { TargetRow } from '../../lib/schema/target';
import type { TargetVersionRow } from '../../lib/schema/target_version';
import { parseAsOf } from './as-of';
import { goalOf, type Replacement } from './targets';

/**
 * Goals of one place, metric and period, and which of them is used (decision 0008): none the steward says
 * is replaced; of the others that of the later publication; of equal days the one lower in the list.
 */
export function modelTargetVersions(
	targets: readonly TargetRow[],
	replacements: readonly Replacement[],
	sources: readonly SourceRow[]
): TargetVersionRow[] {
	const published = new Map(sources.map((source) => [source.source_id, firstDay(source.published_on)]));
	const replaced = new Set(replacements.map(({ replaces }) => replaces));
	const rows: TargetVersionRow[] = [];
	for (const goals of grouped(targets)) {
		if (goals.length < 2) continue;
		const standing = goals.filter(({ target_id }) => !replaced.has(target_id));
		const days = standing.map(({ source_id }) => published.get(source_id) ?? '');
		const latest = days.reduce((a, b) => (a > b ? a : b), '');
		const candidates = standing.filter((_, i) => days[i] === latest);
		// A goal is only replaced by one below it, so the last of a group always stands.
		const used = candidates.at(-1)!;
		const rule = standing.length === 1 ? 'stated' : candidates.length === 1 ? 'later_source' : 'listed_later';
		for (const { target_id } of goals)
			rows.push({ target_id, used_target_id: used.target_id, goals: goals.length, rule });
	}
	return rows;
}

function grouped(targets: readonly TargetRow[]): Iterable<TargetRow[]> {
	const groups = new Map<string, TargetRow[]>();
	for (const row of targets) {
		const group = groups.get(goalOf(row));
		if (group) group.push(row);
		else groups.set(goalOf(row), [row]);
	}
	return groups.values();
}

/** First day a publication can be of: a bare year stands before the finer dates of its year; '' where no date is printed. */
export function firstDay(printed: string | null): string {
	const [leading = ''] = (printed ?? '').split(/[ ;,(/]/);
	return parseAsOf(leading)?.as_of_from ?? '';
}

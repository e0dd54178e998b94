import type { Status } from '../charts/kit/status';
import type { Row as TargetRow } from '../metrics/target-attainment/metric';
import type { Base } from '../metrics/metric';
import type { Row as PlaceRow } from '../metrics/place-directory/metric';
import type { MetricRequest } from '../query/compile';

/** Why a target stands otherwise than it did. */
export type TargetReason = 'status' | 'added' | 'removed' | 'superseded';

/** A target at two moments. */
export interface TargetChange {
	readonly base: Base;
	readonly reason: TargetReason;
	/** As of the later moment; of the earlier one where it is no longer there. */
	readonly target: TargetRow;
	/** The goal used in its place since, where it was superseded: `later` is its. */
	readonly replacement: TargetRow | null;
	/** Null where the target was not known. */
	readonly earlier: TargetSide | null;
	readonly later: TargetSide | null;
}

export interface TargetSide {
	readonly status: Status;
	readonly actual: number | null;
	/** How the actual is stated (schema/figure.ts). */
	readonly qualifier: string | null;
}

export const TARGET_BASES: readonly Base[] = ['published', 'register'];

export const targetsRequest = (asOf: string, base: Base): MetricRequest => ({
	metric: 'target-attainment',
	params: { as_of: asOf, base }
});

/**
 * Targets whose status differs, or that came, went or were replaced. A target whose period had not begun on
 * the earlier day has no status that could change; a version that was used on neither day is left out.
 * @param since the earlier day, yyyy-mm-dd
 */
export function targetChanges(
	earlier: readonly TargetRow[],
	later: readonly TargetRow[],
	since: string,
	base: Base
): TargetChange[] {
	const before = new Map(earlier.map((row) => [row.target_id, row]));
	const after = new Map(later.map((row) => [row.target_id, row]));
	const replacing = new Set(
		later
			.filter((row) => reasonOf(before.get(row.target_id), row, since) === 'superseded')
			.map((row) => row.superseded_by)
	);
	const changes = later.flatMap((row): TargetChange[] => {
		const known = before.get(row.target_id);
		const reason = reasonOf(known, row, since);
		// A new goal in place of another is told with that one.
		if (reason === null || (reason === 'added' && replacing.has(row.target_id))) return [];
		const replacement = reason === 'superseded' ? (after.get(row.superseded_by) ?? null) : null;
		return [
			{
				base,
				reason,
				target: row,
				replacement,
				earlier: known ? sideOf(known) : null,
				later: sideOf(replacement ?? row)
			}
		];
	});
	const gone = earlier
		.filter((row) => row.is_used && !after.has(row.target_id))
		.map((row): TargetChange => ({
			...{ base, reason: 'removed', target: row, replacement: null },
			earlier: sideOf(row),
			later: null
		}));
	return [...changes, ...gone];
}

function reasonOf(before: TargetRow | undefined, row: TargetRow, since: string): TargetReason | null {
	if (!before) return row.is_used && String(row.period_start) <= since ? 'added' : null;
	if (before.is_used && !row.is_used) return 'superseded';
	if (!row.is_used) return null;
	return before.status === row.status ? null : 'status';
}

const sideOf = ({ status, actual, actual_qualifier: qualifier }: TargetRow): TargetSide => ({
	...{ status: status as Status, actual, qualifier }
});

/** Ids of places whose targets belong to a place: itself, and what it was formed of; null for all. */
export function targetScope(place: string, directory: readonly PlaceRow[]): ReadonlySet<string> | null {
	if (place === 'vn') return null;
	const own = directory.find((row) => row.place_id === place);
	return new Set([place, ...(own?.predecessors?.split(' ') ?? [])]);
}

export function ofScope(
	changes: readonly TargetChange[],
	scope: ReadonlySet<string> | null
): readonly TargetChange[] {
	if (scope === null) return changes;
	return changes.filter(
		({ target }) => scope.has(String(target.place_id)) || scope.has(String(target.province_id))
	);
}

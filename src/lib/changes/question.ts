import type { BoundarySystem } from '../filters/vocabulary';
import type { MetricRequest } from '../query/compile';

/** A day, and the snapshot that tells of it; `''` is the one that is open, with all that is known today. */
export interface Moment {
	readonly snapshot: string;
	/** yyyy-mm-dd. */
	readonly day: string;
}

/** What changed in a place between two moments. Plain data; the same question, the same numbers. */
export interface ChangeQuestion {
	/** Place id of any level, `vn`, or a region `vung-…`. */
	readonly place: string;
	readonly since: Moment;
	readonly until: Moment;
	/** Boundaries on the later day. */
	readonly system: BoundarySystem;
	/** Boundaries on the earlier day; `63` before `34` shows what the merger of provinces moved. */
	readonly sinceSystem: BoundarySystem;
}

export type ChangeMetric = 'change-breakdown' | 'change-rows' | 'change-corrections';

/** Asks a metric of a change. */
export function changeRequest(metric: ChangeMetric, question: ChangeQuestion): MetricRequest {
	const { place, since, until, system, sinceSystem } = question;
	return {
		metric,
		params: {
			place,
			system,
			since_system: sinceSystem,
			since: since.day,
			earlier: since.snapshot,
			as_of: until.day,
			later: until.snapshot
		}
	};
}

/** Whether corrections can be told apart: two snapshots, or two days of one. */
export const isAcrossSnapshots = ({ since, until }: ChangeQuestion) => since.snapshot !== until.snapshot;

/** Equal for equal questions. */
export function questionKey(question: ChangeQuestion): string {
	return JSON.stringify(question);
}

import type { Status } from '../charts/kit/status';

/** Verdicts as leaders are told them; every status belongs to just one. */
export const VERDICTS = ['met', 'on_course', 'behind', 'not_met', 'unknown'] as const;
export type Verdict = (typeof VERDICTS)[number];

const OF: Readonly<Record<Status, Verdict>> = {
	met: 'met',
	on_track: 'on_course',
	close: 'on_course',
	behind: 'behind',
	regressing: 'behind',
	below: 'behind',
	not_met: 'not_met',
	// On course when last heard of, but nobody knows how it ended.
	not_closed: 'unknown',
	no_data: 'unknown',
	no_target: 'unknown'
};

export const verdictOf = (status: Status): Verdict => OF[status];

/** Shape that stands for a verdict in a heading. */
export const VERDICT_MARK: Readonly<Record<Verdict, Status>> = {
	met: 'met',
	on_course: 'on_track',
	behind: 'behind',
	not_met: 'not_met',
	unknown: 'no_data'
};

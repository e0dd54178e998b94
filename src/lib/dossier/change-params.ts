import type { Params } from '../metrics/metric';

/** What a number of a change was asked with besides place and day: the earlier day, and whose records tell of each. */
export type ChangeParams = Pick<Params, 'since' | 'earlier' | 'later' | 'since_system'>;

/** Parameters of a dossier for it. Links are interfaces: words never change meaning. */
const NAME = {
	since: 'so-voi',
	earlier: 'so-voi-ky',
	since_system: 'so-voi-dia-gioi',
	later: 'den-ky'
} as const satisfies Record<keyof ChangeParams, string>;

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const SNAPSHOT = /^\d{4}-\d{2}-\d{2}-[0-9a-f]{12}$/;

type Reader = (value: string) => Partial<ChangeParams> | null;

export const CHANGE_READERS: Readonly<Record<string, Reader>> = {
	[NAME.since]: (value) => (DAY.test(value) ? { since: value } : null),
	[NAME.earlier]: (value) => (SNAPSHOT.test(value) ? { earlier: value } : null),
	[NAME.since_system]: (value) => (value === '63' || value === '34' ? { since_system: value } : null),
	[NAME.later]: (value) => (SNAPSHOT.test(value) ? { later: value } : null)
};

/** Writes what differs from the defaults: the open snapshot on both sides, the boundaries of the later day. */
export function writeChange(params: URLSearchParams, change: ChangeParams, system: string): void {
	params.set(NAME.since, change.since);
	if (change.earlier !== '') params.set(NAME.earlier, change.earlier);
	if (change.since_system !== system) params.set(NAME.since_system, change.since_system);
	if (change.later !== '') params.set(NAME.later, change.later);
}

/** The whole from what a link says; undefined where it names no earlier day. */
export function changeOf(read: Partial<ChangeParams>, system: '63' | '34'): ChangeParams | undefined {
	const { since, earlier = '', later = '', since_system = system } = read;
	return since === undefined ? undefined : { since, earlier, later, since_system };
}

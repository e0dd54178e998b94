import { isAsOf } from '../filters/codec';
import { systemOf } from '../filters/slice';
import { OF_EVERY_PAGE, PARAM, type BoundarySystem } from '../filters/vocabulary';
import { asOfDay } from '../views/years';
import type { ChangeQuestion, Moment } from './question';

/**
 * The public vocabulary of `/thay-doi/`: `tu` and `den`, each the id of a snapshot (as recorded then) or a
 * day (by the records of today); `noi` a place; `dia-gioi` 63, 34, or `tung-ngay`: the units of each day.
 */
export const SINCE = 'tu';
const PLACE = 'noi';
const EACH_DAY = 'tung-ngay';
/** First day of the 34 provinces (202/2025/QH15). */
export const MERGER_DAY = '2025-07-01';
const PLACE_ID = /^(?:vn|vung(?:-[a-z]+)+|(?:63|34)-\d{2}|63-\d{3}|(?:63|34)-\d{5})$/;
const SNAPSHOT_ID = /^\d{4}-\d{2}-\d{2}-[0-9a-f]{12}$/;

export interface SnapshotRef {
	readonly id: string;
	readonly as_of: string;
}

/** What a URL is read against. */
export interface Known {
	/** The snapshot that is open. */
	readonly open: SnapshotRef;
	/** Others of this host that it can be compared with. */
	readonly others: readonly SnapshotRef[];
}

export interface DecodedChange {
	readonly question: ChangeQuestion;
	/** `name=value` of what is not understood or cannot be: told to the reader, never ignored in silence. */
	readonly unknown: readonly string[];
}

/** Until now, compared with the snapshot before, or where there is none with the end of the year before. */
export function defaultQuestion(known: Known): ChangeQuestion {
	const until = { snapshot: '', day: known.open.as_of };
	return { place: 'vn', since: defaultSince(until, known), until, system: '34', sinceSystem: '34' };
}

function defaultSince(until: Moment, { others }: Known): Moment {
	const [before] = others
		.filter(({ as_of }) => as_of < until.day)
		.sort((a, b) => (a.as_of < b.as_of ? 1 : -1));
	if (before) return { snapshot: before.id, day: before.as_of };
	return { snapshot: until.snapshot, day: `${Number(until.day.slice(0, 4)) - 1}-12-31` };
}

function momentOf(text: string, { open, others }: Known): Moment | null {
	if (SNAPSHOT_ID.test(text)) {
		if (text === open.id) return { snapshot: '', day: open.as_of };
		const found = others.find(({ id }) => id === text);
		return found ? { snapshot: found.id, day: found.as_of } : null;
	}
	if (!isAsOf(text) || text > open.as_of.slice(0, text.length)) return null;
	return { snapshot: '', day: asOfDay(text, open.as_of) };
}

/** Whether the units of each day differ from those of the later one. */
export function canMerge(place: string, since: string, until: string): boolean {
	const isWide = place === 'vn' || place.startsWith('vung-') || /^34-\d{2}$/.test(place);
	return isWide && since < MERGER_DAY && until >= MERGER_DAY;
}

export function decodeChange(search: URLSearchParams, known: Known): DecodedChange {
	const unknown: string[] = [];
	const rest = new URLSearchParams(search);
	/** The one value of a name that `read` accepts; every other value is told. */
	const take = <T>(name: string, read: (value: string) => T | null): T | null => {
		let taken: T | null = null;
		for (const value of rest.getAll(name)) {
			const found: T | null = taken === null ? read(value) : null;
			if (found === null) unknown.push(`${name}=${value}`);
			else taken = found;
		}
		rest.delete(name);
		return taken;
	};
	const standard = defaultQuestion(known);
	const place = take(PLACE, (value) => (PLACE_ID.test(value) ? value : null)) ?? standard.place;
	const until = take(PARAM.asOf, (value) => momentOf(value, known)) ?? standard.until;
	const since =
		take<Moment>(SINCE, (value) => {
			const found = momentOf(value, known);
			return found && found.day < until.day ? found : null;
		}) ?? defaultSince(until, known);
	const units = take(PARAM.system, (value) => {
		if (value === '63' || value === '34') return value;
		return value === EACH_DAY && canMerge(place, since.day, until.day) ? EACH_DAY : null;
	});
	for (const name of OF_EVERY_PAGE) rest.delete(name);
	for (const [name, value] of rest) unknown.push(`${name}=${value}`);
	const own = systemOf(place);
	const system: BoundarySystem = own ?? (units === '63' ? '63' : '34');
	const sinceSystem = units === EACH_DAY ? '63' : system;
	return { question: { place, since, until, system, sinceSystem }, unknown };
}

const isSame = (a: Moment, b: Moment) => a.snapshot === b.snapshot && a.day === b.day;

/** Question → canonical query text: fixed order, defaults left out, '' for the default one. */
export function encodeChange(question: ChangeQuestion, known: Known): string {
	const { place, since, until, system, sinceSystem } = question;
	const standard = defaultQuestion(known);
	const written = (moment: Moment) =>
		moment.snapshot !== '' ? moment.snapshot : moment.day === known.open.as_of ? known.open.id : moment.day;
	const parts: (readonly [string, string | null])[] = [
		[PLACE, place === 'vn' ? null : place],
		[SINCE, isSame(since, defaultSince(until, known)) ? null : written(since)],
		[PARAM.asOf, isSame(until, standard.until) ? null : written(until)],
		[PARAM.system, system !== sinceSystem ? EACH_DAY : system === (systemOf(place) ?? '34') ? null : system]
	];
	const text = parts.flatMap(([name, value]) => (value === null ? [] : [`${name}=${value}`])).join('&');
	return text === '' ? '' : `?${text}`;
}

/** Path of the page for a question with its moments written out, whatever is the default there. */
export function changePath({ place, since, until, system, sinceSystem }: ChangeQuestion): string {
	const parts = [
		...(place === 'vn' ? [] : [`${PLACE}=${place}`]),
		`${SINCE}=${since.snapshot || since.day}`,
		`${PARAM.asOf}=${until.snapshot || until.day}`,
		...(system !== sinceSystem
			? [`${PARAM.system}=${EACH_DAY}`]
			: system === (systemOf(place) ?? '34')
				? []
				: [`${PARAM.system}=${system}`])
	];
	return `/thay-doi/?${parts.join('&')}`;
}

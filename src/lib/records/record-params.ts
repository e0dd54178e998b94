import { isAsOf } from '../filters/codec';

/** What a link to one record says. */
export interface RecordParams {
	/** Id within the snapshot; null where the link names none. */
	readonly id: string | null;
	/** yyyy or yyyy-mm-dd; null is the newest. */
	readonly asOf: string | null;
	readonly unknown: readonly string[];
}

/** Longer than any id this site makes. */
const LONGEST_ID = 120;

/** `ma` the record, `den` the day, `ky` the snapshot a link was cited with; all else is reported. */
export function decodeRecord(search: URLSearchParams): RecordParams {
	let [id, asOf]: [string | null, string | null] = [null, null];
	const unknown: string[] = [];
	for (const [name, value] of search) {
		if (name === 'ma' && id === null && isId(value)) id = value;
		else if (name === 'den' && asOf === null && isAsOf(value)) asOf = value;
		else if (name !== 'ky') unknown.push(`${name}=${value}`);
	}
	return { id, asOf, unknown };
}

function isId(text: string): boolean {
	// eslint-disable-next-line no-control-regex -- no id holds one, and the engine refuses it
	return text !== '' && text.length <= LONGEST_ID && !/[\u0000-\u001f]/.test(text);
}

import type { PlaceRow } from '../../schema/place';
import type { PlaceIndex } from './place-index';

const LENGTHS = [2, 3, 5];
const PLACE_ID = /^(63|34)-(\d{2}|\d{3}|\d{5})$/;

/**
 * Units a code can mean: of 2, 3 or 5 digits, or one that lost its leading zeros ("1840" → 01840), or
 * an id of table `place` ("63-01840"). As typed first: a code of full length stands before a longer one
 * that begins with zeros.
 */
export function unitsWithCode(code: string, index: PlaceIndex): readonly (readonly PlaceRow[])[] {
	const text = code.trim();
	if (PLACE_ID.test(text)) {
		const unit = index.get(text);
		return unit ? [[unit]] : [];
	}
	if (!/^\d{1,5}$/.test(text)) return [];
	return LENGTHS.filter((length) => length >= text.length)
		.map((length) => index.withCode(text.padStart(length, '0')))
		.filter((units) => units.length > 0);
}

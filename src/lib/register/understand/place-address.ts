import type { PlaceIndex } from './place-index';
import { isOfLevel, kindPrefix, type PlaceLevel } from './place-kind';
import { memo } from './place-memo';
import { plainOf, type Written } from './place-name';

/** One way to read an address; what is not a place (house, hamlet) is in none. */
export type AddressReading = Readonly<Partial<Record<PlaceLevel, Written>>>;

const LEVELS: readonly PlaceLevel[] = ['province', 'district', 'commune'];
/** Pieces looked at from the end: three levels, the country, and as many that name nothing. */
const MOST_PARTS = 8;
const SEPARATOR = /[,;|\n\r]+/;
const REMARK = /\([^)]*\)?/g;
const COUNTRY = /^(?:vietnam|vn)$/;

/** Pieces and addresses kept; without house and hamlet there are few. */
const MOST_KEPT = 20_000;

/** Reads places out of addresses and other texts that name several levels. */
export class AddressReader {
	readonly #index: PlaceIndex;
	readonly #pieces = memo<readonly Written[]>(MOST_KEPT);
	readonly #readings = memo<readonly AddressReading[]>(MOST_KEPT);

	constructor(index: PlaceIndex) {
		this.#index = index;
	}

	/**
	 * The pieces of an address that may name places, in order: cut at commas, at dashes between names and
	 * before words of kind. What stands before a commune written with its kind (house, hamlet) is never
	 * looked at.
	 */
	parts(address: string): Written[] {
		const pieces = address.normalize('NFC').replace(REMARK, ',').split(SEPARATOR).slice(-MOST_PARTS);
		const found: Written[] = [];
		for (const piece of pieces.reverse()) {
			const parts = this.#pieces(piece, () => this.#cut(piece));
			found.unshift(...parts);
			if (parts.some((part) => hasKind(part, 'commune') && canBe(part, 'commune', this.#index))) break;
		}
		return found;
	}

	/**
	 * The ways to read the parts, from the end: province, district, commune. A part without a kind counts
	 * only where a unit has its name; one with its kind written out always does, and may prove unknown.
	 */
	readings(parts: readonly Written[]): readonly AddressReading[] {
		const key = parts.map(({ text }) => text).join(',');
		return this.#readings(key, () => readingsOf([...parts].reverse(), this.#index));
	}

	#cut(piece: string): Written[] {
		return cutAtDashes(piece, this.#index)
			.flatMap((part) => cutAtKinds(part, this.#index))
			.map((part) => this.#index.written(part))
			.filter(({ names }) => names.length > 0 && !COUNTRY.test(names[0]!.letters));
	}
}

/** The new commune that a text names beside the old: "xã Quảng Trực (nay là xã Tuy Đức)"; '' where none. */
export function presentName(text: string): string {
	return /nay\s+(?:là|thuộc)\s+([^,;()]+)/iu.exec(text.normalize('NFC'))?.[1] ?? '';
}

function readingsOf(fromEnd: readonly Written[], index: PlaceIndex): AddressReading[] {
	const start = fromEnd.findIndex((part) => LEVELS.some((level) => canBe(part, level, index)));
	const found: AddressReading[] = [];
	const read = (at: number, levels: readonly PlaceLevel[], sofar: AddressReading): void => {
		const [level, ...lower] = levels;
		if (!level) return void found.push(sofar);
		const place = at < 0 ? -1 : placeOf(level, fromEnd, at, index);
		const part = fromEnd[place];
		if (part) read(place + 1, lower, { ...sofar, [level]: part });
		if (!part || !mustBe(part, level, index)) read(at, lower, sofar);
	};
	read(start, LEVELS, {});
	return found;
}

/** The next part that names a unit of the level: at once, or further on where its kind is written. */
function placeOf(level: PlaceLevel, parts: readonly Written[], at: number, index: PlaceIndex): number {
	const explicit = parts.findIndex(
		(part, place) => place >= at && hasKind(part, level) && canBe(part, level, index)
	);
	if (level !== 'province' && explicit >= 0) return explicit;
	const next = parts[at];
	return next && canBe(next, level, index) ? at : -1;
}

function canBe(part: Written, level: PlaceLevel, index: PlaceIndex): boolean {
	return (
		part.names.some(({ kind, whole }) => kind && whole && isOfLevel(kind, level)) ||
		index.match(level, part).length > 0
	);
}

function hasKind({ names }: Written, level: PlaceLevel): boolean {
	return names.some(({ kind }) => kind && isOfLevel(kind, level));
}

/** True where the kind leaves no other reading: "huyện Cư Jút", but not "Quan Sơn" or "TP. Huế". */
function mustBe({ names }: Written, level: PlaceLevel, index: PlaceIndex): boolean {
	const kinds = names.flatMap(({ kind }) => kind ?? []);
	if (kinds.length === 0) return false;
	const bare = names.filter(({ kind }) => kind === null);
	return LEVELS.every(
		(other) =>
			other === level ||
			(!kinds.some((kind) => isOfLevel(kind, other)) && index.matchReadings(other, bare).length === 0)
	);
}

/** "xã Đắk Wil - huyện Cư Jút - Đắk Nông", but not "Bà Rịa - Vũng Tàu". */
function cutAtDashes(piece: string, index: PlaceIndex): string[] {
	const pieces: string[] = [];
	for (const next of piece.split(/\s+[-–—]+\s*|\s*[-–—]+\s+/)) {
		const last = pieces[pieces.length - 1];
		const joined = `${last} - ${next}`;
		if (last !== undefined && isName(joined, index)) pieces[pieces.length - 1] = joined;
		else pieces.push(next);
	}
	return pieces;
}

/** "thôn 3 xã Đắk Wil huyện Cư Jút": cut before a word of kind that does not itself follow one. */
function cutAtKinds(piece: string, index: PlaceIndex): string[] {
	const text = piece.trim().replace(/\s+/g, ' ');
	// "Xã Tứ Xã" is a commune.
	if (isName(text, index)) return [text];
	const plain = plainOf(text);
	const isPlain = plain === text.toLowerCase();
	const cuts = [0];
	let nameFrom = 0;
	for (let at = 0; at >= 0 && at < text.length; at = text.indexOf(' ', at) + 1 || text.length) {
		if (at < nameFrom) continue;
		const prefix = kindPrefix(text.slice(at), plain.slice(at));
		if (!prefix || (at > 0 && !isCut(prefix.whole, text.slice(at), isPlain))) continue;
		// "xã Thượng Quận huyện …": a word of kind before another ends a name.
		const after = at + prefix.length;
		const next = kindPrefix(text.slice(after), plain.slice(after));
		if (next?.whole && isCut(true, text.slice(after), isPlain)) continue;
		if (at > 0) cuts.push(at);
		// The word after a kind belongs to the name: "huyện Tịnh Biên" typed "huyen Tinh Bien".
		nameFrom = after + 1;
	}
	return cuts.map((from, i) => text.slice(from, cuts[i + 1]));
}

/** Within running text an abbreviation counts with its full stop only, an unmarked word in unmarked text only. */
function isCut(whole: boolean, rest: string, textIsPlain: boolean): boolean {
	if (!whole) return /^[\p{L}.]{1,4}\.\s*[\p{L}\d]/u.test(rest) && !/^[Tt]\./.test(rest);
	return textIsPlain || /^[^ ]*[^\x20-\x7e]/.test(rest);
}

function isName(text: string, index: PlaceIndex): boolean {
	return LEVELS.some((level) => index.match(level, index.written(text)).length > 0);
}

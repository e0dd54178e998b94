import type { Claim, Claims } from './place-claims';
import type { PlaceIndex } from './place-index';
import { isOfLevel, kindPrefix, type PlaceKind, type PlaceLevel } from './place-kind';
import { plainOf, type Written } from './place-name';

/** "I. ", "2.1) ", "A - ": numbering before a heading. */
const NUMBERING = /^\s*(?:[IVXLC]+|[A-Z]|\d+(?:\.\d+)*)\s*[.)\-–:/]+\s*/;
/** ": 12 sản phẩm", "(5 SP)" after it. */
const COUNT = /\s*[(:–-]\s*\d+\s*(?:sản phẩm|san pham|sp|chủ thể)?\)?\s*$/i;
/** Words of the longest names ("Nông trường Việt Lâm", "Phan Rang - Tháp Chàm"). */
const LONGEST = 6;

/**
 * Places that the texts above a row name: a group heading ("I. Huyện Cư Jút", "Xã Đắk Wil") or the
 * title ("… của UBND huyện Cư Jút"). The text nearest the row wins. Communes count only where the
 * heading begins with one, as every title speaks of "mỗi xã một sản phẩm".
 */
export function contextClaims(lines: readonly string[], index: PlaceIndex): Claims {
	let claims: Claims = {};
	for (const line of lines) claims = { ...claims, ...lineClaims(line, index) };
	return claims;
}

function lineClaims(line: string, index: PlaceIndex): Claims {
	const text = line.normalize('NFC').replace(/\s+/g, ' ').trim();
	const claims: Partial<Record<PlaceLevel, Claim>> = {};
	// "X. Đắk Wil" may be item ten or a commune: both readings are tried.
	for (const heading of new Set([text, text.replace(NUMBERING, '')])) {
		const start = heading.replace(COUNT, '');
		const whole = bareClaim(start, index);
		if (whole) Object.assign(claims, whole);
		scan(start, index, claims);
	}
	return claims;
}

/** A heading that is nothing but the name of a province or district, marks and all: "Nam Dong" is not Nam Đông. */
function bareClaim(heading: string, index: PlaceIndex): Claims | null {
	const written = index.written(heading);
	for (const level of ['province', 'district'] as const) {
		if (index.match(level, written).some(({ marks }) => marks === 'same'))
			return { [level]: claim(level, written) };
	}
	return null;
}

/** Words of kind followed by a name the lists have, the longest such name first. */
function scan(text: string, index: PlaceIndex, claims: Partial<Record<PlaceLevel, Claim>>): void {
	const plain = plainOf(text);
	for (let at = 0; at < text.length; at = text.indexOf(' ', at) + 1 || text.length) {
		const prefix = kindPrefix(text.slice(at), plain.slice(at));
		if (!prefix || (!prefix.whole && at > 0 && !/^[^ ]*\./.test(text.slice(at)))) continue;
		const rest = text.slice(at + prefix.length).split(/[,;:()]/)[0]!;
		const words = rest.split(' ');
		for (let count = Math.min(LONGEST, words.length); count > 0; count--) {
			const phrase = index.written(text.slice(at, at + prefix.length) + words.slice(0, count).join(' '));
			const level = (['province', 'district', 'commune'] as const).find(
				(l) =>
					isOfLevel(prefix.kind, l) && (l !== 'commune' || at === 0) && isNamed(phrase, prefix.kind, l, index)
			);
			if (!level) continue;
			claims[level] = claim(level, phrase);
			break;
		}
	}
}

function isNamed(phrase: Written, kind: PlaceKind, level: PlaceLevel, index: PlaceIndex): boolean {
	const names = phrase.names.filter((reading) => reading.kind === kind);
	const found = index.matchReadings(level, names);
	// A province is no city because a title calls the city of its name one.
	return level === 'province' ? found.some(({ unit }) => unit.kind === kind) : found.length > 0;
}

function claim(level: PlaceLevel, { text, names }: Written): Claim {
	return { text, names, from: 'context', field: level };
}

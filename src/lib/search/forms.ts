import { PLACE_KIND_SHORT, spellings } from './abbreviations';
import { plainWords } from './spelling';

/**
 * All an entry may be called as one text, `| na ri| huyen na ri|`: each form stands between bars, each
 * word after a blank. "Is it", "begins with", "has a word that begins with" are then one search each,
 * which is what makes 45,000 of them quick.
 */
export function joinForms(plain: Iterable<string>): string {
	const distinct = new Set(plain);
	distinct.delete('');
	return distinct.size === 0 ? '' : `| ${[...distinct].join('| ')}|`;
}

/** Forms of names and titles: as written, abbreviated and written out. */
export function nameForms(names: Iterable<string>): string {
	return joinForms([...names].flatMap((name) => spellings(plainWords(name))));
}

/** Forms of a place: bare, with its kind, with its kind shortened, and in everyday use. */
export function placeForms(name: string, unit: string, everyday: readonly string[]): string {
	const plain = plainWords(name);
	const kind = plainWords(unit);
	// Below provinces the name has the kind in it.
	const bare = plain.startsWith(`${kind} `) ? plain.slice(kind.length + 1) : plain;
	const shortened = (PLACE_KIND_SHORT[unit] ?? []).map((short) => `${short} ${bare}`);
	const others = everyday.map(plainWords);
	return joinForms([bare, `${kind} ${bare}`, ...shortened, ...others]);
}

/** The same and written without blanks, as in addresses of sites: "hanoi", "tphcm". For provinces, which are few. */
export function provinceForms(name: string, unit: string, everyday: readonly string[]): string {
	const plain = [name, ...everyday].map((each) => plainWords(each).replaceAll(' ', ''));
	return placeForms(name, unit, [...everyday, ...plain]);
}

/** Forms of a decision: "1821/QĐ-UBND", "quyết định số 1821", "QĐ 1821". */
export function decisionForms(decisionNo: string): string {
	return nameForms([decisionNo, `quyết định ${decisionNo}`, `quyết định số ${decisionNo}`]);
}

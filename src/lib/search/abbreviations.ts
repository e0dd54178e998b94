/**
 * What names and readers abbreviate, both sides as plainWords() gives them. Written from the official
 * names of kinds of enterprise (Luật Doanh nghiệp, Luật Hợp tác xã) and the registers' own spellings.
 */
const ABBREVIATIONS: readonly (readonly [short: string, long: string])[] = [
	['htx', 'hop tac xa'],
	['lhhtx', 'lien hiep hop tac xa'],
	['tht', 'to hop tac'],
	['dntn', 'doanh nghiep tu nhan'],
	['dn', 'doanh nghiep'],
	['cty', 'cong ty'],
	['tnhh', 'trach nhiem huu han'],
	['mtv', 'mot thanh vien'],
	['cp', 'co phan'],
	['hkd', 'ho kinh doanh'],
	['cssx', 'co so san xuat'],
	['sxkd', 'san xuat kinh doanh'],
	['sx', 'san xuat'],
	['dvnn', 'dich vu nong nghiep'],
	['dv', 'dich vu'],
	['nn', 'nong nghiep'],
	['tm', 'thuong mai'],
	['xnk', 'xuat nhap khau'],
	['qd', 'quyet dinh'],
	['ubnd', 'uy ban nhan dan'],
	['tp', 'thanh pho'],
	['tx', 'thi xa']
];

const LONG_BY_SHORT = new Map(ABBREVIATIONS);
const SHORT_BY_LONG = new Map(ABBREVIATIONS.map(([short, long]) => [long, short]));

/** Whole words only, the longest first: "hợp tác xã" before what it holds. */
function anyOf(phrases: Iterable<string>): RegExp {
	const longestFirst = [...phrases].sort((a, b) => b.length - a.length);
	return new RegExp(`(?<![a-z0-9])(?:${longestFirst.join('|')})(?![a-z0-9])`, 'g');
}
const SHORTS = anyOf(LONG_BY_SHORT.keys());
const LONGS = anyOf(SHORT_BY_LONG.keys());

/** Words that begin something to be abbreviated or written out: most names have none. */
const FIRST_WORDS = new Set(ABBREVIATIONS.flatMap(([short, long]) => [short, long.split(' ')[0]]));

/** The text itself, and the text with every abbreviation written out, and with all that can be abbreviated. */
export function spellings(plain: string): string[] {
	if (!plain.split(' ').some((word) => FIRST_WORDS.has(word))) return [plain];
	const long = plain.replace(SHORTS, (short) => LONG_BY_SHORT.get(short) ?? short);
	const short = plain.replace(LONGS, (found) => SHORT_BY_LONG.get(found) ?? found);
	return [...new Set([plain, long, short])];
}

/** For what is written out in a query its abbreviation, and the reverse: what to mark in a name beside its words. */
export function counterparts(plain: string): string[] {
	const longs = plain.match(SHORTS)?.map((short) => LONG_BY_SHORT.get(short) ?? short);
	const shorts = plain.match(LONGS)?.map((long) => SHORT_BY_LONG.get(long) ?? long);
	return [...(longs ?? []), ...(shorts ?? [])];
}

/** Kinds of places as they are shortened before a name: "TP. Bắc Kạn", "H. Na Rì", "P.12". */
export const PLACE_KIND_SHORT: Readonly<Record<string, readonly string[]>> = {
	tỉnh: ['t'],
	'thành phố': ['tp'],
	huyện: ['h'],
	quận: ['q'],
	'thị xã': ['tx'],
	xã: ['x'],
	phường: ['p'],
	'thị trấn': ['tt'],
	'đặc khu': ['dk']
};

/** Names of provinces in everyday use beside those of data/harmonise; by code, for both systems. */
export const EVERYDAY_NAMES: readonly (readonly [name: string, code: string])[] = [
	['Sài Gòn', '79'],
	['HCM', '79'],
	['TP. HCM', '79']
];

import type { Field } from '../fields';

/** Multi-word kinds, joined so that "thị xã" is not taken for "xã". */
const JOINED: readonly (readonly [RegExp, string])[] = [
	[/\bthi xa\b/g, 'thixa'],
	[/\bthi tran\b/g, 'thitran'],
	[/\bthanh pho\b/g, 'thanhpho'],
	[/\bdac khu\b/g, 'dackhu']
];
/** Words around the kinds that do not change what the column holds. */
const FILLER =
	/\b(ten|dia ban|don vi hanh chinh|don vi|cap|thuoc|cac|cu|moi|va|hoac|ocop|noi|truoc|sau|khi|sap nhap|hien nay|old|new)\b/g;
const OLD = /\b(cu|truoc (khi )?sap nhap|old)\b/;

const COMMUNE = new Set(['xa', 'x', 'phuong', 'p', 'thitran', 'tt', 'dackhu', 'dk']);
const DISTRICT = new Set(['huyen', 'h', 'quan', 'q', 'thixa', 'tx', 'thanhpho', 'tp']);
const PROVINCE = new Set(['tinh', 'thanhpho', 'tp', 'thanh']);
/** Below the commune: only an address says so much. */
const HAMLET = new Set(['thon', 'ap', 'xom', 'ban', 'buon', 'khom']);
/** At least one of these must stand written out: "P" or "H" alone means nothing. */
const WRITTEN_OUT = new Set([
	'xa',
	'phuong',
	'thitran',
	'dackhu',
	'huyen',
	'quan',
	'thixa',
	'thanhpho',
	'tinh',
	'tx',
	'tp'
]);

/**
 * Field of a heading made of place kinds alone: "Xã/phường/TT" commune, "Huyện/TX/TP" district,
 * "Tỉnh, thành phố" province, kinds of several levels ("Xã, huyện") an address.
 */
export function fieldOfPlaceHeading(words: string): Field | null {
	let rest = words;
	for (const [kind, joined] of JOINED) rest = rest.replace(kind, joined);
	const kinds = rest.replace(FILLER, ' ').trim().split(/ +/);
	if (!kinds.some((kind) => WRITTEN_OUT.has(kind))) return null;
	if (kinds.every((kind) => COMMUNE.has(kind))) return 'commune';
	if (kinds.every((kind) => DISTRICT.has(kind))) return 'district';
	if (kinds.includes('tinh') && kinds.every((kind) => PROVINCE.has(kind))) return 'province';
	const known = (kind: string) => [HAMLET, COMMUNE, DISTRICT, PROVINCE].some((level) => level.has(kind));
	return kinds.length > 1 && kinds.every(known) ? 'address' : null;
}

/** Whether a place heading says that it means the units before the merger of 2025. */
export function isOldPlace(words: string): boolean {
	return OLD.test(words);
}

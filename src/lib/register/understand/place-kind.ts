/** Kinds of units as the law names them, the way table `place` writes them. */
export type PlaceKind =
	'tỉnh' | 'thành phố' | 'thị xã' | 'quận' | 'huyện' | 'thị trấn' | 'phường' | 'xã' | 'đặc khu';

export type PlaceLevel = 'province' | 'district' | 'commune';

/** Levels at which a unit of a kind can stand: a city is a province (Đà Nẵng) or a district (Đà Lạt). */
const LEVELS: Record<PlaceKind, readonly PlaceLevel[]> = {
	tỉnh: ['province'],
	'thành phố': ['province', 'district'],
	'thị xã': ['district'],
	quận: ['district'],
	huyện: ['district'],
	'thị trấn': ['commune'],
	phường: ['commune'],
	xã: ['commune'],
	'đặc khu': ['commune']
};

/** What a unit of a kind may become without becoming another unit; never the other way round. */
const GROWS_INTO: Partial<Record<PlaceKind, readonly PlaceKind[]>> = {
	xã: ['thị trấn', 'phường', 'đặc khu'],
	'thị trấn': ['phường'],
	huyện: ['thị xã', 'thành phố', 'quận'],
	'thị xã': ['thành phố', 'quận']
};

/** Whole words: without marks, then as they are written. */
const WORDS: readonly (readonly [plain: string, kind: PlaceKind])[] = [
	['thanh pho', 'thành phố'],
	['thi xa', 'thị xã'],
	['thi tran', 'thị trấn'],
	['dac khu', 'đặc khu'],
	['huyen', 'huyện'],
	['quan', 'quận'],
	['phuong', 'phường'],
	['tinh', 'tỉnh'],
	['xa', 'xã']
];

const SHORT: Record<string, PlaceKind> = {
	tp: 'thành phố',
	tx: 'thị xã',
	tt: 'thị trấn',
	dk: 'đặc khu',
	h: 'huyện',
	q: 'quận',
	p: 'phường',
	x: 'xã',
	t: 'tỉnh'
};
/** "TP.", "T.P.", "Q1", "H Cư Jút"; nothing else may follow at once, or every "Tân" began with a kind. */
const SHORT_FORM = /^(t\.?p|t\.?x|t\.?t|dk|[hqpxt])(?:\s*\.\s*|\s+|(?=\d))/;
/** "TPHCM": glued, but the capitals show it. */
const GLUED_CITY = /^TP(?=\p{Lu})/u;

export interface KindPrefix {
	readonly kind: PlaceKind;
	/** Written out ("huyện") or abbreviated ("H."). */
	readonly whole: boolean;
	/** Characters it takes, blanks and the full stop after it included. */
	readonly length: number;
}

/**
 * The kind a name begins with. `text` is NFC, `plain` the same text lower case without marks,
 * letter by letter (place-name.ts). A word counts only when it bears all marks or none: "Phương Lâm"
 * does not begin with "phường".
 */
export function kindPrefix(text: string, plain: string): KindPrefix | null {
	for (const [word, kind] of WORDS) {
		if (!plain.startsWith(word)) continue;
		const written = text.slice(0, word.length).toLowerCase();
		if (written !== kind && written !== word) continue;
		const gap = /^(?:[\s.:]+|(?=\d)|$)/.exec(plain.slice(word.length));
		if (gap) return { kind, whole: true, length: word.length + gap[0].length };
	}
	const short = SHORT_FORM.exec(plain);
	if (short) {
		const kind = SHORT[short[1]!.replace('.', '')]!;
		return { kind, whole: false, length: short[0].length };
	}
	return GLUED_CITY.test(text) ? { kind: 'thành phố', whole: false, length: 2 } : null;
}

export function isOfLevel(kind: PlaceKind, level: PlaceLevel): boolean {
	return LEVELS[kind].includes(level);
}

/** True where a unit once of kind `before` can be the one that is now of kind `now`. */
export function canGrow(before: PlaceKind, now: string): boolean {
	return (GROWS_INTO[before] as readonly string[] | undefined)?.includes(now) ?? false;
}

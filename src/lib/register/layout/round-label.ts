/** Which recognition a heading speaks of. */
export interface RoundLabel {
	/** "lần 2" → 2; null where only a year or a re-evaluation is named. */
	readonly number: number | null;
	/** "đánh giá lại", "nâng hạng": a round after the first. */
	readonly again: boolean;
	readonly year: number | null;
}

const ORDINALS: ReadonlyMap<string, number> = new Map([
	...['dau tien', 'dau', 'nhat', 'mot', 'i'].map((word) => [word, 1] as const),
	...['hai', 'ii'].map((word) => [word, 2] as const),
	...['ba', 'iii'].map((word) => [word, 3] as const),
	...['tu', 'bon', 'iv'].map((word) => [word, 4] as const)
]);
const NTH = /\b(?:lan|dot|vong|round) (?:thu )?(dau tien|dau|nhat|mot|hai|ba|tu|bon|i{1,3}|iv|0?[1-9])\b/;
const AGAIN =
	/\b(?:danh gia|cong nhan|xep hang|phan hang|cap|chung nhan|cap giay)(?: san pham)? lai\b|\btai (?:danh gia|cong nhan|chung nhan)\b|\bnang (?:hang|sao)\b/;
const YEAR = /\b(?:(?:trong |giai doan )?nam |giai doan )?(20[1-4]\d)\b(?: (?:den )?(?:nam )?20[1-4]\d\b)?/;

/** Reads the round out of heading words (heading-text.ts); null where they name none. */
export function roundLabelOf(words: string): RoundLabel | null {
	const nth = NTH.exec(words)?.[1];
	const again = AGAIN.test(words);
	const year = YEAR.exec(words)?.[1];
	if (nth === undefined && !again && year === undefined) return null;
	return {
		number: nth === undefined ? null : (ORDINALS.get(nth) ?? Number(nth)),
		again,
		year: year === undefined ? null : Number(year)
	};
}

/** Heading words without number and year of the round: `sao lan 1` → `sao`, `nam 2020` → ''. */
export function withoutRound(words: string): string {
	return words.replace(NTH, ' ').replace(YEAR, ' ').replace(/ +/g, ' ').trim();
}

import { remembering } from './memo';
import { refused, taken, type Parsed } from './parsed';
import { starMentions, type StarMention } from './star-mentions';

export interface Stars {
	/** Rank given, 1–5; null where the cell gives none. Ranks 1 and 2 are no recognition: the caller decides. */
	readonly stars: number | null;
	/** Rank asked for, 1–5, above `stars`. */
	readonly proposed: number | null;
}

const NONE: Stars = { stars: null, proposed: null };

/** Words that may stand beside a rank without changing it. */
const PLAIN_WORDS = new Set(
	(
		'ocop sao star stars hang xep phan dat muc cap tinh huyen quoc gia trung uong san pham sp la va duoc cong nhan ' +
		'hien tai tieu chuan chung giay ket qua danh lai moi nang lan dau theo tiem de nghi xuat dang ky ung vien ' +
		'du kien trinh bo tw len xuong ha da'
	).split(' ')
);
const NOT_RANKED = /\b(?:khong|chua)\b/u;

/**
 * The rank in a cell, in every spelling seen: 3, "03 sao", "hạng 3 sao", "3*", "★★★", "OCOP 3 sao", "ba sao";
 * "đạt 4 sao, đề nghị 5 sao" is rank 4 and a proposal of 5, "tiềm năng 5 sao" a proposal only,
 * "chưa xếp hạng" and 0 (an empty cell a formula points to) no rank. Anything left over refuses the cell.
 */
export const parseStars: (text: string) => Parsed<Stars> = remembering((text) => {
	const { mentions, rest } = starMentions(text);
	const words = rest.match(/[\p{L}\p{N}]+/gu) ?? [];
	if (NOT_RANKED.test(rest)) return mentions.length === 0 ? taken(NONE) : refused('stars-unreadable');
	if (mentions.length === 0 || words.some((word) => !PLAIN_WORDS.has(word)))
		return refused('stars-unreadable');
	if (mentions.some(({ bound }) => bound)) return refused('stars-unreadable');
	if (
		mentions.some(({ bare }) => bare) &&
		distinct(mentions.filter(({ proposed }) => !proposed)).length > 1
	) {
		return refused('stars-unreadable');
	}
	if (mentions.length === 1 && mentions[0]?.stars === 0) return taken(NONE);
	const outside = mentions.find(({ stars }) => !Number.isInteger(stars) || stars < 1 || stars > 5);
	if (outside) return refused('stars-out-of-range', { words: { stars: String(outside.stars) } });
	return oneOfEach(mentions);
});

/**
 * The rank a heading gives to the rows below ("Sản phẩm đạt 4 sao", "II. Tiềm năng 5 sao");
 * null where it names none, several, or a bound ("từ 3 sao trở lên").
 */
export function headingStars(text: string): Stars | null {
	const mentions = starMentions(text).mentions.filter(({ bare }) => !bare);
	if (mentions.length === 0 || mentions.some(({ bound, stars }) => bound || stars < 1 || stars > 5))
		return null;
	const parsed = oneOfEach(mentions);
	return parsed.ok ? parsed.value : null;
}

function oneOfEach(mentions: readonly StarMention[]): Parsed<Stars> {
	const given = distinct(mentions.filter(({ proposed }) => !proposed));
	const asked = distinct(mentions.filter(({ proposed }) => proposed));
	const stars = given[0] ?? null;
	const proposed = asked[0] ?? null;
	if (given.length > 1 || asked.length > 1 || (stars !== null && proposed !== null && proposed <= stars)) {
		return refused('stars-two-ranks', { words: { stars: distinct(mentions).join(', ') } });
	}
	return taken({ stars, proposed });
}

function distinct(mentions: readonly StarMention[]): number[] {
	return [...new Set(mentions.map(({ stars }) => stars))];
}

import { fold } from '../../text/fold';

/** A rank named in a text. */
export interface StarMention {
	/** As written: may be 6 or 3.5, which the caller refuses. */
	readonly stars: number;
	/** Asked for ("đề nghị 5 sao", "tiềm năng 5 sao"), not given. */
	readonly proposed: boolean;
	/** A number alone, without "sao", "hạng" or a star sign. */
	readonly bare: boolean;
	/** "từ 3 sao", "3 sao trở lên": a bound, not a rank. */
	readonly bound: boolean;
}

const NUMERALS: Readonly<Record<string, number>> = { mot: 1, hai: 2, ba: 3, bon: 4, nam: 5, sau: 6 };
const SIGN = '[*★⭐✭✮✯✰🌟]';
/** Signs of stars not reached, as in ★★★☆☆, and the selector some keyboards put after a star. */
const EMPTY_SIGN = /☆|✩|\ufe0f/gu;
const NUMBER = '\\d+(?:[.,]\\d+)?';
const MENTION = new RegExp(
	`(?<sign>${NUMBER})\\s?${SIGN}(?!${SIGN})` +
		`|(?<signs>${SIGN}+)` +
		`|(?<named>${NUMBER}|\\b(?:${Object.keys(NUMERALS).join('|')})\\b)\\s?(?:sao|stars?)\\b` +
		`|\\b(?:sao|hang|stars?)\\s?:?\\s?(?<ranked>${NUMBER})(?!\\d|[.,]\\d|\\s?(?:sao|stars?))` +
		`|(?<bare>${NUMBER})`,
	'gu'
);
/** "chương trình" and "tờ trình" stand in most titles: only what is sent up to someone is a proposal. */
const PROPOSED =
	/\b(?:tiem nang|de nghi|de xuat|dang ky|ung vien|du kien|(?:dang|da) trinh|trinh (?:bo|tw|trung uong|tinh))\b/u;
const CLAUSE_END = /[,;()/]|\bva\b/u;
/** "3 lên 4 sao", "từ 3 sao nâng lên 4 sao", "4 → 3 sao": only the rank arrived at is one. */
const MOVED = new RegExp(
	`(?:\\btu\\s)?(?:hang\\s)?${NUMBER}\\s?(?:sao)?\\s?(?:(?:nang\\s)?(?:hang\\s)?len|(?:ha\\s)?xuong|->|=>|→)\\s(?:hang\\s)?`,
	'gu'
);
/** Numbers that are no rank: points, and the year of a round. */
const OTHER_NUMBERS = /\b\d+(?:[.,]\d+)?\s?diem\b|\b(?:nam\s|\()?20[0-4]\d\b\)?/gu;

/** All ranks a text names, in order, and what is left of the folded text without them. */
export function starMentions(text: string): { mentions: StarMention[]; rest: string } {
	const folded = fold(text.normalize('NFKC'))
		.replace(EMPTY_SIGN, '')
		.replace(OTHER_NUMBERS, ' ')
		.replace(MOVED, ' ');
	const found = [...folded.matchAll(MENTION)];
	let rest = '';
	let end = 0;
	const mentions = found.map((match, i): StarMention => {
		const before = folded.slice(end, match.index);
		end = match.index + match[0].length;
		const after = folded.slice(end, found[i + 1]?.index ?? folded.length);
		rest += `${before} `;
		return {
			stars: starsOf(match.groups ?? {}),
			proposed: PROPOSED.test(before) || isProposedAfter(after, i === found.length - 1),
			bare: match.groups?.bare !== undefined,
			bound: /^\s?tro\b/u.test(after) || /\b(?:tu|tren|toi thieu|it nhat)\s$/u.test(before)
		};
	});
	return { mentions, rest: rest + folded.slice(end) };
}

function starsOf({ sign, signs, named, ranked, bare }: Readonly<Record<string, string | undefined>>): number {
	if (signs) return [...signs].length;
	const text = sign ?? named ?? ranked ?? bare ?? '';
	return NUMERALS[text] ?? Number(text.replace(',', '.'));
}

/** "5 sao tiềm năng", "5 sao (tiềm năng)": the word follows, and no further rank claims it. */
function isProposedAfter(after: string, isLast: boolean): boolean {
	const clause = isLast ? after : (after.replace(/^[\s(]+/u, '').split(CLAUSE_END)[0] ?? '');
	return (isLast || CLAUSE_END.test(after.replace(/^[\s(]+/u, ''))) && PROPOSED.test(clause);
}

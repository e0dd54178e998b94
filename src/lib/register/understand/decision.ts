import { remembering } from './memo';
import { parseDate, type RegisterDate } from './dates';
import { refused, taken, type Parsed, type Refusal } from './parsed';

/** A decision as a cell tells it. */
export interface Decision {
	/** "303/QĐ-UBND", "303/2020/QĐ-UBND"; a bare number stays bare ("303"): nothing is made up. */
	readonly number: string;
	readonly date: RegisterDate | null;
	/** Why a date beside the number was not taken. */
	readonly dateRefusal: Refusal | null;
	/** As written; null where only the number stands. */
	readonly authority: string | null;
}

/** Dashes of every kind; Word puts some so that a number does not break (U+2011). */
const DASHES = /[\p{Pd}\u2212]/gu;
/** Đ, its look-alikes, and how TCVN3 (§) and VNI (Ñ) show it in a cell too short to tell the font by. */
const D = '[ĐÐD§Ñ]';
/** An issuer's letters after QĐ: capitals in most registers, never a word of the sentence. */
const ISSUER = '(?!ngày|ngay|của|cua|về|ve|do)[A-ZĐ&]{2,14}(?![\\p{L}])';
const FULL_NUMBER = `(\\d{1,5}[a-zA-Z]?)\\s*(?:/\\s*((?:19|20)\\d{2}))?\\s*[/-]\\s*Q${D}((?:\\s*[-./]\\s*${ISSUER}|\\s*(?:UBND|BNN\\w*|TTg)(?![\\p{L}]))*)`;
const BARE_NUMBER =
	'(?:QĐ|QD|quyết\\s*định|quyet\\s*dinh)\\s*(?:số|so)?\\s*[:.]?\\s*(\\d{1,5}[a-zA-Z]?(?:/20\\d{2})?)(?!\\d|\\s*[/-]\\s*(?:\\d|Q))';
const NUMBERS = new RegExp(`${FULL_NUMBER}|${BARE_NUMBER}`, 'giu');
const LONE_NUMBER =
	/^\s*(?:số\s*[:.]?\s*|so\s*[:.]?\s*)?(\d{1,5}[a-zA-Z]?(?:\/20\d{2})?)(?=\s*(?:$|[,;(]|ngày|ngay))/iu;

const DATE =
	/\d{1,2}\s*[/.-]\s*\d{1,2}\s*[/.-]\s*\d{2,5}|\d{1,2}\s*tháng\s*\d{1,2}\s*(?:năm\s*)?\d{2,5}|\d{1,2}\s*thang\s*\d{1,2}\s*(?:nam\s*)?\d{2,5}/iu;
const AUTHORITY =
	/(?:chủ\s+tịch\s+)?(?:UBND|Ủy\s+ban\s+nhân\s+dân|Uỷ\s+ban\s+nhân\s+dân|UB\s+nhân\s+dân|Uy\s+ban\s+nhan\s+dan|Bộ|Sở|Thủ\s+tướng|Hội\s+đồng|Ban\s+Chỉ\s+đạo|Trung\s+ương)(?![\p{L}]).*$/iu;
const AUTHORITY_END =
	/\s*(?:[;()\n"”]|\s(?:về|v\/v|phê\s+duyệt|công\s+nhận|ban\s+hành|ngày|số|QĐ|quyết\s+định)(?![\p{L}])).*$/iu;

/**
 * The decisions in a cell, kept apart, in the order written: "303/QĐ-UBND ngày 4/2/2020 của UBND tỉnh Nghệ An",
 * "Quyết định 303/2020/QĐ-UBND", "QĐ số 303", "303". Refused where no number stands in it.
 */
export const parseDecisions: (text: string) => Parsed<readonly Decision[]> = remembering((text) => {
	const spaced = text.normalize('NFC').replace(DASHES, '-').replace(/\s+/gu, ' ').trim();
	const found = [...spaced.matchAll(NUMBERS)].map((match) => ({
		start: match.index,
		end: match.index + match[0].length,
		number: match[4] ?? fullNumber(match[1] ?? '', match[2], match[3] ?? '')
	}));
	const lone = found.length === 0 ? LONE_NUMBER.exec(spaced) : null;
	if (lone) found.push({ start: 0, end: lone[0].length, number: lone[1] ?? '' });
	if (found.length === 0) return refused('decision-unreadable');
	return taken(
		found.map(({ start, end, number }, i) => {
			const after = spaced.slice(end, found[i + 1]?.start ?? spaced.length);
			const before = found.length === 1 ? spaced.slice(0, start) : '';
			return { number, ...dateIn(after, before), authority: authorityIn(after) ?? authorityIn(before) };
		})
	);
});

/** Number, year and issuer in one spelling: no blanks, plain dashes, QĐ with its đ, TTg. */
function fullNumber(no: string, year: string | undefined, issuer: string): string {
	const letters = issuer
		.split(/[-./\s]+/u)
		.filter((part) => part !== '')
		.map((part) => (/^ttg$/i.test(part) ? 'TTg' : part.toUpperCase()));
	return [no, ...(year ? [year] : []), ['QĐ', ...letters].join('-')].join('/');
}

function dateIn(...texts: readonly string[]): Pick<Decision, 'date' | 'dateRefusal'> {
	for (const text of texts) {
		const parsed = findDate(text);
		if (parsed)
			return parsed.ok
				? { date: parsed.value, dateRefusal: null }
				: { date: null, dateRefusal: parsed.refusal };
	}
	return { date: null, dateRefusal: null };
}

/** The first date in a sentence; null where there is none. */
export function findDate(text: string): Parsed<RegisterDate> | null {
	const found = DATE.exec(text);
	return found ? parseDate({ kind: 'text', value: found[0] }) : null;
}

function authorityIn(text: string): string | null {
	const [found] = AUTHORITY.exec(text.replace(DATE, ' ')) ?? [];
	const authority = found
		?.replace(AUTHORITY_END, '')
		.replace(/[\s,.:\-–]+$/u, '')
		.replace(/\s+/gu, ' ');
	return authority ? authority : null;
}

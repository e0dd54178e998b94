/**
 * What does not belong into a public cell: numbers of phones, identity cards and taxes, mail addresses,
 * house-level addresses, and the person named after "ĐD", "đại diện", "liên hệ", "bà". A business named
 * after a person keeps its name. Only what is marked as a person is one: a bare name cannot be told from
 * the name of a business.
 */

/** Words before a person or a number. */
const LABEL =
	'người đại diện|nguoi dai dien|đại diện(?: theo)?(?: pháp luật)?|dai dien|đdpl|đd|chủ cơ sở|chủ hộ|chủ nhiệm|giám đốc|gđ|người liên hệ|liên hệ|lien he|lh|số điện thoại|điện thoại|dien thoai|sđt|sdt|đt|dt|tel|phone|zalo|cccd|căn cước|cmnd|cmt|mst|mã số thuế|email|e-mail';
/** How a person is addressed. */
const ADDRESS = '(?:ông|bà|anh|chị|cô|chú)';
const NAME = '\\p{Lu}\\p{Ll}*(?:\\s+\\p{Lu}\\p{Ll}*)+';
const ADDRESS_BEFORE_NAME = '(?:[Ôô]ng|[Bb]à|[Aa]nh|[Cc]hị)';

/** A label with its colon, a number or "bà" behind it, to the end of its bracket, clause, or the text. */
const LABELLED = new RegExp(
	`(?<![\\p{L}\\p{N}])(?:${LABEL})(?:\\s*[:.]\\s*|\\s+(?=\\d)|\\s+(?:là\\s+)?${ADDRESS}\\s)[^;)\\]]*[\\p{L}\\p{N}][^;)\\]]*`,
	'giu'
);
/** ", bà Đặng Thị Mật", "(đại diện Đặng Thị Mật)": apart from the business's own name, as a person is named beside it. */
const NAMED_BESIDE = new RegExp(
	`(?<=[,;([–-]\\s*)(?:${ADDRESS_BEFORE_NAME}|(?:[Nn]gười\\s+)?[Đđ]ại diện|[Cc]hủ (?:hộ|cơ sở|nhiệm)|[Gg]iám đốc)\\s+(?!(?:Công|Hợp|Hội|Cơ|Tổ|Liên)\\s)${NAME}[^,;)\\]]*`,
	'gu'
);
const MAIL = /[^\s@(<]+\s?@\s?[^\s@)>]+/gu;
/** 067 199 004 322, 067.199.004.322 */
const GROUPED_IDENTITY = /(?<!\d)0\d{2}(?:[ .-]?\d){9}(?!\d)/gu;
/** 0987.650.124, +84 987 650 124; not 04.02.2020 00:00. */
const PHONE = /(?<![\d/])(?!\d{1,2}[./-]\d{1,2}[./-]\d{4}(?!\d))(?:\+?84|0)(?:[ .-]?\d){8,10}(?!\d)/gu;
/** 987 650 124, 245.123.456, 6001 234 567 */
const GROUPED_NUMBER = /(?<![\d/.-])\d{3,4}([ .-])\d{3}\1\d{3}(?!\d)/gu;
/** Identity card 9 or 12 digits, tax code 10, also where a number lost its leading zero. */
const LONG_NUMBER = /(?<!\d)\d{9,14}(?:-\d{3})?(?!\d)/gu;
/** "Số nhà 15 ngõ …", "77/9 hẻm …", "ngõ 15 …", to the end of its clause. */
const HOUSE =
	/(?<=^\s*|[,;([–-]\s*)(?:(?:số nhà|nhà số|so nha|nha so)\s*\d|(?:số\s*)?\d+[a-z]?(?:\/\d+[a-z]?)*,?\s*(?:đường|hẻm|ngõ|ngách|kiệt)(?!\p{L})|(?:hẻm|ngõ|ngách|kiệt)\s+(?:số\s*)?\d)[^,;)\]]*/giu;

/** Cheap looks: nearly every text needs none of the patterns, and a register has millions. */
const HAS_LABEL = new RegExp(`\\p{L}\\s*[:.]|(?:${LABEL})\\s+(?:\\d|(?:là\\s+)?${ADDRESS}\\s)`, 'iu');
const HAS_ADDRESS = /[ÔôBbAaCc](?:ng|à|nh|hị)\s|[ĐđCcGg](?:ại|hủ|iám) (?:diện|hộ|cơ|nhiệm|đốc)/u;
const HAS_HOUSE = /\d.*(?:đường|hẻm|ngõ|ngách|kiệt)|(?:nhà|số|nha|so|hẻm|ngõ|ngách|kiệt)\s*\d/iu;
const HAS_DIGIT = /\d/;
const FEWEST_DIGITS = 9;

/** The text without its private parts; the same text where it has none. */
export function withoutPrivateParts(text: string): string {
	let rest = text;
	if (HAS_LABEL.test(rest)) rest = rest.replace(LABELLED, '');
	if (HAS_ADDRESS.test(rest)) rest = rest.replace(NAMED_BESIDE, '');
	if (rest.includes('@')) rest = rest.replace(MAIL, '');
	if (HAS_DIGIT.test(rest)) {
		if (HAS_HOUSE.test(rest)) rest = rest.replace(HOUSE, '');
		if (hasManyDigits(rest))
			rest = rest
				.replace(GROUPED_IDENTITY, '')
				.replace(PHONE, '')
				.replace(GROUPED_NUMBER, '')
				.replace(LONG_NUMBER, '');
	}
	return rest === text ? text : tidy(rest);
}

function hasManyDigits(text: string): boolean {
	let digits = 0;
	for (let at = 0; at < text.length; at++) {
		const code = text.charCodeAt(at);
		if (code >= 48 && code <= 57 && ++digits === FEWEST_DIGITS) return true;
	}
	return false;
}

/** "15 Lê Lợi", "77/9A Trần Phú" in a column of places; not "3. Xã Đắk Wil" nor "Phường 12". */
const NUMBERED_STREET =
	/(?<=^\s*|[,;]\s*)\d+[a-z]?(?:\/\d+[a-z]?)*,?\s+(?!(?:xã|phường|thị|tt|huyện|quận|thành|tỉnh|tp|xa|phuong|p\.|x\.)(?!\p{L}))\p{L}[^,;]*/giu;

/** A text of a place column without the house and street in it; what is left is the commune and above. */
export function withoutHouse(text: string): string {
	if (!HAS_DIGIT.test(text)) return text;
	const rest = text.replace(NUMBERED_STREET, '');
	return rest === text ? text : tidy(rest).replace(/^[\s,;.]+/u, '');
}

function tidy(text: string): string {
	return text
		.replace(/[([]\s*[,;:.\-–+]*\s*[)\]]/gu, ' ')
		.replace(/\s+/gu, ' ')
		.replace(/^[\s,;:.)\-–]+|[\s,;:.(\-–]+$/gu, '')
		.replace(/\s+([,;)])/gu, '$1')
		.replace(/([,;])(?:\s*[,;])+/gu, '$1')
		.trim();
}

/**
 * What does not belong into a public cell: numbers of phones, identity cards and taxes, mail addresses,
 * and the person named after "ĐD", "đại diện", "liên hệ". A business named after a person keeps its name.
 */

/** A label of a person or a number, to the end of its bracket, of its clause, or of the text. */
const LABELLED =
	/(?<![\p{L}\p{N}])(?:người đại diện|nguoi dai dien|đại diện(?: pháp luật)?|dai dien|đdpl|đd|chủ cơ sở|chủ hộ|giám đốc|gđ|liên hệ|lien he|lh|số điện thoại|điện thoại|dien thoai|sđt|sdt|đt|dt|tel|phone|zalo|cccd|cmnd|cmt|mst|mã số thuế|email|e-mail)(?:\s*[:.]\s*|\s+(?=\d))[^;)\]]*/giu;
const MAIL = /[^\s@(<]+@[^\s@)>]+/gu;
/** 0987.650.124, +84 987 650 124; not 04.02.2020 00:00. */
const PHONE = /(?<![\d/])(?!\d{1,2}[./-]\d{1,2}[./-]\d{4}(?!\d))(?:\+?84|0)(?:[ .-]?\d){8,10}(?!\d)/gu;
/** Identity card 9 or 12 digits, tax code 10, also where a number lost its leading zero. */
const LONG_NUMBER = /(?<!\d)\d{9,14}(?:-\d{3})?(?!\d)/gu;

const SUSPECT = /\d{3}|@|\p{L}\s*[:.]/u;

/** The text without its private parts; the same text where it has none. */
export function withoutPrivateParts(text: string): string {
	if (!SUSPECT.test(text)) return text;
	const public_ = text.replace(LABELLED, '').replace(MAIL, '').replace(PHONE, '').replace(LONG_NUMBER, '');
	return public_ === text ? text : tidy(public_);
}

function tidy(text: string): string {
	return text
		.replace(/[([]\s*[,;:.\-–]*\s*[)\]]/gu, ' ')
		.replace(/\s+/gu, ' ')
		.replace(/[\s,;:.(\-–]+$/u, '')
		.replace(/\s+([,;)])/gu, '$1')
		.trim();
}

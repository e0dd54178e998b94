import { fold } from '../../text/fold';
import { normaliseText } from '../read/normalise';

/** Words after which "Cộng" or "Tổng" closes a list; without them "Tổng công ty" or "Cộng đồng" is a name. */
const SUM =
	/^\W*(?:tong cong(?! (?:ty|doan))|tong so|tong san pham|(?:cong|tong)(?= *$| *[:(\d]| (?:huyen|thi xa|thanh pho|tx|tp|quan|xa|phuong|tinh|nhom|nganh|hang|toan|theo|san pham|chu the|so|muc|[ivx]+\b|[a-d]\b)))/;
const CLOSING_COUNT = /^\W*(?:danh sach|bang|bieu|phu luc)\b.{0,30}\b(?:co|gom)\b.*\d/;
/** Cheap look before folding: every sum begins so, with marks or without. */
const SUM_BEGINS = /^[^\p{L}]*(?:t[oổô]ng|c[oộô]ng)/iu;

/** Whether a text begins as a sum does; without folding, for every row of a long file. */
export function maySum(text: string): boolean {
	return SUM_BEGINS.test(text);
}

/** "Cộng", "Tổng số: 12 sản phẩm", "Cộng huyện Cư Jút", "(Danh sách gồm 12 sản phẩm)". */
export function isTotal(text: string): boolean {
	const folded = fold(text);
	return SUM.test(folded) || CLOSING_COUNT.test(folded);
}

const SIGNATURE = new RegExp(
	[
		'^noi nhan\\b',
		'^(?:tm|kt|tl|tuq|q)\\b\\.? ?(?:uy ban|ubnd|chu tich|giam doc|hoi dong|chanh van phong|truong phong|so|phong)\\b',
		'^(?:pho )?(?:chu tich|giam doc|truong phong|chi cuc truong|chanh van phong|bi thu)(?: (?:ubnd|uy ban nhan dan|hoi dong|thuong truc))?$',
		'^(?:uy ban nhan dan|ubnd) ?(?:huyen|xa|phuong|tinh|thi xa|thanh pho)?$',
		'^(?:nguoi|can bo) (?:lap|tong hop|bao cao)\\b',
		'^(?:thu truong|lanh dao|truong ban)(?: co quan| don vi| phong| so)*$',
		'^\\(?(?:ky|da ky)\\b.*\\b(?:ten|dau|ho)\\b',
		'^\\(?da ky\\)?$',
		'^xac nhan (?:cua|ubnd)\\b',
		'^[^\\d]{0,40},? ?ngay [\\d.… ]{1,12} ?thang [\\d.… ]{1,12} ?nam\\b',
		'^- ?(?:nhu tren|nhu dieu|luu)\\b',
		'^luu ?: ?vt\\b'
	].join('|')
);

/** "Nơi nhận", "TM. ỦY BAN NHÂN DÂN", "(Ký, ghi rõ họ tên)", "Gia Nghĩa, ngày 5 tháng 2 năm 2024". */
export function isSignature(text: string): boolean {
	return SIGNATURE.test(fold(normaliseText(text)));
}

const COLUMN_NUMBER = /^[([]?(?:\d{1,2}|[a-z])[)\]]?(?: ?= ?[\d()[\]a-z+\-*/: ]+)?$/i;

/** A row "1 | 2 | 3", "(1) | (2) | (3)=(1)+(2)" or "A | B | 1 | 2" that numbers the columns. */
export function areColumnNumbers(texts: readonly string[]): boolean {
	if (texts.length < 3 || !texts.every((text) => COLUMN_NUMBER.test(text))) return false;
	const heads = texts.map((text) => /\d+|[a-z]/i.exec(text)![0].toUpperCase());
	return new Set(heads).size === heads.length;
}

/** A count beside a group heading or a sum: "12", "12 sản phẩm". */
export function isCount(text: string): boolean {
	return /^\(?\d{1,5}(?:[.,]\d+)? ?%?(?: (?:san pham|sp|chu the))?\)?$/.test(fold(text));
}

import { fold } from '../../text/fold';
import { normaliseText } from '../read/normalise';
import { headingWords } from './heading-text';
import { PRODUCER_KINDS, PRODUCT_GROUPS } from './kind-words';

/** What a heading between records speaks of. */
export type GroupSort =
	| 'stars'
	| 'province'
	| 'district'
	| 'commune'
	| 'product_group'
	| 'producer_kind'
	| 'outcome'
	| 'decision'
	| 'year';

/** Numbering in front of a heading; `style` tells headings of one level from those of another. */
export interface Outline {
	readonly style: 'letter' | 'roman' | 'number' | 'decimal' | 'small';
	readonly value: number;
}

const NUMBERED = /^\s*([IVX]{1,5}|[A-ZĐ]|\d{1,3}(?:\.\d{1,3})*|[a-zđ])\s*[.)/:–-]\s*(?=\S)(.*)$/su;
const ROMAN = [
	'',
	'I',
	'II',
	'III',
	'IV',
	'V',
	'VI',
	'VII',
	'VIII',
	'IX',
	'X',
	'XI',
	'XII',
	'XIII',
	'XIV',
	'XV'
];

/** `II. Huyện Krông Nô` → roman 2 and the rest; null numbering where there is none. */
export function splitOutline(text: string): { readonly outline: Outline | null; readonly rest: string } {
	const [, mark, rest] = NUMBERED.exec(text) ?? [];
	if (mark === undefined || rest === undefined) return { outline: null, rest: text };
	return { outline: outlineOf(mark), rest };
}

/** Numbering that stands alone in a cell: "I", "A", "2", "1.3"; null for anything else. */
export function outlineOf(text: string): Outline | null {
	const mark = text.trim().replace(/[.)]$/, '');
	if (ROMAN.indexOf(mark) > 0) return { style: 'roman', value: ROMAN.indexOf(mark) };
	if (/^[A-ZĐ]$/.test(mark)) return { style: 'letter', value: 'ABCDĐEFGHIJKLMNOPQRSTUVWXYZ'.indexOf(mark) };
	if (/^[a-zđ]$/.test(mark)) return { style: 'small', value: 'abcdđefghijklmnopqrstuvwxyz'.indexOf(mark) };
	if (/^\d+$/.test(mark)) return { style: 'number', value: Number(mark) };
	if (/^\d+(\.\d+)+$/.test(mark)) return { style: 'decimal', value: Number(mark.split('.').at(-1)) };
	return null;
}

/** With marks where the text has any, so that "Tinh dầu", "Huyền sâm" and "Xả" are no places. */
const PLACES: readonly (readonly [GroupSort, RegExp, RegExp])[] = [
	[
		'commune',
		/^(?:địa bàn )?(?:xã|phường|thị trấn|đặc khu|tt\.)\s/,
		/^(?:dia ban )?(?:xa|phuong|thi tran|dac khu|tt\.) /
	],
	[
		'district',
		/^(?:địa bàn )?(?:huyện|thị xã|thành phố|quận|tx\.|tp\.|h\.)\s?/,
		/^(?:dia ban )?(?:huyen|thi xa|thanh pho|quan|tx\.|tp\.|h\.) ?/
	],
	['province', /^(?:địa bàn )?tỉnh\s/, /^(?:dia ban )?tinh (?!dau|bot|chat|luyen)/]
];

const STARS = /\b0?[1-5] ?(?:sao\b|\*)|[*★]{3,5}|\b(?:mot|hai|ba|bon|nam) sao\b/;
const OUTCOME =
	/\b(?:cong nhan|danh gia|cap|xep hang|phan hang)(?: san pham)? (?:moi|lai)\b|\bnang hang\b|\btai (?:danh gia|cong nhan)\b/;
const GROUP = /^(?:nhom|nganh|bo|linh vuc|phan nhom)\b/;
const KIND = /^(?:cac |nhom |chu the |chu the la |loai hinh )+/;

/** What a heading speaks of, its numbering taken off; null where its words do not tell. */
export function sortOf(rest: string): GroupSort | null {
	const text = normaliseText(rest)
		.toLowerCase()
		.replace(/^[-–+*•\s]+/, '');
	const folded = fold(text);
	const hasMarks = /[^\x20-\x7e]/.test(text);
	const place = PLACES.find(([, marked, plain]) => (hasMarks ? marked.test(text) : plain.test(folded)));
	if (place) return place[0];
	if (STARS.test(folded)) return 'stars';
	if (/\bquyet dinh\b|\d\/qd-/.test(folded)) return 'decision';
	if (OUTCOME.test(folded)) return 'outcome';
	const words = headingWords(text.replace(/\(.*\)|:.*$/gs, '')).replace(/ \d+ san pham$/, '');
	if (PRODUCT_GROUPS.has(words) || GROUP.test(folded)) return 'product_group';
	if (PRODUCER_KINDS.has(words.replace(KIND, ''))) return 'producer_kind';
	return /^nam 20\d\d\b/.test(folded) ? 'year' : null;
}

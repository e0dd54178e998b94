import { nameKey } from './name-key';
import type { EntryRound } from './entry';
import { remembering } from './memo';

/** What a cell says happened to a product; the text itself is not kept, as notes are private. */
export interface Happening {
	readonly outcome: EntryRound['outcome'];
	readonly withdrawn: boolean;
	readonly renamed: boolean;
}

/** The most telling first: "đánh giá lại, nâng hạng" is an upgrade. */
const OUTCOMES: readonly (readonly [RegExp, NonNullable<EntryRound['outcome']>])[] = [
	[/\b(?:nang (?:hang|sao|cap|len)|len hang)\b|\bnang (?:tu )?\d/, 'upgraded'],
	[/\b(?:xuong (?:hang|sao)|ha (?:hang|sao)|giam (?:hang|sao)|tut hang)\b/, 'downgraded'],
	[
		/\b(?:(?:danh gia|cong nhan|phan hang|xep hang|cap|chung nhan) lai|tai (?:chung nhan|cong nhan|danh gia)|gia han)\b/,
		're_evaluated'
	],
	[
		/\b(?:(?:cong nhan|danh gia|san pham|sp|dang ky|phan hang|xep hang) (?:moi|lan dau|lan 1)|lan dau)\b|^moi$/,
		'new'
	]
];
/** "thu hồi đất" and "rút kinh nghiệm" are no withdrawals, nor is what has not happened. */
const WITHDRAWN =
	/\bthu hoi(?! (?:dat|von|no|cong no))|\b(?:xin |bi |da |tu )rut\b(?! (?:kinh nghiem|gon|ngan))|\brut (?:sao|khoi|ten|giay|chung nhan|danh hieu|hang|cong nhan|san pham)\b|^rut$|\bbi huy\b|\bhuy (?:cong nhan|ket qua|quyet dinh|giay)/;
const NOT_SO = /\b(?:khong|chua|tranh)(?: \w+){0,2} (?:thu hoi|rut|huy|doi ten|nang hang)\b/;
const RENAMED = /\b(?:doi|thay doi) ten\b|\bten (?:cu|moi|truoc day)\b/;

/** Null where a cell says none of what a register records. */
export const parseHappening: (text: string) => Happening | null = remembering((text) => {
	const key = nameKey(text);
	if (NOT_SO.test(key)) return null;
	const outcome = OUTCOMES.find(([pattern]) => pattern.test(key))?.[1] ?? null;
	const withdrawn = WITHDRAWN.test(key);
	const renamed = RENAMED.test(key);
	return outcome || withdrawn || renamed ? { outcome, withdrawn, renamed } : null;
});

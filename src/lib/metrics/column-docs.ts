import type { Lang } from '../text/format';
import vietnamese from './column-docs.vi.json';
import type { ResultColumn } from './metric';

const DOCS_VI: Readonly<Record<string, string>> = vietnamese;
const TYPES_VI = {
	text: 'chữ',
	integer: 'số nguyên',
	number: 'số thực',
	boolean: 'đúng/sai',
	date: 'ngày'
} satisfies Record<ResultColumn['type'], string>;

/**
 * Type and meaning of a result column in the reader's language. Metrics say what a column is in English,
 * mostly in the same words as each other, so the Vietnamese stands in one phrase book keyed by the
 * English line; a test finds the lines it lacks, which are shown in English until then.
 */
export function columnWords({ type, doc }: ResultColumn, lang: Lang): { type: string; doc: string } {
	return lang === 'en' ? { type, doc } : { type: TYPES_VI[type], doc: DOCS_VI[doc] ?? doc };
}

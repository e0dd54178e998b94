import type { RawCell } from '../types';
import { refused, taken, type Parsed } from './parsed';

/**
 * A number in text. Registers write decimals with a comma ("78,66") or a dot ("78.66"), and thousands with
 * either ("1.002", "1,002"). One mark before exactly three digits is a thousands mark in a `count` and a
 * decimal mark in a `score`, which never reaches a thousand. Null where the text is no number.
 */
export function parseNumber(text: string, as: 'count' | 'score'): number | null {
	const bare = text.replace(/[\s\u00a0\u202f]+/gu, '').replace(/%$/, '');
	if (/^\d+$/.test(bare)) return Number(bare);
	const [, mark] = /^\d+([.,])\d+$/.exec(bare) ?? [];
	if (mark) {
		const isThousands = as === 'count' && /^\d{1,3}[.,]\d{3}$/.test(bare);
		return Number(isThousands ? bare.replace(mark, '') : bare.replace(mark, '.'));
	}
	if (/^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/.test(bare)) return Number(bare.replaceAll('.', '').replace(',', '.'));
	if (/^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(bare)) return Number(bare.replaceAll(',', ''));
	return null;
}

/** Characters of the longest spelling of a score, with blanks to spare. */
const LONGEST = 50;

/** Points out of 100: 78,66 · "78.66" · "82,24%" · "78,66 điểm" · "78,66/100". */
export function parseScore(cell: RawCell): Parsed<number> {
	if (String(cell.value).length > LONGEST) return refused('score-unreadable');
	const text = String(cell.value)
		.normalize('NFC')
		.replace(/\s*(?:điểm|diem|đ)\.?$/iu, '')
		.replace(/\s*\/\s*100$/, '');
	const score =
		cell.kind === 'number' ? Number(cell.value) : cell.kind === 'text' ? parseNumber(text, 'score') : null;
	if (score === null) return refused('score-unreadable');
	return score >= 0 && score <= 100 ? taken(score) : refused('score-out-of-range');
}

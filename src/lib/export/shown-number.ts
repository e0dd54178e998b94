import type { Lang } from '../text/format';
import type { ColumnKind } from '../ui/table';

export type NumberKind = Extract<ColumnKind, 'integer' | 'year' | 'decimal' | 'share' | 'percent'>;

/** How a number is written in a cell. */
export interface NumberLook {
	readonly kind: NumberKind;
	/** Decimal places; 0 for integers and years. */
	readonly decimals: number;
	/** Sign before the number: `≥`, `+`. */
	readonly sign: string;
	/** Whether number and look say all that the reader sees: "16,4 % (11/67)" says more. */
	readonly saysAll: boolean;
}

/** A number as formats() writes it, perhaps with a sign before, a percent sign and more words after. */
const SHOWN = /^([≥≤><≈~+]?)\s*([-\u2212]?)(\d(?:[\d.,]*\d)?)\s*(%?)(.*)$/su;
const MOST_DECIMALS = 4;
/** Where nothing says how exact a number is. */
const UNTOLD: Readonly<Record<NumberKind, number>> = {
	integer: 0,
	year: 0,
	decimal: 2,
	share: 1,
	percent: 1
};

/**
 * What the reader sees of a number, read back, so that a file can hold the number itself in the same look.
 * @param declared kind of the column, for a number that is shown as it is or in words that do not tell
 */
export function numberLook(
	value: number,
	text: string | undefined,
	lang: Lang,
	declared?: NumberKind
): NumberLook {
	const read = text === undefined ? null : readBack(value, text.trim(), lang);
	if (read) return read;
	const kind = declared ?? (Number.isInteger(value) ? 'integer' : 'decimal');
	return lookOf(kind, text === undefined || text === String(value));
}

export function lookOf(kind: NumberKind, saysAll = true): NumberLook {
	return { kind, decimals: UNTOLD[kind], sign: '', saysAll };
}

function readBack(value: number, text: string, lang: Lang): NumberLook | null {
	const [, sign, minus, digits, percent, rest] = SHOWN.exec(text) ?? [];
	if (sign === undefined || digits === undefined) return null;
	const [decimalMark, thousandsMark] = lang === 'vi' ? [',', '.'] : ['.', ','];
	const decimals = digits.split(decimalMark)[1]?.length ?? 0;
	if (decimals > MOST_DECIMALS) return null;
	const printed =
		Number(digits.replaceAll(thousandsMark, '').replace(decimalMark, '.')) * (minus === '' ? 1 : -1);
	/** Half a unit of the last place, and a little for binary fractions. */
	const close = 0.5 * 10 ** -decimals + 1e-9;
	const look = { decimals, sign, saysAll: rest === '' };
	if (percent && Math.abs(printed - value * 100) <= close) return { kind: 'share', ...look };
	if (Math.abs(printed - value) > close) return null;
	if (percent) return { kind: 'percent', ...look };
	if (decimals > 0 || !Number.isInteger(value)) return { kind: 'decimal', ...look };
	return {
		kind: Math.abs(value) >= 1000 && digits === String(Math.abs(value)) ? 'year' : 'integer',
		...look
	};
}

/** The format code of workbooks (ECMA-376 part 1, 18.8.31); its separators are those of the reader's Excel. */
export function numberFormat({ kind, decimals, sign }: NumberLook): string {
	const places = decimals > 0 ? `.${'0'.repeat(decimals)}` : '';
	const code = {
		integer: '#,##0',
		year: '0',
		decimal: `#,##0${places}`,
		share: `0${places}%`,
		// Quoted, or the program would multiply by a hundred.
		percent: `0${places}" %"`
	}[kind];
	if (sign === '+') return `+${code};-${code};0`;
	return sign === '' ? code : `"${sign} "${code}`;
}

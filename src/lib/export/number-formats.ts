import type { Lang } from '../text/format';
import type { TableCell } from '../ui/table';
import { lookOf, numberFormat, numberLook, type NumberKind, type NumberLook } from './shown-number';

export interface NumberFormats {
	readonly kind: NumberKind;
	/** Format code of the column. */
	readonly format: string;
	/** Row → format code of a number written otherwise. */
	readonly formats: ReadonlyMap<number, string>;
	/** Row → what the reader sees, where it says more than the number. */
	readonly shown: ReadonlyMap<number, string>;
}

/** The most frequent look of a column's numbers is the column's, the others are their cells' own. */
export function numberFormats(
	declared: NumberKind | undefined,
	cells: readonly TableCell[],
	isNumber: (cell: TableCell) => boolean,
	lang: Lang
): NumberFormats {
	const codes: (string | null)[] = [];
	const shown = new Map<number, string>();
	const looks = new Map<string, { look: NumberLook; count: number }>();
	/** Thousands of rows share a few numbers. */
	const read = new Map<string, { look: NumberLook; code: string }>();
	cells.forEach(({ value, text }, row) => {
		if (!isNumber(cells[row]!)) return codes.push(null);
		const key = `${String(value)} ${text}`;
		let found = read.get(key);
		if (!found) {
			const look = numberLook(value as number, text, lang, declared);
			found = { look, code: numberFormat(look) };
			read.set(key, found);
		}
		const { look, code } = found;
		if (!look.saysAll && text) shown.set(row, text);
		looks.set(code, { look, count: (looks.get(code)?.count ?? 0) + 1 });
		return codes.push(code);
	});
	const [main] = [...looks.values()].sort((a, b) => b.count - a.count);
	const kind = declared ?? commonKind([...looks.values()].map(({ look }) => look.kind));
	const format = numberFormat(main?.look ?? lookOf(kind));
	const formats = new Map<number, string>();
	codes.forEach((code, row) => {
		if (code !== null && code !== format) formats.set(row, code);
	});
	return { kind, format, formats, shown };
}

/** Counts and shares below each other make a column of decimals. */
function commonKind(kinds: readonly NumberKind[]): NumberKind {
	const [first = 'decimal', ...others] = new Set(kinds);
	if (others.length === 0) return first;
	return [first, ...others].every((kind) => kind === 'integer' || kind === 'year') ? 'integer' : 'decimal';
}

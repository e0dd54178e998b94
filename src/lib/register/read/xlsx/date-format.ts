/**
 * Built-in number formats that show a day: 14–17 and 22 everywhere, the others in East Asian Excel
 * (ECMA-376 part 1, 18.8.30). 18–21 and 45–47 show only a time.
 */
const BUILT_IN = new Set([14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58]);

/** Quoted text, an escaped character, the width of a character, a fill, and colour, language or condition. */
const LITERALS = /"[^"]*"?|\\.|_.|\*.|\[[^\]]*\]?/g;

/**
 * Whether a number format shows a day: `dd/mm/yyyy`, `[$-42A]d/m/yy;@`, `mmm-yy`. Times alone (`h:mm`,
 * `[h]:mm:ss`) are not days, nor is a format with places for digits, whatever letters stand beside them
 * (`#,##0 VND`).
 * @param code the workbook's own format of that id; built-in ids have none
 */
export function isDateFormat(id: number, code?: string): boolean {
	if (code === undefined) return BUILT_IN.has(id);
	const [positive = ''] = code.replace(LITERALS, '').split(';');
	const withoutFractions = positive.replace(/s[.,]0+/gi, 's');
	if (/general|[#?0]/i.test(withoutFractions)) return false;
	const units = withoutFractions.match(/[ymdhs]/gi)?.map((unit) => unit.toLowerCase()) ?? [];
	return units.some((unit, at) => {
		if (unit === 'y' || unit === 'd') return true;
		return unit === 'm' && !isMinutes(units, at);
	});
}

/** `m` means minutes directly after hours or before seconds. */
function isMinutes(units: readonly string[], at: number): boolean {
	const before = units.slice(0, at).findLast((unit) => unit !== 'm');
	const after = units.slice(at).find((unit) => unit !== 'm');
	return before === 'h' || after === 's';
}

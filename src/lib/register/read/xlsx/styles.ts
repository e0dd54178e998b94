import { isDateFormat } from './date-format';
import { fault } from './fault';
import type { Package } from './package';
import type { Tally } from './tally';

/**
 * By index of the cell format (`s` of a cell): whether it shows a number as a day.
 * @throws Fault `too-many-styles` and those of the XML
 */
export function readDateStyles(parts: Package, path: string, tally: Tally): boolean[] {
	const limit = tally.limits.styles;
	const codes = new Map<number, string>();
	const formatIds: number[] = [];
	parts.read(path, tally, {
		open(name, { numFmtId, formatCode }, parent) {
			// Formats of conditional formatting and of named styles have the same tags elsewhere.
			if (name === 'numFmt' && parent === 'numFmts') codes.set(Number(numFmtId), formatCode ?? '');
			if (name === 'xf' && parent === 'cellXfs') formatIds.push(Number(numFmtId ?? 0));
			if (codes.size > limit || formatIds.length > limit) throw fault('too-many-styles', { limit });
		}
	});
	const known = new Map<number, boolean>();
	return formatIds.map((id) => {
		const isDate = known.get(id) ?? isDateFormat(id, codes.get(id));
		known.set(id, isDate);
		return isDate;
	});
}

import { fault } from './fault';
import type { Package, Relationship } from './package';
import { readStrings } from './strings';
import { readDateStyles } from './styles';
import type { Tally } from './tally';
import type { Attributes } from './xml';

export interface SheetPart {
	readonly name: string;
	/** Hidden, or hidden so that Excel's own menu does not offer to show it ("very hidden"). */
	readonly hidden: boolean;
	readonly path: string;
}

/** What the cells of every sheet need to be understood. */
export interface Workbook {
	readonly sheets: readonly SheetPart[];
	/** Sheets without cells: charts, dialogs, macros. */
	readonly otherSheets: readonly string[];
	/** Days count from 1 January 1904 instead of 1900. */
	readonly epoch1904: boolean;
	readonly strings: readonly string[];
	/** By index of the cell format: whether it shows a number as a day. */
	readonly dateStyles: readonly boolean[];
}

interface Listed {
	readonly name: string;
	readonly id: string;
	readonly hidden: boolean;
}

/**
 * Reads everything but the sheets themselves.
 * @throws Fault `missing-part`, `xlsb`, `no-sheets`, `duplicate-sheet`, `too-many-…` and those of the XML
 */
export function readWorkbook(parts: Package, tally: Tally): Workbook {
	const roots = [...parts.relationships('', tally).values()];
	const path = roots.find(({ type }) => type === 'officeDocument')?.path;
	if (!path) throw fault('missing-part', { part: 'xl/workbook.xml' });
	if (/\.bin$/i.test(path)) throw fault('xlsb');
	const related = parts.relationships(path, tally);
	const { listed, epoch1904 } = readList(parts, path, tally);
	const { sheets, otherSheets } = resolveSheets(listed, related);
	const partOf = (wanted: string) => [...related.values()].find(({ type }) => type === wanted)?.path;
	const strings = partOf('sharedStrings');
	const styles = partOf('styles');
	return {
		sheets,
		otherSheets,
		epoch1904,
		strings: strings === undefined ? [] : readStrings(parts, strings, tally),
		dateStyles: styles === undefined ? [] : readDateStyles(parts, styles, tally)
	};
}

function readList(parts: Package, path: string, tally: Tally) {
	const limit = tally.limits.sheets;
	const listed: Listed[] = [];
	let epoch1904 = false;
	parts.read(path, tally, {
		open(name, attributes, parent) {
			if (name === 'workbookPr') epoch1904 = isOn(attributes['date1904']);
			if (name !== 'sheet' || parent !== 'sheets') return;
			if (listed.length >= limit) throw fault('too-many-sheets', { limit });
			const { name: sheet, state } = attributes;
			const id = relationshipId(attributes);
			if (!sheet || !id) throw fault('xml-broken', { part: path });
			listed.push({ name: sheet.normalize('NFC'), id, hidden: state !== undefined && state !== 'visible' });
		}
	});
	return { listed, epoch1904 };
}

function resolveSheets(listed: readonly Listed[], related: ReadonlyMap<string, Relationship>) {
	const sheets: SheetPart[] = [];
	const otherSheets: string[] = [];
	const seen = new Set<string>();
	for (const { name, id, hidden } of listed) {
		const target = related.get(id);
		if (!target?.path) throw fault('missing-part', { part: name });
		// A sheet listed twice would count its rows twice; its name would no longer say where a cell stands.
		for (const key of [`name ${name.toLowerCase()}`, `path ${target.path.toLowerCase()}`]) {
			if (seen.has(key)) throw fault('duplicate-sheet', { sheet: name });
			seen.add(key);
		}
		if (target.type === 'worksheet') sheets.push({ name, hidden, path: target.path });
		else otherSheets.push(name);
	}
	if (sheets.length === 0) throw fault('no-sheets');
	return { sheets, otherSheets };
}

/** The `r:id`, whatever prefix the writer chose for the namespace of relationships. */
function relationshipId(attributes: Attributes): string | undefined {
	const key = Object.keys(attributes).find((name) => name.endsWith(':id'));
	return key && attributes[key];
}

/** Boolean attribute of XML Schema. */
export function isOn(value: string | undefined): boolean {
	return value === '1' || value === 'true';
}

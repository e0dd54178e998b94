import type { Note, RawCell, RawFile, RawRow, RawSheet } from '../../types';
import { remembering } from '../../understand/memo';
import { columnLetters } from '../xlsx/address';
import { toUnicode, type LegacyEncoding } from './convert';
import { dominant, legacyPresent, newEvidence, weigh, type Evidence } from './detect';
import { peekRows } from './peek-rows';

/** Rows of a sheet on which its font encoding is decided. */
const PEEKED_ROWS = 200;

/** What is done with the cells of a column. */
interface ColumnPlan {
	/** The font encoding that stands in the column, all of it or cells among others in Unicode. */
	readonly encoding: LegacyEncoding | undefined;
	/** True if a cell that could be either is taken as typed in the font encoding. */
	readonly leans: boolean;
}

interface SheetPlan {
	/** Per column index where the column's own cells were enough to decide. */
	readonly columns: ReadonlyMap<number, ColumnPlan>;
	/** For all other columns: what the sheet as a whole says. */
	readonly sheet: ColumnPlan;
}

/**
 * The same file with text typed in TCVN3 or VNI fonts converted to Unicode (`asTyped` keeps what stood
 * there). Decided per sheet on its first 200 rows, per column where the column's own cells suffice; the
 * later rows are converted as they are read. Cells that are plainly Unicode stay, as sheets are pasted
 * together. What was found is added to `decisions`.
 * @throws UnreadableFile what reading the first rows throws
 */
export async function decodeFonts(file: RawFile): Promise<RawFile> {
	const sheets: RawSheet[] = [];
	const decisions = [...file.decisions];
	for (const sheet of file.sheets) {
		const { head, rows } = await peekRows(sheet.rows(), PEEKED_ROWS);
		const plan = planSheet(head);
		decisions.push(...planNotes(sheet.name, plan));
		sheets.push({
			name: sheet.name,
			hidden: sheet.hidden,
			rows: () => (hasLegacy(plan) ? decodeRows(rows, plan) : rows)
		});
	}
	return { name: file.name, sheets, decisions };
}

async function* decodeRows(rows: AsyncIterable<RawRow>, plan: SheetPlan): AsyncGenerator<RawRow> {
	const sheet = cellDecoder(plan.sheet);
	const columns = new Map([...plan.columns].map(([index, column]) => [index, cellDecoder(column)]));
	for await (const row of rows) {
		yield { ...row, cells: row.cells.map((cell, index) => (columns.get(index) ?? sheet)(cell)) };
	}
}

/** Characters; longer cells hardly ever come again, and thousands of them would fill the memory. */
const LONGEST_REMEMBERED = 200;

type CellDecoder = (cell: RawCell | undefined) => RawCell | undefined;

function cellDecoder({ encoding, leans }: ColumnPlan): CellDecoder {
	if (!encoding) return (cell) => cell;
	const decode = (text: string) => (typedIn(text, encoding, leans) ? toUnicode(text, encoding) : text);
	const decodeShort = remembering(decode);
	return (cell) => {
		if (cell?.kind !== 'text' || typeof cell.value !== 'string' || !BEYOND_ASCII.test(cell.value))
			return cell;
		const value = (cell.value.length > LONGEST_REMEMBERED ? decode : decodeShort)(cell.value);
		return value === cell.value ? cell : { ...cell, value, asTyped: cell.value };
	};
}

const BEYOND_ASCII = /[\u0080-\uffff]/;
const BEYOND_LATIN1 = /[\u0100-\uffff]/;

/** Letters that Unicode text has and no font encoding can hold; the Vietnamese ones beyond Latin-1. */
const UNICODE_ONLY = /[ĂăĐđĨĩŨũƠơƯư\u1ea0-\u1ef9]|\p{M}/u;

function typedIn(text: string, encoding: LegacyEncoding, leans: boolean): boolean {
	if (BEYOND_LATIN1.test(text) && UNICODE_ONLY.test(text)) return false;
	const evidence = newEvidence();
	weigh(text, evidence);
	const difference = evidence.legacy[encoding] - evidence.unicode;
	return difference === 0 ? leans : difference > 0;
}

function planSheet(rows: readonly RawRow[]): SheetPlan {
	const whole = newEvidence();
	const byColumn = new Map<number, Evidence>();
	for (const row of rows) {
		row.cells.forEach((cell, index) => {
			if (cell?.kind !== 'text' || typeof cell.value !== 'string') return;
			const evidence = byColumn.get(index) ?? newEvidence();
			byColumn.set(index, evidence);
			weigh(cell.value, evidence);
			weigh(cell.value, whole);
		});
	}
	const sheet = { encoding: legacyPresent(whole), leans: dominant(whole) !== 'unicode' };
	const columns = new Map<number, ColumnPlan>();
	for (const [index, evidence] of byColumn) {
		const plan = planColumn(evidence, sheet);
		if (plan) columns.set(index, plan);
	}
	return { columns, sheet };
}

/** Undefined if the column's own words tell nothing, and the sheet decides. */
function planColumn(evidence: Evidence, sheet: ColumnPlan): ColumnPlan | undefined {
	const own = legacyPresent(evidence);
	if (own) return { encoding: own, leans: dominant(evidence) !== 'unicode' };
	const { legacy, unicode, foreign } = evidence;
	const unlike = unicode + foreign > legacy.tcvn3 + legacy.vni;
	return unlike ? { encoding: sheet.encoding, leans: false } : undefined;
}

function hasLegacy(plan: SheetPlan): boolean {
	return plan.sheet.encoding !== undefined || [...plan.columns.values()].some(({ encoding }) => encoding);
}

const FONT_NAMES: Readonly<Record<LegacyEncoding, string>> = {
	tcvn3: 'TCVN3 (ABC, .VnTime)',
	vni: 'VNI (VNI-Times)'
};

/** One sentence an encoding; the columns are named where not all of the sheet is in it. */
function planNotes(sheet: string, plan: SheetPlan): Note[] {
	const columns = [...plan.columns].sort(([a], [b]) => a - b);
	return (['tcvn3', 'vni'] as const).flatMap((encoding) => {
		const own = columns.filter(([, column]) => column.encoding === encoding && column.leans);
		if (own.length === 0 && plan.sheet.encoding !== encoding) return [];
		const some = own.length > 0 && own.length < columns.length;
		const letters = own.map(([index]) => columnLetters(index)).join(', ');
		return [
			{
				vi: `Trang “${sheet}”: chữ gõ bằng phông ${FONT_NAMES[encoding]}${some ? ` ở cột ${letters}` : ''}, đã chuyển sang Unicode.`,
				en: `Sheet “${sheet}”: text typed in a ${FONT_NAMES[encoding]} font${some ? ` in column ${letters}` : ''}, converted to Unicode.`
			}
		];
	});
}

import type { At, Note, RawRow, RawSheet } from '../types';
import { columnsOf, whyNoRegister, type SheetMapping } from './columns';
import { findHeader, HEADER_WITHIN, readHeader, type Header, type MappedHeading } from './find-header';
import type { ColumnMapping } from './mapping';
import type { LaidRow, SheetLayout } from './record';
import { RowSource } from './row-source';
import { lineOf, SheetLayer } from './sheet-layer';

export interface LayOutOptions {
	/** Name of the file, as every `at` gives it. */
	readonly file: string;
	/** What a steward says of the columns. */
	readonly mapping?: ColumnMapping;
}

export interface LaidSheet {
	/** Its notes may grow while the rows are read (a second table further down). */
	readonly layout: SheetLayout;
	/** Every row of the sheet once, in order; to be begun once, and read to its end or left: that closes the sheet. */
	readonly rows: AsyncIterable<LaidRow>;
}

/** Rows read ahead: those in which the header may stand, and as many to see what the columns hold. */
const ROWS_AHEAD = 2 * HEADER_WITHIN;

/**
 * Finds the register in a sheet: its header, the meaning of its columns, and what every row is. Rows
 * are passed through one by one; memory does not grow with the sheet.
 * A sheet without a register gives `layout.header` null, rows of kind `title` only, and a note.
 */
export async function layOut(sheet: RawSheet, { file, mapping }: LayOutOptions): Promise<LaidSheet> {
	const source = new RowSource(sheet);
	const given = mapping?.headerRows(sheet.name) ?? null;
	const ahead = await source.lookAhead(ROWS_AHEAD + (given?.last ?? 0));
	const mapped = mapping && { mapping, sheet: sheet.name };
	const asked = mappedHeading(mapped);
	const header = given ? headerAt(ahead, given) : findHeader(ahead, asked);
	const below = header ? ahead.slice(header.last + 1) : [];
	const { columns, notes } = header ? columnsOf(header, below, mapped) : { columns: [], notes: [] };
	const reason = header ? whyNoRegister(columns, below) : 'fields';
	const at = (row: number): At => ({ file, sheet: sheet.name, row });
	if (header === null || reason !== null) {
		const layout = {
			sheet: sheet.name,
			header: null,
			columns: [],
			notes: [noRegister(sheet.name, reason ?? 'fields')]
		};
		const asTitle = (row: RawRow): LaidRow => ({
			kind: lineOf(row) === '' ? 'blank' : 'title',
			at: at(row.row)
		});
		return { layout, rows: read(source, asTitle) };
	}
	const range = { first: ahead[header.first]!.row, last: ahead[header.last]!.row };
	const layer = new SheetLayer({ header, range, columns }, notes, at, asked, mapped);
	const meanings = columns.map(({ index: _, ...meaning }) => meaning);
	return {
		layout: { sheet: sheet.name, header: range, columns: meanings, notes },
		rows: read(source, (row) => layer.lay(row))
	};
}

async function* read(source: RowSource, lay: (row: RawRow) => LaidRow): AsyncGenerator<LaidRow> {
	try {
		for (;;) {
			const next = source.next();
			const row = next instanceof Promise ? await next : next;
			if (row === undefined) return;
			yield lay(row);
		}
	} finally {
		await source.close();
	}
}

function mappedHeading(mapped: SheetMapping | undefined): MappedHeading {
	return (path) => mapped?.mapping.byHeading(mapped.sheet, path)?.field ?? null;
}

function headerAt(rows: readonly RawRow[], given: { first: number; last: number }): Header | null {
	const inside = rows.flatMap(({ row }, index) => (row >= given.first && row <= given.last ? [index] : []));
	const [first] = inside;
	return first === undefined ? null : readHeader(rows, first, inside.at(-1)!);
}

function noRegister(sheet: string, reason: 'fields' | 'counts'): Note {
	if (reason === 'counts') {
		return {
			vi: `Trang tính "${sheet}" là bảng tổng hợp: cột sản phẩm chỉ chứa số, không có tên sản phẩm; không dòng nào được đọc.`,
			en: `Sheet "${sheet}" is a summary: its product column holds counts only, no names; no row is read.`
		};
	}
	return {
		vi: `Không tìm thấy danh sách sản phẩm trong trang tính "${sheet}": trong ${HEADER_WITHIN} dòng đầu phải có tiêu đề "Tên sản phẩm" và ít nhất một trong các tiêu đề "Chủ thể", "Hạng sao", "Số quyết định", "Xã/phường", "Huyện", "Địa chỉ".`,
		en: `No list of products was found in sheet "${sheet}": its first ${HEADER_WITHIN} rows must hold the heading "Tên sản phẩm" (product name) and at least one of "Chủ thể" (producer), "Hạng sao" (stars), "Số quyết định" (decision number), "Xã/phường" (commune), "Huyện" (district), "Địa chỉ" (address).`
	};
}

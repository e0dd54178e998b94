import type { WriteSheet } from 'hucre/xlsx';
import { shownText } from '../../export/typed-table';
import type { Lang } from '../../text/format';
import { cellOf, type TableCell, type TableColumn } from '../../ui/table';
import type { OfficialTable, PackContent } from '../content';
import { statedFormat } from '../stated';
import { packWords } from '../words';
import { GRID, HEAD, styledSheet, SUM, TITLE, WRAPPED, type Styled } from './sheet';

const DATE_FORMAT: Readonly<Record<Lang, string>> = { vi: 'dd/mm/yyyy', en: 'd mmm yyyy' };
/** Counts under ten are written "06" in Vietnamese papers. */
const COUNT_FORMAT: Readonly<Record<Lang, string>> = { vi: '[=0]0;[<10]00;#,##0', en: '#,##0' };
const PLAIN_COUNT = '#,##0';
const RATE_FORMAT = '#,##0.0';
/** Line of the heads, from 1: caption and kind of figures come before. */
export const HEAD_ROW = 3;
/** Widths in characters. */
const WIDTH = { number: 11, no: 6, least: 12, most: 44 };

/** A table of the annex as offices lay it out: caption above, ruled cells, remarks below, heads on every page. */
export function officialSheet(
	{ id, table, notes, sample }: OfficialTable,
	{ facts }: PackContent
): WriteSheet {
	const { lang } = facts;
	const t = packWords(lang);
	const { columns, rows } = table;
	const last = columns.length - 1;
	const countFormat = id === 'goals' ? PLAIN_COUNT : COUNT_FORMAT[lang];
	const body = rows.map((row) => {
		// The line of sums has no number.
		const isSum = columns[0]?.key === 'no' && cellOf(row, 'no').value === null;
		return columns.map((column) => styled(column, cellOf(row, column.key), lang, countFormat, isSum));
	});
	const remarks = [...(sample ? [t.sampled] : []), ...notes, t.signs, `${t.snapshot}: ${facts.snapshotId}`];
	const lines: Styled[][] = [
		[{ value: table.caption, style: TITLE }],
		[{ value: sample ? `${facts.base}. ${t.sample}` : facts.base }],
		columns.map(({ label }) => ({ value: label, style: HEAD })),
		...(body.length > 0 ? body : [[{ value: t.noRows }]]),
		...remarks.map((value) => [{ value, style: WRAPPED }])
	];
	const merged = [0, 1, ...remarks.map((_, at) => lines.length - remarks.length + at)];
	const widths = columns.map((column) =>
		widthOf(
			column,
			rows.slice(0, 300).map((row) => shownText(cellOf(row, column.key)))
		)
	);
	return styledSheet(t.sheets[id], lines, widths, {
		merges: merged.map((row) => ({ startRow: row, startCol: 0, endRow: row, endCol: last })),
		freezePane: { rows: HEAD_ROW }
	});
}

function widthOf({ key, kind, numeric }: TableColumn, texts: readonly string[]): number {
	if (key === 'no') return WIDTH.no;
	if (kind === 'date') return WIDTH.least;
	const longest = texts.map((text) => text.length + 2);
	return Math.min(WIDTH.most, Math.max(numeric ? WIDTH.number : WIDTH.least, ...longest));
}

/** Columns of rates, which have a decimal even where it is nought. */
const RATES: readonly string[] = ['percent', 'share'];

function styled(
	{ key, kind, numeric }: TableColumn,
	cell: TableCell,
	lang: Lang,
	countFormat: string,
	isSum: boolean
): Styled {
	const { value } = cell;
	const look = isSum ? { ...GRID, ...SUM } : GRID;
	if (kind === 'date' && typeof value === 'string') {
		return {
			value: new Date(`${value}T00:00:00Z`),
			style: { ...look, numFmt: DATE_FORMAT[lang], alignment: { horizontal: 'center', vertical: 'top' } }
		};
	}
	if (typeof value === 'number') {
		const isCount = Number.isInteger(value) && !RATES.includes(key);
		const plain = key === 'no' ? '0' : isCount ? countFormat : RATE_FORMAT;
		const numFmt = statedFormat(cell.text, plain) ?? plain;
		return { value, style: { ...look, numFmt, alignment: { horizontal: 'right', vertical: 'top' } } };
	}
	return {
		value: shownText(cell),
		style: { ...look, alignment: { wrapText: true, vertical: 'top', horizontal: numeric ? 'right' : 'left' } }
	};
}

import { fold } from '../../text/fold';
import type { Field } from '../fields';
import type { RawCell, RawRow } from '../types';
import { isFromAbove, isFromBeside, textOf } from './cell-text';
import { headingWords } from './heading-text';
import { PRODUCER_KINDS, PRODUCT_GROUPS } from './kind-words';

type Sign = (text: string, cell: RawCell) => boolean;

const digits = (text: string) => text.replace(/[\s.()-]/g, '');
/** Vietnamese numbers: 10 digits from 0, or +84; a number cell has lost its leading 0. */
const isPhone: Sign = (text) =>
	text
		.split(/[;,/]| - /)
		.every((part) => /^(?:0[235789]\d{8}|02\d{9}|\+?84[235789]\d{8}|[35789]\d{8})$/.test(digits(part)));
/** Identity card (9 or 12 digits) and tax code (10, or 10-3). */
const isIdentity: Sign = (text) => /^(?:\d{9}|\d{12}|\d{10}|\d{10}-\d{3})$/.test(text.replace(/[\s.]/g, ''));
const isEmail: Sign = (text) => /^\S+@\S+\.\S+$/.test(text);

/** What identifies a person; makes a column private whatever its heading says. */
const PRIVATE_SIGNS: readonly (readonly [Field, Sign])[] = [
	['email', isEmail],
	['phone', isPhone],
	['identity_no', isIdentity]
];

const FIRST_YEAR = 2018;
const isRecentDate: Sign = (text, cell) => {
	const year = cell.kind === 'date' ? text.slice(0, 4) : /^\d{1,2}[/.-]\d{1,2}[/.-](20\d\d)$/.exec(text)?.[1];
	return year !== undefined && Number(year) >= FIRST_YEAR;
};

/** Share of the filled cells that must bear a sign, and the sign; tried in this order. */
const PUBLIC_SIGNS: readonly (readonly [Field, number, Sign])[] = [
	['stars', 0.8, (text) => /^(?:(?:hang|dat|ocop) )*0?[1-5] ?(?:sao|\*)$|^[*★]{1,5}$/.test(fold(text))],
	['decision_no', 0.6, (text) => /^(?:quyet dinh |qd )?(?:so )?:? ?\d+\/(?:\d{4}\/)?qd\b/.test(fold(text))],
	['recognised_on', 0.8, isRecentDate],
	[
		'address',
		0.6,
		(text) => /,/.test(text) && /\b(?:xa|phuong|thi tran|huyen|quan|thi xa|tinh|tp)\b/.test(fold(text))
	],
	[
		'commune',
		0.6,
		(text) => /^(?:xa|phuong|thi tran|dac khu|tt\.|p\.|x\.) ?\S/.test(fold(text)) && !text.includes(',')
	],
	[
		'district',
		0.6,
		(text) => /^(?:huyen|quan|thi xa|thanh pho|h\.|q\.|tx\.|tp\.) ?\S/.test(fold(text)) && !text.includes(',')
	],
	['producer_kind', 0.8, (text) => PRODUCER_KINDS.has(headingWords(text))],
	['product_group', 0.8, (text) => PRODUCT_GROUPS.has(headingWords(text))],
	[
		'producer_name',
		0.6,
		(text) =>
			/^(?:hop tac xa|htx|to hop tac|tht|cong ty|cty|ctcp|dntn|doanh nghiep|ho kinh doanh|hkd|ho kd|co so|cssx) ?\S/.test(
				fold(text)
			)
	]
];

const LEAST_CELLS = 3;
const PRIVATE_SHARE = 0.5;

/** Values of each column in the rows that look like records: at least three own values in the row. */
export function sampleOf(rows: readonly RawRow[]): RawCell[][] {
	const columns: RawCell[][] = [];
	for (const row of rows) {
		const own = row.cells.map((cell, index) => (cell && isOwn(cell, row.row, index) ? cell : undefined));
		if (own.filter((cell) => cell !== undefined).length < 3) continue;
		own.forEach((cell, index) => {
			if (cell) (columns[index] ??= []).push(cell);
		});
	}
	return columns;
}

/** The private field that the cells of a column show; null where fewer than half do. */
export function privateFieldOf(cells: readonly RawCell[] | undefined): Field | null {
	return PRIVATE_SIGNS.find(([, sign]) => shareOf(cells, sign) >= PRIVATE_SHARE)?.[0] ?? null;
}

/** The field that the cells of a column without a known heading show, of those not `taken`. */
export function fieldOfContent(
	cells: readonly RawCell[] | undefined,
	taken: ReadonlySet<Field>
): Field | null {
	const found = PUBLIC_SIGNS.find(([, least, sign]) => shareOf(cells, sign) >= least)?.[0] ?? null;
	return found === null || taken.has(found) ? null : found;
}

/** Whether nearly all cells are numbers: a column "Sản phẩm" of a summary counts, it names nothing. */
export function isCounts(cells: readonly RawCell[] | undefined): boolean {
	return shareOf(cells, (text) => /^\d{1,4}$/.test(text)) >= 0.8;
}

function shareOf(cells: readonly RawCell[] | undefined, sign: Sign): number {
	if (cells === undefined || cells.length < LEAST_CELLS) return 0;
	return cells.filter((cell) => sign(textOf(cell), cell)).length / cells.length;
}

function isOwn(cell: RawCell, row: number, index: number): boolean {
	return textOf(cell) !== '' && !isFromAbove(cell, row) && !isFromBeside(cell, index);
}

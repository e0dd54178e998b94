import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { readable } from '../register/report/readable';
import { readXlsx } from '../register/read/xlsx';
import type { RawRow } from '../register/types';
import type { ColumnKind, TableCell, TableData } from '../ui/table';
import { longForm } from './long-form';
import { packTable, unpackTable } from './packed-table';
import { HOSTILE } from './testing';
import { typedTable, type TypedTable } from './typed-table';
import { workbook } from './xlsx';

const text = fc.oneof(
	fc.constantFrom(...HOSTILE),
	fc.string({ unit: 'binary' }),
	fc.string({ unit: 'grapheme' })
);
const value = fc.oneof(
	text,
	fc.constant(null),
	fc.boolean(),
	fc.double(),
	fc.integer(),
	fc
		.date({ min: new Date('1850-01-01'), max: new Date('2200-01-01'), noInvalidDate: true })
		.map((date) => date.toISOString().slice(0, 10))
);
const cell: fc.Arbitrary<TableCell> = fc.record({ value, text, note: text }, { requiredKeys: ['value'] });
const key = fc.constantFrom('place', '__proto__', 'constructor', 'value', 'as_of', 'a b', '');
const kind = fc.constantFrom<ColumnKind | undefined>(
	undefined,
	...(['integer', 'year', 'decimal', 'share', 'percent', 'date', 'boolean', 'text'] as const)
);
const table: fc.Arbitrary<TableData> = fc
	.record({
		caption: text,
		columns: fc.uniqueArray(fc.record({ key, label: text, numeric: fc.boolean(), kind }), {
			minLength: 1,
			maxLength: 5,
			selector: (column) => column.key
		})
	})
	.chain(({ caption, columns }) =>
		fc
			.array(fc.array(cell, { minLength: columns.length, maxLength: columns.length }), { maxLength: 6 })
			.map((rows) => ({
				caption,
				columns,
				rows: rows.map((cells) => Object.fromEntries(cells.map((one, at) => [columns[at]!.key, one])))
			}))
	);

/** What a cell of a workbook must hold, told from the typed table. */
function expected(column: TypedTable['columns'][number], row: number): unknown {
	const held = column.values[row] ?? null;
	const shown = held === null ? column.words.get(row) : held;
	// An empty text is an empty cell.
	if (shown === undefined || shown === '') return undefined;
	// The reader of registers composes letters.
	if (typeof shown === 'string') return readable(shown, 32_700).normalize('NFC');
	return Object.is(shown, -0) ? 0 : shown;
}

describe('workbook', () => {
	it('holds any table: numbers, days, truth values and texts come back as they were', async () => {
		await fc.assert(
			fc.asyncProperty(table, fc.constantFrom('vi' as const, 'en' as const), async (data, lang) => {
				const typed = typedTable(data, lang);
				expect(typedTable(unpackTable(packTable(data)), lang)).toEqual(typed);
				const bytes = await workbook({
					lang,
					table: typed,
					long: longForm(data, lang),
					about: [{ key: 'subject', label: 'Tiêu đề', text: data.caption }],
					made: 0
				});
				const [sheet] = readXlsx(bytes, 'bang.xlsx').sheets;
				const rows = new Map<number, RawRow['cells']>();
				for await (const row of sheet!.rows()) rows.set(row.row, row.cells);
				let at = -1;
				for (const column of typed.columns) {
					at++;
					for (let row = 0; row < typed.rows; row++) {
						expect(rows.get(row + 2)?.[at]?.value).toEqual(expected(column, row));
					}
					if (column.shown.size > 0) at++;
				}
			}),
			{ numRuns: 60 }
		);
	});
});

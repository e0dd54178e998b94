import { cellOf, type TableData } from '../ui/table';
import { isNumberKind, plainColumn, typedTable, type TypedColumn, type TypedTable } from './typed-table';
import type { Lang } from '../text/format';

/**
 * The table as one row per number, for pivot tables: first the columns that say what a row is about, then
 * which measure, its value and what is known of it. Headings are stable names for machines; texts are the
 * reader's. Null where the table has no numbers.
 */
export function longForm(table: TableData, lang: Lang): TypedTable | null {
	const { caption, columns } = typedTable(table, lang);
	const measures = columns.filter(({ kind }) => isNumberKind(kind));
	if (measures.length === 0) return null;
	const subjects = columns.filter(({ kind }) => !isNumberKind(kind));
	const lines = table.rows.flatMap((row, index) =>
		measures.map((measure) => ({ index, measure, cell: cellOf(row, measure.key) }))
	);
	const taken = new Set(subjects.map(({ key }) => key));
	const column = (
		key: string,
		kind: 'text' | 'decimal',
		value: (line: (typeof lines)[number]) => string | number | null | undefined
	): TypedColumn => {
		// A subject of the same name keeps it.
		const name = taken.has(key) ? `${key}_of_value` : key;
		return plainColumn(
			{ key: name, label: name, kind, alignRight: kind === 'decimal' },
			lines.map((line) => value(line) ?? null)
		);
	};
	const optional = [
		column('metric', 'text', ({ cell }) => cell.data?.metric),
		column('place_id', 'text', ({ cell }) => cell.data?.place),
		column('source_id', 'text', ({ cell }) => cell.data?.source),
		column('as_of', 'text', ({ cell }) => cell.data?.asOf),
		column('note', 'text', ({ cell }) => cell.note)
	].filter(({ values }) => values.some((value) => value !== null));
	return {
		caption,
		rows: lines.length,
		columns: [
			...subjects.map((subject) => repeated(subject, lines)),
			column('measure', 'text', ({ measure }) => measure.key),
			column('measure_label', 'text', ({ measure }) => measure.label),
			column('value', 'decimal', ({ index, measure }) => measure.values[index] as number | null),
			column('value_shown', 'text', ({ cell }) => cell.text),
			...optional
		]
	};
}

function repeated(
	{ key, kind, alignRight, values, words }: TypedColumn,
	lines: readonly { readonly index: number }[]
): TypedColumn {
	const said = lines.flatMap(({ index }, at) => {
		const word = words.get(index);
		return word === undefined ? [] : [[at, word] as const];
	});
	const column = plainColumn(
		{ key, label: key, kind, alignRight },
		lines.map(({ index }) => values[index] ?? null)
	);
	return { ...column, words: new Map(said) };
}

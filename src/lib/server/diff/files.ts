import { writeXlsx } from 'hucre/xlsx';
import { bridgeOf, bridgesBy } from '../../changes/model';
import { bridgeRows } from '../../changes/figures';
import { correctionsTable, listTable } from '../../changes/lists';
import { dimensionTable } from '../../changes/tables';
import { targetsTable } from '../../changes/target-table';
import { changeText } from '../../changes/words';
import { chart } from '../../charts/change-bridge/chart';
import { parquetFile } from '../../export/parquet';
import { typedTable } from '../../export/typed-table';
import { cellText, listSheet } from '../../export/xlsx';
import { formats } from '../../text/format';
import { messages } from '../../text/messages';
import type { TableData } from '../../ui/table';
import { askDiff, type Diff, type SnapshotFolder } from './ask';
import { summaryText } from './summary';

/** The office reads Vietnamese; the parquet files have the columns of the metrics. */
const LANG = 'vi';
/** Sheet of the products behind the steps. */
const PRODUCTS = 'Sản phẩm';

export interface DiffFile {
	readonly name: string;
	readonly content: Uint8Array | string;
}

/** All files of a difference. Equal snapshots give equal bytes. */
export async function diffFiles(earlier: SnapshotFolder, later: SnapshotFolder): Promise<DiffFile[]> {
	const diff = await askDiff(earlier, later);
	const context = { lang: LANG, provinceName: diff.placeName, placeName: diff.placeName } as const;
	const total = bridgeOf(diff.breakdown);
	const t = changeText(LANG);
	const ctx = { lang: LANG, format: formats(LANG) } as const;
	const tables: readonly (readonly [string, TableData])[] = [
		['Tổng hợp', chart.table(bridgeRows(total, diff.question, LANG), ctx)],
		...(['stars', 'kind', 'place'] as const).map(
			(dimension) =>
				[
					t.tables.value[dimension],
					dimensionTable(bridgesBy(diff.breakdown, dimension), total, dimension, diff.question, LANG).table
				] as const
		),
		[PRODUCTS, withStep(diff, listTable(diff.rows, t.lists.heading, context))],
		['Đính chính', correctionsTable(diff.corrections, context)],
		['Chỉ tiêu', targetsTable(diff.targets, context)]
	];
	// The products are too many to be read; the workbook has them.
	const read = tables.filter(([name]) => name !== PRODUCTS);
	const summary = summaryText(diff, total, read, LANG);
	const made = new Date(`${later.manifest.as_of}T00:00:00Z`);
	const workbook = await writeXlsx({
		sheets: [
			...tables.map(([name, table]) => listSheet(name, typedTable(table, LANG), LANG)),
			{ name: 'Ghi chú', rows: summary.notes.map((note) => [cellText(note)]) }
		],
		properties: {
			title: summary.title,
			creator: messages(LANG).product,
			created: made,
			modified: made
		},
		defaultFont: { name: 'Arial', size: 10 }
	});
	const plain = (rows: readonly object[]) => parquetFile(typedTable(plainTable(rows), 'en'), []);
	return [
		{ name: 'breakdown.parquet', content: plain(diff.breakdown) },
		{ name: 'products.parquet', content: plain(diff.rows) },
		{ name: 'corrections.parquet', content: plain(diff.corrections) },
		{ name: 'targets.parquet', content: plain(diff.targets.map(flatTarget)) },
		{ name: 'thay-doi.xlsx', content: workbook },
		{ name: 'tom-tat.md', content: summary.text }
	];
}

/** Rows of a metric under the names of its columns. */
function plainTable(rows: readonly object[]): TableData {
	const keys = Object.keys(rows[0] ?? {});
	const isNumber = (key: string) =>
		rows.some((row) => typeof (row as Record<string, unknown>)[key] === 'number');
	return {
		caption: '',
		columns: keys.map((key) => ({ key, label: key, numeric: isNumber(key) })),
		rows: rows.map((row) =>
			Object.fromEntries(Object.entries(row).map(([key, value]) => [key, { value }]))
		) as TableData['rows']
	};
}

const flatTarget = ({ base, reason, target, replacement, earlier, later }: Diff['targets'][number]) => ({
	base,
	reason,
	target_id: target.target_id,
	place_id: target.place_id,
	target_metric: target.target_metric,
	period_start: target.period_start,
	period_end: target.period_end,
	goal: target.goal,
	replaced_by: replacement?.target_id ?? null,
	earlier_status: earlier?.status ?? null,
	earlier_actual: earlier?.actual ?? null,
	later_status: later?.status ?? null,
	later_actual: later?.actual ?? null
});

/** The list of all steps with the step as its first column. */
function withStep({ rows }: Diff, table: TableData): TableData {
	const t = changeText(LANG);
	return {
		...table,
		columns: [{ key: 'step', label: 'Bước' }, ...table.columns],
		rows: table.rows.map((row, at) => ({
			step: { value: t.step[rows[at]!.step as keyof typeof t.step] },
			...row
		}))
	};
}

import { formats, type Lang } from '../text/format';
import type { TableData } from '../ui/table';
import { chartOf } from './registry-shape';

/** Rows in, picture rows out. Holds rows only, never SQL, addresses or foreign files. */
export interface ShapeRequest {
	readonly key: number;
	readonly chartId: string;
	readonly lang: Lang;
	readonly rows: readonly object[];
}

export type ShapeAnswer =
	| { readonly key: number; readonly shaped: object[]; readonly finding: string; readonly table: TableData }
	| { readonly key: number; readonly error: string };

/** Shape, finding and table of one picture; a failure is an answer too and names the chart. */
export function answerShape({ key, chartId, lang, rows }: ShapeRequest): ShapeAnswer {
	try {
		const chart = chartOf(chartId);
		const ctx = { lang, format: formats(lang) };
		const shaped = chart.shape(rows, ctx);
		return { key, shaped, finding: chart.finding(shaped, ctx), table: chart.table(shaped, ctx) };
	} catch (error) {
		return { key, error: `chart "${chartId}": ${error instanceof Error ? error.message : String(error)}` };
	}
}

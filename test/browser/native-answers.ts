import type { Engine } from '../../src/lib/engine/engine';
import { DEFAULT_SLICE } from '../../src/lib/filters/slice';
import type { Params } from '../../src/lib/metrics/metric';
import type { Row as BreakdownRow } from '../../src/lib/metrics/slice-breakdown/metric';
import type { Row as SummaryRow } from '../../src/lib/metrics/slice-summary/metric';
import { compile } from '../../src/lib/query/compile';

/** What native DuckDB answers over the snapshot that the site under test serves. */
export class NativeAnswers {
	constructor(
		private readonly engine: Engine,
		/** Last day of the snapshot, yyyy-mm-dd. */
		readonly newest: string
	) {}

	async ask<Row>(metric: string, params: Partial<Params>): Promise<Row[]> {
		return (await this.query(compile({ metric, params }))) as unknown as Row[];
	}

	/** Any statement, such as one read from the screen. */
	query(sql: string): ReturnType<Engine['query']> {
		return this.engine.query(sql);
	}

	/** A metric over a slice; what is not said is as on the workbench at first. */
	slice<Row>(metric: string, slice: Partial<Params> = {}): Promise<Row[]> {
		return this.ask<Row>(metric, { ...DEFAULT_SLICE, as_of: this.newest, ...slice });
	}

	async summary(slice: Partial<Params>): Promise<{ products: number; producers: number }> {
		const [row] = await this.slice<SummaryRow>('slice-summary', slice);
		return { products: row?.products ?? 0, producers: row?.producers ?? 0 };
	}

	/** Products of each choice of a dimension: { '3': 13728, … }. */
	async choices(dimension: string, slice: Partial<Params>): Promise<Record<string, number>> {
		const rows = await this.slice<BreakdownRow>('slice-breakdown', slice);
		return Object.fromEntries(
			rows.filter((row) => row.dimension === dimension).map((row) => [row.key, row.products ?? 0])
		);
	}

	/** Vietnamese names by place id, of provinces and the places that goals speak of. */
	async placeNames(): Promise<Map<string, string>> {
		const rows = await this.ask<{ place_id: string; name_vi: string }>('place-directory', {});
		return new Map(rows.map((row) => [row.place_id, row.name_vi]));
	}

	close(): Promise<void> {
		return this.engine.close();
	}
}

/** A published total that was projected before it came; numbers of products, days yyyy-mm-dd. */
export interface BacktestRow {
	readonly label: string;
	readonly start_day: string;
	readonly start_value: number;
	readonly day: string;
	readonly actual: number;
	readonly q05: number;
	readonly q25: number;
	readonly q50: number;
	readonly q75: number;
	readonly q95: number;
}

/** Lowest against its projection first, so that the eye sees how many lie on either side. */
export function shape(rows: readonly BacktestRow[]): BacktestRow[] {
	return [...rows].sort(
		(a, b) =>
			a.actual / a.q50 - b.actual / b.q50 || a.label.localeCompare(b.label) || a.day.localeCompare(b.day)
	);
}

export const isWithin = (row: BacktestRow): boolean => row.actual >= row.q05 && row.actual <= row.q95;
export const isInHalf = (row: BacktestRow): boolean => row.actual >= row.q25 && row.actual <= row.q75;

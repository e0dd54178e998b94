import type { BacktestRow } from '../../charts/backtest-ranges/shape';
import type { Row } from '../../metrics/projection-backtest/metric';
import { formats, type Lang } from '../../text/format';
import { numberCell, type TableData } from '../../ui/table';
import { goalText } from '../words';

/** One year's test: from what was published by the end of the year before. */
export interface BacktestYear {
	readonly year: string;
	readonly rows: readonly Row[];
}

export interface Coverage {
	/** Figures that could be tried. */
	readonly tried: number;
	readonly wide: number;
	readonly half: number;
	/** Below the median. */
	readonly lower: number;
	readonly untried: number;
}

export function coverageOf(rows: readonly Row[]): Coverage {
	const tried = rows.filter((row) => row.q50 !== null);
	return {
		tried: tried.length,
		wide: tried.filter((row) => row.within_nine_tenths).length,
		half: tried.filter((row) => row.within_half).length,
		lower: tried.filter((row) => (row.actual ?? 0) < (row.q50 ?? 0)).length,
		untried: rows.length - tried.length
	};
}

export function coverageTable(years: readonly BacktestYear[], lang: Lang): TableData {
	const t = goalText(lang).method.coverage;
	const { count } = formats(lang);
	const keys = ['tried', 'wide', 'half', 'lower', 'untried'] as const;
	const line = (year: string, rows: readonly Row[]) => {
		const coverage = coverageOf(rows);
		return {
			year: { value: year },
			...Object.fromEntries(keys.map((key) => [key, numberCell(coverage[key], count)]))
		};
	};
	return {
		caption: t.caption,
		columns: [{ key: 'year', label: t.year }, ...keys.map((key) => ({ key, label: t[key], numeric: true }))],
		rows: [
			...years.map(({ year, rows }) => line(year, rows)),
			line(
				t.total,
				years.flatMap(({ rows }) => rows)
			)
		]
	};
}

/** The figures that could be tried, as the picture takes them. */
export function rangeRows(rows: readonly Row[], placeName: (id: string) => string): BacktestRow[] {
	return rows
		.filter((row) => row.q50 !== null)
		.map((row) => ({
			label: placeName(String(row.place_id)),
			...{ start_day: String(row.start_day), start_value: row.start_value ?? 1, day: String(row.day) },
			...{ actual: row.actual ?? 0, q05: row.q05 ?? 0, q25: row.q25 ?? 0, q50: row.q50 ?? 0 },
			...{ q75: row.q75 ?? 0, q95: row.q95 ?? 0 }
		}));
}

import type { ReadSheet } from '../model/sheet-row';
import type { SheetReport } from './report';

/** What an office is told of a sheet that has been read to its end. */
export function sheetReport({ layout, rowsIn, counts }: ReadSheet): SheetReport {
	const { used, quarantined, others } = counts;
	return {
		name: layout.sheet,
		equation: { ...others, record: used + quarantined, used, quarantined, rowsIn },
		columns: layout.columns,
		notes: layout.notes
	};
}

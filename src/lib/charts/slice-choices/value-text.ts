import type { ChartContext } from '../chart';
import type { ChoiceRow } from './shape';

/** "3.614"; of producers with what they are a part of, "3.105/9.577". */
export function countText(row: ChoiceRow, { format }: ChartContext): string {
	const counted = row[row.of];
	return row.total && row.of === 'producers' ? format.ratio(counted, row.total) : format.count(counted);
}

/** " (20,7 %)"; nothing where the rows are no parts of a whole. */
export function shareText(row: ChoiceRow, { format }: ChartContext): string {
	return row.total ? ` (${format.share(row[row.of] / row.total)})` : '';
}

export const valueText = (row: ChoiceRow, ctx: ChartContext): string =>
	countText(row, ctx) + shareText(row, ctx);

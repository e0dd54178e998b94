import { grammar, join, UNIT_OF, type Clause } from '../../text/grammar';
import type { ChartContext } from '../chart';
import { shareSaid } from '../kit/said';
import type { ChoiceRow } from './shape';

/** "3.614"; of producers with what they are a part of, "3.105/9.577". */
export function countText(row: ChoiceRow, { format }: ChartContext): string {
	const counted = row[row.of];
	return row.total && row.of === 'producers' ? format.ratio(counted, row.total) : format.count(counted);
}

/** "279 sản phẩm (20,7 %)", "3.105/9.577 chủ thể (32,4 %)". */
export function choiceSaid(row: ChoiceRow, ctx: ChartContext): Clause {
	const value = row[row.of];
	// Of a ratio the noun is that of the whole.
	const ofWhole = row.of === 'producers' && row.total;
	const noun = grammar(ctx.lang).noun(UNIT_OF[row.of]!, ofWhole || value);
	const share: Clause = row.total ? [' (', shareSaid(value / row.total, ctx), ')'] : [];
	return join({ value, text: countText(row, ctx) }, ` ${noun}`, share);
}

/** " (20,7 %)"; nothing where the rows are no parts of a whole. */
function shareText(row: ChoiceRow, { format }: ChartContext): string {
	return row.total ? ` (${format.share(row[row.of] / row.total)})` : '';
}

export const valueText = (row: ChoiceRow, ctx: ChartContext): string =>
	countText(row, ctx) + shareText(row, ctx);

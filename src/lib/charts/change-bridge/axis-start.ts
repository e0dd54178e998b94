import type { BridgeBarRow } from './shape';

/** Steps shorter than this part of the total would not be seen beside it. */
const LEAST_VISIBLE = 0.3;

/**
 * Where the axis begins: at zero as long as the steps reach over a fair part of the total, else at a round
 * number below all that the steps touch, which the picture then says and shows as a break.
 */
export function axisStart(rows: readonly BridgeBarRow[]): number {
	const reached = rows.flatMap(({ from, to, kind }) => (kind === 'total' ? [to] : [from, to]));
	const low = Math.min(...reached);
	const high = Math.max(...reached);
	if (rows.length === 0 || high - low >= LEAST_VISIBLE * high) return 0;
	const span = Math.max(high - low, high * 0.01, 1);
	const step = 10 ** Math.floor(Math.log10(span));
	return Math.max(0, Math.floor((low - span * 0.35) / step) * step);
}

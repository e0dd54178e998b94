import type { PlotOptions } from '../chart';
import { INK } from '../kit/palette';
import {
	hasShares,
	producerKeys,
	producerWords,
	shareEnd,
	shareScale,
	shareSegments
} from '../kit/producers';
import { stackedBars } from '../kit/stacked-bars';
import type { ProducersByPlaceRow } from './shape';

export const isEmpty = (shaped: readonly ProducersByPlaceRow[]) => !shaped.some(hasShares);

export function plot(shaped: readonly ProducersByPlaceRow[], options: PlotOptions): SVGSVGElement {
	const { ctx } = options;
	const rows = shaped.filter(hasShares);
	const hasGoal = rows.some((row) => typeof row.goal_share === 'number');
	return stackedBars(
		{
			bars: rows.map((row) => ({
				key: row.place_id,
				label: row.place,
				href: row.href,
				goal: row.goal_share,
				end: shareEnd(row, ctx)
			})),
			segments: rows.flatMap((row) =>
				shareSegments(row.place, row, ctx).map((segment) => ({ ...segment, bar: row.place_id }))
			),
			keys: [
				...producerKeys(rows, ctx),
				...(hasGoal ? [{ label: producerWords(ctx).goal_key, fill: INK, tick: true }] : [])
			],
			max: shareScale(rows)
		},
		options
	);
}

import type { PlotOptions } from '../chart';
import { hasShares, producerKeys, shareEnd, shareScale, shareSegments } from '../kit/producers';
import { sliceOf } from '../kit/slice-links';
import { stackedBars } from '../kit/stacked-bars';
import type { ProducersByYearRow } from './shape';

export const isEmpty = (shaped: readonly ProducersByYearRow[]) => !shaped.some(hasShares);

/** Bars of 100 % at every width: shares are read along one line, the n/N stands at its end. */
export function plot(shaped: readonly ProducersByYearRow[], options: PlotOptions): SVGSVGElement {
	const { ctx } = options;
	const rows = shaped.filter(hasShares).map((row, at) => ({ row, key: String(at) }));
	return stackedBars(
		{
			bars: rows.map(({ row, key }) => ({
				...{ key, label: row.label, href: sliceOf(row, 'all') },
				end: shareEnd(row, ctx)
			})),
			segments: rows.flatMap(({ row, key }) =>
				shareSegments(row.label, row, ctx).map((segment) => ({ ...segment, bar: key }))
			),
			keys: producerKeys(
				rows.map(({ row }) => row),
				ctx
			),
			max: shareScale(rows.map(({ row }) => row))
		},
		options
	);
}

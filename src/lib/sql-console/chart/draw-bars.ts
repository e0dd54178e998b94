import type { PlotOptions } from '../../charts/chart';
import { ACCENT } from '../../charts/kit/palette';
import { stackedBars } from '../../charts/kit/stacked-bars';
import { seriesFill } from './series-fill';
import type { ChartSpec, Point } from './spec';

/** More bars than this are no picture; the table holds every row. */
const MOST_BARS = 25;

/** One bar an item in the order of the rows, in parts where the choice splits it. */
export function drawBars({ points, series, more }: ChartSpec, options: PlotOptions): SVGSVGElement {
	const items = new Map<string, Point[]>();
	for (const point of points) items.set(point.xText, [...(items.get(point.xText) ?? []), point]);
	const drawn = [...items].slice(0, MOST_BARS);
	const left = items.size - drawn.length;
	const isSplit = series.length > 0;
	const sum = (parts: readonly Point[]) => parts.reduce((total, { y }) => total + y, 0);
	return stackedBars(
		{
			bars: drawn.map(([label, parts]) => ({
				key: label,
				label,
				end: isSplit ? '' : (parts[0]?.yText ?? '')
			})),
			segments: drawn.flatMap(([bar, parts]) => {
				let from = 0;
				return [...parts]
					.sort((a, b) => series.indexOf(a.series ?? '') - series.indexOf(b.series ?? ''))
					.map((part) => ({
						bar,
						from,
						to: (from += part.y),
						fill: part.series === null ? ACCENT : seriesFill(series.indexOf(part.series)),
						text: isSplit ? part.yText : '',
						title: [bar, part.series, part.yText].filter((each) => each !== null).join(': ')
					}));
			}),
			keys: series.map((label, at) => ({ label, fill: seriesFill(at) })),
			max: Math.max(...drawn.map(([, parts]) => sum(parts)), Number.MIN_VALUE),
			more: left > 0 ? more(left) : undefined
		},
		options
	);
}

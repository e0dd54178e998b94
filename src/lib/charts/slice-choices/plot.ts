import type { PlotOptions } from '../chart';
import { linkBars } from '../kit/link-bars';
import { ACCENT } from '../kit/palette';
import type { ChoiceRow } from './shape';
import { valueText } from './value-text';

export const isEmpty = (shaped: readonly ChoiceRow[]) => shaped.every((row) => row.products === 0);

export function plot(shaped: readonly ChoiceRow[], options: PlotOptions): SVGSVGElement {
	return linkBars(
		{
			bars: shaped.map((row) => ({
				key: row.key,
				label: row.label,
				end: valueText(row, options.ctx),
				href: row.href,
				title: row.title,
				isChosen: row.is_chosen,
				segments: [{ value: row[row.of], fill: ACCENT, text: '' }]
			})),
			keys: [],
			max: Math.max(1, ...shaped.map((row) => row[row.of]))
		},
		options
	);
}

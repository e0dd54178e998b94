import type { PlotOptions } from '../chart';
import { bulletBar, type TargetRow } from '../kit/bullet';
import { picture } from '../kit/svg';

export const widths = () => ({ sketch: 220 });

/** One bare bar; its numbers stand in the text beside it. */
export function plot(
	[row]: readonly TargetRow[],
	{ document, width, height = 28 }: PlotOptions
): SVGSVGElement {
	const svg = picture(document, width, height);
	if (row) svg.append(bulletBar(document, row, { x: 2, y: 4, width: width - 12, height: height - 8 }));
	return svg;
}

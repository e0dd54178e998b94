import { NARROW, type ChartContext } from '../../charts/chart';
import { drawBars } from './draw-bars';
import { drawLine } from './draw-line';
import type { ChartSpec } from './spec';

/** The picture of a choice in this width, named by its finding. Contains Observable Plot: loaded with the first picture. */
export function drawChart(spec: ChartSpec, width: number, label: string, ctx: ChartContext): SVGSVGElement {
	const draw = spec.choice.mark === 'line' ? drawLine : drawBars;
	const svg = draw(spec, { ctx, document, width: Math.max(300, Math.min(width, NARROW * 2)) });
	svg.setAttribute('role', 'img');
	svg.setAttribute('aria-label', label);
	return svg;
}

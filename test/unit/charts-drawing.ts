import { formats, type Lang } from '../../src/lib/text/format';
import { drawSvg } from '../../src/lib/server/draw';
import { chartOf } from '../../src/lib/charts/registry-shape';
import type { ChartContext } from '../../src/lib/charts/chart';

/** Contexts, and normalised drawings to compare with the committed chart.svg. */
export const contextOf = (lang: Lang): ChartContext => ({ lang, format: formats(lang) });

/** All width variants, one element a line so that a changed picture reads as a short diff. */
export function drawAll(chartId: string, shaped: readonly object[], lang: Lang = 'vi'): string {
	const ctx = contextOf(lang);
	const label = chartOf(chartId).finding(shaped as object[], ctx);
	return drawSvg({ chartId, shaped, label, ctx })
		.map(({ svg }) => svg.replaceAll('><', '>\n<'))
		.join('\n');
}

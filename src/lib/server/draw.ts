import { parseHTML } from 'linkedom';
import type { PlotModule } from '../charts/chart';
import { drawVariants, type Drawn, type DrawRequest } from '../charts/draw';

const modules = import.meta.glob<PlotModule<object>>('../charts/*/plot.ts', { eager: true });
const { document } = parseHTML('<!doctype html><html><body></body></html>');

/** Draws at build, all width variants of a picture; the same rows give the same markup. */
export function drawSvg(request: DrawRequest): readonly Drawn[] {
	const module = modules[`../charts/${request.chartId}/plot.ts`];
	if (!module) throw new Error(`no drawing for chart "${request.chartId}"`);
	return drawVariants(module, document, request).map(({ width, svg }) => ({ width, svg: svg.outerHTML }));
}

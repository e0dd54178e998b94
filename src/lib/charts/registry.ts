import type { PlotModule } from './chart';

const modules = import.meta.glob<PlotModule<object>>('./*/plot.ts');

/** Loads the drawing of a picture (and Observable Plot with the first one). */
export function loadPlot(id: string): Promise<PlotModule<object>> {
	const load = modules[`./${id}/plot.ts`];
	if (!load) throw new Error(`no drawing for chart "${id}": src/lib/charts/${id}/plot.ts is missing`);
	return load();
}

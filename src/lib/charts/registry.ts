import type { PlotModule } from './chart';

const modules = import.meta.glob<PlotModule<object>>('./*/plot.ts');
const loaded = new Map<string, PlotModule<object>>();

/** Loads the drawing of a picture (and Observable Plot with the first one). */
export async function loadPlot(id: string): Promise<PlotModule<object>> {
	const load = modules[`./${id}/plot.ts`];
	if (!load) throw new Error(`no drawing for chart "${id}": src/lib/charts/${id}/plot.ts is missing`);
	const plot = await load();
	loaded.set(id, plot);
	return plot;
}

/** The drawing of a picture that was drawn before: waiting for it again would cost a frame. */
export const loadedPlot = (id: string): PlotModule<object> | undefined => loaded.get(id);

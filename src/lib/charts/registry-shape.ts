import type { ChartDefinition } from './chart';

/**
 * Shape, finding and table of every picture. Contains Arquero, which compiles functions from
 * text: for the server and for workers outside the page's policy, never for the main thread.
 */
const modules = import.meta.glob<{ chart: ChartDefinition }>('./*/chart.ts', { eager: true });

export const shapes: ReadonlyMap<string, ChartDefinition> = new Map(
	Object.values(modules).map(({ chart }) => [chart.id, chart])
);

export function chartOf(id: string): ChartDefinition<object, object> {
	const chart = shapes.get(id);
	if (!chart) throw new Error(`no chart "${id}"; there are: ${[...shapes.keys()].join(', ')}`);
	return chart as ChartDefinition<object, object>;
}

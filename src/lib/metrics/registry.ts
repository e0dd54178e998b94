import type { Lang } from '../text/format';
import type { MetricDefinition, MetricText } from './metric';

/** Every metric, found by its folder: a new folder needs no list edited. */
const definitions = import.meta.glob<MetricDefinition>('./*/metric.ts', {
	eager: true,
	import: 'definition'
});
const statements = import.meta.glob<string>('./*/metric.sql', {
	eager: true,
	query: '?raw',
	import: 'default'
});
const texts = import.meta.glob<Record<Lang, MetricText>>('./*/text.json', { eager: true, import: 'default' });

export interface Metric extends MetricDefinition {
	readonly sql: string;
	readonly text: Record<Lang, MetricText>;
}

function of<T>(modules: Record<string, T>, id: string, file: string): T {
	const found = modules[`./${id}/${file}`];
	if (found === undefined) throw new Error(`metric "${id}" lacks src/lib/metrics/${id}/${file}`);
	return found;
}

export const METRICS: ReadonlyMap<string, Metric> = new Map(
	Object.values(definitions).map((definition) => [
		definition.id,
		{
			...definition,
			sql: of(statements, definition.id, 'metric.sql'),
			text: of(texts, definition.id, 'text.json')
		}
	])
);

export function metricOf(id: string): Metric {
	const found = METRICS.get(id);
	if (!found) throw new Error(`no metric "${id}"; there are: ${[...METRICS.keys()].join(', ')}`);
	return found;
}

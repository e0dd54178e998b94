import type { Lang } from '../text/format';
import type { Base, MetricDefinition, MetricText } from './metric';
import slice from './slice.sql?raw';

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
/** Where a metric is answered from two bases, what differs between them: `{{base}}` in metric.sql. */
const bases = import.meta.glob<string>('./*/{published,register}.sql', {
	eager: true,
	query: '?raw',
	import: 'default'
});
const texts = import.meta.glob<Record<Lang, MetricText>>('./*/text.json', { eager: true, import: 'default' });

export interface Metric extends MetricDefinition {
	/** The whole statement for each base; the same text where a metric has no base. */
	readonly sql: Readonly<Record<Base, string>>;
	readonly text: Record<Lang, MetricText>;
}

function of<T>(modules: Record<string, T>, id: string, file: string): T {
	const found = modules[`./${id}/${file}`];
	if (found === undefined) throw new Error(`metric "${id}" lacks src/lib/metrics/${id}/${file}`);
	return found;
}

/** metric.sql with slice.sql in place of `{{slice}}` and the base's own part in place of `{{base}}`. */
function statement({ id, params }: MetricDefinition, base: Base): string {
	const shared = of(statements, id, 'metric.sql')
		.trimEnd()
		.replace('{{slice}}', () => slice.trimEnd());
	if (!params.includes('base')) return shared;
	const part = of(bases, id, `${base}.sql`).trimEnd();
	return shared.replace('{{base}}', () => part.replace(/^(?=.)/gm, '    '));
}

export const METRICS: ReadonlyMap<string, Metric> = new Map(
	Object.values(definitions).map((definition) => [
		definition.id,
		{
			...definition,
			sql: { published: statement(definition, 'published'), register: statement(definition, 'register') },
			text: of(texts, definition.id, 'text.json')
		}
	])
);

export function metricOf(id: string): Metric {
	const found = METRICS.get(id);
	if (!found) throw new Error(`no metric "${id}"; there are: ${[...METRICS.keys()].join(', ')}`);
	return found;
}

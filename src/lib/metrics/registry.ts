import type { Lang } from '../text/format';
import type { Base, MetricDefinition, MetricText } from './metric';

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
/** Parts that several metrics begin with: `{{slice}}` in a metric.sql is slice.sql. */
const parts = import.meta.glob<string>('./{slice,projection}.sql', {
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

/** metric.sql with the base's own part in place of `{{base}}`, and parts by name, of another metric as `{{its-id/published}}`. */
function statement({ id }: MetricDefinition, base: Base): string {
	const named = { ...parts, ...bases };
	return of(statements, id, 'metric.sql')
		.trimEnd()
		.replace(/\{\{([\w/-]+)\}\}/g, (_, name: string) => {
			const part = name === 'base' ? of(bases, id, `${base}.sql`) : named[`./${name}.sql`];
			if (part === undefined) throw new Error(`metric "${id}": there is no part {{${name}}}`);
			return part.trimEnd().replace(/^(?=.)/gm, '    ');
		});
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

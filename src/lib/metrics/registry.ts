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
/** Cases that a metric counts in the same columns, one folder a kind: `{{kinds}}` is all of them together. */
const kinds = import.meta.glob<string>('./*/kinds/*/*.sql', {
	eager: true,
	query: '?raw',
	import: 'default'
});
/** Parts that several metrics begin with: `{{slice}}` in a metric.sql is slice.sql. */
const parts = import.meta.glob<string>('./{slice,slice-rows,attained,projection,change}.sql', {
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

/**
 * metric.sql with its parts put in: `{{base}}` the base's own, `{{kinds}}` the folder's kinds, `{{slice}}`
 * or `{{attained}}` a shared one, `{{its-id/published}}` or `{{its-id/base}}` one of another metric.
 */
function statement({ id }: MetricDefinition, base: Base): string {
	return filled(of(statements, id, 'metric.sql'), id, base);
}

function filled(sql: string, id: string, base: Base): string {
	return sql.trimEnd().replace(/\{\{([\w/-]+)\}\}/g, (_, name: string) =>
		partOf(name, id, base)
			.trimEnd()
			.replace(/^(?=.)/gm, '    ')
	);
}

function partOf(name: string, id: string, base: Base): string {
	if (name === 'kinds') return kindsOf(id);
	const [owner, file] = name.includes('/') ? name.split('/') : [id, name];
	const path = file === 'base' ? `./${owner}/${base}.sql` : `./${name}.sql`;
	const part = { ...parts, ...bases }[path];
	if (part === undefined)
		throw new Error(`metric "${id}": there is no part {{${name}}}, src/lib/metrics/${path}`);
	return filled(part, owner!, base);
}

function kindsOf(id: string): string {
	const found = Object.keys(kinds).filter((path) => path.startsWith(`./${id}/kinds/`));
	if (found.length === 0) throw new Error(`metric "${id}": there is no src/lib/metrics/${id}/kinds/*/*.sql`);
	return found.map((path) => kinds[path]!.trimEnd()).join('\nUNION ALL\n');
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

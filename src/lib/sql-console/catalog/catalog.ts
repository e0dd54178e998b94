import { TABLES } from '../../schema/index';
import type { Lang } from '../../text/format';
import { macros } from './macros';
import type { MetricEntry } from './metric-sql';

export interface CatalogColumn {
	readonly name: string;
	readonly type: string;
	readonly doc: string;
	readonly isKey: boolean;
}

export interface CatalogTable {
	readonly name: string;
	readonly doc: string;
	readonly columns: readonly CatalogColumn[];
}

export interface CatalogMacro {
	readonly name: string;
	readonly call: string;
	readonly doc: string;
}

/** All that can be asked, in the reader's language: for the side panel and for completion. */
export interface Catalog {
	readonly tables: readonly CatalogTable[];
	readonly macros: readonly CatalogMacro[];
	/** Empty until the metrics are loaded. */
	readonly metrics: readonly MetricEntry[];
}

export function catalogOf(lang: Lang, asOf: string, metrics: readonly MetricEntry[]): Catalog {
	const spoken = ({ doc, doc_vi }: { doc: string; doc_vi: string }) => (lang === 'vi' ? doc_vi : doc);
	return {
		tables: TABLES.map((table) => ({
			name: table.name,
			doc: spoken(table),
			columns: Object.entries(table.columns).map(([name, column]) => ({
				name,
				type: column.type,
				doc: spoken(column),
				isKey: table.key.includes(name)
			}))
		})),
		macros: macros(asOf).map(({ name, call, doc }) => ({ name, call, doc: doc[lang] })),
		metrics
	};
}

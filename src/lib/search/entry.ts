import type { Lang } from '../text/format';

/** What can be found, in the order groups stand in where their best results are alike. */
export const ENTRY_KINDS = ['place', 'product', 'producer', 'decision', 'target', 'metric', 'page'] as const;
export type EntryKind = (typeof ENTRY_KINDS)[number];

interface Common {
	/** What its link needs: place id, product id, decision number, path. */
	readonly id: string;
	readonly name: Readonly<Record<Lang, string>>;
	/** All it may be called, for matching: `| na ri| huyen na ri|`, each word after a blank (forms.ts). */
	readonly forms: string;
	/** Entries whose names may help to find it: the district of a commune, the producer of a product. */
	readonly within: readonly Holder[];
	/** Words beside its names, written as `forms`; '' without any. */
	readonly beside: string;
	/** Among equals the smaller comes first; 0–7. */
	readonly order: number;
}

/** An entry that others lie in. */
interface Held extends Common {
	/** Its position on its shelf, by which a search keeps what it has learnt of it. */
	readonly no: number;
}

export interface PlaceEntry extends Held {
	readonly kind: 'place';
	readonly level: 'region' | 'province' | 'district' | 'commune';
	/** Kind as named in law: xã, huyện, tỉnh; vùng. */
	readonly unit: string;
	/** Regions belong to both systems. */
	readonly system: '63' | '34' | null;
	readonly parent: PlaceEntry | null;
	readonly successorId: string | null;
}

export interface ProducerEntry extends Held {
	readonly kind: 'producer';
	readonly products: number;
	readonly isSample: boolean;
	/** The same spot in both systems, the current one first. */
	readonly places: readonly PlaceEntry[];
}

export interface ProductEntry extends Common {
	readonly kind: 'product';
	readonly producer: ProducerEntry | null;
	readonly isSample: boolean;
	readonly places: readonly PlaceEntry[];
}

export interface DecisionEntry extends Common {
	readonly kind: 'decision';
	readonly authorities: readonly string[];
	/** First and last day signed, yyyy-mm-dd: authorities number their decisions alike. */
	readonly firstOn: string | null;
	readonly lastOn: string | null;
	readonly products: number;
	readonly isSample: boolean;
}

export interface TargetEntry extends Common {
	readonly kind: 'target';
	/** T1–T20. */
	readonly code: string;
	readonly targets: number;
	readonly places: number;
}

export interface MetricEntry extends Common {
	readonly kind: 'metric';
}

export interface PageEntry extends Common {
	readonly kind: 'page';
	readonly about: Readonly<Record<Lang, string>>;
}

export type Holder = PlaceEntry | ProducerEntry;
export type Entry = EntryOf[EntryKind];

export interface EntryOf {
	place: PlaceEntry;
	product: ProductEntry;
	producer: ProducerEntry;
	decision: DecisionEntry;
	target: TargetEntry;
	metric: MetricEntry;
	page: PageEntry;
}

import type { Deck } from '../deck/slide';
import type { Lang } from '../text/format';
import type { TableData } from '../ui/table';
import type { SourceRef } from '../views/view';

/** What every file of a pack says about itself; texts are in the pack's language. */
export interface PackFacts {
	readonly lang: Lang;
	readonly placeId: string;
	readonly placeName: string;
	/** Day the numbers hold for, yyyy-mm-dd. */
	readonly asOf: string;
	/** Published figures or register, in words. */
	readonly base: string;
	/** Boundary system, in words. */
	readonly system: string;
	/** Whether generated records are among those counted or listed. */
	readonly sample: boolean;
	/** Id of the snapshot, which ends in its hash; name of the reader's own file. */
	readonly snapshotId: string;
	/** Absolute http(s) address of the view; null where it has none, as for a file of the reader. */
	readonly url: string | null;
	/** Moment the pack is made, milliseconds since 1970: same content and moment, same bytes. */
	readonly made: number;
}

/** Tables of the annex that every report of the programme has, in this order. */
export const OFFICIAL_IDS = ['results', 'products', 'due', 'groups', 'goals'] as const;
export type OfficialId = (typeof OFFICIAL_IDS)[number];

/** One table of the annex, in its usual shape: the first column counts the rows. */
export interface OfficialTable {
	readonly id: OfficialId;
	/** "Biểu 1. Tổng hợp kết quả …" is its caption. */
	readonly table: TableData;
	/** Remarks under it: where the numbers are from, what is left out. */
	readonly notes: readonly string[];
	/** Holds generated rows. */
	readonly sample: boolean;
}

export interface PackDefinition {
	readonly metric: string;
	readonly title: string;
	readonly definition: string;
	readonly caveats: readonly string[];
	/** Statement of each question asked of the metric. */
	readonly statements: readonly string[];
}

/** All that the writers need: plain data, so that it can cross to a worker. */
export interface PackContent {
	readonly facts: PackFacts;
	readonly deck: Deck;
	readonly official: readonly OfficialTable[];
	readonly definitions: readonly PackDefinition[];
	readonly sources: readonly SourceRef[];
	/** By slide id: the statements behind it. */
	readonly statements: Readonly<Record<string, readonly string[]>>;
}

/** A drawn chart of a slide. */
export interface PackPicture {
	readonly slide: string;
	/** Standalone file: white ground, title, date and sources inside. */
	readonly svg: string;
	/** The same as points, where something could draw them. */
	readonly png: Uint8Array | null;
	/** The drawing alone, for the PDF. */
	readonly drawing: string;
}

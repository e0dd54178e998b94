import type { CompareSelection } from '../compare/state';
import type { DeckOptions } from '../deck/slide';
import type { Base, BoundarySystem } from '../filters/vocabulary';
import type { NumberScope } from '../dossier/link';
import type { Row } from '../engine/engine';
import type { MetricRequest } from '../query/compile';
import type { Lang } from '../text/format';
import type { TableData } from '../ui/table';

/**
 * A view is what a page shows, computed from metric rows alone. It is built on the server for
 * the prerendered page and in a plain worker (src/lib/query/view.worker.ts) when the reader
 * changes a control: the same code, so both say the same.
 */
export interface ViewParams {
	readonly lang: Lang;
	readonly system: BoundarySystem;
	readonly base: Base;
	/** Last day looked at, yyyy-mm-dd. */
	readonly asOf: string;
	/** Last day the snapshot knows of. */
	readonly newest: string;
	/** Place of the page; `vn` for national pages. */
	readonly placeId: string;
	/** Whether the register looked at holds generated rows, which are marked as such. */
	readonly hasSample: boolean;
	/** Of the view `targets` alone: each goal under the boundaries it was set in; `system` is then 63. */
	readonly asSet?: boolean;
	/** Of the view `compare` alone: what it sets side by side; left out, its default. */
	readonly compare?: CompareSelection;
	/** Of the view `deck` alone. */
	readonly deck?: DeckOptions;
}

export type RowsOf = (request: MetricRequest) => readonly Row[];

export interface ViewDefinition<Model> {
	readonly id: string;
	/** Every request whose rows `build` will ask for. */
	requests(params: ViewParams): MetricRequest[];
	build(rowsOf: RowsOf, params: ViewParams): Model;
}

/** A number in running text or a table, checkable by machine: it becomes a `<data>` element. */
export interface NumberToken {
	readonly value: number;
	readonly text: string;
	readonly metric: string;
	readonly place: string;
	readonly asOf: string;
	/** Column of the metric, and which of several rows of the place: for the number's dossier. */
	readonly column?: string;
	readonly row?: string;
	/** What it was asked with; one object for all numbers of a question. */
	readonly scope?: NumberScope;
	/** Path of its dossier where a place and a scope do not say all it was asked with. */
	readonly path?: string;
}
export type RichText = readonly (string | NumberToken)[];

export interface SourceRef {
	readonly id: string;
	readonly title: string;
	readonly publisher: string;
}

/** A picture with everything around it, ready for ui/Figure. */
export interface FigureModel {
	readonly chartId: string;
	readonly title: string;
	readonly shaped: readonly object[];
	readonly finding: string;
	readonly table: TableData;
	readonly metric: string;
	readonly sources: readonly SourceRef[];
	readonly sample: boolean;
	readonly notes: readonly string[];
}

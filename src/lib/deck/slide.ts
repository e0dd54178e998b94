import type { MetricRequest } from '../query/compile';
import type { TableData } from '../ui/table';
import type { FigureModel, NumberToken, RichText, SourceRef } from '../views/view';

/** The kinds of slides, in the order a meeting is told. */
export const SLIDE_IDS = [
	'opening',
	'measures',
	'stars',
	'producers',
	'attainment',
	'changes',
	'exceptions',
	'expiry',
	'decisions'
] as const;
export type SlideId = (typeof SLIDE_IDS)[number];

/**
 * One slide says one thing. Plain data: the page draws it, the PowerPoint file, the paper and the
 * workbook are written from the same object, so that their numbers cannot differ.
 */
export interface Slide {
	readonly id: SlideId;
	/** A sentence with the finding, made from the rows. */
	readonly title: string;
	readonly body: SlideBody;
	/** What the speaker says and may be asked: whole sentences. */
	readonly notes: readonly string[];
	/** Rows behind the slide, for the speaker and the workbook. */
	readonly rows: readonly TableData[];
	/** What was asked; compiled, it is the SQL in the notes. */
	readonly requests: readonly MetricRequest[];
	readonly sources: readonly SourceRef[];
	/** Holds generated rows: said on the slide. */
	readonly sample: boolean;
}

export type SlideBody =
	| { readonly kind: 'sentence'; readonly text: RichText; readonly points: readonly RichText[] }
	| { readonly kind: 'measures'; readonly measures: readonly SlideMeasure[] }
	| { readonly kind: 'figure'; readonly figure: FigureModel; readonly series: ChartSeries }
	| { readonly kind: 'table'; readonly table: TableData }
	| { readonly kind: 'list'; readonly points: readonly RichText[] }
	/** Nothing to show, and why. */
	| { readonly kind: 'empty'; readonly reason: string };

export interface SlideMeasure {
	readonly label: string;
	/** Null where nothing is recorded. */
	readonly number: NumberToken | null;
	/** Goal, change since the day before, share: one line under the number. */
	readonly detail: string;
}

/** A picture as numbers, for charts that PowerPoint draws itself and lets people edit. */
export interface ChartSeries {
	readonly kind: 'bar' | 'stacked-bar' | 'share-bar' | 'line';
	readonly categories: readonly string[];
	readonly series: readonly {
		readonly name: string;
		/** One per category; null where nothing is known. */
		readonly values: readonly (number | null)[];
		/** Name of a colour in styles/tokens.css, without the dashes. */
		readonly colour: string;
	}[];
	/** `share` counts 0–1. */
	readonly unit: 'integer' | 'share';
}

export interface Deck {
	readonly placeId: string;
	readonly placeName: string;
	readonly asOf: string;
	readonly slides: readonly Slide[];
}

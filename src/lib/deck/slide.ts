import type { Status } from '../charts/kit/status';
import type { MetricRequest } from '../query/compile';
import type { TableData } from '../ui/table';
import type { FigureModel, NumberToken, RichText, SourceRef } from '../views/view';

/** The kinds of slides, in the order a meeting is told. */
export const SLIDE_IDS = [
	'opening',
	'selection',
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
	/** The same with its numbers as tokens, each of which leads to its dossier. */
	readonly headline?: RichText;
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
	/** `more`: that there are others, and where. */
	| { readonly kind: 'list'; readonly points: readonly RichText[]; readonly more?: string }
	/** Nothing to show, and why. */
	| { readonly kind: 'empty'; readonly reason: string };

export interface SlideMeasure {
	readonly label: string;
	/** Null where nothing is recorded. */
	readonly number: NumberToken | null;
	/** Goal, verdict, share, date: one line under the number. */
	readonly detail: string;
	/** Of the goal it is held against. */
	readonly status?: Status;
}

/** A picture as numbers, for charts that PowerPoint draws itself and lets people edit. */
export interface ChartSeries {
	readonly kind: 'bar' | 'stacked-bar' | 'share-bar' | 'line';
	readonly categories: readonly string[];
	/** Beside each category, after its name: status of a goal, and what else its bar is read against. */
	readonly remarks?: readonly { readonly status?: Status; readonly text: string }[];
	readonly series: readonly {
		readonly name: string;
		/** One per category; null where nothing is known. */
		readonly values: readonly (number | null)[];
		/** Name of a colour in styles/tokens.css, without the dashes, or `#rrggbb`. */
		readonly colour: string;
		/** What stands at each value and leads to its dossier; null or left out, the value itself. */
		readonly numbers?: readonly (NumberToken | null)[];
	}[];
	/** `share` counts 0–1. */
	readonly unit: 'integer' | 'share';
	/** Value that all are held against, drawn as a line. */
	readonly goal?: number;
}

/** What a deck is asked besides the params of every view. */
export interface DeckOptions {
	/** Whether rows of the register are counted anew where no file holds them; left out, they are. */
	readonly withRegister?: boolean;
	/** Day of the last meeting, yyyy-mm-dd; left out, the same day a year before. */
	readonly since?: string;
	/** Query text of the slice that the slide `selection` shows; left out, the deck has no such slide. */
	readonly slice?: string;
}

export interface Deck {
	readonly placeId: string;
	readonly placeName: string;
	readonly asOf: string;
	readonly slides: readonly Slide[];
}

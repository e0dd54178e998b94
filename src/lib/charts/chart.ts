import type { Formats, Lang } from '../text/format';
import type { Clause } from '../text/grammar';
import type { TableData } from '../ui/table';

/** What texts of a picture depend on besides its rows. */
export interface ChartContext {
	readonly lang: Lang;
	readonly format: Formats;
}

/** What the folder of a picture says of it. */
export interface ChartParts<In, Shaped> {
	/** Folder name; also the name of export files. */
	readonly id: string;
	/** Rows of a view → rows of the picture: order, sums, gaps. Knows no width and no colour. */
	shape(rows: readonly In[], ctx: ChartContext): Shaped[];
	/**
	 * One sentence that says what the picture shows; for no rows, that there is no data and why. Every number
	 * of it is a token and is of the figure's metric: read from a row, or counted over rows.
	 */
	told(shaped: readonly Shaped[], ctx: ChartContext): Clause;
	/** The same rows as a table: everything drawn, and what could not be drawn. */
	table(shaped: readonly Shaped[], ctx: ChartContext): TableData;
}

/**
 * One picture, but for its drawing: what the worker and the server need. The drawing is
 * `plot.ts` of the same folder, loaded on its own so that a page without it ships no Plot.
 */
export interface ChartDefinition<In = never, Shaped = never> extends ChartParts<In, Shaped> {
	/** `told` as text: below the title, the picture's accessible name, alternative texts, files. */
	finding(shaped: readonly Shaped[], ctx: ChartContext): string;
}

export interface PlotOptions {
	readonly ctx: ChartContext;
	/** The browser's document, or linkedom's at build. */
	readonly document: Document;
	/** Width in px at which text has its nominal size. */
	readonly width: number;
	readonly height?: number;
}

/** `wide` and `narrow` are drawn both and shown one at a time by the container's width. */
export type WidthClass = 'wide' | 'narrow' | 'scroll' | 'single' | 'sketch';

/** Drawing width in px of each variant a picture has. */
export type WidthsOf = { readonly [W in WidthClass]?: number };

export interface PlotModule<Shaped = never> {
	plot(shaped: readonly Shaped[], options: PlotOptions): SVGSVGElement;
	/** Whether the rows hold nothing that can be drawn: no picture then, not a lone axis. No rows are always empty. */
	readonly isEmpty?: (shaped: readonly Shaped[]) => boolean;
	/** Left out: `STANDARD_WIDTHS`. A function where the width depends on the rows. */
	readonly widths?: (shaped: readonly Shaped[]) => WidthsOf;
}

/** Text stays ≥ 12 px on a 390 px screen because the narrow variant is drawn for it. */
export const STANDARD_WIDTHS: WidthsOf = { wide: 760, narrow: 360 };

/** Container width in px from which the wide variant is shown; styles/figure.css repeats it in a container query. */
export const WIDE_FROM = 680;

/** Below this drawing width a picture is laid out for a phone. */
export const NARROW = 480;

import { STANDARD_WIDTHS, type ChartContext, type PlotModule, type WidthClass, type WidthsOf } from './chart';

export interface DrawRequest {
	readonly chartId: string;
	readonly shaped: readonly object[];
	/** The finding: the picture's accessible name. */
	readonly label: string;
	readonly ctx: ChartContext;
	/** A sketch of this size instead of the picture's own widths. */
	readonly size?: { readonly width: number; readonly height: number };
}

/** One drawing as markup for a width class. */
export interface Drawn {
	readonly width: WidthClass;
	readonly svg: string;
}

export type ServerDraw = (request: DrawRequest) => readonly Drawn[];

/**
 * The seam between Figure and the drawing at build: hooks.server registers a synchronous
 * drawer, so pages are prerendered with their pictures while the browser's bundle has neither
 * Plot nor linkedom. In the browser nothing is registered and the server's markup is kept.
 */
let serverDraw: ServerDraw | null = null;

export function registerServerDraw(draw: ServerDraw): void {
	serverDraw = draw;
}

export function drawnByServer(request: DrawRequest): readonly Drawn[] {
	return serverDraw?.(request) ?? [];
}

export interface VariantsRequest extends Omit<DrawRequest, 'chartId'> {
	/** Of wide and narrow only this one. */
	readonly only?: 'wide' | 'narrow';
}

/** The width variants of a picture, as elements of `document`; none where there is nothing to draw. */
export function drawVariants(
	{ plot, widths, isEmpty }: PlotModule<object>,
	document: Document,
	{ shaped, label, ctx, size, only }: VariantsRequest
): { width: WidthClass; svg: SVGSVGElement }[] {
	if (shaped.length === 0 || isEmpty?.(shaped)) return [];
	const wanted: WidthsOf = size ? { sketch: size.width } : (widths?.(shaped) ?? STANDARD_WIDTHS);
	const chosen = Object.entries(wanted).filter(([width]) => !only || !(only in wanted) || width === only);
	return chosen.map(([width, px]) => {
		const svg = plot(shaped, { ctx, document, width: px, height: size?.height });
		// A group, not an image: tiles and rows inside can be links.
		svg.setAttribute('role', 'group');
		svg.setAttribute('aria-label', label);
		return { width: width as WidthClass, svg };
	});
}

import { textOf } from '../text/grammar';
import type { ChartDefinition, ChartParts } from './chart';

/** A picture from its parts. Apart from chart.ts, so that drawings in the browser do not bring the grammar along. */
export function defineChart<In, Shaped>(parts: ChartParts<In, Shaped>): ChartDefinition<In, Shaped> {
	return { ...parts, finding: (shaped, ctx) => textOf(parts.told(shaped, ctx)) };
}

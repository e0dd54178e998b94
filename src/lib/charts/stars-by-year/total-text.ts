import { phrase } from '../../text/phrase';
import type { ChartContext } from '../chart';
import type { StarsByYearRow } from './shape';
import text from './text.json';

/** A total as precise as it was printed: "16.000", or "hơn 17.000". */
export function totalText(row: StarsByYearRow, total: number, { lang, format }: ChartContext): string {
	const n = format.count(total);
	return row.approximate === 'more_than' ? phrase(text[lang].more_than, { n }) : n;
}

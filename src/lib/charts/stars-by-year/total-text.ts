import { grammar, textOf, type Clause } from '../../text/grammar';
import type { ChartContext } from '../chart';
import { countSaid } from '../kit/said';
import type { StarsByYearRow } from './shape';

/** A total as precise as it was printed: "16.000", or "hơn 17.000". */
export function totalSaid({ approximate }: StarsByYearRow, total: number, ctx: ChartContext): Clause {
	return grammar(ctx.lang).stated(countSaid(total, ctx), approximate ?? 'exact');
}

export const totalText = (row: StarsByYearRow, total: number, ctx: ChartContext): string =>
	textOf(totalSaid(row, total, ctx));

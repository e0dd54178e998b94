import { grammar, join, type Clause } from '../../text/grammar';
import type { ChartContext } from '../chart';
import { countSaid } from './said';
import { STATUSES, type Status } from './status';
import words from './status-counts.json';

/** "2 đạt, 1 chậm và 1 chưa có số liệu": how many there are of each status, in the order of statuses. */
export function statusCounts(statuses: readonly (Status | null)[], ctx: ChartContext): Clause {
	const parts = STATUSES.flatMap((status) => {
		const n = statuses.filter((each) => each === status).length;
		return n === 0 ? [] : [join(countSaid(n, ctx), ` ${words[ctx.lang][status]}`)];
	});
	return grammar(ctx.lang).list(parts);
}

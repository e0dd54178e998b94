import type { Row as MergedRow } from '../metrics/target-merged/metric';
import { fill, grammar, join } from '../text/grammar';
import { valueText } from '../views/target-words';
import type { NumberToken, RichText } from '../views/view';
import type { Situation } from './record';
import { scopeOf, statusWord } from './tell';
import { goalText } from './words';
import type { GoalContext } from './word-context';

/** "Cộng mọi tỉnh cũ: thực hiện 301, chỉ tiêu ≥ 290: đạt." */
export function mergedTold(context: GoalContext, situation: Situation, merged: MergedRow): RichText {
	const t = goalText(context.lang).beside.methods;
	const scope = { ...scopeOf(situation), system: '34' as const };
	const number = (column: 'actual' | 'goal'): NumberToken | string => {
		const value = merged[column];
		return value === null
			? grammar(context.lang).missing
			: {
					...{ value, text: valueText(context, situation.goal, value), metric: 'target-merged', column },
					...{ place: String(merged.place_id), asOf: String(merged.last_as_of ?? merged.as_of) },
					...{ row: String(merged.merged_id), scope }
				};
	};
	return fill<NumberToken>(t[merged.method as keyof typeof t], {
		actual: number('actual'),
		level: join<NumberToken>(merged.comparator === '>' ? '> ' : '≥ ', number('goal')),
		status: statusWord(context, merged.status).toLowerCase()
	});
}

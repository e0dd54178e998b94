import { grammar, sentence, textOf } from '../../text/grammar';
import { numberCell, textCell } from '../../ui/table';
import { defineChart } from '../define';
import { actualSaid, amount, bulletWords, gapText, goalText, type TargetRow } from '../kit/bullet';
import { countSaid } from '../kit/said';
import { STATUSES, statusWords } from '../kit/status';
import { statusCounts } from '../kit/status-counts';
import { shape } from './shape';
import text from './text.json';

export const chart = defineChart<TargetRow, TargetRow>({
	id: 'attainment-bullets',
	shape,
	told(shaped, ctx) {
		if (shaped.length === 0) return [bulletWords(ctx).no_goal];
		const goals = grammar(ctx.lang).counted(countSaid(shaped.length, ctx), 'goal');
		const statuses = shaped.map(({ status }) => status);
		return sentence(goals, ': ', statusCounts(statuses, ctx));
	},
	table(shaped, ctx) {
		const t = text[ctx.lang];
		const w = bulletWords(ctx);
		return {
			caption: t.caption,
			columns: [
				{ key: 'label', label: t.target },
				{ key: 'goal', label: w.goal, numeric: true },
				{ key: 'actual', label: w.actual, numeric: true },
				{ key: 'gap', label: w.gap, numeric: true },
				{ key: 'expected', label: w.expected, numeric: true },
				{ key: 'status', label: w.status },
				{ key: 'actual_as_of', label: w.as_of },
				{ key: 'source_id', label: w.source },
				{ key: 'reason', label: w.reason }
			],
			rows: shaped.map((row) => ({
				label: textCell(row.label),
				goal: { value: row.goal, text: goalText(row, ctx) },
				actual: numberCell(row.actual, () => textOf(actualSaid(row, ctx)), row.reason ?? undefined),
				gap: numberCell(row.gap, () => gapText(row, ctx) || '0'),
				expected: numberCell(row.expected, (value) => amount(row, value, ctx)),
				status: { value: STATUSES.indexOf(row.status), text: statusWords[ctx.lang][row.status] },
				actual_as_of: row.actual_as_of
					? { value: row.actual_as_of, text: ctx.format.asOf(row.actual_as_of) }
					: textCell(null),
				source_id: textCell(row.source_id),
				reason: { value: row.reason, text: row.reason ?? '' }
			}))
		};
	}
});

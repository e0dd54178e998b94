import { phrase } from '../../text/phrase';
import { chart as bullets } from '../attainment-bullets/chart';
import type { ChartDefinition } from '../chart';
import { amount, bulletWords, goalText, type TargetRow } from '../kit/bullet';
import { statusWords } from '../kit/status';
import { shape } from './shape';

export const chart: ChartDefinition<TargetRow, TargetRow> = {
	id: 'bullet',
	shape,
	finding(shaped, ctx) {
		const t = bulletWords(ctx);
		const [row] = shaped;
		if (!row) return t.no_goal;
		const goal = goalText(row, ctx);
		if (row.actual === null) return phrase(t.one_missing, { label: row.label, goal });
		const status = statusWords[ctx.lang][row.status].toLowerCase();
		return phrase(t.one, { label: row.label, goal, actual: amount(row, row.actual, ctx), status });
	},
	table: bullets.table
};

import { fill } from '../../text/grammar';
import { chart as bullets } from '../attainment-bullets/chart';
import { defineChart } from '../define';
import { actualSaid, bulletWords, goalSaid, type TargetRow } from '../kit/bullet';
import { statusWords } from '../kit/status';
import { shape } from './shape';

export const chart = defineChart<TargetRow, TargetRow>({
	id: 'bullet',
	shape,
	told(shaped, ctx) {
		const [row] = shaped;
		if (!row) return [bulletWords(ctx).no_goal];
		const status = statusWords[ctx.lang][row.status].toLowerCase();
		return fill(bulletWords(ctx).one, {
			label: row.label,
			goal: goalSaid(row, ctx),
			actual: actualSaid(row, ctx),
			status: row.actual === null ? '' : ` – ${status}`
		});
	},
	table: bullets.table
});

import { fill, grammar } from '../../text/grammar';
import { chart as bullets } from '../attainment-bullets/chart';
import { defineChart } from '../define';
import { amountSaid, bulletWords, goalSaid, type TargetRow } from '../kit/bullet';
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
			actual: row.actual === null ? grammar(ctx.lang).missing : amountSaid(row, row.actual, ctx),
			status: row.actual === null ? '' : ` – ${status}`
		});
	},
	table: bullets.table
});

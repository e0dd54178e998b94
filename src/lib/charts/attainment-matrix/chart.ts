import { fill, grammar, join, type Clause } from '../../text/grammar';
import { textCell, type TableCell } from '../../ui/table';
import type { ChartContext } from '../chart';
import { defineChart } from '../define';
import { countSaid } from '../kit/said';
import { statusWords, type Status } from '../kit/status';
import { byPlace, yearsOf, type AttainmentCell } from './rows';
import { shape } from './shape';
import text from './text.json';

export const chart = defineChart<AttainmentCell, AttainmentCell>({
	id: 'attainment-matrix',
	shape,
	told(shaped, ctx) {
		const t = text[ctx.lang];
		const [year] = yearsOf(shaped);
		if (year === undefined) return [t.none];
		const subject = subjectOf(shaped);
		const cells = shaped.filter((cell) => cell.year === year);
		const count = (status: Status) => countSaid(cells.filter((cell) => cell.status === status).length, ctx);
		const known = countSaid(cells.length - count('no_data').value - count('no_target').value, ctx);
		const unit = subject === 'places' ? 'place' : 'goal';
		const rest = (['not_closed', 'no_data', 'no_target'] as const).flatMap((status): Clause[] => {
			const frame = status === 'no_target' ? t.no_target[subject] : t[status];
			return count(status).value === 0 ? [] : [fill(frame, { n: count(status) })];
		});
		const result =
			known.value === 0
				? [t.unjudged[subject]]
				: fill(t.judged[subject], { met: count('met'), known: grammar(ctx.lang).counted(known, unit) });
		const others = join(...rest.flatMap((part, at): Clause[] => [[at === 0 ? '; ' : ', '], part]));
		return fill(t.finding, { year: String(year), clauses: join(result, others) });
	},
	table(shaped, ctx) {
		const t = text[ctx.lang];
		const subject = subjectOf(shaped);
		return {
			caption: t.caption[subject],
			columns: [
				{ key: 'place', label: t.row[subject] },
				...yearsOf(shaped).map((year) => ({ key: String(year), label: String(year) }))
			],
			rows: byPlace(shaped).map((cells) => ({
				place: textCell(cells[0]?.place ?? null),
				...Object.fromEntries(cells.map((cell) => [String(cell.year), statusCell(cell, ctx)]))
			}))
		};
	}
});

const subjectOf = ([cell]: readonly AttainmentCell[]) => cell?.subject ?? 'places';

function statusCell(cell: AttainmentCell, ctx: ChartContext): TableCell {
	const goal = cell.goal_text ? ` (${text[ctx.lang].goal} ${cell.goal_text})` : '';
	const words = [statusWords[ctx.lang][cell.status], cell.value_text].filter(Boolean).join(': ') + goal;
	return { value: words, href: cell.href ?? undefined, note: cell.reason ?? undefined };
}

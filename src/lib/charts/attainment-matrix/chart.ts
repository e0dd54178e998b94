import { phrase } from '../../text/phrase';
import { textCell, type TableCell } from '../../ui/table';
import type { ChartContext, ChartDefinition } from '../chart';
import { statusWords, type Status } from '../kit/status';
import { byPlace, yearsOf, type AttainmentCell } from './rows';
import { shape } from './shape';
import text from './text.json';

export const chart: ChartDefinition<AttainmentCell, AttainmentCell> = {
	id: 'attainment-matrix',
	shape,
	finding(shaped, { lang, format }) {
		const t = text[lang];
		const [year] = yearsOf(shaped);
		if (year === undefined) return t.none;
		const subject = subjectOf(shaped);
		const cells = shaped.filter((cell) => cell.year === year);
		const count = (status: Status) => cells.filter((cell) => cell.status === status).length;
		const known = cells.length - count('no_data') - count('no_target');
		const rest = (['not_closed', 'no_data', 'no_target'] as const).flatMap((status) => {
			const template = status === 'no_target' ? t.no_target[subject] : t[status];
			return count(status) === 0 ? [] : [phrase(template, { n: format.count(count(status)) })];
		});
		const result =
			known === 0
				? t.unjudged[subject]
				: phrase(t.judged[subject], { met: format.count(count('met')), known: format.count(known) });
		return phrase(t.finding, {
			year: String(year),
			clauses: [result, ...(rest.length === 0 ? [] : [rest.join(', ')])].join('; ')
		});
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
};

const subjectOf = ([cell]: readonly AttainmentCell[]) => cell?.subject ?? 'places';

function statusCell(cell: AttainmentCell, ctx: ChartContext): TableCell {
	const goal = cell.goal_text ? ` (${text[ctx.lang].goal} ${cell.goal_text})` : '';
	const words = [statusWords[ctx.lang][cell.status], cell.value_text].filter(Boolean).join(': ') + goal;
	return { value: words, href: cell.href ?? undefined, note: cell.reason ?? undefined };
}

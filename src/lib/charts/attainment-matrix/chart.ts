import { phrase } from '../../text/phrase';
import { textCell, type TableCell } from '../../ui/table';
import type { ChartContext, ChartDefinition } from '../chart';
import { statusWords } from '../kit/status';
import { byPlace, newestYear, type AttainmentCell } from './rows';
import { shape } from './shape';
import text from './text.json';

export const chart: ChartDefinition<AttainmentCell, AttainmentCell> = {
	id: 'attainment-matrix',
	shape,
	finding(shaped, { lang, format }) {
		const t = text[lang];
		const year = newestYear(shaped);
		if (year === null) return t.none;
		const cells = shaped.filter((cell) => cell.year === year);
		const count = (test: (cell: AttainmentCell) => boolean) => cells.filter(test).length;
		const unknown = count(({ status }) => status === 'no_data');
		const without = count(({ status }) => status === 'no_target');
		const judged = cells.length - unknown - without;
		return phrase(judged === 0 ? t.unjudged : t.finding, {
			year: String(year),
			met: format.count(count(({ status }) => status === 'met')),
			judged: format.count(judged),
			unknown: format.count(unknown),
			without: format.count(without)
		});
	},
	table(shaped, ctx) {
		const t = text[ctx.lang];
		const years = [...new Set(shaped.map((cell) => cell.year))].sort((a, b) => a - b);
		return {
			caption: t.caption,
			columns: [
				{ key: 'place', label: t.place },
				...years.map((year) => ({ key: String(year), label: String(year) }))
			],
			rows: byPlace(shaped).map((cells) => ({
				place: textCell(cells[0]?.place ?? null),
				...Object.fromEntries(cells.map((cell) => [String(cell.year), statusCell(cell, ctx)]))
			}))
		};
	}
};

function statusCell(cell: AttainmentCell, ctx: ChartContext): TableCell {
	const goal = cell.goal_text ? ` (${text[ctx.lang].goal} ${cell.goal_text})` : '';
	const words = [statusWords[ctx.lang][cell.status], cell.value_text].filter(Boolean).join(': ') + goal;
	return { value: words, href: cell.href ?? undefined, note: cell.reason ?? undefined };
}

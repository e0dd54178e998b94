import { fill, grammar } from '../../text/grammar';
import { phrase } from '../../text/phrase';
import { numberCell, textCell } from '../../ui/table';
import { defineChart } from '../define';
import { countSaid } from '../kit/said';
import { isInHalf, isWithin, shape, type BacktestRow } from './shape';
import text from './text.json';

export const chart = defineChart<BacktestRow, BacktestRow>({
	id: 'backtest-ranges',
	shape,
	told(shaped, ctx) {
		const t = text[ctx.lang];
		if (shaped.length === 0) return [t.none];
		const all = countSaid(shaped.length, ctx);
		const wide = countSaid(shaped.filter(isWithin).length, ctx);
		return fill(t.finding, {
			wide: grammar(ctx.lang).outOf(wide, all, 'published_figure'),
			half: countSaid(shaped.filter(isInHalf).length, ctx)
		});
	},
	table(shaped, { lang, format }) {
		const t = text[lang];
		const band = (low: number, high: number) =>
			phrase(t.band, { low: format.count(low), high: format.count(high) });
		const result = (row: BacktestRow) => {
			if (isInHalf(row)) return t.in_half;
			if (isWithin(row)) return t.in_wide;
			return row.actual > row.q95 ? t.above : t.below;
		};
		return {
			caption: t.caption,
			columns: [
				{ key: 'place', label: t.place },
				{ key: 'start', label: t.start, numeric: true },
				{ key: 'startDay', label: t.startDay, kind: 'date' },
				{ key: 'day', label: t.day, kind: 'date' },
				{ key: 'wide', label: t.wide },
				{ key: 'half', label: t.half },
				{ key: 'q50', label: t.q50, numeric: true },
				{ key: 'actual', label: t.actual, numeric: true },
				{ key: 'within', label: t.within }
			],
			rows: shaped.map((row) => ({
				place: textCell(row.label),
				start: numberCell(row.start_value, format.count),
				startDay: { value: row.start_day, text: format.date(row.start_day) },
				day: { value: row.day, text: format.date(row.day) },
				wide: textCell(band(row.q05, row.q95)),
				half: textCell(band(row.q25, row.q75)),
				q50: numberCell(row.q50, format.count),
				actual: numberCell(row.actual, format.count),
				within: textCell(result(row))
			}))
		};
	}
});

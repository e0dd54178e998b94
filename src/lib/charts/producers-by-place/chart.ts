import { phrase } from '../../text/phrase';
import { NOT_APPLICABLE, numberCell, textCell } from '../../ui/table';
import type { ChartDefinition } from '../chart';
import { hasShares, producerCells, producerColumns, producerWords } from '../kit/producers';
import { shape, type ProducersByPlaceRow } from './shape';
import text from './text.json';

export const chart: ChartDefinition<ProducersByPlaceRow, ProducersByPlaceRow> = {
	id: 'producers-by-place',
	shape,
	finding(shaped, { lang, format }) {
		const t = text[lang];
		const [first] = shaped;
		if (!first || !hasShares(first)) return t.none;
		const stated = shaped.filter(hasShares).length;
		const top =
			first.cooperative_share === null
				? phrase(t.partial, { n: format.count(stated) })
				: phrase(t.top, { place: first.place, share: format.share(first.cooperative_share) });
		const missing = shaped.length - stated;
		return missing === 0 ? top : phrase(t.missing, { top, n: format.count(missing) });
	},
	table(shaped, ctx) {
		const t = text[ctx.lang];
		const w = producerWords(ctx);
		return {
			caption: t.caption,
			columns: [
				{ key: 'place', label: t.place },
				...producerColumns(ctx),
				{ key: 'goal_share', label: t.goal, numeric: true },
				{ key: 'as_of', label: t.as_of },
				{ key: 'source_id', label: w.source },
				{ key: 'missing', label: w.note }
			],
			rows: shaped.map((row) => ({
				place: textCell(row.place, row.href ?? undefined),
				...producerCells(row, ctx),
				goal_share:
					typeof row.goal_share === 'number'
						? numberCell(row.goal_share, ctx.format.share)
						: { value: null, text: NOT_APPLICABLE },
				as_of: row.as_of ? { value: row.as_of, text: ctx.format.asOf(row.as_of) } : textCell(null),
				source_id: textCell(row.source_id),
				missing: { value: row.missing, text: row.missing ?? '' }
			}))
		};
	}
};

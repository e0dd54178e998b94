import { phrase } from '../../text/phrase';
import { NOT_APPLICABLE, numberCell, textCell } from '../../ui/table';
import type { ChartDefinition } from '../chart';
import {
	hasShares,
	noteCell,
	overNote,
	producerCells,
	producerColumns,
	producerWords,
	withOverNotes
} from '../kit/producers';
import { shape, type ProducersByPlaceRow } from './shape';
import text from './text.json';

export const chart: ChartDefinition<ProducersByPlaceRow, ProducersByPlaceRow> = {
	id: 'producers-by-place',
	shape,
	finding(shaped, ctx) {
		const { format } = ctx;
		const t = text[ctx.lang];
		const [first] = shaped;
		if (!first || !hasShares(first)) return t.none;
		const stated = shaped.filter(hasShares).length;
		const top =
			first.cooperative_share === null
				? phrase(t.partial, { n: format.count(stated) })
				: phrase(t.top, { place: first.place, share: format.share(first.cooperative_share) });
		const missing = shaped.length - stated;
		const counted = missing === 0 ? top : phrase(t.missing, { top, n: format.count(missing) });
		return withOverNotes(
			counted,
			shaped.map((row) => ({ label: row.place, counts: row })),
			ctx
		);
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
				missing: noteCell(row.missing, overNote(row, ctx))
			}))
		};
	}
};

import { fill, grammar, paragraph } from '../../text/grammar';
import { officialHeadings } from '../../text/official';
import { NOT_APPLICABLE, numberCell, textCell } from '../../ui/table';
import { defineChart } from '../define';
import {
	hasShares,
	noteCell,
	overNote,
	producerCells,
	producerColumns,
	producerWords,
	overNotes
} from '../kit/producers';
import { countSaid, shareSaid } from '../kit/said';
import { shape, type ProducersByPlaceRow } from './shape';
import text from './text.json';

export const chart = defineChart<ProducersByPlaceRow, ProducersByPlaceRow>({
	id: 'producers-by-place',
	shape,
	told(shaped, ctx) {
		const t = text[ctx.lang];
		const g = grammar(ctx.lang);
		const [first] = shaped;
		if (!first || !hasShares(first)) return [t.none];
		const stated = countSaid(shaped.filter(hasShares).length, ctx);
		const missing = countSaid(shaped.length - stated.value, ctx);
		const share = first.cooperative_share;
		return paragraph(
			share === null
				? fill(t.partial, { places: g.counted(stated, 'place') })
				: fill(t.top, { place: first.place, share: g.share(shareSaid(share, ctx), 'producer') }),
			missing.value === 0 ? [] : fill(t.missing, { lacking: g.lacking(missing, 'place') }),
			overNotes(
				shaped.map((row) => ({ label: row.place, counts: row })),
				ctx
			)
		);
	},
	table(shaped, ctx) {
		const t = text[ctx.lang];
		const w = producerWords(ctx);
		return {
			caption: t.caption,
			columns: [
				{ key: 'place', label: t.place, official: officialHeadings(ctx.lang).unit },
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
});

import { fill, grammar, paragraph, sentence, type Clause } from '../../text/grammar';
import { textCell } from '../../ui/table';
import type { ChartContext } from '../chart';
import { defineChart } from '../define';
import { KINDS } from '../kit/palette';
import {
	noteCell,
	overNote,
	producerCells,
	producerColumns,
	producerWords,
	overNotes
} from '../kit/producers';
import { overTime, points, shareSaid } from '../kit/said';
import { shape, type ProducersByYearRow } from './shape';
import text from './text.json';

export const chart = defineChart<ProducersByYearRow, ProducersByYearRow>({
	id: 'producers-by-year',
	shape,
	told(shaped, ctx) {
		const t = text[ctx.lang];
		const g = grammar(ctx.lang);
		const known = shaped.flatMap(({ label, cooperative_share: value }) =>
			value === null ? [] : [{ label, value }]
		);
		const [first, last] = [known[0], known.at(-1)];
		if (!first || !last) return ofAnyKind(shaped, ctx);
		const share = g.share(shareSaid(last.value, ctx), 'producer', 'OCOP');
		const before = { label: first.label, said: [shareSaid(first.value, ctx)] };
		return paragraph(
			first === last
				? fill('{label}: {said}.', { label: g.moment(last.label), said: fill(t.cooperatives, { share }) })
				: overTime(
						before,
						{ label: last.label, said: fill(t.cooperatives, { share }) },
						points(first.value, last.value),
						'percentage_point',
						ctx
					),
			overNotes(
				shaped.map((row) => ({ label: row.label, counts: row })),
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
				{ key: 'label', label: t.period },
				...producerColumns(ctx),
				{ key: 'source_id', label: w.source },
				{ key: 'flag', label: w.note }
			],
			rows: shaped.map((row) => ({
				label: { value: row.date, text: row.label },
				...producerCells(row, ctx),
				source_id: textCell(row.source_id),
				flag: noteCell(row.flag, overNote(row, ctx))
			}))
		};
	}
});

/** Where no report states cooperatives: the first kind that the latest report states. */
function ofAnyKind(shaped: readonly ProducersByYearRow[], ctx: ChartContext): Clause {
	const t = text[ctx.lang];
	for (const row of shaped.toReversed()) {
		for (const kind of KINDS) {
			const value = row[`${kind}_share`];
			if (value === null) continue;
			return sentence(
				fill(t.no_cooperatives, {
					label: grammar(ctx.lang).moment(row.label),
					share: grammar(ctx.lang).share(shareSaid(value, ctx), 'producer'),
					kind: producerWords(ctx)[kind].toLowerCase()
				})
			);
		}
	}
	return [t.none];
}

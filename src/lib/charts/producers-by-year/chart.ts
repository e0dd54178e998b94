import { phrase } from '../../text/phrase';
import { textCell } from '../../ui/table';
import type { ChartDefinition } from '../chart';
import { KINDS } from '../kit/palette';
import {
	noteCell,
	overNote,
	producerCells,
	producerColumns,
	producerWords,
	withOverNotes
} from '../kit/producers';
import { shape, type ProducersByYearRow } from './shape';
import text from './text.json';

export const chart: ChartDefinition<ProducersByYearRow, ProducersByYearRow> = {
	id: 'producers-by-year',
	shape,
	finding(shaped, ctx) {
		const t = text[ctx.lang];
		const { share } = ctx.format;
		const known = shaped.flatMap(({ label, cooperative_share: value }) =>
			value === null ? [] : [{ label, value }]
		);
		const [first, last] = [known[0], known.at(-1)];
		if (first && last) {
			const compared = phrase(first === last ? t.one : t.changed, {
				label: last.label,
				share: share(last.value),
				label0: first.label,
				share0: share(first.value)
			});
			return withOverNotes(
				compared,
				shaped.map((row) => ({ label: row.label, counts: row })),
				ctx
			);
		}
		for (const row of shaped.toReversed()) {
			for (const kind of KINDS) {
				const value = row[`${kind}_share`];
				if (value === null) continue;
				return phrase(t.no_cooperatives, {
					label: row.label,
					share: share(value),
					kind: producerWords(ctx)[kind].toLowerCase()
				});
			}
		}
		return t.none;
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
};

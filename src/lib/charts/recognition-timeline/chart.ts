import { fill, grammar } from '../../text/grammar';
import { phrase } from '../../text/phrase';
import { NOT_APPLICABLE } from '../../ui/table';
import { defineChart } from '../define';
import { countSaid } from '../kit/said';
import { shape, type RecognitionRow, type TimelineRow } from './shape';
import text from './text.json';

export const chart = defineChart<RecognitionRow, TimelineRow>({
	id: 'recognition-timeline',
	shape,
	told(shaped, ctx) {
		const t = text[ctx.lang];
		const g = grammar(ctx.lang);
		if (shaped.length === 0) return [t.none];
		const days = (of: (row: TimelineRow) => string) => shaped.map(of).sort();
		const gaps = countSaid(shaped.filter(({ gap }) => gap !== null).length, ctx);
		const withdrawn = countSaid(shaped.filter(({ ending }) => ending === 'withdrawn').length, ctx);
		return fill(t.finding, {
			recognitions: g.counted(countSaid(shaped.length, ctx), 'recognition'),
			between: g.between(days(({ valid_from }) => valid_from)[0]!, days(({ until }) => until).at(-1)!),
			gaps: gaps.value === 0 ? t.gaps_none : g.counted(gaps, 'gap'),
			withdrawals: withdrawn.value === 0 ? t.withdrawals_none : fill(t.withdrawals_some, { n: withdrawn })
		});
	},
	table(shaped, { lang, format }) {
		const t = text[lang];
		return {
			caption: t.caption,
			columns: [
				{ key: 'label', label: t.lane },
				{ key: 'stars', label: t.stars, kind: 'integer' },
				{ key: 'valid_from', label: t.from, kind: 'date' },
				{ key: 'until', label: t.until, kind: 'date' },
				{ key: 'ending', label: t.ending },
				{ key: 'gap', label: t.gap, numeric: true, kind: 'integer' }
			],
			rows: shaped.map((row) => ({
				label: { value: row.label, href: row.href },
				stars: { value: row.stars, text: phrase(t.star, { n: String(row.stars) }) },
				valid_from: { value: row.valid_from, text: format.date(row.valid_from) },
				until: { value: row.until, text: format.date(row.until) },
				ending: { value: t[row.ending] },
				gap: { value: row.gap?.days ?? null, text: row.gap ? format.count(row.gap.days) : NOT_APPLICABLE }
			}))
		};
	}
});

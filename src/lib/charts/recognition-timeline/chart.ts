import { phrase } from '../../text/phrase';
import { NOT_APPLICABLE } from '../../ui/table';
import type { ChartDefinition } from '../chart';
import { shape, type RecognitionRow, type TimelineRow } from './shape';
import text from './text.json';

export const chart: ChartDefinition<RecognitionRow, TimelineRow> = {
	id: 'recognition-timeline',
	shape,
	finding(shaped, { lang, format }) {
		const t = text[lang];
		if (shaped.length === 0) return t.none;
		const days = (of: (row: TimelineRow) => string) => shaped.map(of).sort();
		const gaps = shaped.filter(({ gap }) => gap !== null).length;
		const withdrawals = shaped.filter(({ ending }) => ending === 'withdrawn').length;
		return phrase(t.finding, {
			n: format.count(shaped.length),
			from: format.date(days(({ valid_from }) => valid_from)[0] ?? ''),
			until: format.date(days(({ until }) => until).at(-1) ?? ''),
			gaps: gaps === 0 ? t.gaps_none : phrase(t.gaps_some, { n: format.count(gaps) }),
			withdrawals:
				withdrawals === 0 ? t.withdrawals_none : phrase(t.withdrawals_some, { n: format.count(withdrawals) })
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
};

import { phrase } from '../../text/phrase';
import { MISSING, numberCell } from '../../ui/table';
import type { ChartDefinition } from '../chart';
import { GAINS, isKnown, LOSSES } from './flows';
import { shape, type ChangesRow } from './shape';
import text from './text.json';

export const chart: ChartDefinition<ChangesRow, ChangesRow> = {
	id: 'changes-by-year',
	shape,
	finding(shaped, { lang, format }) {
		const t = text[lang];
		const last = shaped.findLast(isKnown);
		if (!last) return t.none;
		const number = (value: number | null) => (value === null ? MISSING : format.count(value));
		return phrase(t.finding, { year: String(last.year), new: number(last.new), lapsed: number(last.lapsed) });
	},
	table(shaped, { lang, format }) {
		const t = text[lang];
		const flows = [...GAINS, ...LOSSES];
		return {
			caption: t.caption,
			columns: [
				{ key: 'year', label: t.year },
				...flows.map((flow) => ({ key: flow, label: t[flow], numeric: true }))
			],
			rows: shaped.map((row) => ({
				year: { value: row.year, text: String(row.year) },
				...Object.fromEntries(flows.map((flow) => [flow, numberCell(row[flow], format.count)]))
			}))
		};
	}
};

import type { NumberScope } from '../dossier/link';
import type { Row as FigureRow } from '../metrics/published-figures/metric';
import type { Row as SourceRow } from '../metrics/source-directory/metric';
import { formats, type Lang } from '../text/format';
import { messages } from '../text/messages';
import type { TableData } from '../ui/table';
import { places } from './places';
import { rowsOfAll, snapshot } from './snapshot';

const emptyable = (text: string | null) => ({ value: text, text: text ?? '' });

/** Published figures as a table with place, measure, value, as-of date and source. */
export async function publishedFigures(
	lang: Lang,
	isWanted: (row: FigureRow) => boolean
): Promise<TableData> {
	const { manifest } = await snapshot();
	const figuresRequest = { metric: 'published-figures', params: { as_of: manifest.as_of } };
	const sourcesRequest = { metric: 'source-directory', params: {} };
	const rowsOf = await rowsOfAll([figuresRequest, sourcesRequest]);
	const titles = new Map(
		(rowsOf(sourcesRequest) as unknown as SourceRow[]).map((row) => [row.source_id, String(row.title)])
	);
	const rows = (rowsOf(figuresRequest) as unknown as FigureRow[]).filter(isWanted);
	const all = await places();
	const format = formats(lang);
	const scope: NumberScope = { system: '63', base: 'published', day: manifest.as_of };
	const c = messages(lang).figuresTable;
	return {
		caption: c.caption,
		columns: [
			{ key: 'place', label: c.place },
			{ key: 'metric', label: c.metric },
			{ key: 'value', label: c.value, numeric: true },
			{ key: 'asOf', label: c.asOf },
			{ key: 'source', label: c.source },
			{ key: 'remark', label: c.remark }
		],
		rows: rows.map((row) => ({
			place: { value: all.fullName(String(row.place_id), lang) },
			metric: { value: lang === 'vi' ? row.title_vi : row.title_en },
			value: {
				value: row.value,
				text: row.unit === 'percent' ? format.percent(row.value ?? 0) : format.count(row.value ?? 0),
				data: {
					metric: 'published-figures',
					place: String(row.place_id),
					asOf: String(row.as_of),
					column: 'value',
					row: String(row.figure_id),
					scope
				}
			},
			asOf: { value: row.as_of, text: format.asOf(String(row.as_of)) },
			source: { value: titles.get(row.source_id) ?? null, href: `/nguon/${row.source_id}/` },
			remark: emptyable(lang === 'vi' ? row.remark_vi : row.remark_en)
		}))
	};
}

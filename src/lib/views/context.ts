import { chartOf } from '../charts/registry-shape';
import type { NumberScope } from '../dossier/link';
import type { Row } from '../engine/engine';
import type { Row as PlaceRow } from '../metrics/place-directory/metric';
import type { Row as SourceRow } from '../metrics/source-directory/metric';
import { Places } from '../places/places';
import type { MetricRequest } from '../query/compile';
import { formats, type Formats } from '../text/format';
import { messages, type Messages } from '../text/messages';

import type { TableCell } from '../ui/table';
import { openingWords } from './words';
import type { FigureModel, NumberToken, RowsOf, SourceRef, ViewParams } from './view';

export const DIRECTORIES: readonly MetricRequest[] = [
	{ metric: 'place-directory', params: {} },
	{ metric: 'source-directory', params: {} }
];

/** What every view needs besides its rows. */
export interface ViewContext {
	readonly params: ViewParams;
	readonly places: Places;
	readonly format: Formats;
	readonly t: Messages;
	/** Words of the sentence a report opens with, which no page itself carries. */
	readonly words: ReturnType<typeof openingWords>;
	readonly isSample: boolean;
	source(id: string | null): SourceRef | null;
	sources(ids: Iterable<string | null>): SourceRef[];
	placeName(id: string): string;
	placeHref(id: string): string;
	rows<R>(metric: string, params: MetricRequest['params']): readonly R[];
	/** What the view asks with, for the dossiers of its numbers. */
	readonly scope: NumberScope;
	/** The same on another day: a year's end of a series. */
	scopeOn(day: string): NumberScope;
	/** A whole number that points to its metric; `row` is which of several rows of the place. */
	count(
		value: number,
		metric: string,
		place: string,
		asOf: string,
		column: string,
		row?: string
	): NumberToken;
	figure(options: FigureOptions): FigureModel;
}

/** What words of a goal need: pages without the rest of a view have it too. */
export interface WordContext extends Pick<ViewContext, 'format' | 't'> {
	readonly params: Pick<ViewParams, 'lang'>;
}

export interface FigureOptions {
	chartId: string;
	rows: readonly object[];
	metric: string;
	title?: string;
	sourceIds?: Iterable<string | null>;
	notes?: readonly string[];
	/** What a table row is about, for its `<data>` elements. */
	identify?: (row: Readonly<Record<string, unknown>>) => {
		place: string;
		asOf: unknown;
		/** Which of several rows of the place (metric.ts, `key`). */
		row?: string;
		/** Left out, the view's own. */
		scope?: NumberScope;
		/** Columns of the metric by the picture's, where they differ; null for what is no number of the metric. */
		columns?: Readonly<Record<string, string | null>>;
	};
}

export function viewContext(rowsOf: RowsOf, params: ViewParams): ViewContext {
	const { lang } = params;
	const places = new Places(rowsOf(DIRECTORIES[0]!) as unknown as PlaceRow[]);
	const sourceById = new Map(
		(rowsOf(DIRECTORIES[1]!) as unknown as SourceRow[]).map((row) => [
			String(row.source_id),
			{
				id: String(row.source_id),
				title: String(row.title),
				publisher: String(lang === 'vi' ? row.publisher_vi : row.publisher_en)
			}
		])
	);
	const format = formats(lang);
	const t = messages(lang);
	const source = (id: string | null) => (id === null ? null : (sourceById.get(id) ?? null));
	const sources = (ids: Iterable<string | null>) =>
		[...new Set(ids)].map(source).filter((found): found is SourceRef => found !== null);
	const isSample = params.base === 'register' && params.hasSample;

	const { system, base } = params;
	const scopes = new Map<string, NumberScope>();
	const scopeOn = (day: string): NumberScope => {
		const scope = scopes.get(day) ?? { system, base, day };
		scopes.set(day, scope);
		return scope;
	};
	const own = scopeOn(params.asOf);

	/** Pictures know a source by its id; readers by its title. */
	const sourced = (key: string, cell: TableCell): TableCell => {
		const found = key === 'source_id' ? source(cell.value as string | null) : null;
		return found ? { value: found.title, href: `/nguon/${found.id}/` } : cell;
	};

	return {
		params,
		places,
		format,
		t,
		words: openingWords(lang),
		isSample,
		source,
		sources,
		placeName: (id) => places.name(id, lang),
		placeHref: (id) => (id === 'vn' ? '/' : `/tinh/${id}/`),
		rows: <R>(metric: string, metricParams: MetricRequest['params']) =>
			rowsOf({ metric, params: metricParams }) as readonly Row[] as unknown as readonly R[],
		scope: own,
		scopeOn,
		count: (value, metric, place, asOf, column, row) => ({
			value,
			text: format.count(value),
			metric,
			place,
			asOf,
			column,
			...(row === undefined ? {} : { row }),
			scope: own
		}),
		figure({ chartId, rows, metric, title, sourceIds = [], notes = [], identify }) {
			const chart = chartOf(chartId);
			const ctx = { lang, format };
			const shaped = chart.shape(rows, ctx);
			const table = chart.table(shaped, ctx);
			// Marks on a map are drawn, not counted: they have no line in the table.
			const counted = shaped.filter((row) => !('marker' in row));
			const identified =
				identify && table.rows.length === counted.length
					? {
							...table,
							rows: table.rows.map((row, i) => {
								const { asOf, columns = {}, ...about } = identify(counted[i] as Record<string, unknown>);
								const data = (key: string): TableCell['data'] => {
									const column = Object.hasOwn(columns, key) ? columns[key] : key;
									return column && typeof asOf === 'string'
										? { metric, asOf, column, scope: own, ...about }
										: undefined;
								};
								return Object.fromEntries(
									Object.entries(row).map(([key, cell]) => [
										key,
										typeof cell.value === 'number' && data(key)
											? { ...cell, data: data(key) }
											: sourced(key, cell)
									])
								);
							})
						}
					: table;
			return {
				chartId,
				title: title ?? t.chartTitle(chartId),
				shaped,
				finding: chart.finding(shaped, ctx),
				table: identified,
				metric,
				sources: sources(sourceIds),
				sample: isSample,
				notes
			};
		}
	};
}

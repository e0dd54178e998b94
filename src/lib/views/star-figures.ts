import type { Row as StarRow } from '../metrics/products-by-star/metric';
import type { Row as ReportRow } from '../metrics/star-reports/metric';
import type { MetricRequest } from '../query/compile';
import type { MissingReason } from '../text/messages';
import type { ViewContext } from './context';
import { sliceLinks } from './slice-links';
import type { FigureModel, ViewParams } from './view';
import { yearEndsUpTo } from './years';

const METRIC = 'products-by-star';
const STAR_SLICES = { all: {}, stars_3: { stars: [3] }, stars_4: { stars: [4] }, stars_5: { stars: [5] } };

export function starRequest({ system, base }: ViewParams, asOf: string): MetricRequest {
	return { metric: METRIC, params: { as_of: asOf, system, base } };
}

/** What the star pictures ask for: this day for places, and over time reports or year ends. */
export function starRequests(params: ViewParams): MetricRequest[] {
	const overTime: MetricRequest[] =
		params.base === 'published'
			? [{ metric: 'star-reports', params: { as_of: params.asOf } }]
			: yearEndsUpTo(params.asOf, params.newest).map(({ asOf }) => starRequest(params, asOf));
	return [starRequest(params, params.asOf), ...overTime];
}

export function starRows({ rows, params }: ViewContext): readonly StarRow[] {
	return rows<StarRow>(METRIC, starRequest(params, params.asOf).params);
}

/** How old the numbers shown side by side are: each is the latest published, of very different dates. */
export function datesNote({ t, params, format, placeName }: ViewContext, rows: readonly StarRow[]): string[] {
	const known = rows
		.filter((row) => row.total_as_of !== null)
		.sort((a, b) => String(a.total_as_of).localeCompare(String(b.total_as_of)));
	const [oldest, newest] = [known[0], known.at(-1)];
	if (params.base === 'register' || !oldest || !newest) return [];
	const of = (row: StarRow) =>
		[format.asOf(String(row.total_as_of)), placeName(String(row.place_id))] as const;
	return [t.chart.dates(...of(oldest), ...of(newest))];
}

/** Publications that can speak for a place: its own, and those of the only province it continues. */
export function speakers({ places }: ViewContext, placeId: string): ReadonlySet<string> {
	const { predecessors } = places.get(placeId);
	return new Set(predecessors.length === 1 ? [placeId, ...predecessors] : [placeId]);
}

function reportFlags(t: ViewContext['t'], row: ReportRow): string | null {
	const flags = [
		row.sources_disagree ? t.flags.disagree : null,
		row.adds_up === false ? t.flags.notAdding : null,
		row.split_basis === 'from_shares' ? t.flags.fromShares : null,
		row.total_qualifier === 'more_than' ? t.flags.moreThan : null,
		row.total_qualifier === 'derived' ? t.flags.derived : null,
		row.potential_treatment === 'inside_4star' ? t.flags.inside : null,
		row.potential_treatment === 'as_5star' ? t.flags.asFive : null
	].filter((flag) => flag !== null);
	return flags.length > 0 ? flags.join('; ') : null;
}

/** Stars over time: every publication of the place, or the register at each year's end. */
export function starsByYear(context: ViewContext, placeId: string): FigureModel {
	const { params, t, format, rows, figure, scopeOn } = context;
	if (params.base === 'published') {
		const own = speakers(context, placeId);
		const reports = rows<ReportRow>('star-reports', { as_of: params.asOf }).filter((row) =>
			own.has(String(row.place_id))
		);
		return figure({
			chartId: 'stars-by-year',
			metric: 'star-reports',
			rows: reports.map((row, order) => ({
				label: format.asOf(String(row.as_of)),
				date: String(row.as_of_to),
				as_of: row.as_of,
				place_id: row.place_id,
				order,
				total: row.total,
				stars_3: row.stars_3,
				stars_4: row.stars_4,
				stars_5: row.stars_5,
				potential: row.potential,
				potential_treatment: row.potential_treatment,
				approximate: row.total_qualifier === 'more_than' ? 'more_than' : null,
				source_id: row.source_id,
				flag: reportFlags(t, row)
			})),
			identify: (row) => ({
				place: String(row['place_id']),
				asOf: row['as_of'],
				row: `${row['as_of']}.${row['source_id']}`
			}),
			sourceIds: reports.map((row) => row.source_id),
			notes: reports.some((row) => row.split_basis === 'from_shares') ? [t.chart.fromShares] : []
		});
	}
	return figure({
		chartId: 'stars-by-year',
		metric: METRIC,
		rows: yearEndsUpTo(params.asOf, params.newest).map(({ asOf, year }, order) => {
			const row = rows<StarRow>(METRIC, starRequest(params, asOf).params).find((r) => r.place_id === placeId);
			return {
				label: asOf.endsWith('-12-31') ? String(year) : format.date(asOf),
				date: asOf,
				as_of: asOf,
				place_id: placeId,
				order,
				total: row?.total ?? null,
				stars_3: row?.stars_3 ?? null,
				stars_4: row?.stars_4 ?? null,
				stars_5: row?.stars_5 ?? null,
				potential: row?.potential ?? null,
				source_id: null,
				flag: null,
				...sliceLinks(context, placeId, asOf, STAR_SLICES)
			};
		}),
		identify: (row) => ({ place: placeId, asOf: row['as_of'], scope: scopeOn(String(row['as_of'])) })
	});
}

/** Stars of provinces side by side: all of the system, or those of one region. */
export function starsByPlace(
	context: ViewContext,
	placeIds: ReadonlySet<string>,
	title?: string
): FigureModel {
	const { t, figure, placeName, placeHref } = context;
	const chosen = starRows(context).filter((row) => placeIds.has(String(row.place_id)));
	return figure({
		chartId: 'stars-by-place',
		metric: METRIC,
		title,
		rows: chosen.map((row) => {
			// The bar is one publication: its split where there is one, else the bare total.
			const split = row.split_basis !== null && row.split_total === row.total;
			const id = String(row.place_id);
			return {
				place_id: id,
				place: placeName(id),
				href: placeHref(id),
				total: row.total,
				stars_3: split ? row.stars_3 : null,
				stars_4: split ? row.stars_4 : null,
				stars_5: split ? row.stars_5 : null,
				potential: split ? row.potential : null,
				potential_treatment: split ? row.potential_treatment : null,
				is_current: id === context.params.placeId,
				as_of: row.total_as_of,
				source_id: row.total_source_id,
				missing: row.missing_reason ? t.missing[row.missing_reason as MissingReason] : null
			};
		}),
		identify: (row) => ({ place: String(row['place_id']), asOf: row['as_of'] }),
		sourceIds: chosen.map((row) => row.total_source_id),
		notes: datesNote(context, chosen)
	});
}

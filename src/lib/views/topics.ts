import type { MetricRequest } from '../query/compile';
import { DIRECTORIES, viewContext, type ViewContext } from './context';
import { maps } from './map-figures';
import {
	kindRequest,
	kindRows,
	producerRequests,
	producersByPlace,
	producersByYear
} from './producer-figures';
import { starRequest, starRequests, starsByPlace, starsByYear } from './star-figures';
import type { FigureModel, ViewDefinition, ViewParams } from './view';
import { yearEnds, yearEndsUpTo } from './years';

/** One subject across all provinces and years. */
export interface TopicView {
	readonly figures: readonly FigureModel[];
	readonly multiples: readonly {
		readonly place: string;
		readonly href: string;
		readonly figure: FigureModel;
	}[];
	readonly maps: { readonly tile: FigureModel; readonly outline: FigureModel } | null;
}

const allProvinces = ({ places, params }: ViewContext) =>
	new Set(places.provinces(params.system).map((place) => place.id));

/** What totals over time are read from: publications, or the register at each year's end. */
interface Series {
	readonly reports: string;
	readonly totals: string;
	request(params: ViewParams, asOf: string): MetricRequest;
}
type TotalRow = { readonly place_id: string | null; readonly total: number | null };
type TotalReport = TotalRow & {
	readonly as_of: string;
	readonly as_of_to: string;
	readonly source_id: string | null;
};

function totalsOverTime({ rows, params, format }: ViewContext, series: Series, placeId: string) {
	if (params.base === 'published') {
		return rows<TotalReport>(series.reports, { as_of: params.asOf })
			.filter((row) => row.place_id === placeId)
			.map(({ as_of, as_of_to, total, source_id }) => ({
				label: format.asOf(as_of),
				date: as_of_to,
				value: total,
				source_id
			}));
	}
	return yearEndsUpTo(params.asOf, params.newest).map(({ asOf, year }) => {
		const row = rows<TotalRow>(series.totals, series.request(params, asOf).params).find(
			(r) => r.place_id === placeId
		);
		return { label: String(year), date: asOf, value: row?.total ?? null, source_id: null };
	});
}

/** Small pictures, one a province, on one time axis; provinces with fewer than two points have none. */
function multiples(context: ViewContext, series: Series): TopicView['multiples'] {
	const { places, params, figure, placeName, placeHref } = context;
	const domain = { domain_from: yearEnds(params.newest)[0]?.periodStart, domain_to: params.newest };
	return places.provinces(params.system).flatMap(({ id }) => {
		const known = totalsOverTime(context, series, id).filter((point) => point.value !== null);
		if (new Set(known.map(({ date }) => date)).size < 2) return [];
		const picture = figure({
			chartId: 'series',
			metric: params.base === 'published' ? series.reports : series.totals,
			title: placeName(id),
			rows: known.map((point) => ({ ...point, ...domain, expected: null })),
			sourceIds: known.map((point) => point.source_id)
		});
		return [{ place: placeName(id), href: placeHref(id), figure: picture }];
	});
}

export const starsView: ViewDefinition<TopicView> = {
	id: 'stars',
	requests: (params) => [...DIRECTORIES, ...starRequests(params)],
	build(rowsOf, params) {
		const context = viewContext(rowsOf, params);
		return {
			figures: [starsByPlace(context, allProvinces(context)), starsByYear(context, 'vn')],
			maps: maps(context),
			multiples: multiples(context, {
				reports: 'star-reports',
				totals: 'products-by-star',
				request: starRequest
			})
		};
	}
};

export const producersView: ViewDefinition<TopicView> = {
	id: 'producers',
	requests: (params) => [
		...DIRECTORIES,
		...producerRequests(params),
		{ metric: 'target-attainment', params: { as_of: params.asOf, base: params.base } }
	],
	build(rowsOf, params) {
		const context = viewContext(rowsOf, params);
		const withSplit = new Set(
			kindRows(context)
				.filter((row) => row.place_id !== 'vn')
				.map((row) => String(row.place_id))
		);
		return {
			figures: [producersByPlace(context, withSplit), producersByYear(context, 'vn')],
			maps: null,
			multiples: multiples(context, {
				reports: 'producer-reports',
				totals: 'producers-by-kind',
				request: kindRequest
			})
		};
	}
};

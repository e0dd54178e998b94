import type { Row as ReportRow } from '../metrics/star-reports/metric';
import type { TableData } from '../ui/table';
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
import {
	MATRIX_MEASURES,
	matrixOfProvinces,
	targetRequests,
	targetRows,
	targetTable
} from './target-figures';
import type { FigureModel, ViewDefinition } from './view';
import { yearEnds, yearEndsUpTo } from './years';
import type { Row as KindRow } from '../metrics/producers-by-kind/metric';
import type { Row as StarRow } from '../metrics/products-by-star/metric';

/** One subject across all provinces and years. */
export interface TopicView {
	readonly figures: readonly FigureModel[];
	readonly multiples: readonly {
		readonly place: string;
		readonly href: string;
		readonly figure: FigureModel;
	}[];
	readonly table: TableData | null;
	readonly maps: { readonly tile: FigureModel; readonly outline: FigureModel } | null;
}

const allProvinces = ({ places, params }: ViewContext) =>
	new Set(places.provinces(params.system).map((place) => place.id));

/** Small pictures, one a province, of a value over time; provinces with fewer than two points have none. */
function multiples(
	context: ViewContext,
	metric: string,
	points: (
		placeId: string
	) => { label: string; date: string; value: number | null; source_id: string | null }[]
): TopicView['multiples'] {
	const { places, params, figure, placeName, placeHref } = context;
	return places.provinces(params.system).flatMap((place) => {
		const known = points(place.id).filter((point) => point.value !== null);
		if (known.length < 2) return [];
		return [
			{
				place: placeName(place.id),
				href: placeHref(place.id),
				figure: figure({
					chartId: 'series',
					metric,
					title: placeName(place.id),
					rows: known.map((point) => ({ ...point, expected: null, domain_from: yearEnds(params.newest)[0]?.periodStart, domain_to: params.newest })),
					sourceIds: known.map((point) => point.source_id)
				})
			}
		];
	});
}

export const starsView: ViewDefinition<TopicView> = {
	id: 'stars',
	requests: (params) => [...DIRECTORIES, ...starRequests(params)],
	build(rowsOf, params) {
		const context = viewContext(rowsOf, params);
		const { rows, format } = context;
		const reports =
			params.base === 'published' ? rows<ReportRow>('star-reports', { as_of: params.asOf }) : [];
		return {
			figures: [starsByPlace(context, allProvinces(context)), starsByYear(context, 'vn')],
			maps: maps(context),
			multiples: multiples(
				context,
				params.base === 'published' ? 'star-reports' : 'products-by-star',
				(id) =>
					params.base === 'published'
						? reports
								.filter((row) => row.place_id === id && row.total !== null)
								.map((row) => ({
									label: format.asOf(String(row.as_of)),
									date: String(row.as_of_to),
									value: row.total,
									source_id: row.source_id
								}))
						: yearEndsUpTo(params.asOf, params.newest).map(({ asOf, year }) => ({
								label: String(year),
								date: asOf,
								source_id: null,
								value:
									rows<StarRow>('products-by-star', starRequest(params, asOf).params).find(
										(row) => row.place_id === id
									)?.total ?? null
							}))
			),
			table: null
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
		const { rows, format } = context;
		const goals = new Map(
			targetRows(context).flatMap((row) =>
				row.target_metric === 'producers_cooperative_share'
					? [[String(row.place_id), (row.goal ?? 0) / 100] as const]
					: []
			)
		);
		const withSplit = new Set(
			kindRows(context)
				.filter((row) => row.place_id !== 'vn')
				.map((row) => String(row.place_id))
		);
		const reports =
			params.base === 'published'
				? rows<KindRow & { as_of_to: string; source_id: string | null }>('producer-reports', {
						as_of: params.asOf
					})
				: [];
		return {
			figures: [producersByPlace(context, withSplit, goals), producersByYear(context, 'vn')],
			maps: null,
			multiples: multiples(
				context,
				params.base === 'published' ? 'producer-reports' : 'producers-by-kind',
				(id) =>
					params.base === 'published'
						? reports
								.filter((row) => row.place_id === id && row.total !== null)
								.map((row) => ({
									label: format.asOf(String(row.as_of)),
									date: row.as_of_to,
									value: row.total,
									source_id: row.source_id
								}))
						: yearEndsUpTo(params.asOf, params.newest).map(({ asOf, year }) => ({
								label: String(year),
								date: asOf,
								source_id: null,
								value:
									rows<KindRow>('producers-by-kind', kindRequest(params, asOf).params).find(
										(row) => row.place_id === id
									)?.total ?? null
							}))
			),
			table: null
		};
	}
};

export const targetsView: ViewDefinition<TopicView> = {
	id: 'targets',
	requests: (params) => [...DIRECTORIES, ...targetRequests(params)],
	build(rowsOf, params) {
		const context = viewContext(rowsOf, params);
		return {
			figures: (Object.keys(MATRIX_MEASURES) as (keyof typeof MATRIX_MEASURES)[]).map((measure) =>
				matrixOfProvinces(context, measure)
			),
			maps: null,
			multiples: [],
			table: targetTable(context, targetRows(context), true)
		};
	}
};

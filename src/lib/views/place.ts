import type { Row as CommuneRow } from '../metrics/communes-with-product/metric';
import type { Row as QualityRow } from '../metrics/data-quality/metric';
import type { Row as ChangeRow } from '../metrics/product-changes/metric';
import type { Row as GroupRow } from '../metrics/products-by-group/metric';
import { CLOSED } from '../metrics/metric';
import type { MetricRequest } from '../query/compile';
import { goalGroups, type GoalGroup } from '../scorecard/goal-groups';
import { goalRequests, goalsOf } from '../scorecard/goals';
import type { TableData } from '../ui/table';
import { DIRECTORIES, viewContext, type ViewContext } from './context';
import { nationalExceptions, placeExceptions, type Exception } from './exceptions';
import { maps } from './map-figures';
import { measures, type Measure } from './measures';
import { opening } from './opening';
import { kindRows, producerRequests, producersByPlace, producersByYear } from './producer-figures';
import { sliceLinks } from './slice-links';
import { speakers, starRequests, starRows, starsByPlace, starsByYear } from './star-figures';
import { targetBullets, targetRequests, targetsOfPlace, targetTable } from './target-figures';
import { matrixOfPlace, matrixOfProvinces } from './target-matrix';
import type { FigureModel, RichText, ViewDefinition, ViewParams } from './view';
import { yearEndsUpTo } from './years';

/** The country or one province: sentence, measures, exceptions, map, stars, producers, targets. */
export interface PlaceView {
	readonly name: string;
	readonly opening: RichText;
	readonly measures: readonly Measure[];
	readonly exceptions: readonly Exception[];
	readonly maps: { readonly tile: FigureModel; readonly outline: FigureModel } | null;
	readonly stars: readonly FigureModel[];
	readonly producers: readonly FigureModel[];
	readonly targets: readonly FigureModel[];
	readonly targetTable: TableData | null;
	/** The same targets by verdict. */
	readonly goalGroups: readonly GoalGroup[];
	readonly changes: readonly FigureModel[];
	readonly findings: readonly {
		readonly severity: string;
		readonly text: string;
		readonly sourceId: string | null;
	}[];
}

const changeRequest = ({ system, base }: ViewParams, asOf: string, periodStart: string): MetricRequest => ({
	metric: 'product-changes',
	params: { as_of: asOf, period_start: periodStart, system, base }
});
const communeRequest = ({ system, base, asOf }: ViewParams): MetricRequest => ({
	metric: 'communes-with-product',
	params: { as_of: asOf, system, base }
});
const groupRequest = ({ system, base, asOf }: ViewParams): MetricRequest => ({
	metric: 'products-by-group',
	params: { as_of: asOf, system, base }
});
const QUALITY: MetricRequest = { metric: 'data-quality', params: {} };

function requests(params: ViewParams): MetricRequest[] {
	return [
		...DIRECTORIES,
		...starRequests(params),
		...(params.base === 'register' ? [{ metric: 'star-reports', params: { as_of: params.asOf } }] : []),
		...producerRequests(params),
		...targetRequests(params),
		...goalRequests(params),
		...yearEndsUpTo(params.asOf, params.newest).map(({ asOf, periodStart }) =>
			changeRequest(params, asOf, periodStart)
		),
		communeRequest(params),
		groupRequest(params),
		QUALITY
	];
}

/** Provinces shown beside a place: all for the country, those of its region for a province. */
function neighbours({ places, params }: ViewContext): ReadonlySet<string> {
	const here = places.get(params.placeId);
	return new Set(
		places
			.provinces(params.system)
			.filter((place) => here.level === 'national' || place.regionVi === here.regionVi)
			.map((place) => place.id)
	);
}

/** What happened in a year, also to products that are no longer in force. */
const OUTCOME_SLICES = Object.fromEntries([
	['all', { standing: 'ever' as const, outcomes: [...CLOSED.outcomes!] }],
	...CLOSED.outcomes!.map((outcome) => [outcome, { standing: 'ever' as const, outcomes: [outcome] }] as const)
]);

function changesByYear(context: ViewContext): FigureModel {
	const { params, rows, figure, scopeOn } = context;
	const found = yearEndsUpTo(params.asOf, params.newest).flatMap(({ asOf, periodStart, year }) => {
		const row = rows<ChangeRow>('product-changes', changeRequest(params, asOf, periodStart).params).find(
			(r) => r.place_id === params.placeId
		);
		return row && row.new_products !== null ? [{ ...row, year }] : [];
	});
	return figure({
		chartId: 'changes-by-year',
		metric: 'product-changes',
		rows: found.map((row) => ({
			year: row.year,
			day: row.as_of,
			as_of: row.printed_as_of,
			new: row.new_products,
			re_evaluated: row.re_evaluated,
			upgraded: row.upgraded,
			downgraded: row.downgraded,
			lapsed: row.lapsed,
			withdrawn: row.withdrawn,
			...sliceLinks(context, params.placeId, String(row.as_of), OUTCOME_SLICES)
		})),
		identify: (row) => ({
			place: params.placeId,
			asOf: row['as_of'],
			scope: scopeOn(String(row['day'])),
			columns: { year: null, new: 'new_products' }
		}),
		sourceIds: found.map((row) => row.source_id)
	});
}

const GROUPS = {
	vi: [
		'Thực phẩm',
		'Đồ uống',
		'Dược liệu và sản phẩm từ dược liệu',
		'Thủ công mỹ nghệ',
		'Sinh vật cảnh',
		'Du lịch cộng đồng, sinh thái'
	],
	en: [
		'Food',
		'Beverages',
		'Medicinal plants and products',
		'Handicrafts',
		'Ornamental plants and animals',
		'Community tourism and ecotourism'
	]
} as const;

function groups(context: ViewContext): FigureModel {
	const { params, rows, figure } = context;
	const found = rows<GroupRow>('products-by-group', groupRequest(params).params).filter(
		(row) => row.place_id === params.placeId
	);
	return figure({
		chartId: 'groups',
		metric: 'products-by-group',
		rows: found.map((row) => ({
			group_no: row.group_no,
			name: GROUPS[params.lang][(row.group_no ?? 1) - 1],
			products: row.products,
			share: row.share,
			as_of: row.printed_as_of,
			source_id: row.source_id,
			...sliceLinks(context, params.placeId, params.asOf, { all: { groups: [row.group_no ?? 0] } })
		})),
		identify: (row) => ({
			place: params.placeId,
			asOf: row['as_of'],
			row: String(row['group_no']),
			columns: { name: null }
		}),
		sourceIds: found.map((row) => row.source_id)
	});
}

export const placeView: ViewDefinition<PlaceView> = {
	id: 'place',
	requests,
	build(rowsOf, params) {
		const context = viewContext(rowsOf, params);
		const { t, places, placeName, rows } = context;
		const { placeId, lang } = params;
		const isCountry = placeId === 'vn';
		const here = places.get(placeId);
		const of = <R extends { place_id: string | null }>(all: readonly R[]) =>
			all.find((row) => row.place_id === placeId);

		const year = yearEndsUpTo(params.asOf, params.newest).at(-1)!;
		const star = of(starRows(context));
		const kind = of(kindRows(context));
		const change = of(
			rows<ChangeRow>('product-changes', changeRequest(params, year.asOf, year.periodStart).params)
		);
		const commune = of(rows<CommuneRow>('communes-with-product', communeRequest(params).params));
		const targets = targetsOfPlace(context, placeId);
		const goals = goalsOf(context, targets);
		const own = speakers(context, placeId);
		const ownTargets = targets.filter((row) => own.has(String(row.place_id)));
		const quality = rows<QualityRow>('data-quality', {}).filter(
			(row) => own.has(String(row.place_id)) && row.severity !== 'info'
		);
		const region = (lang === 'vi' ? here.regionVi : here.regionEn) ?? '';
		const shown = neighbours(context);
		return {
			name: placeName(placeId),
			opening: opening(context, star, kind, change),
			measures: measures(context, {
				star,
				kind,
				change,
				commune,
				targets: ownTargets
			}),
			exceptions: isCountry
				? nationalExceptions(context)
				: placeExceptions(context, { targets, ownTargets, change, quality }),
			maps: maps(context),
			stars: [
				starsByYear(context, placeId),
				starsByPlace(context, shown, isCountry ? undefined : t.chart.starsByPlaceRegion(region))
			],
			producers: [
				producersByYear(context, placeId),
				producersByPlace(context, shown, isCountry ? undefined : t.chart.producersByPlaceRegion(region))
			],
			targets:
				targets.length === 0
					? []
					: isCountry
						? [
								targetBullets(context, placeId),
								matrixOfPlace(context, placeId),
								matrixOfProvinces(context, 'T1')
							]
						: [targetBullets(context, placeId), matrixOfPlace(context, placeId)],
			targetTable: targets.length === 0 ? null : targetTable(context, targets, true),
			goalGroups: goalGroups(context, goals, placeId, new Map(goals.map((goal) => [goal.id, goal]))),
			changes: [changesByYear(context), groups(context)],
			findings: quality.map((row) => ({
				severity: String(row.severity),
				text: String(lang === 'vi' ? row.message_vi : row.message_en),
				sourceId: row.source_id
			}))
		};
	}
};

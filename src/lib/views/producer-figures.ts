import type { Row as ReportRow } from '../metrics/producer-reports/metric';
import type { Row as KindRow } from '../metrics/producers-by-kind/metric';
import { CLOSED } from '../metrics/metric';
import type { MetricRequest } from '../query/compile';
import type { ViewContext } from './context';
import { sliceLinks } from './slice-links';
import { speakers } from './star-figures';
import { targetRows } from './target-figures';
import type { FigureModel, ViewParams } from './view';
import { yearEndsUpTo } from './years';

const METRIC = 'producers-by-kind';
const KIND_SLICES = {
	all: {},
	...Object.fromEntries(CLOSED.kinds!.map((kind) => [kind, { kinds: [kind] }]))
};

export function kindRequest({ system, base }: ViewParams, asOf: string): MetricRequest {
	return { metric: METRIC, params: { as_of: asOf, system, base, of: 'producers' } };
}

export function producerRequests(params: ViewParams): MetricRequest[] {
	const overTime: MetricRequest[] =
		params.base === 'published'
			? [{ metric: 'producer-reports', params: { as_of: params.asOf } }]
			: yearEndsUpTo(params.asOf, params.newest).map(({ asOf }) => kindRequest(params, asOf));
	return [kindRequest(params, params.asOf), ...overTime];
}

export function kindRows({ rows, params }: ViewContext): readonly KindRow[] {
	return rows<KindRow>(METRIC, kindRequest(params, params.asOf).params);
}

const shares = (row: KindRow | ReportRow | undefined) => ({
	cooperative_share: row?.cooperative_share ?? null,
	cooperative_group_share: row?.cooperative_group_share ?? null,
	enterprise_share: row?.enterprise_share ?? null,
	household_share: row?.household_share ?? null
});

const counts = (row: KindRow | ReportRow | undefined) => ({
	total: row?.denominator ?? row?.total ?? null,
	cooperative: row?.cooperative ?? null,
	cooperative_group: row?.cooperative_group ?? null,
	enterprise: row?.enterprise ?? null,
	household: row?.household ?? null
});

export function producersByYear(context: ViewContext, placeId: string): FigureModel {
	const { params, t, format, rows, figure, scopeOn } = context;
	if (params.base === 'published') {
		const own = speakers(context, placeId);
		const reports = rows<ReportRow>('producer-reports', { as_of: params.asOf }).filter((row) =>
			own.has(String(row.place_id))
		);
		return figure({
			chartId: 'producers-by-year',
			metric: 'producer-reports',
			rows: reports.map((row, order) => ({
				label: format.asOf(String(row.as_of)),
				date: row.as_of_to,
				as_of: row.as_of,
				place_id: row.place_id,
				order,
				...counts(row),
				other: null,
				...shares(row),
				other_share: null,
				source_id: row.source_id,
				flag:
					[row.sources_disagree ? t.flags.disagree : null, row.adds_up === false ? t.flags.notAdding : null]
						.filter((flag) => flag !== null)
						.join('; ') || null
			})),
			identify: (row) => ({
				place: String(row['place_id']),
				asOf: row['as_of'],
				row: `${row['as_of']}.${row['source_id']}`,
				columns: { total: 'denominator' }
			}),
			sourceIds: reports.map((row) => row.source_id)
		});
	}
	return figure({
		chartId: 'producers-by-year',
		metric: METRIC,
		rows: yearEndsUpTo(params.asOf, params.newest).map(({ asOf, year }, order) => {
			const row = rows<KindRow>(METRIC, kindRequest(params, asOf).params).find((r) => r.place_id === placeId);
			return {
				label: asOf.endsWith('-12-31') ? String(year) : format.date(asOf),
				date: asOf,
				as_of: asOf,
				order,
				...counts(row),
				other: row?.other ?? null,
				...shares(row),
				other_share: row?.other_share ?? null,
				source_id: null,
				flag: null,
				...sliceLinks(context, placeId, asOf, KIND_SLICES)
			};
		}),
		identify: (row) => ({
			place: placeId,
			asOf: row['as_of'],
			scope: scopeOn(String(row['as_of'])),
			columns: { total: 'denominator' }
		})
	});
}

/** Goal of each place for its share of cooperatives, 0–1. */
function cooperativeGoals(context: ViewContext): ReadonlyMap<string, number> {
	const goals = targetRows(context).filter((row) => row.target_metric === 'producers_cooperative_share');
	return new Map(goals.map((row) => [String(row.place_id), (row.goal ?? 0) / 100]));
}

export function producersByPlace(
	context: ViewContext,
	placeIds: ReadonlySet<string>,
	title?: string
): FigureModel {
	const { t, figure, placeName, placeHref } = context;
	const goals = cooperativeGoals(context);
	const chosen = kindRows(context).filter((row) => placeIds.has(String(row.place_id)));
	const unsplit = new Set(chosen.filter((row) => row.denominator === null).map((row) => row.place_id));
	return figure({
		chartId: 'producers-by-place',
		metric: METRIC,
		title,
		rows: chosen.map((row) => {
			const id = String(row.place_id);
			return {
				place_id: id,
				place: placeName(id),
				href: placeHref(id),
				is_current: id === context.params.placeId,
				...counts(row),
				other: row.other,
				...shares(row),
				other_share: row.other_share,
				goal_share: goals.get(id) ?? null,
				as_of: row.split_as_of ?? row.total_as_of,
				source_id: row.split_source_id ?? row.total_source_id,
				missing: row.missing_reason ? t.missing[row.missing_reason as keyof typeof t.missing] : null
			};
		}),
		identify: (row) => ({
			place: String(row['place_id']),
			asOf: row['as_of'],
			// The total is that of the split where one is printed; a goal is no number of this metric.
			columns: { total: unsplit.has(String(row['place_id'])) ? 'total' : 'denominator', goal_share: null }
		}),
		sourceIds: chosen.map((row) => row.split_source_id)
	});
}

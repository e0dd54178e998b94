import type { Row as CommuneRow } from '../metrics/communes-with-product/metric';
import type { Row as KindRow } from '../metrics/producers-by-kind/metric';
import type { Row as ChangeRow } from '../metrics/product-changes/metric';
import type { Row as StarRow } from '../metrics/products-by-star/metric';
import type { Row as TargetRow } from '../metrics/target-attainment/metric';
import type { MetricRequest } from '../query/compile';
import { grammar, qualifierOf } from '../text/grammar';
import type { ViewContext } from '../views/context';
import { targetFor } from '../views/measure-target';
import { speakers } from '../views/star-figures';
import { actualText, goalText, periodText, reasonText, statusOf } from '../views/target-words';
import type { ViewParams } from '../views/view';
import { isBelowProvince } from './lower-id';
import { lowerColumn } from './lower-measures';
import { BARE, type Column, type MeasureValue } from './measure';
import { starRequest, type Subject } from './subjects';
import { compareWords } from './words';

type Asked = Omit<Subject, 'placeId'>;
const changeRequest = ({ asOf, base }: Asked, { system }: ViewParams): MetricRequest => ({
	metric: 'product-changes',
	params: { as_of: asOf, period_start: `${asOf.slice(0, 4)}-01-01`, system, base }
});
const kindRequest = ({ asOf, base }: Asked, { system }: ViewParams): MetricRequest => ({
	metric: 'producers-by-kind',
	params: { as_of: asOf, system, base, of: 'producers' }
});
const communeRequest = ({ asOf, base }: Asked, { system }: ViewParams): MetricRequest => ({
	metric: 'communes-with-product',
	params: { as_of: asOf, system, base }
});
const targetRequest = ({ asOf, base }: Asked): MetricRequest => ({
	metric: 'target-attainment',
	params: { as_of: asOf, base }
});

/** Every request the columns of provinces are made of; each answers for all of them at once. */
export function columnRequests(asked: Asked, params: ViewParams): MetricRequest[] {
	return [
		starRequest(asked, params),
		changeRequest(asked, params),
		kindRequest(asked, params),
		communeRequest(asked, params),
		targetRequest(asked)
	];
}

/** The numbers of one column. */
export function columnOf(context: ViewContext, subject: Subject): Column {
	if (isBelowProvince(subject.placeId)) return lowerColumn(context, subject);
	const { params } = context;
	const all = <R>({ metric, params: asked }: MetricRequest) => context.rows<R>(metric, asked);
	const own = <R extends { place_id: string | null }>(request: MetricRequest) =>
		all<R>(request).find((row) => row.place_id === subject.placeId);
	const speaking = speakers(context, subject.placeId);
	return {
		...starValues(context, own<StarRow>(starRequest(subject, params))),
		...changeValues(context, own<ChangeRow>(changeRequest(subject, params))),
		...kindValues(context, own<KindRow>(kindRequest(subject, params))),
		...communeValues(context, own<CommuneRow>(communeRequest(subject, params))),
		attainment: attainment(
			context,
			all<TargetRow>(targetRequest(subject)).filter((row) => speaking.has(String(row.place_id)))
		)
	};
}

const reasonOf = ({ t }: ViewContext, code: string | null | undefined) =>
	t.missing[(code ?? 'not_reported') as keyof typeof t.missing];

function starValues(context: ViewContext, row: StarRow | undefined) {
	const { t, format, params } = context;
	const qualifier = qualifierOf(row?.total_qualifier);
	const missing = reasonOf(context, row?.missing_reason);
	const split = {
		...BARE,
		metric: 'products-by-star',
		asOf: row?.split_as_of ?? null,
		oldest: row?.split_as_of_oldest ?? null,
		sourceId: row?.split_source_id ?? null,
		missing: reasonOf(context, null),
		note: row?.split_basis === 'from_shares' ? t.flags.fromShares : null,
		isApart: row?.split_total !== row?.total
	};
	/** A class of a publication with another total says of how many it is. */
	const ofSplit = (column: 'stars_3' | 'stars_4' | 'stars_5') => {
		const value = row?.[column] ?? null;
		return {
			...split,
			column,
			value,
			fraction:
				split.isApart && value !== null && row?.split_total != null
					? format.ratio(value, row.split_total)
					: null
		};
	};
	const inside = row?.potential_treatment === 'inside_4star' ? t.flags.inside : null;
	// A provincial score printed as 5 stars is no national rank: the newest known number speaks instead.
	const isProvincial = row?.potential_treatment === 'as_5star';
	const fromSplit = row?.stars_5 != null && !isProvincial;
	return {
		total: {
			...BARE,
			value: row?.total ?? null,
			metric: 'products-by-star',
			column: 'total',
			asOf: row?.total_as_of ?? null,
			oldest: row?.total_as_of_oldest ?? null,
			sourceId: row?.total_source_id ?? null,
			missing,
			qualifier,
			note: qualifier === 'exact' ? null : grammar(params.lang).qualifier(qualifier)
		},
		stars_3: ofSplit('stars_3'),
		stars_4: { ...ofSplit('stars_4'), note: inside ?? split.note },
		stars_5: fromSplit
			? ofSplit('stars_5')
			: {
					...split,
					column: 'five_star',
					value: row?.five_star ?? null,
					asOf: row?.five_star_as_of ?? null,
					oldest: null,
					sourceId: row?.five_star_source_id ?? null,
					note: isProvincial ? t.flags.asFive : null,
					isApart: row?.five_star_as_of !== row?.total_as_of
				},
		potential: { ...split, column: 'potential', value: row?.potential ?? null, note: null }
	};
}

function changeValues(context: ViewContext, row: ChangeRow | undefined) {
	const of = (column: 'new_products' | 'lapsed'): MeasureValue => ({
		...BARE,
		value: row?.[column] ?? null,
		metric: 'product-changes',
		column,
		asOf: row?.printed_as_of ?? null,
		sourceId: row?.source_id ?? null,
		missing: reasonOf(context, null)
	});
	return { new_products: of('new_products'), lapsed: of('lapsed') };
}

function kindValues(context: ViewContext, row: KindRow | undefined) {
	const { format } = context;
	const share = (kind: 'cooperative' | 'cooperative_group' | 'enterprise' | 'household'): MeasureValue => {
		const [value, count] = [row?.[`${kind}_share`], row?.[kind]];
		return {
			...BARE,
			value: value == null ? null : value * 100,
			metric: 'producers-by-kind',
			column: `${kind}_share`,
			asOf: row?.split_as_of ?? null,
			oldest: row?.split_as_of_oldest ?? null,
			sourceId: row?.split_source_id ?? null,
			fraction: count == null || row?.denominator == null ? null : format.ratio(count, row.denominator),
			missing: reasonOf(context, row?.missing_reason)
		};
	};
	return {
		producers: {
			...BARE,
			value: row?.total ?? null,
			metric: 'producers-by-kind',
			column: 'total',
			asOf: row?.total_as_of ?? null,
			oldest: row?.total_as_of_oldest ?? null,
			sourceId: row?.total_source_id ?? null,
			missing: reasonOf(context, null)
		},
		cooperative: share('cooperative'),
		cooperative_group: share('cooperative_group'),
		enterprise: share('enterprise'),
		household: share('household')
	};
}

function communeValues(context: ViewContext, row: CommuneRow | undefined) {
	const { format } = context;
	const known = row?.with_product != null && row.communes !== null;
	const value = {
		...BARE,
		metric: 'communes-with-product',
		asOf: row?.printed_as_of ?? null,
		sourceId: row?.source_id ?? null,
		missing: reasonOf(context, row?.missing_reason)
	};
	return {
		communes: { ...value, column: 'with_product', value: row?.with_product ?? null },
		communes_share: {
			...value,
			column: 'share',
			value: row?.share == null ? null : row.share * 100,
			fraction: known ? format.ratio(row.with_product!, row.communes!) : null
		}
	};
}

/** The product target (T1) the place's own number is held against, in percent of its goal. */
function attainment(context: ViewContext, targets: readonly TargetRow[]): MeasureValue {
	const row = targetFor(targets, ['products_3star_up', 'products_total']);
	const none = {
		...BARE,
		...{ value: null, metric: 'target-attainment', column: 'attainment', asOf: null, sourceId: null }
	};
	const words = compareWords(context.params.lang);
	if (!row) return { ...none, missing: words.noGoal };
	const note = words.goalUntil(periodText(context, row));
	if (row.actual === null || row.attainment === null) {
		return { ...none, missing: reasonText(context, row), note };
	}
	return {
		...none,
		value: row.attainment * 100,
		row: String(row.target_id),
		place: String(row.place_id),
		asOf: row.actual_as_of,
		sourceId: row.actual_source_id,
		fraction: `${actualText(context, row)} / ${goalText(context, row)}`,
		note,
		status: statusOf(row)
	};
}

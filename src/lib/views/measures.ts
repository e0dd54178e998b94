import type { Row as ChangeRow } from '../metrics/product-changes/metric';
import type { Row as CommuneRow } from '../metrics/communes-with-product/metric';
import type { Row as KindRow } from '../metrics/producers-by-kind/metric';
import type { Row as StarRow } from '../metrics/products-by-star/metric';
import type { Row as TargetRow } from '../metrics/target-attainment/metric';
import { grammar, qualifierOf } from '../text/grammar';
import type { ViewContext } from './context';
import { measureTarget, targetFor, type MeasureTarget } from './measure-target';
import type { NumberToken, SourceRef } from './view';

/** One of at most five measures of a place: number, target, bullet bar, as-of date, source. */
export interface Measure {
	readonly id: string;
	readonly label: string;
	readonly number: NumberToken | null;
	/** "More than", before the number. */
	readonly qualifier: string | null;
	readonly note: string | null;
	/** Numerator and denominator of a share. */
	readonly fraction: string | null;
	readonly missing: string | null;
	readonly asOf: string | null;
	readonly source: SourceRef | null;
	readonly target: MeasureTarget | null;
}

const MOST = 5;

interface Value {
	value: number | null;
	isShare?: boolean;
	/** Oldest date among summed parts. */
	oldest?: string | null;
	/** "More than", where the source says so. */
	qualifier?: string | null;
	note?: string | null;
	fraction?: string | null;
	asOf: string | null;
	sourceId: string | null;
	metric: string;
	column: string;
	missing: string | null;
}

export interface MeasureRows {
	star: StarRow | undefined;
	kind: KindRow | undefined;
	change: ChangeRow | undefined;
	commune: CommuneRow | undefined;
	/** Targets of the place itself. */
	targets: readonly TargetRow[];
}

/** "tháng 04/2025", or for sums of figures of several dates "từ … đến …". */
function range({ params, format }: ViewContext, asOf: string, oldest: string | null | undefined): string {
	return oldest && oldest !== asOf ? grammar(params.lang).between(oldest, asOf) : format.asOf(asOf);
}

function measure(
	context: ViewContext,
	id: string,
	label: string,
	own: Value,
	target: TargetRow | undefined
): Measure {
	const { t, format, params, source, scope } = context;
	// A figure printed for the target may be newer than the split the measure reads; the later one speaks.
	const fromTarget = target?.actual != null && own.value === null;
	const value = fromTarget
		? target.actual
		: own.value === null
			? null
			: own.isShare
				? own.value * 100
				: own.value;
	const percent = own.isShare === true;
	const asOf = fromTarget ? target.actual_as_of : own.asOf;
	return {
		id,
		label,
		number:
			value === null
				? null
				: {
						value: Math.round(value * 10000) / 10000,
						text: percent ? format.percent(value) : format.count(value),
						metric: fromTarget ? 'target-attainment' : own.metric,
						// A target may be that of the old province the place continues.
						place: fromTarget ? String(target.place_id) : params.placeId,
						asOf: String(asOf),
						column: fromTarget ? 'actual' : own.column,
						...(fromTarget ? { row: String(target.target_id) } : {}),
						scope
					},
		qualifier: fromTarget ? qualifierWord(context, target.actual_qualifier) : (own.qualifier ?? null),
		note: own.note ?? null,
		fraction: fromTarget ? null : (own.fraction ?? null),
		missing: value === null ? (own.missing ?? t.missing.not_reported) : null,
		asOf: value === null || asOf === null ? null : range(context, asOf, fromTarget ? null : own.oldest),
		source: source(fromTarget ? target.actual_source_id : own.sourceId),
		target: target ? measureTarget(context, target, label, asOf) : null
	};
}

/** "hơn", where the source says so. */
function qualifierWord({ params }: ViewContext, stated: unknown): string | null {
	const qualifier = qualifierOf(stated);
	return qualifier === 'exact' ? null : grammar(params.lang).qualifier(qualifier);
}

const reason = (t: ViewContext['t'], code: string | null | undefined) =>
	code ? t.missing[code as keyof typeof t.missing] : null;

export function measures(
	context: ViewContext,
	{ star, kind, change, commune, targets }: MeasureRows
): Measure[] {
	const { t, params, format } = context;
	const year = params.asOf.slice(0, 4);
	const fraction = (a: number | null | undefined, b: number | null | undefined) =>
		a == null || b == null ? null : format.ratio(a, b);
	const candidates = [
		measure(
			context,
			'total',
			t.measures.total,
			{
				value: star?.total ?? null,
				qualifier: qualifierWord(context, star?.total_qualifier),
				asOf: star?.total_as_of ?? null,
				oldest: star?.total_as_of_oldest,
				sourceId: star?.total_source_id ?? null,
				metric: 'products-by-star',
				column: 'total',
				missing: reason(t, star?.missing_reason)
			},
			targetFor(targets, ['products_3star_up', 'products_total'])
		),
		measure(
			context,
			'five-star',
			t.measures.fiveStar,
			{
				value: star?.five_star ?? null,
				note: star?.five_star_basis === 'implied' ? t.measures.implied : null,
				asOf: star?.five_star_as_of ?? null,
				sourceId: star?.five_star_source_id ?? null,
				metric: 'products-by-star',
				column: 'five_star',
				missing: null
			},
			targetFor(targets, ['products_5star'])
		),
		measure(
			context,
			'cooperative-share',
			t.measures.cooperativeShare,
			{
				value: kind?.cooperative_share ?? null,
				isShare: true,
				fraction: fraction(kind?.cooperative, kind?.denominator),
				asOf: kind?.split_as_of ?? null,
				oldest: kind?.split_as_of_oldest,
				sourceId: kind?.split_source_id ?? null,
				metric: 'producers-by-kind',
				column: 'cooperative_share',
				missing: reason(t, kind?.missing_reason)
			},
			targetFor(targets, ['producers_cooperative_share'])
		),
		measure(
			context,
			'new-in-year',
			t.measures.newInYear(year),
			{
				value: change?.new_products ?? null,
				asOf: change?.printed_as_of ?? null,
				sourceId: change?.source_id ?? null,
				metric: 'product-changes',
				column: 'new_products',
				missing: reason(t, change?.missing_reason)
			},
			targetFor(targets, ['products_new_3star_up'], year)
		),
		measure(
			context,
			'communes',
			t.measures.communes,
			{
				value: commune?.with_product ?? null,
				fraction:
					commune?.communes == null || commune.share === null
						? null
						: t.measures.outOf(format.count(commune.communes), format.share(commune.share)),
				asOf: commune?.printed_as_of ?? null,
				sourceId: commune?.source_id ?? null,
				metric: 'communes-with-product',
				column: 'with_product',
				missing: reason(t, commune?.missing_reason)
			},
			targetFor(targets, ['communes_with_product_3star_up'])
		),
		measure(
			context,
			'enterprise-share',
			t.measures.enterpriseShare,
			{
				value: kind?.enterprise_share ?? null,
				isShare: true,
				fraction: fraction(kind?.enterprise, kind?.denominator),
				asOf: kind?.split_as_of ?? null,
				oldest: kind?.split_as_of_oldest,
				sourceId: kind?.split_source_id ?? null,
				metric: 'producers-by-kind',
				column: 'enterprise_share',
				missing: reason(t, kind?.missing_reason)
			},
			targetFor(targets, ['producers_sme_share'])
		),
		measure(
			context,
			'producers',
			t.measures.producers,
			{
				value: kind?.total ?? null,
				asOf: kind?.total_as_of ?? null,
				oldest: kind?.total_as_of_oldest,
				sourceId: kind?.total_source_id ?? null,
				metric: 'producers-by-kind',
				column: 'total',
				missing: reason(t, kind?.missing_reason)
			},
			targetFor(targets, ['producers_total'])
		)
	];
	// The first three are always shown, even to say that nothing is published.
	return [
		...candidates.slice(0, 3),
		...candidates.slice(3).filter(({ number, target }) => number !== null || target !== null)
	].slice(0, MOST);
}

import type { Row as ChangeRow } from '../metrics/product-changes/metric';
import type { Row as KindRow } from '../metrics/producers-by-kind/metric';
import type { Row as StarRow } from '../metrics/products-by-star/metric';
import type { ViewContext } from './context';
import type { NumberToken, RichText } from './view';

type Part = string | NumberToken;

/** Joins list items as running text: "a, b và c". */
function enumerate(items: readonly (readonly Part[])[], and: string): Part[] {
	return items.flatMap((item, i) => (i === 0 ? item : [i === items.length - 1 ? and : ', ', ...item]));
}

function starItems({ t, count }: ViewContext, row: StarRow): Part[][] {
	const place = String(row.place_id);
	const asOf = String(row.split_as_of);
	return (
		[
			[5, row.stars_5],
			[4, row.stars_4],
			[3, row.stars_3]
		] as const
	).flatMap(([stars, products]) =>
		products === null ? [] : [[count(products, 'products-by-star', place, asOf), t.opening.stars(stars)]]
	);
}

function potential({ t, count }: ViewContext, row: StarRow, inside: boolean): Part[] {
	if (row.potential === null || row.potential === 0) return [];
	const [before = '', after = ''] = inside ? t.opening.potentialInside : t.opening.potential;
	return [
		before,
		count(row.potential, 'potential-five-star', String(row.place_id), String(row.split_as_of)),
		after
	];
}

function stars(context: ViewContext, row: StarRow): Part[] {
	const { t, count, format } = context;
	if (row.split_basis === null) return [];
	const approximate = row.split_basis === 'from_shares' ? [t.opening.about] : [];
	const list = enumerate(starItems(context, row), t.opening.and);
	const sameReport = row.split_as_of === row.total_as_of && row.split_total === row.total;
	const tail = potential(context, row, false);
	if (sameReport) return [t.opening.of, ...approximate, ...list, ...tail];
	const [before = '', after = ''] = t.opening.splitLater;
	const ofTotal =
		row.split_total === null
			? []
			: [
					t.opening.splitOf[0]!,
					count(row.split_total, 'products-by-star', String(row.place_id), String(row.split_as_of)),
					t.opening.splitOf[1]!
				];
	return [
		before + format.asOf(String(row.split_as_of)) + after,
		...approximate,
		...list,
		...ofTotal,
		...tail
	];
}

function kinds({ t, count, format }: ViewContext, row: KindRow): Part[] {
	const place = String(row.place_id);
	const asOf = String(row.split_as_of);
	return enumerate(
		(['cooperative', 'cooperative_group', 'enterprise', 'household', 'other'] as const).flatMap((kind) => {
			const number = row[kind];
			const share = kind === 'other' ? null : row[`${kind}_share`];
			if (number !== null && (number > 0 || kind !== 'other')) {
				const parts: Part[] = [count(number, 'producers-by-kind', place, asOf), t.opening.kinds[kind]];
				if (kind === 'enterprise' && row.company !== null && row.private_enterprise !== null) {
					const [open = '', middle = '', close = ''] = t.opening.enterpriseParts;
					parts.push(
						open,
						count(row.company, 'producers-by-kind', place, asOf),
						middle,
						count(row.private_enterprise, 'producers-by-kind', place, asOf),
						close
					);
				}
				return [parts];
			}
			if (number === null && share !== null && kind !== 'other') {
				return [
					[
						{ value: share, text: format.share(share), metric: 'producers-by-kind', place, asOf },
						t.opening.kindShares[kind]
					]
				];
			}
			return [];
		}),
		t.opening.and
	);
}

function producers(context: ViewContext, row: KindRow | undefined, totalAsOf: string | null): Part[] {
	if (!row || (row.total === null && row.split_basis === null)) return [];
	const { t, count, format } = context;
	const place = String(row.place_id);
	const asOf = row.split_basis === null ? String(row.total_as_of) : String(row.split_as_of);
	const total = row.split_basis === null ? row.total : row.denominator;
	const list = row.split_basis === null ? [] : kinds(context, row);
	const number: Part[] = total === null ? [] : [count(total, 'producers-by-kind', place, asOf)];
	const [before = '', after = ''] = asOf === totalAsOf ? t.opening.producers : t.opening.producersLater;
	const lead: Part[] =
		asOf === totalAsOf
			? [before, ...number, after]
			: [before + format.asOf(asOf) + after, ...number, number.length > 0 ? t.opening.producersUnit : ''];
	return list.length > 0 ? [...lead, number.length > 0 ? t.opening.including : '', ...list] : lead;
}

function changes({ t, count }: ViewContext, row: ChangeRow | undefined): Part[] {
	if (!row) return [];
	const place = String(row.place_id);
	const items = (
		[
			[row.new_products, t.opening.newProducts],
			[row.re_evaluated, t.opening.reEvaluated],
			[row.upgraded, t.opening.upgraded],
			[row.lapsed, t.opening.lapsed],
			[row.withdrawn, t.opening.withdrawn]
		] as const
	).flatMap(([number, words]) =>
		number === null ? [] : [[count(number, 'product-changes', place, String(row.printed_as_of)), words]]
	);
	return items.length === 0
		? []
		: [t.opening.changes(String(row.as_of).slice(0, 4)), ...enumerate(items, t.opening.and)];
}

/**
 * The sentence every official report opens with: as of D, place X has N products, of which …, of M
 * producers …; this year n new … Written from the metric rows, each number a checkable token.
 */
export function opening(
	context: ViewContext,
	star: StarRow | undefined,
	kind: KindRow | undefined,
	change: ChangeRow | undefined
): RichText {
	const { t, params, format, placeName, count } = context;
	const place = params.placeId === 'vn' ? t.countrySentence : placeName(params.placeId);
	if (!star || star.total === null) {
		const missing = t.opening.noTotal(place, format.date(params.asOf));
		const parts = star?.parts_known ? t.opening.partsMissing(star.parts_known, star.parts_total ?? 0) : '';
		const rest = star ? [...producers(context, kind, null), ...changes(context, change)] : [];
		return [
			missing + parts,
			...rest.map((part, i) => (i === 0 && typeof part === 'string' ? part.replace(/^\. /, ' ') : part))
		];
	}
	const [to = '', comma = '', has = '', end = ''] = t.opening.total;
	const qualifier =
		star.total_qualifier === 'more_than'
			? t.opening.moreThan
			: star.total_qualifier === 'about'
				? t.opening.about
				: '';
	const parts =
		star.basis !== 'parts'
			? ''
			: star.parts_total === 1
				? t.opening.fromOnePart
				: t.opening.fromParts(star.parts_total ?? 0);
	return [
		to + format.asOf(String(star.total_as_of)) + comma + place + has + qualifier,
		count(star.total, 'products-by-star', params.placeId, String(star.total_as_of)),
		end + parts,
		...stars(context, star),
		...producers(context, kind, star.total_as_of),
		...changes(context, change),
		'.'
	];
}

import type { Row as ChangeRow } from '../metrics/product-changes/metric';
import type { Row as KindRow } from '../metrics/producers-by-kind/metric';
import type { Row as StarRow } from '../metrics/products-by-star/metric';
import { fill, grammar, qualifierOf, type Clause } from '../text/grammar';
import type { ViewContext } from './context';
import type { NumberToken, RichText } from './view';

type Part = string | NumberToken;

/** "năm 2022", or for sums of figures of several dates "từ tháng 04/2022 đến tháng 05/2024". */
function asOfText({ params, format }: ViewContext, asOf: string | null, oldest: string | null): string {
	return oldest === null || oldest === asOf
		? format.asOf(String(asOf))
		: grammar(params.lang).between(oldest, String(asOf));
}

function starItems({ words, count }: ViewContext, row: StarRow): Part[][] {
	const place = String(row.place_id);
	const asOf = String(row.split_as_of);
	const classes = [
		[5, row.stars_5],
		[4, row.stars_4],
		[3, row.stars_3]
	] as const;
	return classes.flatMap(([stars, products]) => {
		if (products === null || products === 0) return [];
		const rank =
			stars === 5 && row.potential_treatment === 'as_5star' ? words.fiveStarProvincial : words.stars(stars);
		return [[count(products, 'products-by-star', place, asOf, `stars_${stars}`), rank]];
	});
}

/** Potential 5-star products in the convention of the publication: among the 4-star ones, in the total, or beside it. */
function potential({ words, count }: ViewContext, row: StarRow): Part[] {
	if (row.potential === null || row.potential === 0) return [];
	const ranked = (row.stars_3 ?? 0) + (row.stars_4 ?? 0) + (row.stars_5 ?? 0);
	const [before, after] =
		row.potential_treatment === 'inside_4star'
			? words.potentialInside
			: row.split_total !== null && row.split_total > ranked
				? words.potentialInTotal
				: words.potential;
	const dossiers = count(
		row.potential,
		'products-by-star',
		String(row.place_id),
		String(row.split_as_of),
		'potential'
	);
	return [before, dossiers, after];
}

/** A number of 5-star products that is newer than the split. */
function newerFiveStar({ words, count, format }: ViewContext, row: StarRow): Part[] {
	if (row.five_star === null || row.five_star_as_of === row.split_as_of || row.five_star_basis === 'implied')
		return [];
	const [before, middle, after] = words.newerFiveStar;
	const asOf = String(row.five_star_as_of);
	return [
		before,
		count(row.five_star, 'products-by-star', String(row.place_id), asOf, 'five_star'),
		middle + format.asOf(asOf) + after
	];
}

function stars(context: ViewContext, row: StarRow): Part[] {
	const { words, count, params } = context;
	if (row.split_basis === null) return newerFiveStar(context, row);
	const g = grammar(params.lang);
	const approximate = row.split_basis === 'from_shares' ? [`${g.qualifier('about')} `] : [];
	const items = starItems(context, row);
	const list = g.list(items);
	const tail = [...potential(context, row), ...newerFiveStar(context, row)];
	// No product of any star: nothing to name the parts of.
	if (items.length === 0) return tail;
	const sameReport = row.split_as_of === row.total_as_of && row.split_total === row.total;
	if (sameReport) return [words.of, ...approximate, ...list, ...tail];
	const [before, after] = words.splitLater;
	const ofTotal =
		row.split_total === null
			? []
			: [
					words.splitOf,
					...g.counted(
						count(
							row.split_total,
							'products-by-star',
							String(row.place_id),
							String(row.split_as_of),
							'split_total'
						),
						'product'
					)
				];
	const when = asOfText(context, row.split_as_of, row.split_as_of_oldest);
	return [before + when + after, ...approximate, ...list, ...ofTotal, ...tail];
}

function kinds({ words, count, format, scope, params }: ViewContext, row: KindRow): Clause<NumberToken> {
	const g = grammar(params.lang);
	const place = String(row.place_id);
	const asOf = String(row.split_as_of);
	return g.list(
		(['cooperative', 'cooperative_group', 'enterprise', 'household', 'other'] as const).flatMap((kind) => {
			const number = row[kind];
			const share = kind === 'other' ? null : row[`${kind}_share`];
			if (number !== null && (number > 0 || kind !== 'other')) {
				const parts: Part[] = [...g.counted(count(number, 'producers-by-kind', place, asOf, kind), kind)];
				if (kind === 'enterprise' && row.company !== null && row.private_enterprise !== null) {
					const owned = (['company', 'private_enterprise'] as const).map((unit) =>
						g.counted(count(row[unit] ?? 0, 'producers-by-kind', place, asOf, unit), unit)
					);
					parts.push(' (', ...g.list(owned), ')');
				}
				return [parts];
			}
			if (number === null && share !== null && kind !== 'other') {
				return [
					[
						{
							value: share,
							text: format.share(share),
							metric: 'producers-by-kind',
							place,
							asOf,
							column: `${kind}_share`,
							scope
						},
						words.kindShares[kind]
					]
				];
			}
			return [];
		})
	);
}

function producers(context: ViewContext, row: KindRow | undefined, totalAsOf: string | null): Part[] {
	if (!row || (row.total === null && row.split_basis === null)) return [];
	const { words, count } = context;
	const place = String(row.place_id);
	const asOf = row.split_basis === null ? String(row.total_as_of) : String(row.split_as_of);
	const total = row.split_basis === null ? row.total : row.denominator;
	const list = row.split_basis === null ? [] : kinds(context, row);
	const isSum = row.basis === 'parts' || row.split_basis === 'parts';
	const sameDay = asOf === totalAsOf && !isSum;
	const oldest = row.split_basis === null ? row.total_as_of_oldest : row.split_as_of_oldest;
	const number: readonly Part[] =
		total === null
			? []
			: grammar(context.params.lang).counted(
					count(total, 'producers-by-kind', place, asOf, row.split_basis === null ? 'total' : 'denominator'),
					'producer'
				);
	const [before, after] = words.producersLater;
	const lead: Part[] = [
		sameDay ? words.producers : before + asOfText(context, asOf, oldest) + after,
		...number
	];
	return list.length > 0 ? [...lead, number.length > 0 ? words.including : '', ...list] : lead;
}

function changes({ words, count, params }: ViewContext, row: ChangeRow | undefined): Part[] {
	if (!row) return [];
	const place = String(row.place_id);
	const items = (
		[
			['new_products', words.newProducts],
			['re_evaluated', words.reEvaluated],
			['upgraded', words.upgraded],
			['lapsed', words.lapsed],
			['withdrawn', words.withdrawn]
		] as const
	).flatMap(([column, words]) => {
		const number = row[column];
		return number === null
			? []
			: [
					[
						count(number, 'product-changes', place, String(row.printed_as_of), column),
						grammar(params.lang).agreed(number, words)
					]
				];
	});
	return items.length === 0
		? []
		: [words.changes(String(row.as_of).slice(0, 4)), ...grammar(params.lang).list(items)];
}

/** Of how many former provinces a sum is, or could be. */
function partsOf({ params, count }: ViewContext, row: StarRow, frame: string): RichText {
	const number = (column: 'parts_known' | 'parts_total') =>
		count(row[column] ?? 0, 'products-by-star', String(row.place_id), params.asOf, column);
	return fill(frame, { known: number('parts_known'), all: number('parts_total') });
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
	const { t, words, params, format, placeName, count } = context;
	const place = params.placeId === 'vn' ? t.countrySentence : placeName(params.placeId);
	if (!star || star.total === null) {
		const missing = words.noTotal(place, format.date(params.asOf));
		const parts = star?.parts_known ? partsOf(context, star, words.partsMissing) : [];
		const rest = star ? [...producers(context, kind, null), ...changes(context, change)] : [];
		return [
			missing,
			...parts,
			...rest.map((part, i) => (i === 0 && typeof part === 'string' ? part.replace(/^\. /, ' ') : part))
		];
	}
	const [to, comma, has, end] = words.total;
	const isRange = star.total_as_of_oldest !== null && star.total_as_of_oldest !== star.total_as_of;
	const lead = isRange ? words.accordingTo : star.total_as_of?.length === 4 ? words.toEndOf : to;
	const total = count(star.total, 'products-by-star', params.placeId, String(star.total_as_of), 'total');
	const parts =
		star.basis !== 'parts'
			? []
			: star.parts_total === 1
				? [String(star.total_as_of) < '2025-07' ? words.fromOnePart : '']
				: partsOf(context, star, words.fromParts);
	return [
		lead + asOfText(context, star.total_as_of, star.total_as_of_oldest) + comma + place + has,
		...grammar(params.lang).stated(total, qualifierOf(star.total_qualifier)),
		` ${grammar(params.lang).noun('product', star.total, 'OCOP')}${end}`,
		...parts,
		...stars(context, star),
		...(star.total === 0 ? [] : producers(context, kind, star.total_as_of)),
		...changes(context, change),
		'.'
	];
}

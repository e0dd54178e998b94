import { sentencesOf, textOf } from '../../text/grammar';
import { starRequest } from '../../views/star-figures';
import { headline, slideOf, type DeckContext } from '../context';
import { kindRequest } from '../../views/producer-figures';
import type { Slide } from '../slide';

/** The sentence every report opens with, a point for each of its parts. */
export function openingSlide(context: DeckContext): Slide {
	const { params, view, page, words, grammar, place, star } = context;
	const { t, format } = view;
	const [text = [], ...points] = sentencesOf(page.opening);
	const total =
		star?.total == null
			? null
			: view.count(star.total, 'products-by-star', params.placeId, String(star.total_as_of), 'total');
	const qualifier =
		star?.total_qualifier === 'more_than' || star?.total_qualifier === 'about'
			? star.total_qualifier
			: 'exact';
	return slideOf(context, {
		id: 'opening',
		headline: total
			? headline(
					words.opening.title(format.asOf(String(star!.total_as_of)), place, [
						...grammar.stated(total, qualifier),
						` ${grammar.noun('product', total.value, 'OCOP')}`
					])
				)
			: headline(words.opening.none(place)),
		body: { kind: 'sentence', text, points },
		notes: [
			textOf(page.opening),
			words.opening.notes(
				page.name,
				t.controls[params.base],
				t.underSystem[params.system],
				format.date(params.asOf)
			),
			words.opening.each,
			...(view.isSample ? [t.sampleExplained] : [])
		],
		rows: page.stars.slice(0, 1).map(({ table }) => table),
		requests: [starRequest(params, params.asOf), kindRequest(params, params.asOf)],
		sources: [
			...view.sources([star?.total_source_id ?? null, star?.split_source_id ?? null]),
			...view.sources([context.kind?.total_source_id ?? null, context.kind?.split_source_id ?? null])
		]
	});
}

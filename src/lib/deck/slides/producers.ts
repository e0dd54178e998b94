import { KIND_FILL, KINDS } from '../../charts/kit/palette';
import { producerRequests } from '../../views/producer-figures';
import type { FigureModel, RichText } from '../../views/view';
import { headline, slideOf, type DeckContext } from '../context';
import { MOST_PERIODS, periodSeries } from '../series';
import type { ChartSeries, Slide } from '../slide';

/** Producers by kind over the last periods; the title names the largest kind. */
export function producersSlide(context: DeckContext): Slide {
	const { page, words, params, view, kind, grammar } = context;
	const [figure] = page.producers;
	const series = figure && kindSeries(context, figure);
	const isKnown = figure && series && series.categories.length > 0;
	const total =
		kind?.total == null
			? null
			: view.count(kind.total, 'producers-by-kind', params.placeId, String(kind.total_as_of), 'total');
	return slideOf(context, {
		id: 'producers',
		headline: isKnown
			? largest(context, series)
			: total && total.value > 0
				? headline(words.producers.total(grammar.counted(total, 'producer')))
				: headline(words.producers.none),
		body: isKnown
			? { kind: 'figure', figure: { ...figure, shaped: figure.shaped.slice(-MOST_PERIODS) }, series }
			: { kind: 'empty', reason: figure?.finding ?? view.t.missing.not_reported },
		notes: figure ? [figure.finding, ...figure.notes] : [],
		rows: figure ? [figure.table] : [],
		requests: producerRequests(params),
		sources: figure?.sources
	});
}

function kindSeries({ words }: DeckContext, figure: FigureModel): ChartSeries {
	const parts = KINDS.map((kind) => ({
		key: `${kind}_share`,
		name: words.producers.kinds[kind],
		colour: KIND_FILL[kind]
	}));
	return periodSeries(figure, parts, 'share-bar', 'share');
}

/** The kind with the largest share of the last period. */
function largest({ words, grammar, view }: DeckContext, { series, categories }: ChartSeries): RichText {
	const at = categories.length - 1;
	const [first] = [...series]
		.filter(({ values }) => typeof values[at] === 'number')
		.sort((a, b) => (b.values[at] ?? 0) - (a.values[at] ?? 0));
	if (!first) return headline(words.producers.none);
	const share = first.values[at] ?? 0;
	const token = first.numbers?.[at];
	const what = token
		? grammar.share(token, 'producer')
		: [`${view.format.share(share)} ${grammar.noun('producer', 2)}`];
	return headline(words.producers.share(first.name, what));
}

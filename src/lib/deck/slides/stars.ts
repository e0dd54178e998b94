import { STAR_FILL } from '../../charts/kit/palette';
import type { StarsByYearRow } from '../../charts/stars-by-year/shape';
import { starRequests } from '../../views/star-figures';
import type { FigureModel, RichText } from '../../views/view';
import { headline, slideOf, type DeckContext } from '../context';
import { MOST_PERIODS, periodSeries } from '../series';
import type { Slide } from '../slide';
import { tokenOf } from '../token';

/** Products by star over the last periods; the title says where the total went, or what the split is. */
export function starsSlide(context: DeckContext): Slide {
	const { page, words, params, view } = context;
	const [figure] = page.stars;
	const series = figure && periodSeries(withRest(figure), parts(context), 'stacked-bar', 'integer');
	const isKnown = figure && series && series.series.length > 0;
	return slideOf(context, {
		id: 'stars',
		headline: isKnown
			? titleOf(context, figure)
			: headline(context.star?.total === 0 ? words.stars.noProduct : words.stars.none),
		body: isKnown
			? { kind: 'figure', figure: { ...figure, shaped: figure.shaped.slice(-MOST_PERIODS) }, series }
			: { kind: 'empty', reason: figure?.finding ?? view.t.missing.not_reported },
		notes: figure ? [figure.finding, ...figure.notes] : [],
		rows: figure ? [figure.table] : [],
		requests: starRequests(params),
		sources: figure?.sources
	});
}

function parts({ words }: DeckContext) {
	return [
		...([3, 4, 5] as const).map((stars) => ({
			key: `stars_${stars}`,
			name: words.stars.name(stars),
			colour: STAR_FILL[stars]
		})),
		{ key: 'unsplit', name: words.stars.unsplit, colour: 'rule' }
	];
}

/** What the total holds beyond the known stars, as a part of its own. */
function withRest(figure: FigureModel): FigureModel {
	const shaped = figure.shaped.map((each) => {
		const row = each as StarsByYearRow;
		const split = (row.stars_3 ?? 0) + (row.stars_4 ?? 0) + (row.stars_5 ?? 0);
		return { ...row, unsplit: row.total !== null && row.total > split ? row.total - split : null };
	});
	const rows = figure.table.rows.map((cells, at) => {
		const row = shaped[at];
		// A total without any star is itself what is open: the number then leads to the total.
		const isWhole = row?.unsplit != null && row.unsplit === row.total;
		return isWhole && cells['total'] ? { ...cells, unsplit: cells['total'] } : cells;
	});
	return { ...figure, shaped, table: { ...figure.table, rows } };
}

function titleOf(context: DeckContext, figure: FigureModel): RichText {
	const { words, grammar, star, params, view } = context;
	const known = figure.shaped
		.map((row, at) => ({ row: row as StarsByYearRow & { place_id?: string }, cells: figure.table.rows[at] }))
		.flatMap(({ row, cells }) => {
			const token = cells?.['total'] ? tokenOf(cells['total']) : null;
			return token && !row.approximate ? [{ label: row.label, token, place: row.place_id }] : [];
		});
	const last = known.at(-1);
	// Totals of the same unit only: an old province of that name is another place.
	const before = known.findLast(
		({ token, place, label }) => token !== last?.token && place === last?.place && label !== last?.label
	);
	if (before && last)
		return headline(
			words.stars.moved(grammar.moved(before.token, last.token, 'product'), before.label, last.label)
		);
	if (star?.split_total && star.stars_3 !== null) {
		const number = (value: number, column: string) =>
			view.count(value, 'products-by-star', params.placeId, String(star.split_as_of), column);
		const all = grammar.counted(number(star.split_total, 'split_total'), 'product');
		return headline(words.stars.share(number(star.stars_3, 'stars_3'), all));
	}
	return last
		? headline(words.stars.total(grammar.counted(last.token, 'product'), last.label))
		: headline(figure.finding.replace(/\.$/, ''));
}

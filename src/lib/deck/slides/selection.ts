import type { ChoiceRow } from '../../charts/slice-choices/shape';
import type { Row } from '../../engine/engine';
import { isActive, type Slice } from '../../filters/slice';
import type { MetricRequest } from '../../query/compile';
import { choicesFigure } from '../../slice/figures';
import { firstProducts } from '../../slice/first-products';
import { placeView } from '../../slice/place';
import { answerOf, firstRequest, partRequest, type FirstRow, type Question } from '../../slice/questions';
import { sentence } from '../../slice/sentence';
import { sliceText } from '../../slice/words';
import { textOf } from '../../text/grammar';
import { cellOf } from '../../ui/table';
import type { FigureModel, RichText, ViewParams } from '../../views/view';
import { slideOf, uncountedSlide, type DeckContext } from '../context';
import { selectedSlice } from '../selection';
import type { ChartSeries, DeckOptions, Slide } from '../slide';
import { tokenOf } from '../token';

/** Pictures of a slice that add up to it; the first whose filter says nothing has most to tell. */
const PICTURES = ['stars', 'kinds', 'groups'] as const;
type Picture = (typeof PICTURES)[number];

const PARTS = ['summary', 'breakdown', 'family'] as const;

function questionOf({ asOf, newest }: ViewParams, text: string): Question {
	return { slice: selectedSlice(text, asOf === newest ? null : asOf), newest };
}

/** What a slice of the register asks; nothing where the deck is of none. */
export function selectionRequests(params: ViewParams, { slice }: DeckOptions): MetricRequest[] {
	if (!slice) return [];
	const question = questionOf(params, slice);
	return [...PARTS.map((part) => partRequest(part, question)), firstRequest(question)];
}

/** The slice that the reader came from: its sentence, its parts, the products it begins with. */
export function selectionSlide(context: DeckContext): Slide | null {
	const { params, options, rowsOf, words } = context;
	if (!options.slice) return null;
	if (options.withRegister === false) return uncountedSlide(context, 'selection');
	const question = questionOf(params, options.slice);
	const rows = (part: (typeof PARTS)[number]): readonly Row[] => rowsOf(partRequest(part, question));
	const answer = answerOf(question, {
		...{ summary: rows('summary'), breakdown: rows('breakdown'), family: rows('family') },
		places: []
	});
	const { slice, summary } = answer;
	const place = placeView(answer.family, slice, { '63': [], '34': [] }, params.lang).inSentence;
	const products = summary.products ?? 0;
	const told = { slice, day: answer.day, place, products, producers: summary.producers ?? 0 };
	const text = sentence(told, params.lang);
	const sample = (summary.sample_products ?? 0) > 0;
	const by = pictureOf(slice);
	const common = { ...answer, sample, lang: params.lang, linked: slice };
	const figure = choicesFigure(by, common, sliceText(params.lang).figure[by]);
	const first = rowsOf(firstRequest(question)) as unknown as readonly FirstRow[];
	return slideOf(context, {
		id: 'selection',
		headline: withoutStop(text),
		body:
			products > 0
				? { kind: 'figure', figure, series: seriesOf(context, figure) }
				: { kind: 'empty', reason: words.selection.empty },
		notes: [textOf(text), ...(products > 0 ? [figure.finding] : []), words.selection.rule],
		rows: products > 0 ? [figure.table, firstProducts(first, params.lang)] : [],
		requests: selectionRequests(params, options),
		sample: sample || (params.hasSample && products === 0)
	});
}

function pictureOf(slice: Slice): Picture {
	return PICTURES.find((each) => !isActive(slice, each)) ?? PICTURES[0];
}

/** A title has no full stop. */
function withoutStop(text: RichText): RichText {
	return text.map((part, at) =>
		at === text.length - 1 && typeof part === 'string' ? part.replace(/\.$/, '') : part
	);
}

/** One bar a value that something is of. */
function seriesOf({ words }: DeckContext, figure: FigureModel): ChartSeries {
	const rows = (figure.shaped as readonly ChoiceRow[])
		.map((row, at) => ({ row, cells: figure.table.rows[at] ?? {} }))
		// Values that nothing is of say nothing on a wall; they are in the table behind.
		.filter(({ row }) => row[row.of] > 0);
	const of = rows[0]?.row.of ?? 'products';
	return {
		kind: 'bar',
		unit: 'integer',
		categories: rows.map(({ row }) => row.label),
		series: [
			{
				name: words.selection.series[of],
				colour: 'accent',
				values: rows.map(({ row }) => row[of]),
				numbers: rows.map(({ cells }) => tokenOf(cellOf(cells, of)))
			}
		]
	};
}

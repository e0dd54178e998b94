import type { Row as ChangeRow } from '../../metrics/product-changes/metric';
import type { MetricRequest } from '../../query/compile';
import type { NumberToken, RichText, ViewParams } from '../../views/view';
import { yearEndsUpTo } from '../../views/years';
import { headline, slideOf, type DeckContext } from '../context';
import type { ChartSeries, DeckOptions, Slide } from '../slide';
import { bridgeRequest, bridgeSlide } from './bridge';

const KINDS = ['new_products', 're_evaluated', 'upgraded', 'downgraded', 'lapsed', 'withdrawn'] as const;
type Kind = (typeof KINDS)[number];

const request = ({ system, base }: ViewParams, asOf: string): MetricRequest => ({
	metric: 'product-changes',
	params: { as_of: asOf, period_start: `${asOf.slice(0, 4)}-01-01`, system, base }
});

/** What only the register can tell: how one total became the other. */
export function changesRequests(params: ViewParams, options: DeckOptions): MetricRequest[] {
	return [bridgeRequest(params, options)];
}

/** What came and went in the year of the day. */
export function yearChange(context: DeckContext): ChangeRow | undefined {
	const { params } = context;
	const year = yearEndsUpTo(params.asOf, params.newest).at(-1)!;
	return rowOf(context, request(params, year.asOf));
}

const knownOf = (row: ChangeRow | undefined): Kind[] => KINDS.filter((kind) => row?.[kind] != null);

function rowOf({ rowsOf, params }: DeckContext, asked: MetricRequest): ChangeRow | undefined {
	return (rowsOf(asked) as unknown as readonly ChangeRow[]).find((row) => row.place_id === params.placeId);
}

/** Of publications what they print of the year; where they print nothing, and of the register, its bridge. */
export function changesSlide(context: DeckContext): Slide {
	const { params, options } = context;
	const isPrinted = params.base === 'published' && knownOf(yearChange(context)).length > 0;
	return isPrinted || options.withRegister === false ? yearSlide(context) : bridgeSlide(context);
}

function yearSlide(context: DeckContext): Slide {
	const { params, words, page, view } = context;
	const t = words.changes;
	const year = params.asOf.slice(0, 4);
	const now = yearChange(context);
	const known = knownOf(now);
	const moved = known.filter((kind) => now?.[kind] !== 0);
	const [figure] = page.changes;
	return slideOf(context, {
		id: 'changes',
		headline: now && known.length > 0 ? titleOf(context, now, known) : headline(t.none(year)),
		body:
			now && figure && moved.length > 0
				? { kind: 'figure', figure, series: yearSeries(context, moved, now) }
				: { kind: 'empty', reason: known.length > 0 ? t.nothing(year) : t.noneWhy(year) },
		notes: figure ? [figure.finding] : [],
		rows: figure ? [figure.table] : [],
		requests: [request(params, params.asOf)],
		sources: now ? view.sources([now.source_id]) : []
	});
}

function tokenOf({ view, params }: DeckContext, row: ChangeRow, kind: Kind): NumberToken {
	const asOf = String(row.printed_as_of ?? row.as_of);
	return view.count(row[kind] ?? 0, 'product-changes', params.placeId, asOf, kind);
}

/** New products where they are printed, else the first of what is. */
function titleOf(context: DeckContext, now: ChangeRow, known: readonly Kind[]): RichText {
	const { words, grammar, params } = context;
	const t = words.changes;
	const kind = known.includes('new_products') ? 'new_products' : known[0]!;
	const what = grammar.counted(tokenOf(context, now, kind), 'product', t.attribute[kind]);
	return headline(t.year(params.asOf.slice(0, 4), what));
}

function yearSeries(context: DeckContext, kinds: readonly Kind[], now: ChangeRow): ChartSeries {
	const { words, view } = context;
	const numbers = kinds.map((kind) => tokenOf(context, now, kind));
	return {
		kind: 'bar',
		unit: 'integer',
		categories: kinds.map((kind) => words.changes.kinds[kind]),
		series: [
			{
				name: words.changes.upTo(view.format.asOf(String(now.printed_as_of ?? now.as_of))),
				colour: 'accent',
				values: numbers.map(({ value }) => value),
				numbers
			}
		]
	};
}

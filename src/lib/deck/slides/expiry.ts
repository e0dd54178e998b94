import { STAR_FILL } from '../../charts/kit/palette';
import { dossierHref } from '../../dossier/codec';
import { windowOf, type ExpiryAnswer } from '../../expiry/answer';
import { WINDOWS } from '../../expiry/state';
import type { Row as ProductRow } from '../../metrics/product-rows/metric';
import { expiryFigure } from '../../slice/figures';
import { numberCell, type TableData } from '../../ui/table';
import type { NumberToken } from '../../views/view';
import { headline, slideOf, uncountedSlide, type DeckContext } from '../context';
import { expiryRequests, LISTED_MONTHS, listedRows } from '../expiry-rows';
import type { ChartSeries, Slide } from '../slide';

/** Certificates listed behind the slide; the whole list is on the page of expiries. */
const MOST_LISTED = 60;
const YEAR = 12;

/** Certificates that lapse within 3, 6 and 12 months, by star. */
export function expirySlide(context: DeckContext): Slide {
	const { words, grammar, view, expiry, params } = context;
	const t = words.expiry;
	const { count, share } = view.format;
	const within = grammar.within(YEAR);
	if (!expiry) return uncountedSlide(context, 'expiry');
	const all = expiry.inForce.products ?? 0;
	const { products, producers } = windowOf(expiry, YEAR).summary;
	const { slice, day, calendar: breakdown, places } = expiry;
	const calendar = expiryFigure(
		{ slice, day, breakdown, places, sample: params.hasSample, lang: params.lang, linked: slice },
		t.figure,
		[],
		{ ...slice, standing: 'in_force' }
	);
	return slideOf(context, {
		id: 'expiry',
		headline:
			(products ?? 0) > 0
				? headline(t.title(grammar.counted(windowToken(context, expiry, YEAR), 'certificate'), within))
				: headline(t.none(within)),
		body:
			all === 0
				? { kind: 'empty', reason: t.empty }
				: (products ?? 0) === 0
					? { kind: 'empty', reason: t.noneWhy(grammar.countedText(all, 'certificate'), within) }
					: { kind: 'figure', figure: calendar, series: windowSeries(context, expiry) },
		notes: [
			...((products ?? 0) > 0 ? [t.share(share((products ?? 0) / all), count(all))] : []),
			...((producers ?? 0) > 0 ? [t.producers(grammar.countedText(producers ?? 0, 'producer'), within)] : []),
			t.rule,
			...(params.base === 'published' ? [t.fromRegister] : []),
			...(params.hasSample ? [view.t.sampleExplained] : [])
		],
		rows: [...(all > 0 ? [calendar.table] : []), listedTable(context)],
		requests: expiryRequests(params),
		sample: params.hasSample
	});
}

type Column = 'products' | 'stars_3' | 'stars_4' | 'stars_5';

/** A number of a window, with the slice it counts. */
export function windowToken(
	{ view }: DeckContext,
	expiry: ExpiryAnswer,
	months: number,
	column: Column = 'products'
): NumberToken {
	const { slice, day } = expiry;
	const value = windowOf(expiry, months).summary[column] ?? 0;
	const params = { ...slice, within_months: months, as_of: day };
	return {
		...{
			value,
			text: view.format.count(value),
			metric: 'slice-summary',
			place: slice.place,
			asOf: day,
			column
		},
		path: dossierHref({ metric: 'slice-summary', params }, column)
	};
}

function windowSeries(context: DeckContext, expiry: ExpiryAnswer): ChartSeries {
	const { words, view } = context;
	return {
		kind: 'stacked-bar',
		unit: 'integer',
		categories: WINDOWS.map((months) => words.expiry.within(view.format.count(months))),
		series: ([3, 4, 5] as const).map((stars) => {
			const numbers = WINDOWS.map((months) => windowToken(context, expiry, months, `stars_${stars}`));
			return {
				name: words.stars.name(stars),
				colour: STAR_FILL[stars],
				values: numbers.map(({ value }) => value),
				numbers
			};
		})
	};
}

function listedTable(context: DeckContext): TableData {
	const { rowsOf, params, words, view } = context;
	const t = words.expiry;
	const { count, date } = view.format;
	const rows = listedRows(rowsOf, params);
	const first = rows.slice(0, MOST_LISTED);
	const months = count(LISTED_MONTHS);
	return {
		caption:
			first.length < rows.length
				? t.listedFirst(count(first.length), count(rows.length), months)
				: t.listed(months),
		columns: [
			{ key: 'name', label: t.columns.name },
			{ key: 'producer', label: t.columns.producer },
			{ key: 'stars', label: t.columns.stars, numeric: true },
			{ key: 'commune', label: t.columns.commune },
			{ key: 'until', label: t.columns.until, kind: 'date' }
		],
		rows: first.map((row: ProductRow) => ({
			name: { value: row.name },
			producer: { value: row.producer_name },
			stars: numberCell(row.stars, count),
			commune: { value: row.commune, ...(row.commune === null ? { text: '…' } : {}) },
			until: { value: row.expires_on, text: row.expires_on ? date(row.expires_on) : '…' }
		}))
	};
}

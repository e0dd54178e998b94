import type { Deck } from '../deck/slide';
import { METRICS } from '../metrics/registry';
import { compile, requestKey, type MetricRequest } from '../query/compile';
import { messages } from '../text/messages';
import { viewContext } from '../views/context';
import type { RowsOf, SourceRef, ViewParams } from '../views/view';
import type { PackContent, PackDefinition, PackFacts } from './content';
import { officialRequests, officialTables } from './official';

/** What the caller knows and no row says. */
export type PackOrigin = Pick<PackFacts, 'snapshotId' | 'url' | 'made'>;

/**
 * Everything the files of a pack hold, from metric rows and the deck alone. Pure; contains Arquero by way of
 * the views, so it runs at build, in Node or in a worker.
 */
export function packContent(deck: Deck, rowsOf: RowsOf, params: ViewParams, origin: PackOrigin): PackContent {
	const context = viewContext(rowsOf, params);
	const t = messages(params.lang);
	const official = officialTables(context);
	const requests = distinct([...deck.slides.flatMap((slide) => slide.requests), ...officialRequests(params)]);
	return {
		facts: {
			...origin,
			lang: params.lang,
			placeId: deck.placeId,
			placeName: deck.placeName,
			asOf: deck.asOf,
			base: t.controls[params.base],
			system: t.underSystem[params.system],
			sample: deck.slides.some(({ sample }) => sample) || official.some(({ sample }) => sample)
		},
		deck,
		official,
		definitions: definitions(requests, params),
		sources: distinctSources(deck.slides.flatMap((slide) => slide.sources)),
		statements: Object.fromEntries(
			deck.slides.map((slide) => [slide.id, distinct(slide.requests).map(compile)])
		)
	};
}

function distinct(requests: readonly MetricRequest[]): MetricRequest[] {
	return [...new Map(requests.map((request) => [requestKey(request), request])).values()];
}

function distinctSources(sources: readonly SourceRef[]): SourceRef[] {
	return [...new Map(sources.map((source) => [source.id, source])).values()];
}

function definitions(requests: readonly MetricRequest[], { lang }: ViewParams): PackDefinition[] {
	return [...new Set(requests.map(({ metric }) => metric))].map((metric) => {
		const { title = metric, definition = '', caveats = [] } = METRICS.get(metric)?.text[lang] ?? {};
		const statements = requests.filter((request) => request.metric === metric).map(compile);
		return { metric, title, definition, caveats, statements };
	});
}

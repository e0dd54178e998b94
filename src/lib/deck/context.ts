import type { ExpiryAnswer } from '../expiry/answer';
import type { Row as KindRow } from '../metrics/producers-by-kind/metric';
import type { Row as StarRow } from '../metrics/products-by-star/metric';
import type { Row as TargetRow } from '../metrics/target-attainment/metric';
import { grammar, join, textOf, type Clause, type Grammar } from '../text/grammar';
import { viewContext, type ViewContext } from '../views/context';
import { placeView, type PlaceView } from '../views/place';
import { kindRows } from '../views/producer-figures';
import { starRows } from '../views/star-figures';
import { targetsOfPlace } from '../views/target-figures';
import type { NumberToken, RichText, RowsOf, SourceRef, ViewParams } from '../views/view';
import { expiryOf } from './expiry-rows';
import type { DeckOptions, Slide, SlideId } from './slide';
import { deckWords, type DeckWords } from './words';

/** What every slide is made of: the place's page, and the rows behind it. */
export interface DeckContext {
	readonly params: ViewParams;
	readonly options: DeckOptions;
	readonly view: ViewContext;
	readonly page: PlaceView;
	readonly words: DeckWords;
	readonly grammar: Grammar;
	/** The place inside a sentence. */
	readonly place: string;
	readonly star: StarRow | undefined;
	readonly kind: KindRow | undefined;
	/** Goals shown for the place, and those of the place itself. */
	readonly targets: readonly TargetRow[];
	/** Null where the register was not asked. */
	readonly expiry: ExpiryAnswer | null;
	readonly rowsOf: RowsOf;
}

export function deckContext(rowsOf: RowsOf, params: ViewParams, options: DeckOptions): DeckContext {
	const view = viewContext(rowsOf, params);
	const of = <R extends { place_id: string | null }>(rows: readonly R[]) =>
		rows.find((row) => row.place_id === params.placeId);
	return {
		params,
		options,
		view,
		page: placeView.build(rowsOf, params),
		words: deckWords(params.lang),
		grammar: grammar(params.lang),
		place: params.placeId === 'vn' ? view.t.countrySentence : view.placeName(params.placeId),
		star: of(starRows(view)),
		kind: of(kindRows(view)),
		targets: targetsOfPlace(view, params.placeId),
		expiry: options.withRegister === false ? null : expiryOf(rowsOf, params),
		rowsOf
	};
}

export type SlideParts = Omit<Slide, 'title' | 'headline' | 'sample' | 'sources'> & {
	readonly headline: RichText;
	readonly sources?: readonly (SourceRef | null)[];
	/** Left out: generated rows where the view's base is the register. */
	readonly sample?: boolean;
};

/** A slide from its parts; its title is the headline as text. */
export function slideOf({ view }: DeckContext, parts: SlideParts): Slide {
	const sources = (parts.sources ?? []).filter((source) => source !== null);
	return {
		...parts,
		title: textOf(parts.headline),
		sources: [...new Map(sources.map((source) => [source.id, source])).values()],
		sample: parts.sample ?? view.isSample
	};
}

/** Of rows that only the register has, before it was asked. */
export function uncountedSlide(context: DeckContext, id: SlideId): Slide {
	const { unasked, unaskedWhy } = context.words.expiry;
	return slideOf(context, {
		...{ id, headline: headline(unasked), notes: [], rows: [], requests: [] },
		body: { kind: 'empty', reason: unaskedWhy }
	});
}

/** The same text whose comparison signs stay beside their numbers where a line ends. */
export function unbroken(text: RichText): RichText {
	return text.map((part) => (typeof part === 'string' ? part.replace(/([≥>]) /g, '$1\u00a0') : part));
}

/** Joins words and numbers to a headline: capital letter, no full stop. */
export function headline(...parts: readonly (string | NumberToken | Clause<NumberToken>)[]): RichText {
	const [first, ...rest] = join<NumberToken>(...parts);
	return typeof first === 'string'
		? [first.charAt(0).toLocaleUpperCase('vi') + first.slice(1), ...rest]
		: first === undefined
			? []
			: [first, ...rest];
}

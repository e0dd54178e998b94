import { barLabel, bridgeFigure } from '../../changes/figures';
import { bridgeBars, bridgeOf, type Bridge, type BridgeBar } from '../../changes/model';
import { changeRequest, type ChangeQuestion } from '../../changes/question';
import { changeSentence } from '../../changes/sentence';
import { changeScope } from '../../dossier/codec';
import type { Row as BreakdownRow } from '../../metrics/change-breakdown/metric';
import type { MetricRequest } from '../../query/compile';
import { textOf } from '../../text/grammar';
import type { NumberToken, ViewParams } from '../../views/view';
import { headline, slideOf, type DeckContext } from '../context';
import type { ChartSeries, DeckOptions, Slide } from '../slide';

/** The same day of the year before, the last of February where that has no 29th. */
export function yearBefore(day: string): string {
	const moved = `${Number(day.slice(0, 4)) - 1}${day.slice(4)}`;
	return moved.endsWith('-02-29') ? moved.replace(/29$/, '28') : moved;
}

/** From the last meeting, or a year before, to the day; by the records of today. */
function questionOf({ placeId, system, asOf }: ViewParams, { since }: DeckOptions): ChangeQuestion {
	return {
		place: placeId,
		since: { snapshot: '', day: since ?? yearBefore(asOf) },
		until: { snapshot: '', day: asOf },
		system,
		sinceSystem: system
	};
}

export function bridgeRequest(params: ViewParams, options: DeckOptions): MetricRequest {
	return changeRequest('change-breakdown', questionOf(params, options));
}

/** What led from the total of one day to that of the other, a bar for each step. */
export function bridgeSlide(context: DeckContext): Slide {
	const { params, options, rowsOf, words, grammar, view, place } = context;
	const t = words.changes;
	const { date } = view.format;
	const question = questionOf(params, options);
	const request = bridgeRequest(params, options);
	const bridge = bridgeOf(rowsOf(request) as unknown as readonly BreakdownRow[]);
	const steps = bridgeBars(bridge).filter(({ step }) => step !== 'earlier' && step !== 'later');
	const figure = bridgeFigure(bridge, question, params.lang);
	const since = date(question.since.day);
	const moved = grammar.moved(
		totalToken(context, request, bridge, 'earlier'),
		totalToken(context, request, bridge, 'later'),
		'product'
	);
	const isOther = params.base === 'published';
	const isNothing = bridge.earlier === 0 && bridge.later === 0;
	return slideOf(context, {
		id: 'changes',
		headline: isNothing
			? headline(t.noneInForce(since))
			: headline(...(isOther ? [t.register] : []), moved, ` ${grammar.versus({ kind: 'day', text: since })}`),
		body:
			steps.length > 0
				? { kind: 'figure', figure, series: stepSeries(context, request, steps, question) }
				: { kind: 'empty', reason: isNothing ? t.noneInForceWhy : t.nothingSince(since) },
		notes: [
			...(isNothing ? [] : [textOf(changeSentence(bridge, question, place, params.lang))]),
			...(isOther ? [t.fromRegister] : [])
		],
		rows: isNothing ? [] : [figure.table],
		requests: [request],
		sample: figure.sample
	});
}

/** A total of either day; any step's row tells it. */
function totalToken(
	context: DeckContext,
	request: MetricRequest,
	bridge: Bridge,
	column: 'earlier' | 'later'
): NumberToken {
	const step = bridge.steps.find(({ came, went, stayed }) => came + went + stayed > 0)?.step;
	return stepToken(context, request, bridge[column], column, step ?? 'kept');
}

function stepToken(
	{ view, params }: DeckContext,
	request: MetricRequest,
	value: number,
	column: string,
	step: string
): NumberToken {
	return {
		...{ value, text: view.format.count(value), metric: 'change-breakdown', place: params.placeId },
		...{ asOf: params.asOf, column, row: `total.all.${step}`, scope: changeScope(request.params) }
	};
}

function stepSeries(
	context: DeckContext,
	request: MetricRequest,
	steps: readonly BridgeBar[],
	question: ChangeQuestion
): ChartSeries {
	const numbers = steps.map(({ key, step, products }) =>
		stepToken(context, request, products, key.split('-').at(-1) ?? '', step)
	);
	return {
		kind: 'bar',
		unit: 'integer',
		categories: steps.map((bar) => barLabel(bar, question, context.params.lang)),
		series: [
			{
				name: context.words.changes.products,
				colour: 'accent',
				values: numbers.map(({ value }) => value),
				numbers
			}
		]
	};
}

import type { MetricRequest } from '../../query/compile';
import type { TableData } from '../../ui/table';
import { MISSING, NOT_APPLICABLE } from '../../ui/table';
import { placeView } from '../../views/place';
import type { Measure } from '../../views/measures';
import { headline, slideOf, type DeckContext } from '../context';
import type { Slide, SlideMeasure } from '../slide';

/** At most five measures, each with its goal and verdict. */
export function measuresSlide(context: DeckContext): Slide {
	const { page, words, view, params } = context;
	const { count } = view.format;
	const known = page.measures.filter(({ number }) => number !== null);
	const judged = page.measures.filter(({ target }) => target !== null && target.status !== 'no_data');
	const met = judged.filter(({ target }) => target?.status === 'met');
	const t = words.measures;
	return slideOf(context, {
		id: 'measures',
		headline: headline(
			judged.length > 0
				? t.judged(count(met.length), count(judged.length))
				: known.length > 0
					? t.unjudged(count(known.length), count(page.measures.length))
					: t.none
		),
		body: {
			kind: 'measures',
			measures: page.measures.map((each) => slideMeasure(each, params.base === 'published'))
		},
		notes: page.measures.map((measure) => noteOf(context, measure)),
		rows: [measureTable(context)],
		requests: distinctMetrics(placeView.requests(params), [
			...page.measures.flatMap(({ number }) => (number ? [number.metric] : [])),
			'target-attainment'
		]),
		sources: page.measures.flatMap(({ source, target }) => [source, target?.source ?? null])
	});
}

/** @param withDate published figures are of different days, the register is of one */
function slideMeasure(
	{ label, qualifier, number, fraction, missing, target, asOf }: Measure,
	withDate: boolean
): SlideMeasure {
	const shown = number && qualifier ? { ...number, text: `${qualifier} ${number.text}` } : number;
	const detail = [
		number === null ? missing : fraction,
		number !== null && withDate ? asOf : null,
		target && `${target.text}: ${target.statusText.toLowerCase()}`
	].filter(Boolean);
	return { label, number: shown, detail: detail.join('. '), ...(target ? { status: target.status } : {}) };
}

/** One sentence a measure: value, day, goal, verdict. */
function noteOf(
	{ view }: DeckContext,
	{ label, number, qualifier, missing, asOf, note, target }: Measure
): string {
	const value = number ? [qualifier, number.text].filter(Boolean).join(' ') : missing;
	return [
		`${label}: ${value}${asOf ? ` (${asOf})` : ''}`,
		note,
		target ? `${target.text}, ${target.statusText.toLowerCase()}` : view.t.measures.noGoal.toLowerCase(),
		target?.verdict
	]
		.filter(Boolean)
		.join('; ')
		.concat('.');
}

function measureTable({ page, words }: DeckContext): TableData {
	const { caption, columns } = words.measures;
	return {
		caption,
		columns: [
			{ key: 'measure', label: columns.measure },
			{ key: 'value', label: columns.value, numeric: true },
			{ key: 'asOf', label: columns.asOf },
			{ key: 'goal', label: columns.goal },
			{ key: 'verdict', label: columns.verdict }
		],
		rows: page.measures.map(({ label, number, asOf, target }) => ({
			measure: { value: label },
			value: number
				? { value: number.value, text: number.text, data: number }
				: { value: null, text: MISSING },
			asOf: { value: asOf, text: asOf ?? NOT_APPLICABLE },
			goal: { value: target?.text ?? null, text: target?.text ?? NOT_APPLICABLE },
			verdict: target
				? { value: target.statusText, status: target.status }
				: { value: null, text: NOT_APPLICABLE }
		}))
	};
}

/** The last request of each metric: the day itself, not the year ends before it. */
function distinctMetrics(requests: readonly MetricRequest[], metrics: readonly string[]): MetricRequest[] {
	return [...new Set(metrics)].flatMap((metric) =>
		requests.filter((each) => each.metric === metric).slice(-1)
	);
}

import { sliceScope } from '../dossier/codec';
import { DEFAULT_SLICE, type Slice } from '../filters/slice';
import type { MetricRequest } from '../query/compile';
import { partRequest, type BreakdownRow, type SummaryRow } from '../slice/questions';
import { choiceLines, rowsOfFilter, type LineNumbers } from '../slice/table-numbers';
import type { ViewContext } from '../views/context';
import type { ViewParams } from '../views/view';
import { BARE, GROUPS, type Column, type MeasureId, type MeasureValue } from './measure';
import type { Subject } from './subjects';
import { compareWords } from './words';

/*
 * A district or commune is counted as the slice workbench counts it: by the metrics of a slice, asked for the
 * place alone. The metrics of provinces answer for all places at once, and know none below.
 */

const KINDS = ['cooperative', 'cooperative_group', 'enterprise', 'household'] as const;
const OUTCOMES = { new_products: 'new', lapsed: 'lapsed' } as const;
const COUNTS = {
	total: 'products',
	stars_3: 'stars_3',
	stars_4: 'stars_4',
	stars_5: 'stars_5',
	potential: 'potential',
	producers: 'producers'
} as const satisfies Partial<Record<MeasureId, keyof SummaryRow>>;

const sliceOf = ({ placeId, asOf }: Subject, { system }: ViewParams): Slice => ({
	...DEFAULT_SLICE,
	place: placeId,
	system,
	asOf
});
const asked = (part: 'summary' | 'breakdown', subject: Subject, params: ViewParams): MetricRequest =>
	partRequest(part, { slice: sliceOf(subject, params), newest: params.newest });

/** Nothing is published of places below a province, so nothing is asked. */
export function lowerRequests(subject: Subject, params: ViewParams): MetricRequest[] {
	if (subject.base === 'published') return [];
	return [asked('summary', subject, params), asked('breakdown', subject, params)];
}

/** The numbers of one district or commune. */
export function lowerColumn(context: ViewContext, subject: Subject): Column {
	const words = compareWords(context.params.lang).lower;
	const none = (id: MeasureId, missing: string): MeasureValue => ({
		...BARE,
		...{ value: null, metric: 'slice-summary', column: id, asOf: null, sourceId: null, missing }
	});
	if (subject.base === 'published') {
		const ids = Object.values(GROUPS).flat();
		return Object.fromEntries(ids.map((id) => [id, none(id, words.notPublished)])) as unknown as Column;
	}
	return {
		...counted(context, subject),
		communes: none('communes', words.noCoverage),
		communes_share: none('communes_share', words.noCoverage),
		attainment: none('attainment', words.noGoal)
	};
}

/** What the register counts of the place. */
function counted(context: ViewContext, subject: Subject) {
	const { params, format, t } = context;
	const rowsOf = <R>(part: 'summary' | 'breakdown') => {
		const request = asked(part, subject, params);
		return context.rows<R>(request.metric, request.params);
	};
	const [summary] = rowsOf<SummaryRow>('summary');
	const breakdown = rowsOf<BreakdownRow>('breakdown');
	const slice = sliceOf(subject, params);
	const question = { slice, day: subject.asOf, breakdown };
	const base = { ...BARE, asOf: subject.asOf, sourceId: null };

	const count = (id: keyof typeof COUNTS): MeasureValue => ({
		...base,
		value: summary?.[COUNTS[id]] ?? 0,
		metric: 'slice-summary',
		column: COUNTS[id],
		scope: sliceScope(slice, subject.asOf)
	});
	/** A number of a line; of a value that no product has, the zero of the slice of the value alone. */
	const ofLine = ({ metric, row, scope, columns }: LineNumbers, column: string, zero: string) => ({
		...{ ...base, metric, scope, column: columns[column] ?? columns[zero]! },
		...(row === undefined ? {} : { row })
	});
	const outcome = (id: keyof typeof OUTCOMES): MeasureValue => {
		const [line] = choiceLines('outcomes', question, [OUTCOMES[id]]);
		const found = rowsOfFilter(breakdown, 'outcomes').find(({ key }) => key === OUTCOMES[id]);
		return { ...ofLine(line!, 'products', 'products'), value: found?.products ?? 0 };
	};
	const producers = summary?.producers ?? 0;
	const share = (kind: (typeof KINDS)[number]): MeasureValue => {
		const [line] = choiceLines('kinds', question, [kind]);
		const found = rowsOfFilter(breakdown, 'kinds').find(({ key }) => key === kind);
		const number = ofLine(line!, 'share', 'producers');
		if (producers === 0) return { ...number, value: null, missing: t.missing.nothing_to_count };
		return {
			...number,
			value: (found?.producers_share ?? 0) * 100,
			fraction: format.ratio(found?.producers ?? 0, found?.all_producers ?? producers)
		};
	};
	return {
		...fromIds(Object.keys(COUNTS) as (keyof typeof COUNTS)[], count),
		// Of a province also those whose recognition ran out or is still to come.
		potential: { ...count('potential'), note: compareWords(params.lang).lower.inForce },
		...fromIds(Object.keys(OUTCOMES) as (keyof typeof OUTCOMES)[], outcome),
		...fromIds(KINDS, share)
	};
}

const fromIds = <Id extends MeasureId>(ids: readonly Id[], of: (id: Id) => MeasureValue) =>
	Object.fromEntries(ids.map((id) => [id, of(id)])) as Record<Id, MeasureValue>;

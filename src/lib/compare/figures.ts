import type { CompareBar } from '../charts/compare-bars/shape';
import type { ViewContext } from '../views/context';
import type { FigureModel } from '../views/view';
import { asOfText, dataOf, numberOf, valueText } from './rows';
import { GROUPS, unitOf, type Column, type MeasureId } from './measure';
import type { Subject } from './subjects';
import type { CompareWords } from './words';

/** Pictures and the measures each sets on one scale; one unit a picture. */
const FIGURES = {
	stock: ['total', 'stars_3', 'stars_4', 'stars_5', 'potential', 'producers'],
	shares: ['cooperative', 'cooperative_group', 'enterprise', 'household', 'communes_share', 'attainment'],
	year: ['new_products', 'lapsed']
} as const satisfies Record<string, readonly MeasureId[]>;

const COVERAGE: readonly MeasureId[] = GROUPS.coverage;

/** The metric whose method page a picture points to; each number of its table points to its own. */
const METRIC = { stock: 'products-by-star', shares: 'producers-by-kind', year: 'product-changes' } as const;

export function figuresOf(
	context: ViewContext,
	words: CompareWords,
	subjects: readonly Subject[],
	columns: readonly Column[],
	labels: readonly string[]
): FigureModel[] {
	const isSample = context.params.hasSample && subjects.some(({ base }) => base === 'register');
	const bar = (id: MeasureId, at: number): CompareBar => {
		const own = columns[at]![id];
		const source = context.source(own.sourceId);
		const isKnown = own.value !== null && !own.isApart;
		const apart = own.value === null ? own.missing : words.otherDate(asOfText(context, own) ?? '');
		return {
			measure: id,
			measure_label: words.measures[id],
			column: String(at),
			column_label: labels[at]!,
			is_reference: at === 0,
			value: isKnown ? own.value : null,
			text: isKnown ? valueText(context, own.value!, unitOf(id)) : '',
			missing: isKnown ? null : apart,
			number: isKnown ? dataOf(numberOf(context, subjects[at]!, own, unitOf(id))) : null,
			as_of: isKnown ? own.asOf : null,
			as_of_text: isKnown ? asOfText(context, own) : null,
			source_title: isKnown ? (source?.title ?? null) : null,
			source_href: isKnown && source ? `/nguon/${source.id}/` : null
		};
	};
	return (Object.keys(FIGURES) as (keyof typeof FIGURES)[]).flatMap((id) => {
		// What no column has a number of is said once, under the table.
		const all: readonly MeasureId[] = FIGURES[id];
		const measures = all.filter((measure) => columns.some((column) => column[measure].value !== null));
		if (measures.length === 0) return [];
		const isKindsAlone = id === 'shares' && !measures.some((measure) => COVERAGE.includes(measure));
		const figure = context.figure({
			chartId: 'compare-bars',
			metric: METRIC[id],
			title: words.figures[isKindsAlone ? 'kinds' : id],
			rows: measures.flatMap((measure) => subjects.map((_, at) => bar(measure, at))),
			sourceIds: measures.flatMap((measure) =>
				columns
					.filter(({ [measure]: own }) => own.value !== null && !own.isApart)
					.map((column) => column[measure].sourceId)
			),
			notes: [words.figures.scale]
		});
		return [{ ...figure, sample: isSample }];
	});
}

import type { ChartDefinition } from '../charts/chart';
import { chart as choicesChart } from '../charts/slice-choices/chart';
import type { ChoiceRow } from '../charts/slice-choices/shape';
import { chart as expiryChart } from '../charts/slice-expiry/chart';
import { chart as placesChart } from '../charts/slice-places/chart';
import { chart as yearsChart } from '../charts/slice-years/chart';
import type { Slice } from '../filters/slice';
import { CLOSED } from '../metrics/metric';
import { formats, type Lang } from '../text/format';
import type { TableData } from '../ui/table';
import type { FigureModel } from '../views/view';
import { valueWord } from './chips';
import { expiryRows } from './expiry';
import { here, withValue, type ListFilter } from './links';
import { placeRows, starLinks, yearRows } from './place-rows';
import type { BreakdownRow, SliceAnswer, YearsAnswer } from './questions';
import {
	choiceLines,
	expiryLines,
	placeLines,
	rowsOfFilter,
	withDossiers,
	yearLines,
	type LineNumbers
} from './table-numbers';
import { sliceText } from './words';

/** Values of the list filters in the order in which readers see them. */
export const VALUES: Readonly<Record<ListFilter, readonly (string | number)[]>> = {
	stars: [3, 4, 5],
	kinds: CLOSED.kinds!,
	groups: [1, 2, 3, 4, 5, 6],
	outcomes: CLOSED.outcomes!,
	levels: CLOSED.levels!
};

interface Options<Shaped> {
	readonly title: string;
	readonly metric: string;
	readonly notes?: readonly string[];
	readonly sample: boolean;
	readonly lang: Lang;
	/** What the numbers of each drawn row are, for their dossiers. */
	readonly lines: (shaped: readonly Shaped[]) => readonly (LineNumbers | null)[];
}

/** A picture with its sentence and table, of the rows of a slice. */
export function figure<In extends object, Shaped extends object>(
	chart: ChartDefinition<In, Shaped>,
	rows: readonly In[],
	{ title, metric, notes = [], sample, lang, lines }: Options<Shaped>
): FigureModel {
	const ctx = { lang, format: formats(lang) };
	const shaped = chart.shape(rows, ctx);
	let table: TableData | undefined;
	return {
		chartId: chart.id,
		title,
		shaped,
		finding: chart.finding(shaped, ctx),
		// Made when it is opened or taken away: a filter changes nine tables that are folded.
		get table() {
			return (table ??= withDossiers(chart.table(shaped, ctx), lines(shaped)));
		},
		metric,
		sources: [],
		sample,
		notes
	};
}

/**
 * A filter's values with what each counts, all other filters kept. `linked` is the slice that the links start
 * from: while an answer is on its way it is ahead of the numbers.
 */
export function choiceRows(
	filter: ListFilter,
	{ slice, breakdown }: Pick<SliceAnswer, 'slice' | 'breakdown'>,
	linked: Slice,
	lang: Lang
): ChoiceRow[] {
	const t = sliceText(lang);
	const found = rowsOfFilter(breakdown, filter);
	const of = filter === 'kinds' ? 'producers' : 'products';
	const total = filter === 'outcomes' ? null : found.reduce((sum, row) => sum + (row[of] ?? 0), 0);
	const chosen: readonly (string | number)[] = slice[filter];
	const rowOf = (key: string | null) => found.find((row) => row.key === key);
	const counts = (row: BreakdownRow | undefined) => ({
		products: row?.products ?? 0,
		producers: row?.producers ?? 0,
		of: of as ChoiceRow['of'],
		total
	});
	const rows = VALUES[filter].map((value): ChoiceRow => {
		const label = valueWord(filter, value, lang);
		const chip = t.chip(t.filter[filter], label);
		const isIn = (linked[filter] as readonly (string | number)[]).includes(value);
		return {
			key: String(value),
			label,
			...counts(rowOf(String(value))),
			href: here(withValue(linked, filter, value as never)),
			title: isIn ? t.remove(chip) : t.choose(chip),
			is_chosen: chosen.length === 0 ? null : chosen.includes(value)
		};
	});
	const unstated = rowOf(null);
	return unstated
		? [
				...rows,
				{
					key: 'unstated',
					label: t.unstated,
					...counts(unstated),
					href: null,
					title: t.unstated,
					is_chosen: chosen.length === 0 ? null : false
				}
			]
		: rows;
}

/** What the pictures of two pages have in common: the slice workbench and the expiry radar. */
export interface Counted extends Pick<SliceAnswer, 'slice' | 'day' | 'breakdown' | 'places'> {
	readonly sample: boolean;
	readonly lang: Lang;
	/** The slice that the links start from. */
	readonly linked: Slice;
}

/** A filter's values. */
export function choicesFigure(
	filter: ListFilter,
	common: Counted,
	title: string,
	notes: readonly string[] = []
): FigureModel {
	const { sample, lang } = common;
	return figure(choicesChart, choiceRows(filter, common, common.linked, lang), {
		...{ title, metric: 'slice-breakdown', notes, sample, lang },
		lines: () => choiceLines(filter, common, VALUES[filter])
	});
}

/**
 * The months in which certificates run out; how many run out later still is a note.
 * @param asked the slice the months were counted with, where it is wider than the one looked at
 */
export function expiryFigure(
	common: Counted,
	title: string,
	notes: readonly string[] = [],
	asked: Slice = common.slice
): FigureModel {
	const { sample, lang } = common;
	const { rows, later } = expiryRows(common, common.linked, lang);
	return figure(expiryChart, rows, {
		...{ title, metric: 'slice-breakdown', sample, lang },
		notes: [...notes, ...(later > 0 ? [sliceText(lang).expiryLater(formats(lang).count(later))] : [])],
		lines: (shaped) =>
			expiryLines(
				{ ...common, slice: asked },
				shaped.map(({ month }) => month)
			)
	});
}

/** The places one level below; null where nothing lies below. `titleOf` is told what they are called. */
export function placesFigure(common: Counted, titleOf: (children: string) => string): FigureModel | null {
	const { sample, lang } = common;
	const level = common.places.find((row) => row.level !== null)?.level;
	if (!level) return null;
	return figure(placesChart, placeRows(common, common.linked, lang), {
		title: titleOf(sliceText(lang).children[level] ?? level),
		...{ metric: 'slice-places', sample, lang },
		lines: (shaped) =>
			placeLines(
				common,
				shaped.map(({ place_id }) => place_id)
			)
	});
}

/** The pictures of an answer by what they show; `places` is null where nothing lies below the place. */
export function sliceFigures(
	answer: SliceAnswer,
	linked: Slice,
	lang: Lang
): Readonly<Record<ListFilter | 'expiry', FigureModel>> & { readonly places: FigureModel | null } {
	const t = sliceText(lang);
	const { slice, day, breakdown, places } = answer;
	const sample = (answer.summary.sample_products ?? 0) > 0;
	const common = { slice, day, breakdown, places, sample, lang, linked };
	const outcomes = t.figure.outcomes(day.slice(0, 4));
	return {
		stars: choicesFigure('stars', common, t.figure.stars),
		kinds: choicesFigure('kinds', common, t.figure.kinds),
		groups: choicesFigure('groups', common, t.figure.groups),
		outcomes: choicesFigure('outcomes', common, outcomes, [t.outcomesDoNotAddUp, t.alsoEver]),
		levels: choicesFigure('levels', common, t.figure.levels),
		expiry: expiryFigure(common, t.figure.expiry),
		places: placesFigure(common, t.figure.places)
	};
}

/** The slice at the year ends, by stars. */
export function yearsFigure(answer: YearsAnswer, linked: Slice, lang: Lang): FigureModel {
	return figure(yearsChart, yearRows(answer, linked, starLinks(linked, lang), lang), {
		title: sliceText(lang).figure.years,
		metric: 'slice-years',
		sample: [...answer.before, answer.of.summary].some((row) => (row.sample_products ?? 0) > 0),
		lang,
		lines: (shaped) =>
			yearLines(
				answer.of,
				shaped.map(({ day }) => day)
			)
	});
}

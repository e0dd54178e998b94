import type { ChartDefinition } from '../charts/chart';
import { chart as choicesChart } from '../charts/slice-choices/chart';
import type { ChoiceRow } from '../charts/slice-choices/shape';
import { chart as expiryChart } from '../charts/slice-expiry/chart';
import { chart as placesChart } from '../charts/slice-places/chart';
import { chart as yearsChart } from '../charts/slice-years/chart';
import type { Slice } from '../filters/slice';
import { CLOSED } from '../metrics/metric';
import { formats, type Lang } from '../text/format';
import type { FigureModel } from '../views/view';
import { valueWord } from './chips';
import { expiryRows } from './expiry';
import { here, withValue, type ListFilter } from './links';
import { placeRows, starLinks, yearRows } from './place-rows';
import type { BreakdownRow, SliceAnswer, YearsAnswer } from './questions';
import { sliceText } from './words';

/** Values of the list filters in the order in which readers see them. */
export const VALUES: Readonly<Record<ListFilter, readonly (string | number)[]>> = {
	stars: [3, 4, 5],
	kinds: CLOSED.kinds!,
	groups: [1, 2, 3, 4, 5, 6],
	outcomes: CLOSED.outcomes!,
	levels: CLOSED.levels!
};

const DIMENSION: Readonly<Record<ListFilter, string>> = {
	stars: 'stars',
	kinds: 'kind',
	groups: 'group',
	outcomes: 'outcome',
	levels: 'level'
};

interface Options {
	readonly title: string;
	readonly metric: string;
	readonly notes?: readonly string[];
	readonly sample: boolean;
	readonly lang: Lang;
}

/** A picture with its sentence and table, of the rows of a slice. */
export function figure<In extends object, Shaped extends object>(
	chart: ChartDefinition<In, Shaped>,
	rows: readonly In[],
	{ title, metric, notes = [], sample, lang }: Options
): FigureModel {
	const ctx = { lang, format: formats(lang) };
	const shaped = chart.shape(rows, ctx);
	return {
		chartId: chart.id,
		title,
		shaped,
		finding: chart.finding(shaped, ctx),
		table: chart.table(shaped, ctx),
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
	const found = breakdown.filter(({ dimension }) => dimension === DIMENSION[filter]);
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

export type SliceFigureId = ListFilter | 'expiry' | 'places';

/** The pictures of an answer by what they show; `places` is null where nothing lies below the place. */
export function sliceFigures(
	answer: SliceAnswer,
	linked: Slice,
	lang: Lang
): Readonly<Record<ListFilter | 'expiry', FigureModel>> & { readonly places: FigureModel | null } {
	const t = sliceText(lang);
	const sample = (answer.summary.sample_products ?? 0) > 0;
	const choices = (filter: ListFilter, title: string, notes: readonly string[] = []) =>
		figure(choicesChart, choiceRows(filter, answer, linked, lang), {
			title,
			metric: 'slice-breakdown',
			notes,
			sample,
			lang
		});
	const expiry = expiryRows(answer, linked, lang);
	const level = answer.places.find((row) => row.level !== null)?.level;
	return {
		stars: choices('stars', t.figure.stars),
		kinds: choices('kinds', t.figure.kinds),
		groups: choices('groups', t.figure.groups),
		outcomes: choices('outcomes', t.figure.outcomes(answer.day.slice(0, 4)), [
			t.outcomesDoNotAddUp,
			t.alsoEver
		]),
		levels: choices('levels', t.figure.levels),
		expiry: figure(expiryChart, expiry.rows, {
			title: t.figure.expiry,
			metric: 'slice-breakdown',
			notes: expiry.later > 0 ? [t.expiryLater(formats(lang).count(expiry.later))] : [],
			sample,
			lang
		}),
		places: level
			? figure(placesChart, placeRows(answer, linked, lang), {
					title: t.figure.places(t.children[level] ?? level),
					metric: 'slice-places',
					sample,
					lang
				})
			: null
	};
}

/** The slice at the year ends, by stars. */
export function yearsFigure(answer: YearsAnswer, linked: Slice, lang: Lang): FigureModel {
	return figure(yearsChart, yearRows(answer, linked, starLinks(linked, lang), lang), {
		title: sliceText(lang).figure.years,
		metric: 'slice-summary',
		sample: answer.years.some((row) => (row.sample_products ?? 0) > 0),
		lang
	});
}

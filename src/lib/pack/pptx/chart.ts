import type PptxGenJS from 'pptxgenjs';
import type { ChartSeries } from '../../deck/slide';
import type { Lang } from '../../text/format';
import { colour } from '../colours';
import { MOST_OF_GOAL } from '../../charts/kit/bullet';
import { safeLine } from '../safe-text';
import { statedFormat } from '../stated';
import { FONT } from './layout';
import { textWidth } from '../measure';

/** More bars than this, or names longer than a column is wide, lie down. */
const MOST_COLUMNS = 8;
const LONGEST_UPRIGHT = 110;
/** Size of numbers, and of names where all are short, else of names, in points. */
const LABEL = 16;
const SMALL_LABEL = 14;
/** Points within which a name is short: about a fifth of the slide. */
const SHORT_NAME = 200;
/** Names of categories longer than this are cut: the rows behind the slide have them in full. */
const LONGEST_NAME = 110;

/** Stands in a chart for the ink that reads on each series' own fill; finish.ts puts that in. */
export const INK_ON_FILL = '010203';
/** Separators of the slide's language where a program heeds them, else those of the machine. */
const LOCALE: Readonly<Record<Lang, string>> = { vi: '[$-42A]', en: '[$-809]' };
/** As texts write shares: "81,8 %", "81.8%". */
const SHARE: Readonly<Record<Lang, string>> = { vi: '0.0"\u00a0"%', en: '0.0%' };
const WHOLE_SHARE: Readonly<Record<Lang, string>> = { vi: '0"\u00a0"%', en: '0%' };

/** Known to the library, not to its types. */
const UPSIDE_DOWN = 'maxMin' as 'minMax';

export interface NativeChart {
	readonly type: 'bar' | 'line';
	readonly data: readonly { readonly name: string; readonly labels: string[]; readonly values: number[] }[];
	readonly options: PptxGenJS.IChartOpts;
	/** By series and point: labels unlike those of their series. */
	readonly labels: readonly (readonly (PointLabel | null)[])[];
}

export interface PointLabel {
	/** Format of a number that says more than itself, as "hơn 17.000". */
	readonly format: string;
	/** Stands in the end of its bar, which the edge of the chart cuts off. */
	readonly isCut: boolean;
}

/** A picture as a chart that PowerPoint draws itself and lets people edit; null where it has nothing to draw. */
export function nativeChart(
	{ kind, categories, remarks, series, unit, goal }: ChartSeries,
	lang: Lang
): NativeChart | null {
	if (categories.length === 0 || !series.some(({ values }) => values.some((value) => value !== null)))
		return null;
	const isLine = kind === 'line';
	const labels = categories.map((name, at) => {
		const remark = remarks?.[at]?.text;
		return safeLine(remark ? `${name} – ${remark}` : name, LONGEST_NAME);
	});
	const nameSize = labels.every((label) => textWidth(label, LABEL) <= SHORT_NAME) ? LABEL : SMALL_LABEL;
	const isLying =
		!isLine &&
		(labels.length > MOST_COLUMNS || labels.some((label) => textWidth(label, LABEL) > LONGEST_UPRIGHT));
	const number = LOCALE[lang] + (unit === 'share' ? SHARE[lang] : '#,##0');
	const isParted = kind === 'stacked-bar' || kind === 'share-bar';
	const most = goal === undefined ? null : goal * MOST_OF_GOAL;
	const format = isParted ? `${number};;` : number;
	const labelOf = (value: number | null | undefined, text: string | undefined): PointLabel | null => {
		const stated = statedFormat(text, format);
		// Of a goal met several times over the bar ends at the edge, and its number says how far it goes.
		if (most !== null && (value ?? 0) > most) return { format: `${stated ?? format}"\u00a0→"`, isCut: true };
		return stated === null ? null : { format: stated, isCut: false };
	};
	return {
		type: isLine ? 'line' : 'bar',
		data: series.map(({ name, values }) => ({
			name: safeLine(name, LONGEST_NAME),
			labels,
			// The library writes null as a point without a value; finish.ts takes such points out.
			values: categories.map((_, at) => values[at] ?? null) as number[]
		})),
		options: {
			chartColors: series.map((each) => colour(each.colour)),
			barDir: isLying ? 'bar' : 'col',
			barGrouping: isParted ? 'stacked' : 'clustered',
			// One or two bars are no walls.
			barGapWidthPct: labels.length <= 2 ? 250 : 45,
			// Bars that lie are drawn from below: the first category belongs on top.
			...(isLying ? { catAxisOrientation: UPSIDE_DOWN, valAxisOrientation: 'minMax' } : {}),
			catAxisLabelFontFace: FONT,
			catAxisLabelFontSize: nameSize,
			catAxisLabelColor: colour('ink'),
			catAxisLineShow: true,
			valAxisHidden: goal === undefined,
			valAxisMinVal: 0,
			...(kind === 'share-bar' ? { valAxisMaxVal: 1 } : {}),
			valAxisLineShow: false,
			valAxisLabelFontFace: FONT,
			valAxisLabelFontSize: LABEL,
			valGridLine: { style: 'none' },
			...(goal === undefined || most === null ? {} : goalLine(goal, most, lang)),
			catGridLine: { style: 'none' },
			lineSize: 2.5,
			lineDataSymbolSize: 7,
			// Also of one part: its name says what part it is.
			showLegend: isParted || series.length > 1,
			legendPos: 't',
			legendFontFace: FONT,
			legendFontSize: LABEL,
			legendColor: colour('ink'),
			showValue: true,
			dataLabelFormatCode: format,
			dataLabelFontFace: FONT,
			dataLabelFontSize: LABEL,
			dataLabelColor: isParted ? INK_ON_FILL : colour('ink'),
			dataLabelPosition: isLine ? 't' : isParted ? 'ctr' : 'outEnd'
		},
		labels: series.map(({ values, numbers }) =>
			categories.map((_, at) => labelOf(values[at], numbers?.[at]?.text))
		)
	};
}

/** The only line across the bars stands at the goal, and is labelled. */
function goalLine(goal: number, most: number, lang: Lang): PptxGenJS.IChartOpts {
	return {
		valAxisMaxVal: most,
		valAxisMajorUnit: goal,
		valAxisLabelColor: colour('ink'),
		valAxisLabelFormatCode: WHOLE_SHARE[lang],
		valGridLine: { style: 'dash', color: colour('ink'), size: 1.5 }
	};
}

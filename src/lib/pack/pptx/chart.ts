import type PptxGenJS from 'pptxgenjs';
import type { ChartSeries } from '../../deck/slide';
import type { Lang } from '../../text/format';
import { colour } from '../colours';
import { safeLine } from '../safe-text';
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

/** Known to the library, not to its types. */
const UPSIDE_DOWN = 'maxMin' as 'minMax';

export interface NativeChart {
	readonly type: 'bar' | 'line';
	readonly data: readonly { readonly name: string; readonly labels: string[]; readonly values: number[] }[];
	readonly options: PptxGenJS.IChartOpts;
}

/** A picture as a chart that PowerPoint draws itself and lets people edit; null where it has nothing to draw. */
export function nativeChart(
	{ kind, categories, remarks, series, unit }: ChartSeries,
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
	const format = LOCALE[lang] + (unit === 'share' ? '0.0%' : '#,##0');
	const isParted = kind === 'stacked-bar' || kind === 'share-bar';
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
			barGrouping: kind === 'share-bar' ? 'percentStacked' : kind === 'stacked-bar' ? 'stacked' : 'clustered',
			// One or two bars are no walls.
			barGapWidthPct: labels.length <= 2 ? 250 : 45,
			// Bars that lie are drawn from below: the first category belongs on top.
			...(isLying ? { catAxisOrientation: UPSIDE_DOWN, valAxisOrientation: 'minMax' } : {}),
			catAxisLabelFontFace: FONT,
			catAxisLabelFontSize: nameSize,
			catAxisLabelColor: colour('ink'),
			catAxisLineShow: true,
			valAxisHidden: true,
			valAxisMinVal: 0,
			valAxisLineShow: false,
			valAxisLabelFontFace: FONT,
			valAxisLabelFontSize: LABEL,
			valAxisLabelFormatCode: kind === 'share-bar' ? '0%' : format,
			valGridLine: { style: 'none' },
			catGridLine: { style: 'none' },
			lineSize: 2.5,
			lineDataSymbolSize: 7,
			showLegend: series.length > 1,
			legendPos: 't',
			legendFontFace: FONT,
			legendFontSize: LABEL,
			legendColor: colour('ink'),
			showValue: true,
			dataLabelFormatCode: isParted ? `${format};;` : format,
			dataLabelFontFace: FONT,
			dataLabelFontSize: LABEL,
			dataLabelColor: isParted ? INK_ON_FILL : colour('ink'),
			dataLabelPosition: isLine ? 't' : isParted ? 'ctr' : 'outEnd'
		}
	};
}

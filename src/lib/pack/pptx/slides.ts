import type PptxGenJS from 'pptxgenjs';
import type { Slide, SlideMeasure } from '../../deck/slide';
import type { TableData } from '../../ui/table';
import type { RichText } from '../../views/view';
import { colour } from '../colours';
import { plainText, safeLine, safeText } from '../safe-text';
import { packWords, type PackWords } from '../words';
import type { Lang } from '../../text/format';
import { nativeChart, type NativeChart } from './chart';
import { BOX, FONT, PT, SIZES } from './layout';
import { fittingSize, LINE, lineCount } from '../measure';
import { tableParts } from './table';

/** One page of the presentation: a slide, or the part of one that did not fit before. */
export interface PptxPage {
	readonly slide: Slide;
	/** 0 for the first; later ones say that they continue. */
	readonly part: number;
	/** What a table or chart on it shows, for readers who do not see it. */
	readonly alt: string | null;
	/** Of its chart. */
	readonly labels?: NativeChart['labels'];
	draw(on: PptxGenJS.Slide): void;
}

/** The pages that a slide takes; at least one. */
export function pagesOf(slide: Slide, lang: Lang): PptxPage[] {
	const t = packWords(lang);
	const drawings = drawingsOf(slide, lang, t);
	return drawings.map((drawing, part) => ({ slide, part, ...drawing }));
}

type Drawing = Omit<PptxPage, 'slide' | 'part'>;

function drawingsOf({ body, title }: Slide, lang: Lang, t: PackWords): Drawing[] {
	switch (body.kind) {
		case 'sentence':
			return textPages([body.text, ...body.points], SIZES.lead, false);
		case 'list':
			return body.points.length > 0
				? textPages(body.points, SIZES.point, true)
				: textPages([[t.noRows]], SIZES.lead, false);
		case 'empty':
			return textPages([[body.reason]], SIZES.lead, false);
		case 'measures':
			return [{ alt: null, draw: (on) => drawMeasures(on, body.measures, t) }];
		case 'table':
			return tablePages(body.table, t);
		case 'figure': {
			const chart = nativeChart(body.series, lang);
			if (!chart)
				return body.figure.table.rows.length > 0
					? tablePages(body.figure.table, t)
					: textPages([[body.figure.finding]], SIZES.lead, false);
			const alt = safeLine(`${title} ${body.figure.finding}`);
			return [{ alt, labels: chart.labels, draw: (on) => drawChart(on, chart, alt, body.figure) }];
		}
	}
}

/** Points between paragraphs. */
const GAP = 10;
/** Paragraphs are indented so far by their sign, in points. */
const INDENT = 22;

function textPages(texts: readonly RichText[], sizes: readonly number[], isList: boolean): Drawing[] {
	const lines = texts.map((text) => safeText(plainText(text))).filter((text) => text.trim() !== '');
	const box = { width: BOX.body.w * PT - INDENT - 2, height: BOX.body.h * PT };
	const size = fittingSize(lines, sizes, box, { gap: GAP });
	const pages: string[][] = [[]];
	let left = box.height;
	for (const line of lines) {
		const high = lineCount(line, size, box.width) * size * LINE + GAP;
		if (high > left && pages.at(-1)!.length > 0) {
			pages.push([]);
			left = box.height;
		}
		pages.at(-1)!.push(line);
		left -= high;
	}
	return pages.map((page, at) => ({
		alt: null,
		draw(on) {
			const runs = page.map((text, line) => ({
				text,
				options: {
					breakLine: true,
					paraSpaceAfter: GAP,
					// The first line of the opening is its sentence; what follows are points.
					...(isList || at > 0 || line > 0 ? { bullet: { indent: INDENT } } : {})
				}
			}));
			on.addText(runs, { ...BOX.body, ...TEXT, fontSize: size, valign: 'top' });
		}
	}));
}

const TEXT = { fontFace: FONT, color: colour('ink'), margin: 0, fit: 'none' } as const;

/** Sizes of a measure's number; the first two where all stand in one row. */
const BIG = [60, 54, 48, 44, 40, 36, 32, 28, 24, 20, 18];

function drawMeasures(on: PptxGenJS.Slide, measures: readonly SlideMeasure[], t: PackWords): void {
	const gap = 0.3;
	const perRow = measures.length > 4 ? Math.ceil(measures.length / 2) : Math.max(1, measures.length);
	const rows = Math.ceil(measures.length / perRow);
	const width = (BOX.body.w - gap * (perRow - 1)) / perRow;
	const height = BOX.body.h / Math.max(1, rows);
	const wide = width * PT - 2;
	const numbers = measures.map(({ number }) => (number ? safeLine(number.text, 40) : null));
	const isOneLine = (size: number) =>
		numbers.every(
			(text) => text === null || lineCount(text.replaceAll(' ', '\u00a0'), size, wide, true) === 1
		);
	const big = (rows > 1 ? BIG.slice(2) : BIG).find(isOneLine) ?? 16;
	const words = measures.flatMap(({ label, detail }) => [safeLine(label), safeLine(detail)]);
	const small =
		[20, 18, 16, 14, 12].find((size) =>
			words.every((text) => lineCount(text, size, wide) * size * LINE <= (height - 1) * 0.5 * PT - 8)
		) ?? 12;
	measures.forEach(({ label, detail }, at) => {
		const x = BOX.body.x + (at % perRow) * (width + gap);
		const y = BOX.body.y + Math.floor(at / perRow) * height + 0.2;
		const labelHigh =
			(Math.max(...measures.map((each) => lineCount(safeLine(each.label), small, wide))) * small * LINE) / PT;
		on.addShape('line', { x, y, w: width, h: 0, line: { color: colour('accent'), width: 2 } });
		on.addText(safeLine(label), {
			x,
			y: y + 0.12,
			w: width,
			h: labelHigh,
			...TEXT,
			fontSize: small,
			valign: 'top'
		});
		const number = numbers[at] ?? null;
		on.addText(number ?? t.noNumber, {
			...{ x, y: y + 0.2 + labelHigh, w: width, h: (big * LINE) / PT },
			...TEXT,
			fontSize: number === null ? small : big,
			bold: number !== null,
			valign: 'top'
		});
		on.addText(safeLine(detail), {
			...{ x, y: y + 0.3 + labelHigh + (big * LINE) / PT, w: width },
			h: Math.max(0.3, height - 0.6 - labelHigh - (big * LINE) / PT),
			...TEXT,
			color: colour('muted'),
			fontSize: small,
			valign: 'top'
		});
	});
}

function drawChart(
	on: PptxGenJS.Slide,
	chart: NativeChart,
	altText: string,
	{ finding, notes }: { readonly finding: string; readonly notes: readonly string[] }
): void {
	const said = safeText([finding, ...notes].filter(Boolean).join(' '), 400);
	const size = fittingSize([said], [16, 14, 12], { width: BOX.body.w * PT - 2, height: 0.8 * PT });
	const high = (lineCount(said, size, BOX.body.w * PT - 2) * size * LINE) / PT;
	on.addText(said, { ...BOX.body, h: high, ...TEXT, color: colour('muted'), fontSize: size, valign: 'top' });
	on.addChart(chart.type, chart.data as PptxGenJS.OptsChartData[], {
		...chart.options,
		...BOX.body,
		y: BOX.body.y + high + 0.1,
		h: BOX.body.h - high - 0.1,
		altText
	});
}

function tablePages(table: TableData, t: PackWords): Drawing[] {
	if (table.rows.length === 0) return textPages([[t.noRows]], SIZES.lead, false);
	return tableParts(table).map(({ rows, columns, rowHeights }) => ({
		alt: safeLine(table.caption),
		draw(on) {
			on.addTable(rows, {
				x: BOX.body.x,
				y: BOX.body.y,
				w: columns.reduce((sum, width) => sum + width, 0),
				colW: [...columns],
				rowH: [...rowHeights],
				autoPage: false
			});
		}
	}));
}

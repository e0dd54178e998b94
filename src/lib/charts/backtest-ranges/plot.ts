import type { PlotOptions } from '../chart';
import { NARROW } from '../chart';
import { keyRow } from '../kit/key';
import { ACCENT, INK, MUTED, PAPER, RULE, SEQUENCE } from '../kit/palette';
import { el, finish, picture } from '../kit/svg';
import { widest } from '../kit/text-width';
import type { BacktestRow } from './shape';
import text from './text.json';

const [TINT, BAND] = SEQUENCE;
const ROW = 22;
/** Shares of the last known figure at which the scale is marked; as many as the rows reach. */
const TICKS = [0.5, 1, 2, 4, 8, 16];

/**
 * A line a figure: the bands of 90 % and 50 % of the draws and the figure that came, all against the last one
 * known, on a scale where doubling is always the same length: small places and the country stand together.
 */
export function plot(shaped: readonly BacktestRow[], { document, width, ctx }: PlotOptions): SVGSVGElement {
	const { lang, format } = ctx;
	const t = text[lang];
	const isNarrow = width < NARROW;
	const labelOf = (row: BacktestRow) => `${row.label} ${format.month(row.day)}`;
	const key = keyRow(
		document,
		[
			{ label: t.key_wide, fill: TINT, stroke: BAND },
			{ label: t.key_half, fill: BAND },
			{ label: t.key_actual, fill: ACCENT }
		],
		width
	);
	const left = Math.ceil(widest(shaped.map(labelOf), isNarrow ? 12 : 13)) + 10;
	const right = Math.ceil(widest(shaped.map((row) => format.count(row.actual)))) + 12;
	const top = key.height + 36;
	const shares = shaped.flatMap((row) =>
		[row.q05, row.q95, row.actual].map((value) => value / row.start_value)
	);
	const low = Math.min(0.8, ...shares) * 0.95;
	const high = Math.max(2, ...shares) * 1.05;
	const x = (share: number) => left + ((width - left - right) * Math.log(share / low)) / Math.log(high / low);
	const bottom = top + shaped.length * ROW;
	const svg = picture(document, width, bottom + 6);
	const rect = (from: number, to: number, y: number, height: number, fill: string) =>
		el(document, 'rect', {
			x: x(from),
			y: y - height / 2,
			width: Math.max(1, x(to) - x(from)),
			height,
			fill
		});
	svg.append(key.node);
	svg.append(el(document, 'text', { x: left, y: key.height + 8, 'font-size': 12, fill: MUTED }, [t.axis]));
	for (const share of TICKS.filter((tick) => tick >= low && tick <= high)) {
		const place = { x: x(share), y: top - 6, 'text-anchor': 'middle', 'font-size': 12, fill: MUTED };
		svg.append(
			el(document, 'path', {
				d: `M${x(share).toFixed(2)} ${top - 2}V${bottom}`,
				stroke: share === 1 ? MUTED : RULE
			}),
			el(document, 'text', place, [format.percent(share * 100)])
		);
	}
	shaped.forEach((row, at) => {
		const y = top + at * ROW + ROW / 2;
		const of = (value: number) => value / row.start_value;
		svg.append(
			el(document, 'g', {}, [
				el(document, 'title', {}, [`${labelOf(row)}: ${format.count(row.actual)}`]),
				rect(of(row.q05), of(row.q95), y, 12, TINT),
				rect(of(row.q25), of(row.q75), y, 12, BAND),
				el(document, 'path', {
					d: `M${x(of(row.q50)).toFixed(2)} ${y - 6}v12`,
					stroke: PAPER,
					'stroke-width': 2
				}),
				el(document, 'circle', {
					cx: x(of(row.actual)),
					cy: y,
					r: 4.5,
					fill: ACCENT,
					stroke: PAPER,
					'stroke-width': 1.5
				}),
				el(
					document,
					'text',
					{ x: left - 8, y: y + 4.5, 'text-anchor': 'end', 'font-size': isNarrow ? 12 : 13, fill: INK },
					[labelOf(row)]
				),
				el(document, 'text', { x: width - right + 8, y: y + 4.5, 'text-anchor': 'start', fill: INK }, [
					format.count(row.actual)
				])
			])
		);
	});
	return finish(svg);
}

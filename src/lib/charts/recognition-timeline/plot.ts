import { grammar } from '../../text/grammar';
import { phrase } from '../../text/phrase';
import type { PlotOptions } from '../chart';
import { keyRow } from '../kit/key';
import { ACCENT, INK, inkOn, MUTED, PAPER, RULE, STAR_FILL, type Stars } from '../kit/palette';
import { STATUS_FILL } from '../kit/status';
import { el, linked, picture } from '../kit/svg';
import { textWidth } from '../kit/text-width';
import { dayNumber } from './days';
import type { TimelineRow } from './shape';
import text from './text.json';

/** A line of text over a bar. */
const LANE = 46;
const BAR = 18;
const EDGE = 6;
const TOP = 22;
const AXIS = 26;

/** One line a lane, time from left to right: bars of validity, what was cut off of it, gaps, withdrawals. */
export function plot(shaped: readonly TimelineRow[], { document, width, ctx }: PlotOptions): SVGSVGElement {
	const t = text[ctx.lang];
	const lanes = [...new Set(shaped.map(({ lane }) => lane))];
	const [asOf = ''] = shaped.map(({ as_of }) => as_of);
	const years = axisYears(shaped, asOf);
	const from = dayNumber(`${years[0]}-01-01`);
	const to = dayNumber(`${(years.at(-1) ?? 0) + 1}-01-01`);
	const x = (iso: string) => EDGE + ((dayNumber(iso) - from) / (to - from)) * (width - 2 * EDGE);
	const cut = shaped.filter(isCut);
	const key = keyRow(
		document,
		cut.length > 0 ? [{ label: t.replaced_key, fill: PAPER, stroke: MUTED, dash: true }] : [],
		width
	);
	const bottom = key.height + TOP + lanes.length * LANE;
	const svg = picture(document, width, bottom + AXIS);
	svg.append(key.node, ...axis());
	lanes.forEach((lane, at) => {
		const rows = shaped.filter((row) => row.lane === lane);
		const y = key.height + TOP + at * LANE;
		const [first] = rows;
		if (first) svg.append(linked(document, first.href, heading(first.label, y, Boolean(first.href))));
		svg.append(
			...rows.filter(isCut).map((row) => rest(row, y + 20)),
			...rows.flatMap((row) => bar(row, y + 20))
		);
	});
	svg.append(...today());
	return svg;

	function heading(label: string, y: number, isLink: boolean): SVGElement {
		const fill = isLink ? ACCENT : INK;
		return el(document, 'text', { x: EDGE, y: y + 14, fill }, [fitted(label, width - 2 * EDGE)]);
	}

	function bar(row: TimelineRow, y: number): SVGElement[] {
		const fill = STAR_FILL[row.stars as Stars] ?? MUTED;
		const [left, right] = [x(row.valid_from), x(row.until)];
		const label = phrase(t.star, { n: String(row.stars) });
		const days = `${ctx.format.date(row.valid_from)} – ${ctx.format.date(row.until)}`;
		const nodes = [
			el(document, 'title', {}, [`${row.label}: ${label}, ${days}, ${t[row.ending]}`]),
			el(document, 'rect', { x: left, y, width: Math.max(2, right - left), height: BAR, fill, stroke: PAPER })
		];
		if (right - left > textWidth(label) + 8)
			nodes.push(el(document, 'text', { x: left + 5, y: y + 13.5, fill: inkOn(fill) }, [label]));
		return [
			el(document, 'g', {}, nodes),
			...gapMark(row, y),
			...(row.ending === 'withdrawn' ? cross(row, y) : [])
		];
	}

	/** Whether validity ended early and no other recognition takes its place on the line. */
	function isCut(row: TimelineRow): boolean {
		const after = shaped.filter(
			(other) => other.lane === row.lane && other.valid_from >= row.until && other !== row
		);
		return row.until < row.expires_on && after.every(({ valid_from }) => valid_from >= row.expires_on);
	}

	/** Validity the recognition would have had, had it not been replaced or withdrawn. */
	function rest(row: TimelineRow, y: number): SVGElement {
		return el(document, 'rect', {
			...{ x: x(row.until), y: y + 0.5, width: x(row.expires_on) - x(row.until), height: BAR - 1 },
			...{ fill: PAPER, stroke: MUTED, 'stroke-dasharray': '3 3' }
		});
	}

	function gapMark({ gap, valid_from }: TimelineRow, y: number): SVGElement[] {
		if (!gap) return [];
		const [left, right] = [x(gap.from), x(valid_from)];
		const days = grammar(ctx.lang).countedText(gap.days, 'day');
		const label = phrase(t.gap_mark, { days });
		const middle = y + BAR / 2;
		const line = el(document, 'path', {
			...{ d: `M${left} ${middle}H${right}`, stroke: MUTED, 'stroke-width': 1.5, 'stroke-dasharray': '1 4' }
		});
		line.append(el(document, 'title', {}, [label]));
		const fits = [label, days].find((each) => textWidth(each, 12) + 4 <= right - left);
		if (fits === undefined) return [line];
		return [
			line,
			el(
				document,
				'text',
				{
					...{ x: (left + right) / 2, y: middle - 4, 'text-anchor': 'middle', 'font-size': 12, fill: MUTED },
					...{ stroke: PAPER, 'stroke-width': 3, 'paint-order': 'stroke' }
				},
				[fits]
			)
		];
	}

	function cross({ until }: TimelineRow, y: number): SVGElement[] {
		const [at, middle] = [x(until), y + BAR / 2];
		const whole = phrase(t.withdrawn_mark, { day: ctx.format.date(until) });
		// To the left it would cover the bar: without its day, which the table tells, it needs less room.
		const label = [whole, t.withdrawn].find((each) => at + 10 + textWidth(each) <= width - EDGE);
		const isLeft = label === undefined;
		const d = `M${at - 5} ${middle - 5}L${at + 5} ${middle + 5}M${at - 5} ${middle + 5}L${at + 5} ${middle - 5}`;
		return [
			el(document, 'path', { d, stroke: PAPER, 'stroke-width': 6 }),
			el(document, 'path', { d, stroke: STATUS_FILL.not_met, 'stroke-width': 2.5 }),
			el(
				document,
				'text',
				{
					...{ x: at + (isLeft ? -10 : 10), y: y + 13.5, 'text-anchor': isLeft ? 'end' : 'start' },
					...{ fill: STATUS_FILL.not_met, stroke: PAPER, 'stroke-width': 3, 'paint-order': 'stroke' }
				},
				[label ?? t.withdrawn]
			)
		];
	}

	function axis(): SVGElement[] {
		const shown = years.filter((_, at) => at % Math.ceil((years.length * 40) / width) === 0);
		return [
			...years.map((year) =>
				el(document, 'path', {
					...{ d: `M${x(`${year}-01-01`)} ${key.height + TOP}V${bottom}`, stroke: RULE, 'stroke-width': 0.5 }
				})
			),
			el(document, 'path', { d: `M${EDGE} ${bottom}H${width - EDGE}`, stroke: RULE }),
			...shown.map((year) =>
				el(
					document,
					'text',
					{ x: x(`${year}-07-02`), y: bottom + 17, 'text-anchor': 'middle', 'font-size': 12, fill: MUTED },
					[String(year)]
				)
			)
		];
	}

	function today(): SVGElement[] {
		const at = x(asOf);
		const label = phrase(t.as_of, { day: ctx.format.date(asOf) });
		const half = textWidth(label, 12) / 2;
		const middle = Math.min(Math.max(at, half), width - half);
		return [
			el(document, 'path', {
				d: `M${at} ${key.height + TOP - 4}V${bottom}`,
				stroke: INK,
				'stroke-width': 1.25
			}),
			el(
				document,
				'text',
				{ x: middle, y: key.height + TOP - 9, 'text-anchor': 'middle', 'font-size': 12, fill: INK },
				[label]
			)
		];
	}
}

/** From the first recognition's year to the last day of validity, the day looked at among them. */
function axisYears(shaped: readonly TimelineRow[], asOf: string): number[] {
	const days = [asOf, ...shaped.flatMap((row) => [row.valid_from, row.expires_on])];
	const all = days.map((day) => Number(day.slice(0, 4)));
	const [first, last] = [Math.min(...all), Math.max(...all)];
	return Array.from({ length: last - first + 1 }, (_, at) => first + at);
}

function fitted(label: string, width: number): string {
	if (textWidth(label) <= width) return label;
	const words = label.split(' ');
	while (words.length > 1 && textWidth(`${words.join(' ')}…`) > width) words.pop();
	return `${words.join(' ')}…`;
}

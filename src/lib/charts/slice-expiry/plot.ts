import { NARROW, type PlotOptions } from '../chart';
import { INK, inkOn, MUTED, PAPER, RULE, SEQUENCE } from '../kit/palette';
import { el, linkOf, picture } from '../kit/svg';
import type { ExpiryRow } from './shape';
import text from './text.json';

const ROW = 28;
const HEAD = 24;
const SIDE = 44;

export const isEmpty = (shaped: readonly ExpiryRow[]) => shaped.every((row) => row.products === 0);

/** A calendar: a row a year, a column a month; on a phone the other way round. The number stands in its field. */
export function plot(shaped: readonly ExpiryRow[], { ctx, document, width }: PlotOptions): SVGSVGElement {
	const narrow = width < NARROW;
	const years = [...new Set(shaped.map(({ month }) => month.slice(0, 4)))];
	const across = narrow ? years.length : 12;
	const field = (width - SIDE) / across;
	const most = Math.max(1, ...shaped.map(({ products }) => products));
	const height = HEAD + (narrow ? 12 : years.length) * ROW;
	const at = (year: string, month: number) => {
		const [column, row] = narrow ? [years.indexOf(year), month - 1] : [month - 1, years.indexOf(year)];
		return { x: SIDE + column * field, y: HEAD + row * ROW };
	};
	const label = (x: number, y: number, words: string, anchor: string) =>
		el(document, 'text', { x, y, 'text-anchor': anchor, fill: MUTED }, [words]);
	const months = Array.from({ length: 12 }, (_, index) => index + 1);
	const named = (month: number) => text[ctx.lang].months.split(' ')[month - 1] ?? '';
	const heads = narrow
		? [
				...years.map((year) => label(at(year, 1).x + field / 2, 15, year, 'middle')),
				...months.map((month) => label(0, at(years[0] ?? '', month).y + 18, named(month), 'start'))
			]
		: [
				...months.map((month) => label(at(years[0] ?? '', month).x + field / 2, 15, named(month), 'middle')),
				...years.map((year) => label(0, at(year, 1).y + 18, year, 'start'))
			];
	const fields = shaped.map((row) => {
		const { x, y } = at(row.month.slice(0, 4), Number(row.month.slice(5)));
		const step = Math.min(SEQUENCE.length - 1, Math.floor((row.products / most) * SEQUENCE.length));
		const isOut = row.is_chosen === false;
		const fill = row.products === 0 || isOut ? PAPER : SEQUENCE[step]!;
		const parts = [
			...(row.href ? [] : [el(document, 'title', {}, [row.title])]),
			el(document, 'rect', {
				x: x + 1,
				y: y + 1,
				width: field - 2,
				height: ROW - 2,
				fill,
				stroke: row.is_chosen ? INK : RULE,
				'stroke-width': row.is_chosen ? 2 : 1
			}),
			el(
				document,
				'text',
				{
					x: x + field / 2,
					y: y + ROW / 2 + 4.5,
					'text-anchor': 'middle',
					fill: row.products === 0 ? MUTED : inkOn(fill),
					'font-weight': row.is_chosen ? 700 : null
				},
				[ctx.format.count(row.products)]
			)
		];
		return row.href
			? linkOf(document, { href: row.href, title: row.title, key: row.month, isChosen: row.is_chosen }, parts)
			: el(document, 'g', {}, parts);
	});
	const svg = picture(document, width, height);
	svg.append(...heads, ...fields);
	return svg;
}

import type { PlotOptions } from '../chart';
import { ACCENT } from '../kit/palette';
import { linkTitle, sliceOf } from '../kit/slice-links';
import { stackedBars } from '../kit/stacked-bars';
import type { GroupRow } from './shape';

export const isEmpty = (shaped: readonly GroupRow[]) => shaped.every((row) => row.products === null);

export function plot(shaped: readonly GroupRow[], options: PlotOptions): SVGSVGElement {
	const { format } = options.ctx;
	const rows = shaped.flatMap((row) =>
		row.products === null ? [] : [{ ...row, products: row.products, key: String(row.group_no) }]
	);
	const end = (row: (typeof rows)[number]) =>
		[format.count(row.products), row.share === null ? '' : format.share(row.share)]
			.filter(Boolean)
			.join(' · ');
	return stackedBars(
		{
			bars: rows.map((row) => ({ key: row.key, label: row.name, href: sliceOf(row, 'all'), end: end(row) })),
			segments: rows.map((row) => ({
				bar: row.key,
				from: 0,
				to: row.products,
				fill: ACCENT,
				text: '',
				title: linkTitle(`${row.name}: ${end(row)}`, sliceOf(row, 'all'), options.ctx),
				href: sliceOf(row, 'all')
			})),
			keys: [],
			max: Math.max(1, ...rows.map((row) => row.products))
		},
		options
	);
}

import { inkOn } from '../../charts/kit/palette';
import { INK_ON_FILL } from './chart';

/** A part of a bar smaller than this share of the longest bar has no room for its number. */
const SMALLEST = 0.07;

/** What the library leaves out of a chart's part. */
export function mendedChart(xml: string): string {
	const withoutGaps = xml.replace(/<c:pt idx="\d+"><c:v><\/c:v><\/c:pt>/g, '');
	return withoutGaps.includes(INK_ON_FILL) ? withPartLabels(withoutGaps) : withoutGaps;
}

/**
 * Numbers inside the parts of bars: black or white, whichever reads better on the fill (the library has one
 * colour for all), and none where they would not fit: the rows behind the slide have them.
 */
function withPartLabels(xml: string): string {
	const series = [...xml.matchAll(/<c:ser>.*?<\/c:ser>/gs)].map(([part]) => part);
	const values = series.map(valuesOf);
	const categories = Math.max(0, ...values.flatMap((points) => [...points.keys()])) + 1;
	const totals = Array.from({ length: categories }, (_, at) =>
		values.reduce((sum, points) => sum + (points.get(at) ?? 0), 0)
	);
	// Bars of shares are all as long as the axis.
	const isShare = xml.includes('<c:grouping val="percentStacked"/>');
	const longest = Math.max(...totals);
	let index = 0;
	return xml.replace(/<c:ser>.*?<\/c:ser>/gs, (part) => {
		const points = values[index++] ?? new Map<number, number>();
		const hidden = [...points]
			.filter(([at, value]) => value / ((isShare ? totals[at] : longest) || 1) < SMALLEST)
			.map(([at]) => `<c:dLbl><c:idx val="${at}"/><c:delete val="1"/></c:dLbl>`)
			.join('');
		const [, fill] = /<a:srgbClr val="([0-9A-F]{6})"/.exec(part) ?? [];
		const inked = fill ? part.replaceAll(INK_ON_FILL, inkOn(`#${fill}`).slice(1)) : part;
		return inked.replace('<c:dLbls>', `<c:dLbls>${hidden}`);
	});
}

function valuesOf(series: string): Map<number, number> {
	const [values = ''] = /<c:val>.*?<\/c:val>/s.exec(series) ?? [];
	return new Map(
		[...values.matchAll(/<c:pt idx="(\d+)"><c:v>([^<]+)<\/c:v>/g)].map(([, at, value]) => [
			Number(at),
			Number(value)
		])
	);
}

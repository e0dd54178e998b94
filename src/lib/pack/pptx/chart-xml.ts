import { inkOn } from '../../charts/kit/palette';
import { colour } from '../colours';
import { INK_ON_FILL, type NativeChart, type PointLabel } from './chart';
import { escaped } from './escaped';

/** A part of a bar smaller than this share of the longest bar has no room for its number. */
const SMALLEST = 0.07;

/** What the library leaves out of a chart's part. @param labels by series and point, see NativeChart */
export function mendedChart(xml: string, labels: NativeChart['labels']): string {
	const withoutGaps = xml.replace(/<c:pt idx="\d+"><c:v><\/c:v><\/c:pt>/g, '');
	const grounded = withoutGaps.includes('<c:majorGridlines>') ? withGround(withoutGaps) : withoutGaps;
	const labelled = withPointLabels(grounded, labels);
	return labelled.includes(INK_ON_FILL) ? withPartLabels(labelled) : labelled;
}

/** Numbers beside bars stand on the colour of the slide, so that the line of the goal does not cross them. */
function withGround(xml: string): string {
	return xml.replace(/<c:dLbls>.*?<\/c:dLbls>/gs, (labels) =>
		labels.replace('<c:txPr>', `${groundOf(colour('paper'))}<c:txPr>`)
	);
}

const groundOf = (fill: string): string =>
	`<c:spPr><a:solidFill><a:srgbClr val="${fill}"/></a:solidFill></c:spPr>`;

/** A number that says more than itself has a label of its own: that of its series in another format. */
function withPointLabels(xml: string, labels: NativeChart['labels']): string {
	let index = 0;
	return xml.replace(/<c:ser>.*?<\/c:ser>/gs, (part) => {
		const own = labels[index++] ?? [];
		return part.replace(/<c:dLbls>(.*?)(?:<c:showLeaderLines\b.*?)?<\/c:dLbls>/s, (all, look: string) => {
			const points = own.map((label, at) => (label ? pointLabel(at, label, look, part) : ''));
			return all.replace('<c:dLbls>', () => `<c:dLbls>${points.join('')}`);
		});
	});
}

/** @param look that of the series, as XML */
function pointLabel(at: number, { format, isCut }: PointLabel, look: string, series: string): string {
	const formatted = look
		.replace(/formatCode="[^"]*"/, () => `formatCode="${escaped(format)}"`)
		.replace('<a:bodyPr/>', '<a:bodyPr wrap="none"/>');
	const fill = fillOf(series);
	const placed =
		isCut && fill
			? formatted
					.replace(/(<c:txPr>.*?<a:srgbClr val=")[^"]*/s, `$1${inkOn(`#${fill}`).slice(1)}`)
					.replace(/<c:spPr>.*?<\/c:spPr>/s, groundOf(fill))
					.replace('<c:showLegendKey', '<c:dLblPos val="inEnd"/><c:showLegendKey')
			: formatted;
	return `<c:dLbl><c:idx val="${at}"/>${placed}</c:dLbl>`;
}

/** Fill of a series, six hexadecimal digits. */
const fillOf = (series: string): string | undefined => /<a:srgbClr val="([0-9A-Fa-f]{6})"/.exec(series)?.[1];

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
	const longest = Math.max(...totals);
	let index = 0;
	return xml.replace(/<c:ser>.*?<\/c:ser>/gs, (part) => {
		const points = values[index++] ?? new Map<number, number>();
		const hidden = [...points.keys()].filter((at) => (points.get(at) ?? 0) / (longest || 1) < SMALLEST);
		const none = hidden.map((at) => `<c:dLbl><c:idx val="${at}"/><c:delete val="1"/></c:dLbl>`);
		const fill = fillOf(part);
		return part
			.replaceAll(INK_ON_FILL, fill ? inkOn(`#${fill}`).slice(1) : colour('ink'))
			.replace(/<c:dLbl><c:idx val="(\d+)"\/>.*?<\/c:dLbl>/gs, (label, at: string) =>
				hidden.includes(Number(at)) ? '' : label
			)
			.replace('<c:dLbls>', `<c:dLbls>${none.join('')}`);
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

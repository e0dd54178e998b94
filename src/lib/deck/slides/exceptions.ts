import { textOf } from '../../text/grammar';
import { NOT_APPLICABLE, type TableData } from '../../ui/table';
import { targetRequests } from '../../views/target-figures';
import { starRequests } from '../../views/star-figures';
import type { RichText } from '../../views/view';
import { headline, slideOf, unbroken, type DeckContext } from '../context';
import type { Slide } from '../slide';

/** Points that fit on a slide. */
const MOST_POINTS = 5;

/** What needs attention, worst first, as on the place's page. */
export function exceptionsSlide(context: DeckContext): Slide {
	const { page, words, grammar, params, view } = context;
	const t = words.exceptions;
	const all = page.exceptions;
	const points: RichText[] = all.map(({ statusText, text }) =>
		unbroken(statusText ? [`${statusText}: `, ...text] : text)
	);
	const more = all.length - MOST_POINTS;
	return slideOf(context, {
		id: 'exceptions',
		headline:
			all.length > 0 ? headline(t.title(grammar.countedText(all.length, 'exception'))) : headline(t.none),
		body:
			all.length > 0
				? {
						kind: 'list',
						points: points.slice(0, MOST_POINTS),
						...(more > 0 ? { more: t.more(view.format.count(more)) } : {})
					}
				: { kind: 'empty', reason: t.why },
		notes: [t.rule, ...points.slice(MOST_POINTS).map((point) => textOf(point))],
		rows: all.length > 0 ? [exceptionTable(context)] : [],
		requests: [...targetRequests(params).slice(-1), ...starRequests(params)],
		sources: []
	});
}

function exceptionTable({ page, words }: DeckContext): TableData {
	const t = words.exceptions;
	return {
		caption: t.caption,
		columns: [
			{ key: 'status', label: t.status },
			{ key: 'point', label: t.point }
		],
		rows: page.exceptions.map(({ status, statusText, text }) => ({
			status: status
				? { value: statusText ?? status, status, ...(statusText ? { text: statusText } : {}) }
				: { value: null, text: NOT_APPLICABLE },
			point: { value: textOf(text) }
		}))
	};
}

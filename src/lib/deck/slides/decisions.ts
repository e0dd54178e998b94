import type { Row as TargetRow } from '../../metrics/target-attainment/metric';
import { dayAfter } from '../../slice/expiry';
import { textOf } from '../../text/grammar';
import type { TableData } from '../../ui/table';
import { starRequest, starRows } from '../../views/star-figures';
import { targetRequests } from '../../views/target-figures';
import { missingAmount, statusOf, titleOf } from '../../views/target-words';
import type { RichText } from '../../views/view';
import { headline, slideOf, type DeckContext } from '../context';
import type { Slide } from '../slide';
import { usedGoals } from './attainment';
import { yearBefore } from './bridge';
import { yearChange } from './changes';
import { windowToken } from './expiry';

/** Certificates that lapse so soon need a round of evaluation now. */
const RENEW_MONTHS = 6;
/** Goals named one by one. */
const MOST_GOALS = 3;
const MOST_SHOWN = 6;

/** What has to be decided, by stated criteria alone; the meeting may strike or add. */
export function decisionsSlide(context: DeckContext): Slide {
	const { words, grammar, view, params } = context;
	const t = words.decisions;
	const found = [
		...late(context),
		...renewals(context),
		...dossiers(context),
		...lapsed(context),
		...gaps(context)
	];
	const more = found.length - MOST_SHOWN;
	return slideOf(context, {
		id: 'decisions',
		headline: headline(found.length > 0 ? t.title(grammar.countedText(found.length, 'decision')) : t.none),
		body:
			found.length > 0
				? {
						kind: 'list',
						points: found.slice(0, MOST_SHOWN),
						...(more > 0 ? { more: t.more(view.format.count(more)) } : {})
					}
				: { kind: 'empty', reason: t.why },
		notes: [t.rule],
		rows: found.length > 0 ? [decisionTable(context, found)] : [],
		requests: [starRequest(params, params.asOf), ...targetRequests(params).slice(-1)],
		sources: [],
		sample: view.isSample || (params.hasSample && context.expiry !== null)
	});
}

/** Goals off course while their period runs, and those missed at its end. */
function late(context: DeckContext): RichText[] {
	const { words, view, params } = context;
	const own = usedGoals(context).filter(
		(row) => row.place_id === params.placeId && row.applies_to === 'place'
	);
	const wanting = own
		.filter((row) => ['regressing', 'behind', 'not_met', 'below'].includes(statusOf(row)))
		// What was missed longer ago has been concluded upon.
		.filter((row) => !row.is_over || String(row.period_end) > yearBefore(params.asOf))
		.sort(
			(a, b) =>
				Number(a.is_over) - Number(b.is_over) ||
				(a.attainment ?? 0) - (b.attainment ?? 0) ||
				String(a.target_id).localeCompare(String(b.target_id))
		);
	const say = (row: TargetRow) => {
		const text = row.is_over ? words.decisions.missed : words.decisions.goal;
		return text(
			lowered(titleOf(view, row)),
			missingAmount(view, row),
			view.format.date(String(row.period_end))
		);
	};
	return wanting.slice(0, MOST_GOALS).map(say);
}

/** As within a sentence; a short form as OCOP stays. */
const lowered = (title: string) =>
	/^\p{Lu}{2}/u.test(title) ? title : title.charAt(0).toLocaleLowerCase('vi') + title.slice(1);

function renewals(context: DeckContext): RichText[] {
	const { expiry, words, grammar, view, params } = context;
	if (!expiry) return [];
	const certificates = windowToken(context, expiry, RENEW_MONTHS);
	if (certificates.value === 0) return [];
	const until = view.format.date(dayAfter(params.asOf, RENEW_MONTHS));
	return [words.decisions.renew(grammar.counted(certificates, 'certificate'), until)];
}

function dossiers({ star, view, params, words, grammar }: DeckContext): RichText[] {
	if (!star?.potential || star.potential_treatment === 'as_5star') return [];
	const number = view.count(
		star.potential,
		'products-by-star',
		params.placeId,
		String(star.split_as_of),
		'potential'
	);
	return [words.decisions.five(grammar.counted(number, 'product', words.decisions.potential))];
}

function lapsed(context: DeckContext): RichText[] {
	const { words, grammar, view, params } = context;
	const change = yearChange(context);
	if (!change?.lapsed) return [];
	const number = view.count(
		change.lapsed,
		'product-changes',
		params.placeId,
		String(change.printed_as_of),
		'lapsed'
	);
	return [words.decisions.lapsed(grammar.counted(number, 'product'), params.asOf.slice(0, 4))];
}

/** What is not known well enough to decide on. */
function gaps(context: DeckContext): RichText[] {
	const { words, view, params, star, place, page, grammar } = context;
	const t = words.decisions;
	const { count, asOf } = view.format;
	const silent = starRows(view).filter((row) => row.place_id !== 'vn' && row.total === null).length;
	const oldest = Number(params.asOf.slice(0, 4)) - 3;
	const running = usedGoals(context).some((row) => row.is_over === false && row.applies_to === 'place');
	return [
		...(star?.total == null ? [t.noTotal(place)] : []),
		...(star?.total_as_of && Number(star.total_as_of.slice(0, 4)) <= oldest
			? [t.old(asOf(star.total_as_of))]
			: []),
		...(running ? [] : [t.noGoal(place)]),
		...(params.placeId === 'vn' && silent > 0 ? [t.silent(grammar.countedText(silent, 'province'))] : []),
		...(page.findings.length > 0 ? [t.disagree(count(page.findings.length))] : [])
	];
}

function decisionTable({ words, view }: DeckContext, found: readonly RichText[]): TableData {
	const { caption, columns } = words.decisions;
	return {
		caption,
		columns: [
			{ key: 'no', label: columns.no, numeric: true },
			{ key: 'decision', label: columns.decision }
		],
		rows: found.map((point, at) => ({
			no: { value: at + 1, text: view.format.count(at + 1) },
			decision: { value: textOf(point) }
		}))
	};
}

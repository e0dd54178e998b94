import type { Step } from '../metrics/change-breakdown/metric';
import { changeScope } from '../dossier/codec';
import { formats, type Lang } from '../text/format';
import { capital, fill, grammar, paragraph, textOf } from '../text/grammar';
import type { NumberToken, RichText } from '../views/view';
import { deltaOf, stepOf, type Bridge } from './model';
import { changeRequest, type ChangeQuestion } from './question';
import { changeText } from './words';

/** Part of the page that a number of the sentence leads to: the list behind its step. */
export const listAnchor = (step: Step) => `#buoc-${step}`;

/**
 * What changed and why, in a sentence or a few; each number opens its dossier.
 * @param place as it stands in a sentence
 */
export function changeSentence(
	bridge: Bridge,
	question: ChangeQuestion,
	place: string,
	lang: Lang
): RichText {
	const t = changeText(lang).sentence;
	const g = grammar(lang);
	const { count, signed, date } = formats(lang);
	const { since, until } = question;
	const { params } = changeRequest('change-breakdown', question);
	const scope = changeScope(params);
	const token = (value: number, text: string, column: string, step: Step | undefined): NumberToken => ({
		...{
			value,
			text,
			metric: 'change-breakdown',
			place: question.place,
			asOf: column === 'earlier' ? since.day : until.day
		},
		...(step === undefined ? {} : { column, row: `total.all.${step}`, scope })
	});
	/** Steps of one side in words; those without a product are left out. */
	const list = (...parts: readonly [Step, 'came' | 'went' | 'stayed', string][]): RichText =>
		g.list(
			parts.flatMap(([step, side, frame]): RichText[] => {
				const value = stepOf(bridge, step)[side];
				const n = token(value, count(value), side, step);
				return value === 0 ? [] : [fill(frame, { n, products: g.counted(n, 'product') })];
			})
		);
	/** A row that any step has tells of the totals. */
	const any = bridge.steps.find(({ came, went, stayed }) => came + went + stayed > 0)?.step;

	const { earlier, later } = bridge;
	const added = list(
		['new', 'came', t.new],
		['re_entered', 'came', t.re_entered],
		['moved', 'came', t.moved_in]
	);
	const taken = list(
		['lapsed', 'went', t.lapsed],
		['withdrawn', 'went', t.withdrawn],
		['moved', 'went', t.moved_out]
	);
	const ranks = list(['upgraded', 'stayed', t.upgraded], ['downgraded', 'stayed', t.downgraded]);
	const correction = stepOf(bridge, 'corrected');
	const isCorrected = correction.came + correction.went > 0;
	const numberOr = (side: 'came' | 'went'): string | NumberToken =>
		correction[side] === 0 ? count(0) : token(correction[side], count(correction[side]), side, 'corrected');
	const isStill = added.length + taken.length + ranks.length === 0 && !isCorrected;
	return paragraph<NumberToken>(
		fill<NumberToken>(t.moved, {
			since: date(since.day),
			until: date(until.day),
			place,
			moved: g.moves(
				token(earlier, count(earlier), 'earlier', any),
				token(later, count(later), 'later', any),
				null
			),
			net: later === earlier ? '' : fill<NumberToken>(t.net, { delta: signed(later - earlier) }),
			added: added.length === 0 ? '' : fill(t.added, { list: added }),
			taken: taken.length === 0 ? '' : fill(added.length > 0 ? t.taken : t.takenOnly, { list: taken })
		}),
		ranks.length === 0 ? [] : fill<NumberToken>(t.ranks, { list: ranks }),
		isCorrected
			? fill<NumberToken>(t.corrected, {
					change: textOf(g.changed(deltaOf(correction), null)),
					added: numberOr('came'),
					taken: numberOr('went')
				})
			: [],
		isStill ? fill<NumberToken>(t.noChange, { none: capital(g.none('product')) }) : []
	);
}

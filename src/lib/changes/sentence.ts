import type { Step } from '../metrics/change-breakdown/metric';
import { changeScope } from '../dossier/codec';
import { formats, type Lang } from '../text/format';
import type { NumberToken, RichText } from '../views/view';
import { deltaOf, stepOf, type Bridge } from './model';
import { changeRequest, type ChangeQuestion } from './question';
import { changeText } from './words';

/** Part of the page that a number of the sentence leads to: the list behind its step. */
export const listAnchor = (step: Step) => `#buoc-${step}`;

/**
 * The one sentence that says what changed and why; each number opens its dossier.
 * @param place as it stands in a sentence
 */
export function changeSentence(
	bridge: Bridge,
	question: ChangeQuestion,
	place: string,
	lang: Lang
): RichText {
	const t = changeText(lang).sentence;
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
	const products = (step: Step, side: 'came' | 'went' | 'stayed', words: string): RichText => {
		const value = stepOf(bridge, step)[side];
		return value === 0 ? [] : [token(value, count(value), side, step), words];
	};
	/** A row that any step has tells of the totals. */
	const any = bridge.steps.find(({ came, went, stayed }) => came + went + stayed > 0)?.step;
	const joined = (parts: readonly RichText[]): RichText => {
		const said = parts.filter((part) => part.length > 0);
		return said.flatMap((part, at) =>
			at === 0 ? part : [at === said.length - 1 ? t.and : t.comma, ...part]
		);
	};

	const { earlier, later } = bridge;
	const first = token(earlier, count(earlier), 'earlier', any);
	const last = token(later, count(later), 'later', any);
	const added = joined([
		products('new', 'came', t.new),
		products('re_entered', 'came', t.re_entered),
		products('moved', 'came', t.moved_in)
	]);
	const taken = joined([
		products('lapsed', 'went', t.lapsed),
		products('withdrawn', 'went', t.withdrawn),
		products('moved', 'went', t.moved_out)
	]);
	const ranks = joined([
		products('upgraded', 'stayed', t.upgraded),
		products('downgraded', 'stayed', t.downgraded)
	]);
	const correction = stepOf(bridge, 'corrected');
	const isCorrected = correction.came + correction.went > 0;
	const numberOr = (side: 'came' | 'went'): RichText =>
		correction[side] === 0 ? [count(0)] : products('corrected', side, '').slice(0, 1);
	const isStill = added.length + taken.length + ranks.length === 0 && !isCorrected;
	return [
		t.between(date(since.day), date(until.day), place),
		...(later === earlier
			? [t.same, last]
			: later > earlier
				? [t.rose, first, t.to, last, t.net(signed(later - earlier))]
				: [t.fell, first, t.downTo, last, t.net(signed(later - earlier))]),
		...(added.length > 0 ? [t.added, ...added, t.addedEnd] : []),
		...(taken.length > 0 ? [added.length > 0 ? t.taken : t.takenOnly, ...taken, t.takenEnd] : []),
		...(ranks.length > 0 ? [t.ranks, ...ranks] : []),
		...(isCorrected
			? [
					t.corrected,
					signed(deltaOf(correction)),
					t.correctedAdded,
					...numberOr('came'),
					t.correctedTaken,
					...numberOr('went'),
					t.correctedEnd
				]
			: []),
		...(isStill ? [t.noChange] : []),
		'.'
	];
}

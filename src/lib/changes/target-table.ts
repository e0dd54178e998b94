import { statusWords } from '../charts/kit/status';
import { formats, type Lang } from '../text/format';
import { grammar, qualifierOf } from '../text/grammar';
import { messages } from '../text/messages';
import { MISSING, NOT_APPLICABLE, type TableCell, type TableData } from '../ui/table';
import { goalText, periodText, titleOf, valueText } from '../views/target-words';
import type { TargetChange, TargetSide } from './targets';
import { changeText } from './words';

export interface TargetContext {
	readonly lang: Lang;
	readonly placeName: (id: string) => string;
}

/** Targets that stand otherwise than they did, with both numbers. */
export function targetsTable(
	changes: readonly TargetChange[],
	{ lang, placeName }: TargetContext
): TableData {
	const t = changeText(lang).targets;
	const common = messages(lang);
	const words = { t: common, format: formats(lang), params: { lang } };
	const status = (side: TargetSide | null): TableCell =>
		side === null
			? { value: null, text: t.absent }
			: { value: side.status, text: statusWords[lang][side.status], status: side.status };
	return {
		caption: t.caption,
		columns: [
			{ key: 'target', label: t.target },
			{ key: 'place', label: t.place },
			{ key: 'period', label: t.period },
			{ key: 'base', label: t.base },
			{ key: 'goal', label: t.goal, numeric: true },
			{ key: 'actual_earlier', label: t.actualEarlier, numeric: true },
			{ key: 'earlier', label: t.earlier },
			{ key: 'actual_later', label: t.actualLater, numeric: true },
			{ key: 'later', label: t.later },
			{ key: 'reason', label: t.reason }
		],
		rows: changes.map(({ base, reason, target, replacement, earlier, later }) => {
			const actual = (side: TargetSide | null): TableCell => ({
				value: side?.actual ?? null,
				text:
					side === null
						? NOT_APPLICABLE
						: side.actual === null
							? MISSING
							: grammar(lang).statedText(valueText(words, target, side.actual), qualifierOf(side.qualifier))
			});
			return {
				target: { value: titleOf(words, target) },
				place: { value: placeName(String(target.place_id)) },
				period: { value: periodText(words, target) },
				base: { value: common.controls[base] },
				goal: {
					value: (replacement ?? target).goal,
					text: [target, ...(replacement ? [replacement] : [])]
						.map((each) => goalText(words, each))
						.join(' → ')
				},
				actual_earlier: actual(earlier),
				earlier: status(earlier),
				actual_later: actual(later),
				later: status(later),
				reason: { value: t.why[reason] }
			};
		})
	};
}

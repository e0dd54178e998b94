import type { Row as FlagRow } from '../metrics/target-flags/metric';
import type { WordContext } from '../views/context';
import { scorecardText } from './words';

/** A flag in words with its arithmetic. */
export interface FlagTold {
	readonly text: string;
	/** False for arithmetic that comes out right and is worth seeing. */
	readonly isProblem: boolean;
}

/** Beside a goal: "có nhiều mức: dùng 34, mức khác 66." */
export function flagTold(context: WordContext, flag: FlagRow): FlagTold {
	return { text: sentence(context, flag), isProblem: Boolean(flag.is_problem) };
}

function sentence({ params, format }: WordContext, flag: FlagRow): string {
	const t = scorecardText(params.lang).flag;
	const isShare = flag.unit === 'percent';
	const amount = (value: number) =>
		isShare ? format.percent(value) : Number.isInteger(value) ? format.count(value) : format.decimal(value);
	const terms = String(flag.terms).split(' ').map(Number);
	const [first = 0, second = 0] = terms;
	const total = flag.total ?? 0;
	const reference = flag.reference ?? 0;
	const difference = flag.difference ?? 0;
	switch (flag.flag) {
		case 'met_from_start':
			return t.met_from_start(amount(total), format.asOf(String(flag.printed_as_of)), amount(reference));
		case 'two_versions':
			return t.two_versions(
				amount(total),
				terms
					.filter((term) => term !== total)
					.map(amount)
					.join(', ')
			);
		case 'competing_shares':
			return (
				t.competing_shares(terms.map(amount).join(' + '), amount(total), amount(difference)) +
				(flag.is_problem && difference >= 0 ? t.competing_crowded : '')
			);
		case 'districts_sum':
			return t.districts_sum(
				(flag.units ?? 1) > 1
					? t.each(amount(first), format.count(flag.units ?? 1))
					: terms.map(amount).join(' + '),
				amount(total),
				amount(reference),
				difference === 0 ? t.fits : t.differs(format.signed(difference))
			);
		case 'percent_of_plan':
			return t.percent_of_plan(
				format.percent(reference),
				format.count(first),
				format.count(second),
				format.percent(total),
				flag.is_problem ? t.differs(format.percent(Math.abs(difference))) : t.fits
			);
		default:
			throw new Error(`target-flags: no words for flag "${flag.flag}"`);
	}
}

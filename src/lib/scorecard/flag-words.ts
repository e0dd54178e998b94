import { ROW_SEPARATOR, type NumberScope } from '../dossier/link';
import type { Row as FlagRow } from '../metrics/target-flags/metric';
import { fill, grammar, join, separated } from '../text/grammar';
import type { WordContext } from '../views/context';
import type { NumberToken, RichText } from '../views/view';
import { scorecardText } from './words';

/** A flag in words with its arithmetic. */
export interface FlagTold {
	readonly text: RichText;
	/** False for arithmetic that comes out right and is worth seeing. */
	readonly isProblem: boolean;
}

/** Beside a goal: "có nhiều mức: dùng 34, mức khác 66." @param scope what the flag was asked with */
export function flagTold(context: WordContext, flag: FlagRow, scope: NumberScope): FlagTold {
	return { text: told(context, flag, scope), isProblem: Boolean(flag.is_problem) };
}

function told({ params, format }: WordContext, flag: FlagRow, scope: NumberScope): RichText {
	const t = scorecardText(params.lang).flag;
	const isShare = flag.unit === 'percent';
	// The metric's key; without the registry of metrics, which a page does not carry.
	const row = [flag.flag, flag.target_id, flag.printed_as_of, flag.printed_source_id]
		.map((value) => value ?? '')
		.join(ROW_SEPARATOR);
	const token = (column: string, value: number, text: string): NumberToken => ({
		...{ value, text, metric: 'target-flags', place: String(flag.place_id), asOf: scope.day, column },
		...{ row, scope }
	});
	const amount = (column: string, value: number) =>
		token(
			column,
			value,
			isShare ? format.percent(value) : Number.isInteger(value) ? format.count(value) : format.decimal(value)
		);
	const share = (column: string, value: number) => token(column, value, format.percent(value));
	const terms = String(flag.terms).split(' ').map(Number);
	const [first = 0, second = 0] = terms;
	const total = flag.total ?? 0;
	const reference = flag.reference ?? 0;
	const difference = flag.difference ?? 0;
	/** "30 % + 30 % = 60 %"; of a single term the term alone. */
	const summed = (parts: RichText, isOne: boolean): RichText =>
		isOne ? [amount('total', total)] : join(parts, ' = ', amount('total', total));
	const sum = summed(
		separated(
			terms.map((term) => [amount('terms', term)]),
			' + '
		),
		terms.length === 1
	);
	const apart = (number: NumberToken) => fill<NumberToken>(t.differs, { difference: number });
	switch (flag.flag) {
		case 'met_from_start':
			return fill<NumberToken>(t.met_from_start, {
				value: amount('total', total),
				as_of: format.asOf(String(flag.printed_as_of)),
				goal: amount('reference', reference)
			});
		case 'two_versions':
			return fill<NumberToken>(t.two_versions, {
				used: amount('total', total),
				others: separated(
					terms.filter((term) => term !== total).map((term) => [amount('terms', term)]),
					', '
				)
			});
		case 'competing_shares':
			return join(
				fill<NumberToken>(t.competing_shares, {
					sum,
					left: amount('difference', difference)
				}),
				flag.is_problem && difference >= 0 ? t.competing_crowded : ''
			);
		case 'districts_sum': {
			const units = flag.units ?? 1;
			const districts = grammar(params.lang).counted(token('units', units, format.count(units)), 'district');
			return fill<NumberToken>(t.districts_sum, {
				sum: units > 1 ? summed(join<NumberToken>(amount('terms', first), ' × ', districts), false) : sum,
				goal: amount('reference', reference),
				verdict: difference === 0 ? t.fits : apart(token('difference', difference, format.signed(difference)))
			});
		}
		case 'percent_of_plan':
			return fill<NumberToken>(t.percent_of_plan, {
				printed: share('reference', reference),
				done: token('terms', first, format.count(first)),
				plan: token('terms', second, format.count(second)),
				computed: share('total', total),
				verdict: flag.is_problem
					? apart(token('difference', difference, format.percent(Math.abs(difference))))
					: t.fits
			});
		default:
			throw new Error(`target-flags: no words for flag "${flag.flag}"`);
	}
}

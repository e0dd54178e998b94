import { refused, taken, type Parsed } from './parsed';

/** Years a register can speak of: certificates since 2018, provinces' own since 2013, expiries ahead. */
const FIRST = 2000;
const LAST = 2099;
/** Years a mistyped one is likely to have meant. */
const LIKELY = { first: 2013, last: 2035 };

/**
 * A year as written. Two digits are 2000–2099: the programme has no other century.
 * A mistyped year (20222, 2202) is refused, with the year it is one slip away from where there is only one.
 */
export function parseYear(text: string): Parsed<number> {
	const year = Number(text);
	if (text.length === 2) return taken(2000 + year);
	if (text.length === 4 && year >= FIRST && year <= LAST) return taken(year);
	return refused('date-year-mistyped', { words: { year: text }, suggestion: likelyYear(text) });
}

/** The only likely year that one digit too many, or two digits swapped, can have made into this text. */
function likelyYear(text: string): string | undefined {
	const slips = new Set<string>();
	for (let i = 0; i < Math.min(text.length, 5); i++) {
		if (text.length === 5) slips.add(text.slice(0, i) + text.slice(i + 1));
		if (text.length === 4)
			slips.add(text.slice(0, i) + text.charAt(i + 1) + text.charAt(i) + text.slice(i + 2));
	}
	const likely = [...slips].filter((slip) => Number(slip) >= LIKELY.first && Number(slip) <= LIKELY.last);
	return likely.length === 1 ? likely[0] : undefined;
}

import type { WordContext } from '../views/context';
import { goalText, type GoalWords } from './words';

/** Draws a projection is made of (metrics/projection.sql). */
export const DRAWS = 300;

type ChanceWord = keyof GoalWords['projection']['words'];

/** From what share of the draws on a word is used, largest first. */
const LEAST: readonly (readonly [number, ChanceWord])[] = [
	[0.95, 'surely'],
	[0.8, 'likely'],
	[0.6, 'rather'],
	[0.4, 'even'],
	[0.2, 'rather_not'],
	[0.05, 'unlikely'],
	[0, 'surely_not']
];

export function chanceWord(probability: number): ChanceWord {
	return LEAST.find(([least]) => probability >= least)![1];
}

/** How strong a number of past observations is as evidence. */
export function evidenceWord(observations: number): 'thin' | 'fair' | 'thick' {
	if (observations < 12) return 'thin';
	return observations < 60 ? 'fair' : 'thick';
}

/** In whole percent; never 0 % or 100 %, as 300 draws cannot tell. */
export function chanceShare({ format, params }: WordContext, probability: number): string {
	const t = goalText(params.lang).projection;
	if (probability >= 0.995) return t.most;
	if (probability < 0.005) return t.least;
	return format.percent(Math.round(probability * 100));
}

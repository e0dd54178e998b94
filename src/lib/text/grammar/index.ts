export {
	capital,
	capitalised,
	fill,
	join,
	numbersOf,
	paragraph,
	sentence,
	sentencesOf,
	separated,
	textOf,
	type Clause,
	type Spoken
} from './clause';
export { grammar, Grammar, qualifierOf, type As, type Forms, type Qualifier } from './grammar';
export { UNIT_OF, UNITS, type Unit } from './units';
export type { Versus } from './words';

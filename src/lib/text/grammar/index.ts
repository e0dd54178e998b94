export {
	capital,
	capitalised,
	fill,
	join,
	numbersOf,
	paragraph,
	sentence,
	sentencesOf,
	textOf,
	type Clause,
	type Spoken
} from './clause';
export { grammar, Grammar, type Qualifier, type Versus } from './grammar';
export { UNIT_OF, UNITS, type Unit } from './units';

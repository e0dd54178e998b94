export {
	capitalised,
	join,
	numbersOf,
	sentence,
	sentencesOf,
	textOf,
	type Clause,
	type Spoken
} from './clause';
export { grammar, Grammar, type Qualifier, type Versus } from './grammar';
export { UNITS, type Unit } from './units';

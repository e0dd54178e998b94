import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fold } from '../text/fold';
import { Catalogue } from './catalogue';
import { find } from './find';
import { highlight } from './highlight';
import { plainWords } from './spelling';
import { registerRow } from './testing';

const column = (file: string, name: string) =>
	(parse(readFileSync(`data/sample/${file}.csv`, 'utf8'), { columns: true }) as Record<string, string>[]).map(
		(row) => row[name] ?? ''
	);
const NAMES = column('product_names', 'name').flatMap((name) => [
	name,
	`${name} Na Rì`,
	`${name} Đồng Hỷ ST25`
]);
const catalogue = new Catalogue();
catalogue.addRegister(NAMES.map((name) => registerRow('product', name, name)));

const namesFoundFor = (text: string) =>
	find(catalogue, text, () => Infinity).flatMap(({ entries }) => entries.map(({ id }) => id));

const anyName = fc.constantFrom(...NAMES);

test('a name without its marks finds it, first or beside its equals', () => {
	fc.assert(
		fc.property(anyName, (name) => {
			const [first = ''] = namesFoundFor(fold(name));
			expect(plainWords(first)).toBe(plainWords(name));
			expect(namesFoundFor(fold(name))).toContain(name);
		})
	);
});

test('the beginnings of its words find it, in any order', () => {
	const cut = anyName.chain((name) => {
		const words = plainWords(name).split(' ');
		const lengths = fc.tuple(...words.map((word) => fc.integer({ min: 1, max: word.length })));
		const order = fc.shuffledSubarray(
			words.map((_, at) => at),
			{ minLength: 1 }
		);
		return fc
			.tuple(lengths, order)
			.map(([ends, at]) => ({ name, text: at.map((i) => words[i]?.slice(0, ends[i])).join(' ') }));
	});
	fc.assert(
		fc.property(cut, ({ name, text }) => {
			expect(namesFoundFor(text)).toContain(name);
		})
	);
});

test('what is marked in a name is what the reader typed, and the name stays whole', () => {
	fc.assert(
		fc.property(anyName, fc.nat(), (name, at) => {
			const words = plainWords(name).split(' ');
			const word = words[at % words.length] ?? '';
			const segments = highlight(name, word);
			expect(segments.map(({ text }) => text).join('')).toBe(name);
			const marked = segments.filter(({ isMatch }) => isMatch).map(({ text }) => plainWords(text));
			expect(marked).toContain(word);
		})
	);
});

import { describe, expect, test } from 'vitest';
import { lineAndColumn, offsetOf, readMessage } from './error-place';

const MESSAGE = [
	'Binder Error: Referenced column "nope" not found in FROM clause!',
	'Candidate bindings: "note", "name"',
	'',
	'LINE 2: SELECT 1 AS é, nope FROM product',
	'                       ^'
].join('\n');

describe('readMessage', () => {
	test('takes head, text and place apart', () => {
		expect(readMessage(MESSAGE)).toEqual({
			kind: 'Binder Error',
			text: 'Referenced column "nope" not found in FROM clause!\nCandidate bindings: "note", "name"',
			place: { line: 2, shown: 'SELECT 1 AS é, nope FROM product', column: 15 }
		});
	});
	test('a message without head or place', () => {
		expect(readMessage('odd')).toEqual({ kind: '', text: 'odd', place: null });
		expect(readMessage('Invalid Input Error: Not all parameters were bound').place).toBeNull();
	});
});

describe('offsetOf', () => {
	test('finds the place in the text that stood on the second line', () => {
		const text = 'SELECT 1 AS é, nope FROM product';
		expect(text.slice(offsetOf(text, readMessage(MESSAGE).place!, 1)!)).toMatch(/^nope/);
	});
	test('in a line the engine shows cut', () => {
		const text = `SELECT ${'x, '.repeat(60)}nope FROM product\nWHERE true`;
		const place = { line: 1, shown: `...${text.slice(100, 200)}...`, column: 3 + text.indexOf('nope') - 100 };
		// The cut line repeats itself: the first stretch that reads the same is as good as the right one.
		expect(text.slice(offsetOf(text, place, 0)!)).toMatch(/^(nope|x, )/);
		const unlike = text.replace('SELECT x', 'SELECT y');
		expect(offsetOf(unlike, { line: 9, shown: '', column: 0 }, 0)).toBeNull();
	});
	test('says line and column from 1', () => {
		expect(lineAndColumn('a\nbc', 3)).toEqual({ line: 2, column: 2 });
	});
});

import { describe, expect, it } from 'vitest';
import { parseNumber, parseScore } from './numbers';

describe('parseNumber', () => {
	it.each([
		['1.002', 1002],
		['1,002', 1002],
		['10.322', 10322],
		['1.234.567', 1234567],
		['1,234,567', 1234567],
		['1.002,5', 1002.5],
		['1,002.5', 1002.5],
		['82,24%', 82.24],
		['06', 6],
		['1.0022', 1.0022],
		['khoảng 30', null],
		['', null]
	])('count %s → %s', (text, value) => expect(parseNumber(text, 'count')).toBe(value));
});

describe('parseScore', () => {
	it.each([
		['78,66', 78.66],
		['78.66', 78.66],
		['82,24%', 82.24],
		['78,667', 78.667],
		['78,66 điểm', 78.66],
		['78,66/100', 78.66],
		['90', 90]
	])('%s → %s', (value, score) => {
		expect(parseScore({ kind: 'text', value })).toEqual({ ok: true, value: score });
	});
	it('takes numbers and refuses what is none or out of 0–100', () => {
		expect(parseScore({ kind: 'number', value: 90.86 })).toEqual({ ok: true, value: 90.86 });
		expect(parseScore({ kind: 'text', value: '7866' })).toMatchObject({
			refusal: { rule: 'score-out-of-range' }
		});
		expect(parseScore({ kind: 'text', value: 'đạt' })).toMatchObject({
			refusal: { rule: 'score-unreadable' }
		});
		expect(parseScore({ kind: 'date', value: '2020-02-04' })).toMatchObject({
			refusal: { rule: 'score-unreadable' }
		});
	});
});

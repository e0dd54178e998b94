import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeGoal, encodeGoal, goalPath, type GoalParams } from './state';

const decode = (search: string) => decodeGoal(new URLSearchParams(search));
const NONE: GoalParams = { id: null, asOf: null, base: 'published', renewal: null, added: null };

describe('address of a goal', () => {
	test.each<[string, Partial<GoalParams>, string[], string]>([
		['', {}, [], ''],
		['?ma=t109', { id: 't109' }, [], '?ma=t109'],
		['?gia-han=75&ma=g2', { id: 'g2', renewal: 75 }, [], '?ma=g2&gia-han=75'],
		['?ma=t1&moi-thang=12,5', { id: 't1', added: 12.5 }, [], '?ma=t1&moi-thang=12.5'],
		[
			'?ma=t1&den=2024&so=dang-ky',
			{ id: 't1', asOf: '2024', base: 'register' },
			[],
			'?ma=t1&den=2024&so=dang-ky'
		],
		['?ma=t1&gia-han=101', { id: 't1' }, ['gia-han=101'], '?ma=t1'],
		['?ma=t1&gia-han=7.5', { id: 't1' }, ['gia-han=7.5'], '?ma=t1'],
		['?ma=t1&moi-thang=-3', { id: 't1' }, ['moi-thang=-3'], '?ma=t1'],
		["?ma=t1'--", {}, ["ma=t1'--"], ''],
		['?ma=t1&ma=t2', { id: 't1' }, ['ma=t2'], '?ma=t1'],
		['?ma=t1&ky=2026-09-30-0123456789ab', { id: 't1' }, [], '?ma=t1'],
		['?ma=t1&utm_source=zalo', { id: 't1' }, ['utm_source=zalo'], '?ma=t1']
	])('%s', (search, params, unknown, canonical) => {
		const decoded = decode(search);
		expect(decoded.params).toEqual({ ...NONE, ...params });
		expect(decoded.unknown).toEqual(unknown);
		expect(encodeGoal(decoded.params)).toBe(canonical);
	});

	test('state → address → state is the identity', () => {
		const states = fc.record({
			id: fc.constantFrom(null, 't1', 'g12'),
			asOf: fc.constantFrom(null, '2024', '2025-06-30'),
			base: fc.constantFrom('published' as const, 'register' as const),
			renewal: fc.option(fc.integer({ min: 0, max: 100 })),
			added: fc.option(fc.integer({ min: 0, max: 99_990 }).map((tenths) => tenths / 10))
		});
		fc.assert(
			fc.property(states, (params) => {
				expect(decode(encodeGoal(params))).toEqual({ params, unknown: [] });
			})
		);
	});

	test('a link that names no base means the default of the reader’s own file', () => {
		expect(decodeGoal(new URLSearchParams('?ma=t1'), 'register').params.base).toBe('register');
		expect(encodeGoal({ ...NONE, id: 't1' }, 'register')).toBe('?ma=t1&so=cong-bo');
	});

	test('a path to a goal', () => {
		expect(goalPath('t109', { renewal: 60 })).toBe('/muc-tieu/chi-tieu/?ma=t109&gia-han=60');
	});
});

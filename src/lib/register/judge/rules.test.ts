import { describe, expect, it } from 'vitest';
import placeProblems from '../understand/place-problems.ts?raw';
import { problem } from './problem';
import { RULES, SPOKEN_RULES, type SpokenRuleId } from './rules';

const AT = { file: 'so.xlsx', sheet: 'Loc', row: 7 };
const words = (template: string) => [...new Set(template.match(/\{\w+\}/g))].sort();

describe('rules', () => {
	it.each(Object.entries(RULES))(
		'%s is explained in both languages',
		(id, { title, reason, severity, otherwise }) => {
			expect(id).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
			for (const text of [title.vi, title.en, reason.vi, reason.en]) {
				expect(text).toBe(text.normalize('NFC').trim());
				expect(text).not.toBe('');
			}
			expect(otherwise).not.toBe(severity);
		}
	);

	it.each(Object.entries(SPOKEN_RULES))('%s asks for the same words in both languages', (_, { message }) => {
		expect(words(message.vi)).toEqual(words(message.en));
	});

	it('knows every rule of the place resolver', () => {
		const ids = [...placeProblems.matchAll(/rule: '([a-z-]+)'/g)].map(([, id]) => id);
		expect(ids.length).toBeGreaterThan(5);
		expect(ids.filter((id) => !(id! in RULES))).toEqual([]);
	});
});

describe('problem', () => {
	it('throws where a word of the message is not given', () => {
		expect(() => problem('stars-out-of-range', AT)).toThrow('{stars}');
	});
	it('shows the beginning of an endless value', () => {
		const { value = '' } = problem('stars-unreadable' satisfies SpokenRuleId, AT, {
			value: 'sao'.repeat(30_000)
		});
		expect([value.length, value.endsWith('…')]).toEqual([200, true]);
	});
});

import { describe, expect, it } from 'vitest';
import { ENGINE_ERROR_CODES } from './errors';
import { ENGINE_MESSAGES } from './messages';

describe.each(ENGINE_ERROR_CODES)('%s', (code) => {
	it('has a message in both languages, in NFC, with the same facts in braces', () => {
		const { vi, en } = ENGINE_MESSAGES[code];
		expect(vi).toBe(vi.normalize('NFC'));
		const facts = (text: string) => text.match(/\{\w+\}/g)?.sort() ?? [];
		expect(facts(vi)).toEqual(facts(en));
	});
});

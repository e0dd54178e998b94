import { describe, expect, it } from 'vitest';
import { escapeFormula } from './escape-formula';

describe('escapeFormula', () => {
	it('puts an apostrophe before what a spreadsheet would run', () => {
		for (const text of ['=1', '+1', '-1', '@A', '\t', '\r', '\n=1', ' =1', '\u00a0+1', '\ufeff=1', '＝1'])
			expect(escapeFormula(text)).toBe(`'${text}`);
	});
	it('leaves all else alone', () => {
		for (const text of ['', 'Mật ong', '3 sao', 'a=b', '★', '12/QĐ-UBND', '(-1)', "'=1"])
			expect(escapeFormula(text)).toBe(text);
	});
});

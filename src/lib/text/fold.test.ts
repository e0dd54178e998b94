import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from './fold';

describe('fold', () => {
	it.each([
		['Đắk Lắk', 'dak lak'],
		['Ðắk Nông', 'dak nong'],
		['Huyện Hiệp Hoà', 'huyen hiep hoa'],
		['Huyện Hiệp Hòa', 'huyen hiep hoa'],
		['  Trà  hoa\u00a0vàng ', 'tra hoa vang']
	])('%s → %s', (text, folded) => {
		expect(fold(text)).toBe(folded);
	});

	it('folds composed and decomposed text alike', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme' }), (text) => {
				expect(fold(text.normalize('NFD'))).toBe(fold(text.normalize('NFC')));
			})
		);
	});

	it('changes nothing when applied twice to Vietnamese text', () => {
		const letters = [...'aăâeêioôơuưyđ áàảãạ ắằ ộở ĐẮẶỸ bcdghklmnpqrstvx'];
		fc.assert(
			fc.property(fc.string({ unit: fc.constantFrom(...letters) }), (text) => {
				expect(fold(fold(text))).toBe(fold(text));
			})
		);
	});
});

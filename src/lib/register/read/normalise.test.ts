import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../../text/fold';
import { normaliseText, unifyTones } from './normalise';

const CHARACTERS = fc.constantFrom(
	...'aAoueiyhqgtnc ĐđÐðƉàạảãáếộươ\u0301\u0323\u00a0\u200b\u00ad\ufeff\t\n\u0007\u3000.,-'
);
const text = fc.string({ unit: CHARACTERS });

describe('normaliseText', () => {
	it('undoes what office files do to text', () => {
		const cases = [
			['  Hợp\u00a0tác\u3000 xã\n', 'Hợp tác xã'],
			['Ðắk Nông, BẾN TRE', 'Đắk Nông, BẾN TRE'],
			['đạt 4\u200b sao\ufeff', 'đạt 4 sao'],
			['Chè\u00ad xanh\u0007', 'Chè xanh'],
			['Tên\r\nsản phẩm', 'Tên sản phẩm'],
			['Nguyễn'.normalize('NFD'), 'Nguyễn'],
			['hoà, Thuỷ', 'hoà, Thuỷ'],
			['', '']
		] as const;
		for (const [typed, wanted] of cases) expect(normaliseText(typed)).toBe(wanted);
	});

	it('is idempotent, composed and blind to NFD', () => {
		fc.assert(
			fc.property(text, (typed) => {
				const once = normaliseText(typed);
				expect(normaliseText(once)).toBe(once);
				expect(once.normalize('NFC')).toBe(once);
				expect(once).not.toMatch(/^\s|\s$|\s\s|[^\S ]|\p{Cf}|\p{Cc}/u);
				expect(normaliseText(typed.normalize('NFD'))).toBe(once);
			})
		);
	});
});

describe('unifyTones', () => {
	it('puts the tone mark in its traditional place', () => {
		const cases = [
			['hoà bình', 'hòa bình'],
			['HOÀ BÌNH', 'HÒA BÌNH'],
			['Yên Thuỷ', 'Yên Thủy'],
			['khoẻ, khỏe', 'khỏe, khỏe'],
			['hòang', 'hoàng'],
			['quý, quỳnh, quà, giá, gì, già', 'quý, quỳnh, quà, giá, gì, già'],
			['thuế, nước, xoài, khuỷu, tuyến, múa, bìa, của', 'thuế, nước, xoài, khuỷu, tuyến, múa, bìa, của'],
			['café Krông Pắk déjà', 'café Krông Pắk déjà'],
			['toà'.normalize('NFD'), 'tòa']
		] as const;
		for (const [typed, wanted] of cases) expect(unifyTones(typed)).toBe(wanted);
	});

	it('is idempotent and changes nothing but the place of marks', () => {
		fc.assert(
			fc.property(text, (typed) => {
				const once = unifyTones(typed);
				expect(unifyTones(once)).toBe(once);
				expect(fold(once)).toBe(fold(typed));
			})
		);
	});
});

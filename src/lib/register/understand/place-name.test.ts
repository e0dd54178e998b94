import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asWritten, marksAgree, nameKey } from './place-name';
import { edits } from './place-near';

const kindsOf = (text: string) =>
	asWritten(text).names.map(({ kind, letters }) => `${kind ?? '-'} ${letters}`);

describe('nameKey', () => {
	it.each([
		['Hoà Bình', 'Hòa Bình'],
		['Thuỷ Nguyên', 'Thủy Nguyên'],
		['Ðắk Nông', 'Đắk Nông'],
		["Ea T'Ling", 'Ea T’ling'],
		['Phan Rang-Tháp Chàm', 'Phan Rang – Tháp Chàm'],
		['01', 'I'],
		['Sơn Kim 2', 'Sơn Kim II'],
		['CÂY TRƯỜNG II', 'Cây Trường 2'],
		['Đăk Tô', 'Đắk Tô']
	])('%s is %s', (a, b) => {
		expect(nameKey(a).letters).toBe(nameKey(b).letters);
		expect(marksAgree(nameKey(a), nameKey(b)) && marksAgree(nameKey(b), nameKey(a))).toBe(true);
	});
	it('keeps syllables that look like Roman numbers', () => {
		expect(nameKey('TRI VI').letters).toBe('trivi');
	});
	it('lets marks be missing, not be others', () => {
		const agree = (written: string, official: string) => marksAgree(nameKey(written), nameKey(official));
		expect(agree('Cu Jut', 'Cư Jút')).toBe(true);
		expect(agree('Cư Jut', 'Cư Jút')).toBe(true);
		expect(agree('Trực Hùng', 'Trực Hưng')).toBe(false);
		expect(agree('Đồng Hà', 'Đông Hà')).toBe(false);
	});
	it('is the same for composed and decomposed text', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme' }), (text) => {
				expect(nameKey(text.normalize('NFD'))).toEqual(nameKey(text.normalize('NFC')));
			})
		);
	});
});

describe('kinds', () => {
	it.each([
		['Huyện Cư Jút', ['- huyencujut', 'huyện cujut']],
		['TT. Ea T’ling', ['- tteatling', 'thị trấn eatling']],
		['T.P Huế', ['- tphue', 'thành phố hue']],
		['TPHCM', ['- tphcm', 'thành phố hcm']],
		['Q1', ['- q1', 'quận 1']],
		['thi xa Cai Lay', ['- thixacailay', 'thị xã cailay']],
		['Quan Sơn', ['- quanson', 'quận son']],
		['Phương Lâm', ['- phuonglam']],
		['Tân Bình', ['- tanbinh']],
		['xã Đắk Wil (cũ)', ['- xadakwil', 'xã dakwil']],
		[' – ', []]
	])('%s', (text, expected) => {
		expect(kindsOf(text)).toEqual(expected);
	});
});

describe('edits', () => {
	it.each([
		['cujut', 'cujut', 0],
		['cugiut', 'cujut', 2],
		['dakwill', 'dakwil', 1],
		['namdong', 'cujut', Infinity]
	])('%s to %s: %d', (a, b, expected) => {
		expect(edits(a, b, 2)).toBe(expected);
	});
});

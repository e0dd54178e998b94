import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toTcvn3, toVni } from '../../../../../test/fixtures/workbooks/font-encodings';
import { toUnicode } from './convert';
import { detectFontEncoding } from './detect';
import { isSayable, isWellPlaced, syllableOf } from './syllable';
import { TCVN3 } from './tcvn3';
import { encodeWindows1252, typeIn } from './testing';

const LEGACY = ['tcvn3', 'vni'] as const;

const SENTENCES = [
	'Cộng hòa xã hội chủ nghĩa Việt Nam',
	'Độc lập - Tự do - Hạnh phúc',
	'Hợp tác xã nông nghiệp và dịch vụ tổng hợp xã Tân Thịnh',
	'Danh sách sản phẩm được công nhận đạt 4 sao năm 2023',
	'Kèm theo Quyết định số 303/QĐ-UBND ngày 04/02/2020 của Ủy ban nhân dân tỉnh',
	'Mật ong hoa nhãn, chè búp sấy khô, rượu nếp cái hoa vàng, nước mắm cốt',
	'Thôn Phú Lộc, xã Hòa Bình, huyện Yên Thủy, tỉnh Phú Thọ'
];
const WORDS = SENTENCES.join(' ').split(/[\s,]+/);

/** Vietnamese names and words kept in the repository, each cell of a column. */
function column(file: string, index: number): string[] {
	return readFileSync(`data/${file}`, 'utf8')
		.split('\n')
		.slice(1)
		.map((line) => line.split(',')[index] ?? '')
		.filter(Boolean);
}
const NAMES = [...column('places/communes_2025.csv', 1), ...column('sample/product_names.csv', 1)];

function isSyllable(word: string): boolean {
	const syllable = syllableOf(word);
	return syllable !== undefined && isWellPlaced(syllable) && isSayable(syllable);
}

describe('tables', () => {
	it('hold the charts of the encodings', () => {
		expect(TCVN3.size).toBe(74);
		expect(toUnicode('Hîp t¸c x·', 'tcvn3')).toBe('Hợp tác xã');
		expect(toUnicode('Céng hoµ x· héi chñ nghÜa ViÖt Nam', 'tcvn3')).toBe(
			'Cộng hoà xã hội chủ nghĩa Việt Nam'
		);
		expect(toUnicode('§éc lËp - Tù do - H¹nh phóc', 'tcvn3')).toBe('Độc lập - Tự do - Hạnh phúc');
		expect(toUnicode('n\u00adíc m¾m', 'tcvn3')).toBe('nước mắm');
		expect(toUnicode('Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam', 'vni')).toBe(
			'Cộng hòa xã hội chủ nghĩa Việt Nam'
		);
		expect(toUnicode('Ñoäc laäp - Töï do - Haïnh phuùc', 'vni')).toBe('Độc lập - Tự do - Hạnh phúc');
		expect(toUnicode('HÔÏP TAÙC XAÕ NÖÔÙC MAÉM', 'vni')).toBe('HỢP TÁC XÃ NƯỚC MẮM');
		expect(toUnicode('Aán ñoä, Ñaø Laït', 'vni')).toBe('Ấn độ, Đà Lạt');
	});

	it('lift the capitals that TCVN3 cannot type, and only those', () => {
		const cases = [
			['TØNH B¾C GIANG', 'TỈNH BẮC GIANG'],
			['Hµ Néi', 'Hà Nội'],
			['TP Hµ NéI', 'TP HÀ NỘI'],
			['HTX Hµ Mü', 'HTX Hà Mỹ'],
			['tØnh HOµ B×NH', 'tỉnh HOÀ BÌNH'],
			['C«ng ty TNHH Hµ An', 'Công ty TNHH Hà An'],
			['Ên §é', 'ấn Độ']
		] as const;
		for (const [typed, text] of cases) expect(toUnicode(typed, 'tcvn3')).toBe(text);
	});

	it('agree with encoders that were written apart from them', () => {
		for (const name of [...SENTENCES, ...NAMES]) {
			expect(typeIn(name, 'tcvn3')).toBe(toTcvn3(name));
			expect(typeIn(name, 'vni')).toBe(toVni(name));
		}
	});

	it.each(LEGACY)('%s there and back', (encoding) => {
		for (const name of [...SENTENCES, ...NAMES]) {
			const back = toUnicode(typeIn(name, encoding), encoding);
			expect(back.toLowerCase()).toBe(name.normalize('NFC').toLowerCase());
			if (encoding === 'vni') expect(back).toBe(name.normalize('NFC'));
			encodeWindows1252(typeIn(name.replace(/[^\p{L} ]/gu, ''), encoding));
		}
	});
});

describe('syllables', () => {
	it('knows Vietnamese spelling', () => {
		const right = 'nghiêng giếng gì quý quốc quýt khuỷu hoà hòa thuỷ Ấn ươm yến xoong được';
		const wrong = 'hỗp xaõ hoäi cafộ prộ chut quục déjà ngx';
		expect(right.split(' ').filter((word) => !isSyllable(word))).toEqual([]);
		expect(wrong.split(' ').filter(isSyllable)).toEqual([]);
		expect(
			WORDS.filter((word) => /^\p{L}+$/u.test(word) && !/^QĐ|^UBND/.test(word) && !isSyllable(word))
		).toEqual([]);
	});
});

describe('detectFontEncoding', () => {
	it.each(LEGACY)('finds %s in sentences', (encoding) => {
		for (const sentence of SENTENCES) {
			expect(detectFontEncoding([typeIn(sentence, encoding)])).toBe(encoding);
			expect(detectFontEncoding([typeIn(sentence.toUpperCase(), encoding)])).toBe(encoding);
		}
		expect(detectFontEncoding(NAMES.map((name) => typeIn(name, encoding)))).toBe(encoding);
	});

	it.each(LEGACY)('finds %s in any eight different words', (encoding) => {
		const marked = [...new Set(WORDS)].filter((word) => /[^ -~]/.test(word) && isSyllable(word));
		fc.assert(
			fc.property(fc.shuffledSubarray(marked, { minLength: 8, maxLength: 30 }), (words) => {
				expect(detectFontEncoding(words.map((word) => typeIn(word, encoding)))).toBe(encoding);
			})
		);
	});

	it('never fires on Vietnamese in Unicode, composed or not, in capitals or small', () => {
		const cells = fc.array(fc.constantFrom(...NAMES, ...SENTENCES, ...WORDS), { maxLength: 40 });
		const spelling = fc.constantFrom<(text: string) => string>(
			(text) => text,
			(text) => text.normalize('NFD'),
			(text) => text.toUpperCase(),
			(text) => text.toLowerCase(),
			(text) => text.replace(/Đ/g, 'Ð')
		);
		fc.assert(
			fc.property(cells, spelling, (texts, spell) => {
				expect(detectFontEncoding(texts.map(spell))).toBe('unicode');
			})
		);
	});

	it('never fires on other languages, signs and numbers', () => {
		const others = [
			['Certified agricultural products of the province, naïve café façade'],
			['Où êtes-vous né ? Le thé noir est très apprécié, déjà vu, sûr, août, blé, mûr, dû, goût, forêt'],
			['Les Bœufs à la crème brûlée, pâté, château, garçon, maïs, Noël, île, hôtel, fenêtre'],
			['Größe, süß, Öl, Käse, für, über, Mädchen, schön'],
			['El niño comió piñas en la montaña mañana por la tarde, jalapeño'],
			['1.002', '82,24%', '20°C', '± 5', '12 m²', '½ kg', '© 2024', '«»', '• · –', 'OCOP® 4 sao'],
			['µg/ml', '§ 3', '£10', '¥100', '¶', 'Ø 12 mm'],
			[]
		];
		for (const samples of others) expect(detectFontEncoding(samples)).toBe('unicode');
	});

	it('takes no ambiguous word for evidence', () => {
		expect(detectFontEncoding(['dû'])).toBe('unicode');
		expect(detectFontEncoding(['x·'])).toBe('unicode');
		expect(detectFontEncoding(Array.from({ length: 50 }, () => 'dû'))).toBe('unicode');
	});
});

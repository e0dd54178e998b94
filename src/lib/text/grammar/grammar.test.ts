import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formats, type Lang } from '../format';
import {
	capitalised,
	fill,
	grammar,
	join,
	numbersOf,
	paragraph,
	sentence,
	sentencesOf,
	textOf,
	UNITS,
	type Clause,
	type Spoken,
	type Versus
} from './index';

const said = (value: number, lang: Lang): Spoken => ({ value, text: formats(lang).count(value) });
const [vi, en] = [grammar('vi'), grammar('en')];

describe('clauses in Vietnamese and English', () => {
	const year: Versus = { kind: 'same_period' };
	test.each<[string, Clause | string, Clause | string, string, string]>([
		[
			'one',
			vi.counted(said(1, 'vi'), 'product'),
			en.counted(said(1, 'en'), 'product'),
			'1 sản phẩm',
			'1 product'
		],
		[
			'many',
			vi.counted(said(1204, 'vi'), 'producer'),
			en.counted(said(1204, 'en'), 'producer'),
			'1.204 chủ thể',
			'1,204 producers'
		],
		[
			'none, counted',
			vi.counted(said(0, 'vi'), 'certificate'),
			en.counted(said(0, 'en'), 'certificate'),
			'0 giấy chứng nhận',
			'0 certificates'
		],
		['none, said', vi.none('product'), en.none('product'), 'không có sản phẩm nào', 'no products'],
		['missing', vi.missing, en.missing, 'chưa có số liệu', 'no figure yet'],
		[
			'padded in official tables',
			vi.official(6, 'product'),
			en.official(6, 'product'),
			'06 sản phẩm',
			'06 products'
		],
		[
			'not padded from ten on',
			vi.official(12, 'product'),
			en.official(12, 'product'),
			'12 sản phẩm',
			'12 products'
		],
		[
			'attribute',
			vi.counted(said(294, 'vi'), 'product', '4 sao'),
			en.counted(said(294, 'en'), 'product', '4-star'),
			'294 sản phẩm 4 sao',
			'294 4-star products'
		],
		[
			'share',
			vi.share({ value: 0.381, text: formats('vi').share(0.381) }, 'producer'),
			en.share({ value: 0.381, text: formats('en').share(0.381) }, 'producer'),
			'38,1\u202f% chủ thể',
			'38.1% of producers'
		],
		[
			'more than',
			vi.stated(said(17000, 'vi'), 'more_than'),
			en.stated(said(17000, 'en'), 'more_than'),
			'hơn 17.000',
			'more than 17,000'
		],
		[
			'about',
			vi.stated(said(40, 'vi'), 'about'),
			en.stated(said(40, 'en'), 'about'),
			'khoảng 40',
			'about 40'
		],
		[
			'rise',
			vi.changed(12, 'product', year),
			en.changed(12, 'product', year),
			'tăng 12 sản phẩm so với cùng kỳ năm trước',
			'up 12 products on the same period of the year before'
		],
		[
			'fall by one',
			vi.changed(-1, 'product', { kind: 'goal' }),
			en.changed(-1, 'product', { kind: 'goal' }),
			'giảm 1 sản phẩm so với chỉ tiêu',
			'down 1 product against the goal'
		],
		[
			'no change',
			vi.changed(0, 'product', { kind: 'day', text: '31/12/2025' }),
			en.changed(0, 'product', { kind: 'day', text: '31 Dec 2025' }),
			'không đổi so với 31/12/2025',
			'unchanged since 31 Dec 2025'
		],
		[
			'rise of a share',
			vi.changed(1.2, 'percentage_point', { kind: 'year_before' }),
			en.changed(1.2, 'percentage_point', { kind: 'year_before' }),
			'tăng 1,2 điểm % so với năm trước',
			'up 1.2 percentage points on the year before'
		],
		['short by', vi.apart(-1, 'product'), en.apart(-1, 'product'), 'thiếu 1 sản phẩm', 'short by 1 product'],
		['over by', vi.apart(3.25, null), en.apart(3.25, null), 'vượt 3,3', 'over by 3.3'],
		['just met', vi.apart(0, 'product'), en.apart(0, 'product'), 'vừa đủ', 'just met'],
		[
			'one place has no figure',
			vi.lacking(said(1, 'vi'), 'place'),
			en.lacking(said(1, 'en'), 'place'),
			'1 địa phương chưa có số liệu',
			'1 place has no figure yet'
		],
		[
			'places have no figure',
			vi.lacking(said(4, 'vi'), 'place'),
			en.lacking(said(4, 'en'), 'place'),
			'4 địa phương chưa có số liệu',
			'4 places have no figure yet'
		],
		[
			'part of a whole',
			vi.outOf(said(3, 'vi'), said(5, 'vi'), 'place'),
			en.outOf(said(3, 'en'), said(5, 'en'), 'place'),
			'3 trong 5 địa phương',
			'3 of 5 places'
		],
		['rank', [vi.ordinal(22)], [en.ordinal(22)], 'thứ 22', '22nd'],
		['rank ending in th', [vi.ordinal(13)], [en.ordinal(13)], 'thứ 13', '13th'],
		['unit just named', vi.changed(-35, null), en.changed(-35, null), 'giảm 35', 'down 35'],
		[
			'from and to',
			vi.moved(said(104, 'vi'), said(393, 'vi'), 'product'),
			en.moved(said(104, 'en'), said(393, 'en'), 'product'),
			'tăng từ 104 lên 393 sản phẩm',
			'up from 104 to 393 products'
		],
		[
			'rise after its subject',
			vi.moves(said(104, 'vi'), said(393, 'vi'), null),
			en.moves(said(104, 'en'), said(393, 'en'), null),
			'tăng từ 104 lên 393',
			'rose from 104 to 393'
		],
		[
			'down to one',
			vi.moved(said(3, 'vi'), said(1, 'vi'), 'product'),
			en.moved(said(3, 'en'), said(1, 'en'), 'product'),
			'giảm từ 3 xuống 1 sản phẩm',
			'down from 3 to 1 product'
		],
		[
			'as before',
			vi.moved(said(3, 'vi'), said(3, 'vi'), 'commune'),
			en.moved(said(3, 'en'), said(3, 'en'), 'commune'),
			'vẫn là 3 xã',
			'unchanged at 3 communes'
		],
		['list of three', vi.listText(['A', 'B', 'C']), en.listText(['A', 'B', 'C']), 'A, B và C', 'A, B and C'],
		['list of two', vi.listText(['A', 'B'], 'or'), en.listText(['A', 'B'], 'or'), 'A hoặc B', 'A or B'],
		['list of one', vi.listText(['A']), en.listText(['A']), 'A', 'A'],
		['up to a day', vi.until('2026-09-30'), en.until('2026-09-30'), 'đến 30/09/2026', 'up to 30 Sept 2026'],
		[
			'range of dates of different precision',
			vi.between('2022', '2024-05'),
			en.between('2022', '2024-05'),
			'từ năm 2022 đến tháng 05/2024',
			'from 2022 to May 2024'
		],
		['months ahead', vi.within(12), en.within(12), 'trong 12 tháng tới', 'in the next 12 months'],
		['a month ahead', vi.within(1), en.within(1), 'trong 1 tháng tới', 'in the next month']
	])('%s', (_, inVietnamese, inEnglish, vietnamese, english) => {
		const text = (clause: Clause | string) => (typeof clause === 'string' ? clause : textOf(clause));
		expect(text(inVietnamese)).toBe(vietnamese);
		expect(text(inEnglish)).toBe(english);
	});
});

describe('sentences', () => {
	test('capital letter, one full stop', () => {
		expect(textOf(sentence('đến nay có ', said(3, 'vi'), ' sản phẩm'))).toBe('Đến nay có 3 sản phẩm.');
		expect(textOf(sentence('có ', said(3, 'vi')))).toBe('Có 3.');
		expect(textOf(sentence('đã xong. '))).toBe('Đã xong.');
		expect(sentence()).toEqual([]);
	});

	test('a frame takes words, numbers and clauses, and nothing half-filled passes', () => {
		expect(fill('Có {what}{more}.', { what: vi.counted(said(3, 'vi'), 'product'), more: '' })).toEqual([
			'Có ',
			said(3, 'vi'),
			' sản phẩm.'
		]);
		expect(() => fill('Có {what}.', {})).toThrow('{what}');
	});

	test('a paragraph makes each clause a sentence and leaves out empty ones', () => {
		expect(textOf(paragraph(['đã có ', said(2, 'vi')], [], ['còn thiếu.']))).toBe('Đã có 2. Còn thiếu.');
	});

	test('running text is cut between sentences, not within dates, numbers and abbreviations', () => {
		const text = [
			'Đến 30/09/2026, có ',
			said(1204, 'vi'),
			'. Các sản phẩm của ',
			said(7, 'vi'),
			' chủ thể (theo 10.b). '
		];
		expect(sentencesOf(text).map(textOf)).toEqual([
			'Đến 30/09/2026, có 1.204.',
			'Các sản phẩm của 7 chủ thể (theo 10.b).'
		]);
	});
});

describe('whatever the numbers', () => {
	const value = fc.oneof(fc.integer({ min: 0, max: 40_000 }), fc.constantFrom(0, 1, 2, 9, 10));
	const unit = fc.constantFrom(...UNITS);
	const clauses = fc
		.record({
			a: value,
			b: value,
			unit,
			lang: fc.constantFrom<Lang>('vi', 'en'),
			size: fc.integer({ min: 0, max: 5 })
		})
		.map(({ a, b, unit, lang, size }) => {
			const g = grammar(lang);
			const [from, to] = [said(a, lang), said(b, lang)];
			return {
				lang,
				tokens: [from, to],
				clauses: [
					g.counted(from, unit),
					g.share(from, unit),
					g.stated(to, 'more_than'),
					g.moved(from, to, unit),
					g.lacking(from, unit),
					g.outOf(from, to, unit),
					[g.official(a, unit), ' ', g.none(unit)],
					g.list(Array.from({ length: size }, () => g.counted(to, unit)))
				] as Clause[],
				/** Their sizes are differences, which are no object that went in. */
				derived: [
					g.changed(b - a, unit, { kind: 'same_period' }),
					g.apart(b - a, unit),
					g.amount(a, unit)
				] as Clause[]
			};
		});

	test('no two spaces, no space before a comma or full stop, NFC', () => {
		fc.assert(
			fc.property(clauses, ({ clauses, derived }) => {
				for (const clause of [...clauses, ...derived]) {
					const text = textOf(sentence(clause, ' , '.trim(), ' ', clause));
					expect(text).not.toMatch(/ {2}| [,.;]|undefined|NaN/);
					expect(text).toBe(text.normalize('NFC'));
				}
			})
		);
	});

	test('a number in a sentence is the object that went in, and its text is its value', () => {
		fc.assert(
			fc.property(clauses, ({ clauses, tokens, lang }) => {
				for (const number of clauses.flatMap((clause) => numbersOf(clause))) {
					expect(tokens).toContain(number);
					expect(number.text).toBe(formats(lang).count(number.value));
				}
			})
		);
	});

	test('Vietnamese holds no English word, English no Vietnamese letter', () => {
		fc.assert(
			fc.property(clauses, ({ clauses, derived, lang }) => {
				const text = [...clauses, ...derived].map(textOf).join(' ');
				if (lang === 'vi')
					expect(text).not.toMatch(/\b(the|of|and|or|up|down|from|to|than|no|products?|goals?)\b/i);
				else expect(text).not.toMatch(/[ăâđêôơư\u1ea0-\u1ef9]/i);
			})
		);
	});

	test('joining is the same however the words were cut', () => {
		fc.assert(
			fc.property(fc.array(fc.constantFrom('a', ' ', 'b ', ' c', '')), (words) => {
				expect(textOf(join(...words))).toBe(words.join('').replace(/ {2,}/g, ' '));
			})
		);
	});

	test('the first letter alone becomes a capital', () => {
		expect(capitalised(['đến Nay ', said(1, 'vi')])).toEqual(['Đến Nay ', said(1, 'vi')]);
		expect(capitalised([said(1, 'vi'), ' xã'])).toEqual([said(1, 'vi'), ' xã']);
	});
});

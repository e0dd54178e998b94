import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateOrder } from './date-order';
import { parseDate, type DateColumn } from './dates';

const text = (value: string, column?: DateColumn) => {
	const parsed = parseDate({ kind: 'text', value }, column);
	return parsed.ok ? parsed.value.iso : parsed.refusal.rule;
};
const suggestion = (value: string, column?: DateColumn) => {
	const parsed = parseDate({ kind: 'text', value }, column);
	return parsed.ok ? null : parsed.refusal.suggestion;
};

describe('parseDate', () => {
	it.each([
		['04/02/2020', '2020-02-04'],
		['4/2/2020', '2020-02-04'],
		['4/2/20', '2020-02-04'],
		['04-02-2020', '2020-02-04'],
		['04.02.2020.', '2020-02-04'],
		['04 / 02 / 2020', '2020-02-04'],
		["'04/02/2020", '2020-02-04'],
		['2020-02-04', '2020-02-04'],
		['2020/2/4', '2020-02-04'],
		['2020-02-04T00:00:00', '2020-02-04'],
		['04/02/2020 00:00:00', '2020-02-04'],
		['ngày 01 tháng 02 năm 2024', '2024-02-01'],
		['Ngày 4/2/2020', '2020-02-04'],
		['01 tháng 02, 2024', '2024-02-01'],
		['4-Feb-20', '2020-02-04'],
		['February 4, 2020', '2020-02-04'],
		['43865', '2020-02-04'],
		['43865.5', '2020-02-04'],
		['20200204', '2020-02-04'],
		['04022020', '2020-02-04'],
		['tháng 5/2023', '2023-05'],
		['Tháng 05 năm 2023', '2023-05'],
		['05/2023', '2023-05'],
		['2023-05', '2023-05'],
		['2022', '2022'],
		['năm 2022', '2022']
	])('%s → %s', (value, iso) => expect(text(value)).toBe(iso));

	it('says how much a date tells', () => {
		const precision = (value: string) => {
			const parsed = parseDate({ kind: 'text', value });
			return parsed.ok && parsed.value.precision;
		};
		expect(['2022', '5/2022', '1/5/2022'].map(precision)).toEqual(['year', 'month', 'day']);
	});

	it('reads numbers in the epoch of the workbook', () => {
		expect(parseDate({ kind: 'number', value: 43865 })).toMatchObject({ value: { iso: '2020-02-04' } });
		expect(parseDate({ kind: 'number', value: 42403 }, { order: 'dmy', epoch: 1904 })).toMatchObject({
			value: { iso: '2020-02-04' }
		});
		expect(parseDate({ kind: 'number', value: 2022 })).toMatchObject({
			value: { iso: '2022', precision: 'year' }
		});
		expect(parseDate({ kind: 'date', value: '2020-02-04' })).toMatchObject({ value: { iso: '2020-02-04' } });
	});

	it.each([
		['13/7/20222', 'date-year-mistyped', '13/07/2022'],
		['13/7/2202', 'date-year-mistyped', '13/07/2022'],
		['13/7/1922', 'date-year-mistyped', undefined],
		['31/02/2023', 'date-impossible', undefined],
		['29/02/2023', 'date-impossible', undefined],
		['32/13/2023', 'date-impossible', undefined],
		['13/2023', 'date-impossible', undefined],
		['Quý II/2023', 'date-unreadable', undefined],
		['4/2/2020; 5/3/2023', 'date-unreadable', undefined],
		['5/23', 'date-unreadable', undefined],
		['99999999', 'date-unreadable', undefined],
		['chưa rõ', 'date-unreadable', undefined]
	])('%s: %s, suggestion %s', (value, rule, right) => {
		expect([text(value), suggestion(value)]).toEqual([rule, right]);
	});

	it('refuses two readings where the column writes the month first', () => {
		const mdy: DateColumn = { order: 'mdy', epoch: 1900 };
		expect([text('02/03/2023', mdy), suggestion('02/03/2023', mdy)]).toEqual([
			'date-ambiguous',
			'03/02/2023'
		]);
		expect(parseDate({ kind: 'text', value: '02/03/2023' }, mdy)).toMatchObject({
			refusal: { words: { dmy: { vi: '02/03/2023', en: '2 Mar 2023' }, mdy: { vi: '03/02/2023' } } }
		});
		expect(text('02/03/2023', { order: 'ambiguous', epoch: 1900 })).toBe('date-ambiguous');
		expect(text('02/02/2023', mdy)).toBe('2023-02-02');
		expect(text('15/02/2023', mdy)).toBe('2023-02-15');
		expect(parseDate({ kind: 'text', value: '02/15/2023' })).toMatchObject({
			value: { iso: '2023-02-15', monthFirst: true }
		});
	});

	const days = fc
		.date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
		.map((date) => date.toISOString().slice(0, 10));
	const SPELL: Record<string, (y: string, m: string, d: string) => string> = {
		padded: (y, m, d) => `${d}/${m}/${y}`,
		short: (y, m, d) => `${Number(d)}/${Number(m)}/${y.slice(2)}`,
		dashes: (y, m, d) => `${d}-${m}-${y}`,
		dots: (y, m, d) => `${d}.${m}.${y}`,
		iso: (y, m, d) => `${y}-${m}-${d}`,
		words: (y, m, d) => `ngày ${d} tháng ${m} năm ${y}`,
		decomposed: (y, m, d) => `Ngày ${Number(d)} tháng ${Number(m)} năm ${y}`.normalize('NFD'),
		noBreak: (y, m, d) => `\u00a0${d} / ${m} / ${y} `
	};
	it.each(Object.entries(SPELL))('reads back every day written %s', (_, spell) => {
		fc.assert(
			fc.property(days, (iso) => {
				const [y = '', m = '', d = ''] = iso.split('-');
				expect(text(spell(y, m, d))).toBe(iso);
			})
		);
	});
	it('reads back every day as a serial number of both epochs', () => {
		fc.assert(
			fc.property(days, fc.constantFrom(1900 as const, 1904 as const), (iso, epoch) => {
				const zero = Date.parse(epoch === 1900 ? '1899-12-30' : '1904-01-01');
				const value = (Date.parse(iso) - zero) / 86_400_000;
				expect(parseDate({ kind: 'number', value }, { order: 'dmy', epoch })).toMatchObject({
					value: { iso }
				});
			})
		);
	});
	it('answers any text with a value or a reason', () => {
		fc.assert(fc.property(fc.string(), (value) => void text(value)));
	});
});

describe('dateOrder', () => {
	it('is the Vietnamese one unless a value proves another', () => {
		expect(dateOrder(['01/02/2023', '2022', '', 'x'])).toBe('dmy');
		expect(dateOrder(['15/02/2023', '01/02/2023'])).toBe('dmy');
		expect(dateOrder(['01/02/2023', '02/15/2023'])).toBe('mdy');
		expect(dateOrder(['15/02/2023', '02/15/2023'])).toBe('ambiguous');
	});
});

import { describe, expect, it } from 'vitest';
import { formats } from './format';

const vi = formats('vi');
const en = formats('en');

describe('numbers', () => {
	it('groups by dot in Vietnamese and by comma in English', () => {
		expect([vi.count(1002), en.count(1002)]).toEqual(['1.002', '1,002']);
		expect([vi.count(17000.4), en.count(1234567)]).toEqual(['17.000', '1,234,567']);
	});
	it('writes a share with one decimal and a narrow no-break space before the sign in Vietnamese', () => {
		expect([vi.share(0.164), en.share(0.164)]).toEqual(['16,4\u202f%', '16.4%']);
		expect([vi.share(0.5), en.share(1)]).toEqual(['50,0\u202f%', '100.0%']);
	});
	it('writes percents of papers as they are printed', () => {
		expect([vi.percent(50), vi.percent(38.1), en.percent(38.1)]).toEqual([
			'50\u202f%',
			'38,1\u202f%',
			'38.1%'
		]);
	});
	it('keeps the decimals asked for', () => {
		expect([vi.decimal(2), vi.decimal(2.345, 2), en.decimal(2.345, 2)]).toEqual(['2,0', '2,35', '2.35']);
	});
	it('signs with a real minus', () => {
		expect([vi.signed(18), vi.signed(-1018), vi.signed(0), vi.count(-5)]).toEqual([
			'+18',
			'\u22121.018',
			'0',
			'\u22125'
		]);
	});
	it('pads and divides', () => {
		expect([vi.padded(6), vi.padded(412), vi.ratio(2041, 5361)]).toEqual(['06', '412', '2.041/5.361']);
	});
});

describe('dates', () => {
	it('writes days and months', () => {
		expect([vi.date('2026-06-30'), en.date('2026-06-30')]).toEqual(['30/06/2026', '30 Jun 2026']);
		expect([vi.month('2026-06'), en.month('2026-06-30')]).toEqual(['06/2026', 'Jun 2026']);
	});
	it('says as of when with the precision given', () => {
		expect(['2021', '2025-01', '2025-06-30'].map(vi.asOf)).toEqual([
			'năm 2021',
			'tháng 01/2025',
			'30/06/2025'
		]);
		expect(['2021', '2025-01', '2025-06-30'].map(en.asOf)).toEqual(['2021', 'Jan 2025', '30 Jun 2025']);
	});
	it('refuses what is no day of the calendar and says what is right', () => {
		expect(() => vi.date('2025-02-30')).toThrow('"2025-02-30" is not a date: yyyy, yyyy-mm or yyyy-mm-dd');
		expect(() => vi.asOf('30/06/2025')).toThrow(RangeError);
	});
});

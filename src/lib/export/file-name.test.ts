import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fileName } from './file-name';

describe('fileName', () => {
	it('says place, subject and date without diacritics', () => {
		const context = { place: 'Đắk Lắk', subject: 'Sản phẩm theo hạng sao', asOf: '2026-09-30' };
		expect(fileName(context, 'xlsx')).toBe('dak-lak_san-pham-theo-hang-sao_2026-09-30.xlsx');
		expect(fileName(context, 'xlsx', 'dang-dai')).toBe(
			'dak-lak_san-pham-theo-hang-sao_2026-09-30_dang-dai.xlsx'
		);
		expect(fileName({ ...context, placeSlug: 'tinh-63-66' }, 'csv')).toMatch(/^tinh-63-66_san-pham/);
		expect(fileName({ subject: 'TP.HCM: “HTX” & 5★ (2025)' }, 'png')).toBe('tp-hcm-htx-5-2025.png');
	});
	it('is never empty and never a device of Windows', () => {
		expect(fileName({ subject: '…' }, 'svg')).toBe('ocop.svg');
		expect(fileName({ subject: 'Con' }, 'csv')).toBe('ocop_con.csv');
	});
	it('is a name every system takes, whatever the texts', () => {
		const text = fc.string({ unit: 'binary', maxLength: 100 });
		fc.assert(
			fc.property(fc.record({ place: text, subject: text, asOf: text }), (context) => {
				const name = fileName(context, 'xlsx');
				expect(name).toMatch(/^[a-z0-9][a-z0-9_-]*\.xlsx$/);
				expect(name.length).toBeLessThan(200);
			})
		);
	});
});

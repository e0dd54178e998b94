import { describe, expect, it } from 'vitest';
import { contextOf, drawAll } from '../../../../test/unit/charts-drawing';
import { chart } from './chart';
import type { RecognitionRow } from './shape';

const round = (
	product: string,
	no: number,
	stars: number,
	from: string,
	more: Partial<RecognitionRow> = {}
) => ({
	...{ lane: product, label: product, product_id: product, round: no, stars, valid_from: from },
	...{
		expires_on: `${Number(from.slice(0, 4)) + 3}${from.slice(4)}`,
		withdrawn_on: null,
		as_of: '2026-09-30'
	},
	...more
});
/** Replaced early, then renewed without a gap; renewed after a gap; withdrawn; a day nobody wrote down. */
const rows: RecognitionRow[] = [
	round('Chè Shan tuyết', 2, 4, '2022-06-01'),
	round('Chè Shan tuyết', 1, 3, '2020-06-01'),
	round('Chè Shan tuyết', 3, 4, '2025-06-01', { href: '/san-pham/?ma=a' }),
	round('Miến dong', 1, 4, '2020-01-10'),
	round('Miến dong', 2, 5, '2024-01-10'),
	round('Mật ong', 1, 3, '2022-02-01', { withdrawn_on: '2023-09-01' }),
	round('Gạo nếp', 1, 3, '2022-02-01', { valid_from: null })
];

describe('recognition-timeline', () => {
	const shaped = chart.shape(rows, contextOf('vi'));

	it('tells until when and why each recognition counted', () => {
		expect(shaped.map((row) => [row.label, row.round, row.until, row.ending, row.gap?.days ?? null])).toEqual(
			[
				['Chè Shan tuyết', 1, '2022-06-01', 'replaced', null],
				['Chè Shan tuyết', 2, '2025-06-01', 'expired', null],
				['Chè Shan tuyết', 3, '2028-06-01', 'in_force', null],
				['Miến dong', 1, '2023-01-10', 'expired', null],
				['Miến dong', 2, '2027-01-10', 'in_force', 365],
				['Mật ong', 1, '2023-09-01', 'withdrawn', null]
			]
		);
	});
	it('says it in a sentence', () => {
		expect(chart.finding(shaped, contextOf('vi'))).toBe(
			'6 lần công nhận, từ 10/01/2020 đến 01/06/2028; 1 quãng gián đoạn, 1 lần bị thu hồi.'
		);
		expect(chart.finding(shaped.slice(0, 3), contextOf('en'))).toContain('no gap, none withdrawn');
	});
	it('draws both widths', async () => {
		const svg = drawAll('recognition-timeline', shaped);
		expect(svg).toContain('thu hồi 01/09/2023');
		expect(svg).toContain('gián đoạn 365 ngày');
		await expect(svg).toMatchFileSnapshot('chart.svg');
	});
});

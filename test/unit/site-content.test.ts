import { existsSync, readFileSync } from 'node:fs';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';

/**
 * What the prerendered pages must say without JavaScript, from the founding documents
 * (docs/decisions/0003). Needs build/; `npm test` builds before it runs this.
 */
const isBuilt = existsSync('build/index.html');

function page(path: string) {
	const { document } = parseHTML(readFileSync(`build/${path}index.html`, 'utf8'));
	const numbers = [...document.querySelectorAll('data')].map((element) => ({
		value: Number(element.getAttribute('value')),
		text: element.textContent ?? '',
		metric: element.getAttribute('data-metric'),
		place: element.getAttribute('data-place'),
		asOf: element.getAttribute('data-as-of'),
		href: element.closest('a')?.getAttribute('href') ?? '',
		dossier: element.closest('a')?.getAttribute('data-dossier') ?? ''
	}));
	const rows = [...document.querySelectorAll('table tr')].map((row) =>
		(row.textContent ?? '').replace(/\s+/g, ' ')
	);
	return {
		document,
		numbers,
		rows,
		text: (document.querySelector('main')?.textContent ?? '').replace(/\s+/g, ' ')
	};
}

const has = ({ numbers }: ReturnType<typeof page>, value: number, place: string, asOf: string) =>
	numbers.some((number) => number.value === value && number.place === place && number.asOf === asOf);
const row = ({ rows }: ReturnType<typeof page>, ...parts: string[]) =>
	rows.some((text) => parts.every((part) => text.includes(part)));

describe.runIf(isBuilt)('prerendered pages', () => {
	test('every number names metric, place and as-of date and links to its method page and its dossier', () => {
		for (const path of ['', 'tinh/63-06/', 'en/tinh/63-84/']) {
			const { numbers } = page(path);
			const named = numbers.filter(({ metric }) => metric !== null);
			expect(named.length).toBeGreaterThan(50);
			// How many places of how many have no figure: counts of rows, which no column holds.
			const counted = named.filter(({ href, dossier }) => dossier === href);
			expect(counted.length).toBeLessThanOrEqual(2);
			for (const number of named) {
				expect(number.href, JSON.stringify(number)).toMatch(new RegExp(`so-lieu/${number.metric}/$`));
				if (!counted.includes(number))
					expect(number.dossier, JSON.stringify(number)).toContain(`ho-so/?m=${number.metric}&c=`);
				expect(number.place).toMatch(/^(vn|63-\d{2,3}|34-\d{2})$/);
				expect(number.asOf).toMatch(/^\d{4}(-\d\d){0,2}$/);
			}
		}
	});

	test('Bắc Kạn: 155 = 1 + 11 + 143 with its source', () => {
		const found = page('tinh/63-06/');
		for (const value of [155, 1, 11, 143])
			expect(has(found, value, '63-06', '2021'), String(value)).toBe(true);
		expect(found.text).toContain('Bắc Kạn: Nâng tầm cho sản phẩm OCOP');
	});

	test('Trà Vinh: splits, producers and targets of its plan', () => {
		const found = page('tinh/63-84/');
		for (const value of [104, 83, 15, 6, 67, 17, 14, 3, 11, 1, 38])
			expect(has(found, value, '63-84', '2022'), String(value)).toBe(true);
		expect(has(found, 393, '63-84', '2025-01')).toBe(true);
		expect(row(found, 'hợp tác xã', '≥ 30', '16,4', '11/67', 'Chưa đạt')).toBe(true);
		expect(row(found, 'doanh nghiệp, công ty, hộ kinh doanh', '≥ 50', '82,1', '55/67', 'Đạt')).toBe(true);
		expect(row(found, '3 sao trở lên', '≥ 165', '393', 'Đạt')).toBe(true);
		expect(found.text).toContain('tiềm năng 5 sao');
	});

	test('Tuyên Quang: more than 230, all 138 communes, at least 7 of 5 stars', () => {
		const found = page('tinh/63-08/');
		expect(row(found, '> 230')).toBe(true);
		expect(row(found, 'Số xã có sản phẩm', '≥ 138')).toBe(true);
		expect(row(found, '5 sao', '≥ 7')).toBe(true);
		expect(has(found, 138, '63-08', '2021')).toBe(true);
	});

	test('Cao Bằng: eight targets of 2024, cooperatives 22 of 67 in 2023', () => {
		const found = page('tinh/63-04/');
		const seed = found.rows.filter(
			(text) =>
				text.includes('Các giải pháp thực hiện chương trình mỗi xã một sản phẩm') && text.includes('2024')
		);
		expect(seed).toHaveLength(8);
		expect(has(found, 22, '63-04', '2023') && has(found, 67, '63-04', '2023')).toBe(true);
		expect(row(found, 'hợp tác xã', '≥ 40', 'Chưa có số liệu', '32,8')).toBe(true);
	});

	test('Lục Nam: 7 new and 2 re-evaluated for 2024, no figure yet', () => {
		const found = page('tinh/63-24/');
		expect(row(found, 'Lục Nam', 'sản phẩm mới', '≥ 7', 'Chưa có số liệu')).toBe(true);
		expect(row(found, 'Lục Nam', 'đánh giá lại', '≥ 2', 'Chưa có số liệu')).toBe(true);
	});

	test('the country: three targets, three verdicts, no overall percentage', () => {
		const { document, text } = page('');
		const measures = [...document.querySelectorAll('.measure')].map((measure) =>
			(measure.textContent ?? '').replace(/\s+/g, ' ')
		);
		expect(measures[0]).toMatch(/17\.000.*Đạt.*≥ 10\.000/);
		expect(measures[1]).toMatch(/126.*Chậm.*400–500/);
		expect(measures[2]).toMatch(/32,7.*Đi lùi.*≥ 40.*38,8/);
		expect(measures.length).toBeLessThanOrEqual(5);
		expect(text).not.toMatch(/tổng thể đạt|overall/i);
	});

	test('sources that disagree or do not add up are marked where their numbers stand', () => {
		expect(row(page('tinh/63-87/'), '357', 'Nguồn khác cho số khác')).toBe(true);
		expect(row(page('tinh/63-01/'), '3.317', 'Cộng các phần không bằng tổng')).toBe(true);
		expect(row(page('tinh/63-22/'), '212', 'Cộng các phần không bằng tổng')).toBe(true);
	});
});

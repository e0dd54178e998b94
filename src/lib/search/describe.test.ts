import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { aboutOf, addressOf } from './describe';
import type { EntryKind } from './entry';
import { bestLine, highlight } from './highlight';
import { PAGES } from './pages';
import { smallCatalogue } from './testing';

const catalogue = smallCatalogue();

function entry(kind: EntryKind, id: string) {
	const held = catalogue.shelf(kind).entries.find((each) => each.id === id);
	if (!held) throw new Error(`no ${kind} "${id}" in the catalogue of the test`);
	return held;
}

describe('what an entry is', () => {
	test.each([
		['place', '63-06', 'tỉnh (đến 30/06/2025), nay: tỉnh Thái Nguyên'],
		['place', '34-79', 'thành phố (từ 01/07/2025)'],
		['place', '63-066', 'tỉnh Bắc Kạn (đến 30/06/2025)'],
		['place', '63-02155', 'huyện Na Rì, tỉnh Bắc Kạn (đến 30/06/2025), nay: xã Na Rì, tỉnh Thái Nguyên'],
		['place', 'vung-dong-bang-song-cuu-long', 'vùng, cả hai hệ địa giới'],
		['product', 'p1', 'Hợp tác xã nông nghiệp Tài Hoan · xã Na Rì, tỉnh Thái Nguyên'],
		['producer', 'c1', '2 sản phẩm · tỉnh Thái Nguyên'],
		['decision', '18/QĐ-UBND', 'UBND tỉnh Bắc Kạn · 2 sản phẩm'],
		[
			'decision',
			'1821/QĐ-UBND',
			'UBND huyện Na Rì, UBND tỉnh Hòa Bình · 01/12/2021 đến 01/12/2022 · 7 sản phẩm'
		]
	] as const)('%s %s', (kind, id, about) => {
		expect(aboutOf(entry(kind, id), 'vi', catalogue)[0]).toBe(about);
	});
	test('in English', () => {
		expect(aboutOf(entry('place', '63-066'), 'en', catalogue)).toEqual(['Bắc Kạn (until 30 Jun 2025)']);
	});
	test('by the old name of its spot where the reader typed that', () => {
		const lines = aboutOf(entry('product', 'p1'), 'vi', catalogue);
		expect(bestLine(lines, ['kim', 'lu'])).toBe(
			'Hợp tác xã nông nghiệp Tài Hoan · xã Kim Lư, huyện Na Rì, tỉnh Bắc Kạn (đến 30/06/2025)'
		);
	});
});

describe('where an entry leads', () => {
	test.each([
		['place', '63-06', '/tinh/63-06/'],
		['place', '63-066', '/phan-tich/?noi=63-066'],
		['place', '34-02155', '/phan-tich/?noi=34-02155'],
		['product', 'p1', '/san-pham/?ma=p1'],
		['producer', 'c1', '/chu-the/ho-so/?ma=c1'],
		['decision', '18/QĐ-UBND', '/san-pham/?qd=18%2FQ%C4%90-UBND'],
		['page', '/chat-luong/', '/chat-luong/']
	] as const)('%s %s', (kind, id, address) => {
		expect(addressOf(entry(kind, id), 'vi')).toBe(address);
		expect(addressOf(entry(kind, id), 'en')).toBe(`/en${address}`);
	});
});

describe('what is marked', () => {
	test.each([
		// text, query, marked parts between brackets
		['Miến dong Na Rì', 'na ri', 'Miến dong [Na] [Rì]'],
		['Miến dong Na Rì', 'NA r', 'Miến dong [Na] [R]ì'],
		['Huyện Hiệp Hoà', 'hòa', 'Huyện Hiệp [Hoà]'],
		['Đắk Lắk', 'dak', '[Đắk] Lắk'],
		['Lúa Vangana', 'gan', 'Lúa Van[gan]a'],
		['Hợp tác xã Tài Hoan', 'htx tai', '[Hợp tác xã] [Tài] Hoan'],
		['HTX Tài Hoan', 'hợp tác xã tài', '[HTX] [Tài] Hoan'],
		['1821/QĐ-UBND', '1821/qd', '[1821]/[QĐ]-UBND'],
		['Gạo ST25', 'st25', 'Gạo [ST25]']
	])('%s, for "%s"', (text, query, marked) => {
		const segments = highlight(text, query);
		expect(segments.map((each) => (each.isMatch ? `[${each.text}]` : each.text)).join('')).toBe(marked);
	});
});

describe('every page that can be found', () => {
	test.each(PAGES.map(({ id }) => id))('%s exists', (path) => {
		expect(existsSync(`src/routes/[[lang=lang]]${path}+page.svelte`)).toBe(true);
	});
});

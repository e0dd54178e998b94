import { describe, expect, it } from 'vitest';
import { withPaperAttributes } from '../server/paper-attributes';
import { DEFAULT_CHOICE, lookOfLink, rememberChoice, rememberedChoice } from './look';
import { qrOf } from './qr';
import { en } from './words/en';
import { vi } from './words/vi';

const snapshot = { id: '2026-09-30-1a2b3c4d5e6f', asOf: '2026-09-30' };

describe('margins written at build', () => {
	const page = (opening: string) =>
		`<!doctype html>\n<html lang="vi">\n<head><title>Trà &amp; "Vinh" – OCOP</title></head><body>${opening}</body></html>`;

	it('say title, day of the opening sentence and data set', () => {
		const html = withPaperAttributes(page('<p class="lead" data-as-of="2024-05-15">'), 'vi', snapshot);
		expect(html).toContain('<html lang="vi" data-paper-head="Trà &amp; &quot;Vinh&quot; – OCOP"');
		expect(html).toContain('data-paper-day="Tính đến 15/05/2024"');
		expect(html).toContain(`Bộ dữ liệu ${snapshot.id}"`);
	});
	it('say the heading of the page where its title does not, as with the places of a comparison', () => {
		const same = withPaperAttributes(page('<h1>Trà &amp; "Vinh"</h1>'), 'vi', snapshot);
		expect(same).toContain('data-paper-head="Trà &amp; &quot;Vinh&quot; – OCOP"');
		const html = withPaperAttributes(page('<h1 class="a">So sánh: <b>Bắc Kạn</b></h1>'), 'vi', snapshot);
		expect(html).toContain('data-paper-head="So sánh: Bắc Kạn – Toàn cảnh OCOP"');
	});
	it('say the last day of the data where a page has no day of its own', () => {
		expect(withPaperAttributes(page(''), 'en', snapshot)).toContain('data-paper-day="As of 30 Sept 2026"');
	});
	it('leave what is no page as it is', () => {
		expect(withPaperAttributes('<svg/>', 'vi', snapshot)).toBe('<svg/>');
	});
});

describe('choice of the look', () => {
	const refused = () => {
		throw new Error('storage is forbidden');
	};
	const holding = (text: string | null) => () => ({ getItem: () => text });

	it('is remembered', () => {
		let held = '';
		const choice = { look: 'cong-van', tables: false } as const;
		rememberChoice(() => ({ setItem: (_, text) => void (held = text) }), choice);
		expect(rememberedChoice(holding(held))).toEqual(choice);
	});
	it.each(['{', 'null', '7', '{"look":"x","tables":1}', null])('is the default where %s is held', (text) => {
		expect(rememberedChoice(holding(text))).toEqual(DEFAULT_CHOICE);
	});
	it('is the default where storage is forbidden', () => {
		expect(rememberedChoice(refused)).toEqual(DEFAULT_CHOICE);
		expect(() => rememberChoice(refused, DEFAULT_CHOICE)).not.toThrow();
	});
	it('may come with a link', () => {
		expect(lookOfLink(new URLSearchParams('den=2025&in=cong-van'))).toBe('cong-van');
		expect(lookOfLink(new URLSearchParams('in=khac'))).toBeNull();
	});
});

describe('QR code', () => {
	it('has the three finders and a quiet edge', () => {
		const { d, size } = qrOf('https://example.org/tinh/63-84/?den=2025')!;
		for (const [x, y] of [
			[2, 2],
			[size - 3, 2],
			[2, size - 3]
		])
			expect(d).toContain(`M${x} ${y}h`);
		expect(d).not.toContain(`M${size - 3} ${size - 3}h1v1h-1zM`);
		expect(d).not.toMatch(/M[01] /);
	});
	it('is left out where its squares would be too small', () => {
		expect(qrOf(`https://example.org/${'x'.repeat(600)}`)).toBeNull();
	});
});

it('both languages fill the same places in their texts', () => {
	const places = (words: object) => JSON.stringify(words).match(/\{\w+\}/g);
	expect(places(en)).toEqual(places(vi));
});

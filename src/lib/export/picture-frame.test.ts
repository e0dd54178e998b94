import { parseHTML } from 'linkedom';
import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { wrap } from '../charts/kit/text-width';
import { standaloneSvg } from '../ui/standalone-svg';
import { pictureFrame } from './picture-frame';
import { sampleFacts } from './testing';

describe('pictureFrame', () => {
	it('has place and title, finding, sample, filters, day, base, snapshot and sources', () => {
		expect(pictureFrame(sampleFacts('vi'))).toEqual({
			title: 'Đắk Lắk: Sản phẩm theo hạng sao',
			finding: 'Đắk Lắk có 1.002 sản phẩm.',
			footer: [
				'Số liệu này tính từ dữ liệu mẫu do máy sinh theo số đã công bố; không phải hồ sơ thật.',
				'Bộ lọc: Hạng sao: 4, 5',
				'Tính đến: 30/09/2026 · Loại số liệu: Sổ đăng ký · Bộ dữ liệu: 2026-09-30-1a2b3c4d5e6f',
				'Nguồn: Sổ đăng ký tỉnh; Báo cáo'
			]
		});
	});
	it('does not repeat a place the title names, and counts more sources than a picture can bear', () => {
		const sources = Array.from({ length: 41 }, (_, at) => ({ title: `Nguồn ${at + 1}` }));
		const frame = pictureFrame({ ...sampleFacts('vi'), subject: 'Đắk Lắk theo năm', sources });
		expect(frame.title).toBe('Đắk Lắk theo năm');
		expect(frame.footer.at(-1)).toBe(
			'Nguồn: Nguồn 1; Nguồn 2; Nguồn 3; và 38 nguồn khác (https://ocop.example/tinh/63-66/?sao=4,5)'
		);
	});
	it('says that a register with sample data may be counted where a page does not know', () => {
		const facts = { ...sampleFacts('en'), sample: undefined, snapshotHasSample: true };
		expect(pictureFrame(facts).footer[0]).toContain('may count it');
	});
	it('makes a well-formed file of hostile words', () => {
		const { document } = parseHTML('<svg class="chart" viewBox="0 0 100 50"><rect width="5"/></svg>');
		const facts = { ...sampleFacts('vi'), subject: '<script>&amp;]]>"', place: undefined };
		const drawing = document.querySelector('svg') as unknown as SVGSVGElement;
		const texts: string[] = [];
		const parser = new SaxesParser();
		parser.on('text', (text) => texts.push(text));
		parser.write(standaloneSvg(drawing, pictureFrame(facts), wrap)).close();
		expect(texts).toContain('<script>&amp;]]>"');
	});
});

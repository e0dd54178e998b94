import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import { registerServerDraw } from '../charts/draw';
import { chartOf } from '../charts/registry-shape';
import { drawSvg } from '../server/draw';
import { formats } from '../text/format';
import Figure from './Figure.svelte';
import Num from './Num.svelte';
import ProgressBar from './ProgressBar.svelte';
import Segmented from './Segmented.svelte';
import Status from './Status.svelte';

registerServerDraw(drawSvg);

describe('Figure', () => {
	const ctx = { lang: 'vi' as const, format: formats('vi') };
	const chart = chartOf('groups');
	const shaped = chart.shape([{ group_no: 1, name: 'Thực phẩm', products: 812, share: 0.775 }], ctx);
	const { body } = render(Figure, {
		props: {
			chartId: 'groups',
			lang: 'vi',
			title: 'Sản phẩm theo nhóm',
			shaped,
			finding: chart.finding(shaped, ctx),
			table: chart.table(shaped, ctx),
			sample: true,
			asOf: '30/09/2026',
			sources: [{ title: 'Sổ đăng ký', href: '/nguon/so' }]
		}
	});
	it('prints title, finding, both drawings, table, sample marker and source without scripts', () => {
		expect(body.match(/<svg [^>]*aria-label="Nhóm lớn nhất/g)).toHaveLength(2);
		for (const part of [
			'class="figure-title">Sản phẩm theo nhóm',
			'class="finding">Nhóm lớn nhất',
			'<data value="812">812</data>',
			'Dữ liệu mẫu',
			'href="/nguon/so"',
			'30/09/2026'
		]) {
			expect(body).toContain(part);
		}
	});
	it('has no inline style, which the policy would refuse', () => {
		expect(body).not.toMatch(/\sstyle=|<style/);
	});
});

describe('small parts', () => {
	it('Num says what the number is about', () => {
		const { body } = render(Num, {
			props: {
				value: 412,
				text: '412',
				metric: 'products-by-star',
				place: 'vn',
				asOf: '2026-09-30',
				href: '/m'
			}
		});
		expect(body).toContain(
			'<data value="412" data-metric="products-by-star" data-place="vn" data-as-of="2026-09-30">412</data>'
		);
	});
	it('Status has shape and word', () => {
		const { body } = render(Status, { props: { status: 'behind', lang: 'vi' } });
		expect(body).toMatch(/<path d="M8 14L[^"]*" fill="currentColor".*Chậm/s);
	});
	it('Segmented marks the current choice', () => {
		const options = [
			{ label: '2024', href: '/2024', current: false },
			{ label: '2025', href: '/2025', current: true }
		];
		expect(render(Segmented, { props: { label: 'Năm', options } }).body).toMatch(
			/href="\/2025"[^>]* aria-current="true"/
		);
	});
	it('ProgressBar says megabytes and percent', () => {
		const { body } = render(ProgressBar, {
			props: { lang: 'vi', label: 'Đang tải', loadedBytes: 4.2e6, totalBytes: 8.4e6, oncancel: () => {} }
		});
		expect(body).toContain('4,2/8,4 MB (50\u202f%)');
		expect(body).toContain('Dừng tải');
	});
});

import { expect, test } from 'vitest';
import { contextOf, drawAll } from '../../../../test/unit/charts-drawing';
import { chart } from './chart';
import type { BridgeBarRow } from './shape';

const bar = (
	key: string,
	kind: BridgeBarRow['kind'],
	from: number,
	to: number,
	text: string
): BridgeBarRow => ({
	...{ key, label: key, kind, is_correction: key.startsWith('corrected'), from, to, text },
	products: Math.abs(to - from) || to,
	href: kind === 'total' ? null : `#buoc-${key}`
});
const rows = [
	bar('30/06/2026', 'total', 0, 17099, '17.099'),
	bar('new', 'adds', 17099, 17587, '+488'),
	bar('upgraded', 'leaves', 17587, 17587, '70'),
	bar('lapsed', 'takes', 17587, 17174, '−413'),
	bar('corrected', 'adds', 17174, 17180, '+6'),
	bar('30/09/2026', 'total', 0, 17180, '17.180')
];

test('names the totals and the largest step', () => {
	expect(chart.finding(rows, contextOf('vi'))).toBe(
		'Tổng số tăng từ 17.099 lên 17.180 sản phẩm (+81); bước lớn nhất: new (488).'
	);
	expect(chart.finding([bar('a', 'total', 0, 5, '5'), bar('b', 'total', 0, 5, '5')], contextOf('en'))).toBe(
		'The total stayed at 5 products.'
	);
	expect(chart.table(rows, contextOf('vi')).rows).toHaveLength(6);
});

test('a cut axis is shown and said; a whole one is neither', async () => {
	const svg = drawAll('change-bridge', rows);
	expect(svg).toContain('Trục bắt đầu từ');
	await expect(svg).toMatchFileSnapshot('chart.svg');
	const whole = drawAll('change-bridge', [
		bar('a', 'total', 0, 10, '10'),
		bar('new', 'adds', 10, 20, '+10'),
		bar('b', 'total', 0, 20, '20')
	]);
	expect(whole).not.toContain('Trục bắt đầu từ');
});

test('nothing to draw', () => {
	expect(drawAll('change-bridge', [bar('a', 'total', 0, 0, '0'), bar('b', 'total', 0, 0, '0')])).toBe('');
});

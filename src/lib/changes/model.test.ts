import { describe, expect, test } from 'vitest';
import { textOf } from '../text/grammar';
import type { Row, Step } from '../metrics/change-breakdown/metric';
import { axisStart } from '../charts/change-bridge/axis-start';
import { bridgeRows } from './figures';
import { bridgeBars, bridgeOf, bridgesBy, correctionOf, realChangeOf } from './model';
import { changeSentence } from './sentence';

const row = (
	dimension: string,
	value: string,
	step: Step,
	came: number,
	went: number,
	stayed: number
): Row => ({
	...{ dimension, value, name_vi: null, name_en: null, step, came, went, stayed, sample_products: 0 },
	...{ earlier: null, later: null }
});
const rows: Row[] = [
	row('total', 'all', 'kept', 0, 0, 900),
	row('total', 'all', 'new', 50, 0, 0),
	row('total', 'all', 'lapsed', 0, 20, 0),
	row('total', 'all', 'upgraded', 0, 0, 7),
	row('total', 'all', 'corrected', 3, 1, 2),
	row('stars', '4', 'upgraded', 7, 2, 0),
	row('stars', '4', 'kept', 0, 0, 100)
];
const question = {
	place: 'vn',
	since: { snapshot: '', day: '2026-06-30' },
	until: { snapshot: '', day: '2026-09-30' },
	system: '34',
	sinceSystem: '34'
} as const;

describe('a bridge', () => {
	const bridge = bridgeOf(rows);
	test('leads from total to total, corrections apart from what happened', () => {
		expect([bridge.earlier, bridge.later]).toEqual([930, 962]);
		expect([realChangeOf(bridge), correctionOf(bridge)]).toEqual([30, 2]);
		const bars = bridgeBars(bridge);
		expect(bars.map(({ key }) => key)).toEqual([
			'earlier',
			'new-came',
			'upgraded-stayed',
			'lapsed-went',
			'corrected-came',
			'corrected-went',
			'corrected-stayed',
			'later'
		]);
		expect(bars.at(-2)!.to).toBe(bridge.later);
	});
	test('of one number of stars, ranks come and go', () => {
		const [four] = bridgesBy(rows, 'stars');
		expect(four).toMatchObject({ value: '4', earlier: 102, later: 107 });
		expect(bridgeBars(four!).map(({ key, delta }) => [key, delta])).toEqual([
			['earlier', 0],
			['upgraded-came', 7],
			['upgraded-went', -2],
			['later', 0]
		]);
	});
	test('is said in one sentence of each language', () => {
		const said = (lang: 'vi' | 'en', place: string) => textOf(changeSentence(bridge, question, place, lang));
		expect(said('vi', 'cả nước')).toBe(
			'Từ 30/06/2026 đến 30/09/2026, số sản phẩm OCOP còn hiệu lực của cả nước tăng từ 930 lên 962 (+32): thêm 50 sản phẩm công nhận mới; bớt 20 sản phẩm hết hạn. Trong số còn hiệu lực, 7 sản phẩm được nâng hạng. Đính chính sổ làm tổng số tăng 2 (thêm 3, bỏ 1).'
		);
		expect(said('en', 'Viet Nam')).toContain(
			'rose from 930 to 962 (+32); gained: 50 newly recognised; lost: 20 lapsed. Of those in force: 7 upgraded. By corrections of the register, total up 2 (added 3, taken out 1).'
		);
	});
	test('of nothing says that nothing changed', () => {
		const still = bridgeOf([row('total', 'all', 'kept', 0, 0, 5)]);
		expect(textOf(changeSentence(still, question, 'X', 'vi'))).toMatch(
			/X vẫn là 5\. Không có sản phẩm nào thay đổi\.$/
		);
	});
	test('its axis begins at zero unless the steps would vanish beside the total', () => {
		expect(axisStart(bridgeRows(bridge, question, 'vi'))).toBeGreaterThan(800);
		const large = bridgeOf([row('total', 'all', 'kept', 0, 0, 10), row('total', 'all', 'new', 10, 0, 0)]);
		expect(axisStart(bridgeRows(large, question, 'vi'))).toBe(0);
		expect(axisStart([])).toBe(0);
	});
});

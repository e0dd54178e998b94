import { describe, expect, it } from 'vitest';
import { contextOf, drawAll } from '../../../../test/unit/charts-drawing';
import { chart } from './chart';
import type { BacktestRow } from './shape';

const row = (label: string, actual: number): BacktestRow => ({
	...{ label, start_day: '2022-12-31', start_value: 100, day: '2023-12-31', actual },
	...{ q05: 90, q25: 110, q50: 130, q75: 160, q95: 300 }
});
const rows = [row('Trên', 320), row('Giữa', 140), row('Trong', 200), row('Dưới', 80), row('Biên', 300)];

describe('backtest ranges', () => {
	const shaped = chart.shape(rows, contextOf('vi'));
	it('counts what lies within, its ends included', () => {
		expect(chart.finding(shaped, contextOf('vi'))).toBe(
			'3 trong 5 số công bố nằm trong khoảng 90 %, 1 nằm trong nửa giữa.'
		);
		expect(chart.finding([], contextOf('en'))).toBe('No published figure could be tried.');
	});
	it('says of each figure where it lies, lowest against the median first', () => {
		const { rows: lines } = chart.table(shaped, contextOf('vi'));
		expect(lines.map((line) => [line['place']?.value, line['within']?.value])).toEqual([
			['Dưới', 'thấp hơn'],
			['Giữa', 'trong nửa giữa'],
			['Trong', 'trong khoảng 90 %'],
			['Biên', 'trong khoảng 90 %'],
			['Trên', 'cao hơn']
		]);
	});
	it('draws both widths', async () => {
		await expect(drawAll('backtest-ranges', shaped)).toMatchFileSnapshot('chart.svg');
	});
});

import { describe, expect, it } from 'vitest';
import { contextOf, drawAll } from '../../../../test/unit/charts-drawing';
import { STATUSES, type Status } from '../kit/status';
import { chart } from './chart';
import type { AttainmentCell } from './rows';

const places = ['Đồng Nai', 'An Giang', 'Bắc Kạn', 'Đà Nẵng'];
const rows: AttainmentCell[] = places.flatMap((place, p) =>
	[2025, 2024, 2023].map((year, y): AttainmentCell => {
		const status = STATUSES[(p * 3 + y) % STATUSES.length] ?? 'no_data';
		const isKnown = status !== 'no_data' && status !== 'no_target';
		return {
			place_id: `63-0${p}`,
			place,
			year,
			status,
			value_text: isKnown ? String(100 + p * 10 + y) : null,
			goal_text: status === 'no_target' ? null : '≥ 120',
			reason: status === 'no_data' ? 'tỉnh chưa công bố' : null,
			href: `/63-0${p}/${year}`
		};
	})
);

describe('attainment-matrix', () => {
	const shaped = chart.shape(rows, contextOf('vi'));
	it('orders places as Vietnamese does', () => {
		expect([...new Set(shaped.map(({ place }) => place))]).toEqual([
			'An Giang',
			'Bắc Kạn',
			'Đà Nẵng',
			'Đồng Nai'
		]);
		expect(shaped.slice(0, 3).map(({ year }) => year)).toEqual([2023, 2024, 2025]);
	});
	it('counts the newest year in both languages, without what is zero', () => {
		const of = (statuses: Status[], subject?: 'targets') =>
			statuses.map((status, at) => ({ ...rows[0]!, place_id: `63-1${at}`, status, subject }));
		const say = (cells: AttainmentCell[], lang: 'vi' | 'en') =>
			chart.finding(chart.shape(cells, contextOf(lang)), contextOf(lang));
		expect(say(of(['met', 'behind', 'no_data']), 'vi')).toBe(
			'Năm 2025: 1 trong 2 địa phương có số liệu đã đạt chỉ tiêu; 1 chưa có số liệu.'
		);
		expect(say(of(['met', 'met', 'not_closed', 'no_target'], 'targets'), 'vi')).toBe(
			'Năm 2025: 2 trong 3 chỉ tiêu có số liệu đã đạt; 1 chưa có số cuối kỳ, 1 không đặt cho năm này.'
		);
		expect(say(of(['no_data'], 'targets'), 'en')).toBe(
			'In 2025: no target has a figure to compare; 1 without a figure.'
		);
		expect(chart.finding([], contextOf('en'))).toContain('No targets to compare');
	});
	it('leaves out years in which nobody has a target', () => {
		const none = rows.map((row) => (row.year === 2024 ? { ...row, status: 'no_target' as const } : row));
		const years = new Set(chart.shape(none, contextOf('vi')).map(({ year }) => year));
		expect(years).toEqual(new Set([2023, 2025]));
	});
	it('says in each empty cell why it is empty', async () => {
		const table = chart.table(shaped, contextOf('vi'));
		expect(table.rows[1]?.['2023']).toMatchObject({ note: 'tỉnh chưa công bố' });
		expect(table.rows[2]?.['2025']).toMatchObject({ value: 'Không có chỉ tiêu' });
		await expect(drawAll('attainment-matrix', shaped)).toMatchFileSnapshot('chart.svg');
	});
	it('keeps its own width, which scrolls', () => {
		expect(drawAll('attainment-matrix', shaped).match(/<svg /g)).toHaveLength(1);
	});
});

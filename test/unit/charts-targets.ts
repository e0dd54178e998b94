import type { TargetRow } from '../../src/lib/charts/kit/bullet';

/** One target of every sort. */
const base: TargetRow = {
	target_id: 't2',
	label: 'Số sản phẩm đạt 3 sao trở lên',
	unit: 'products',
	actual: 412,
	goal: 500,
	upper: null,
	comparator: '>=',
	expected: 430,
	status: 'behind',
	gap: -88,
	actual_as_of: '2026-06-30',
	source_id: 's1',
	reason: null
};
export const targets: readonly TargetRow[] = [
	base,
	{
		...base,
		target_id: 't3',
		label: 'Số sản phẩm',
		comparator: '>',
		goal: 230,
		actual: 600,
		gap: 370,
		expected: 180,
		status: 'met',
		actual_as_of: '2025'
	},
	{
		...base,
		target_id: 't4',
		label: 'Tỷ lệ chủ thể là hợp tác xã trong tổng số chủ thể OCOP của tỉnh',
		unit: 'percent',
		goal: 30,
		actual: 25.5,
		gap: -4.5,
		expected: 28,
		status: 'regressing',
		actual_as_of: '2025-01'
	},
	{
		...base,
		target_id: 't5',
		label: 'Số sản phẩm 5 sao',
		goal: 400,
		upper: 500,
		actual: 420,
		gap: 20,
		expected: null,
		status: 'met'
	},
	{
		...base,
		target_id: 't6',
		label: 'Số xã có sản phẩm OCOP',
		unit: 'communes',
		goal: 138,
		actual: null,
		gap: null,
		expected: 90,
		status: 'no_data',
		actual_as_of: null,
		source_id: null,
		reason: 'tỉnh chưa công bố số xã'
	}
];

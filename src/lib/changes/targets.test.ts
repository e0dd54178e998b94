import { expect, test } from 'vitest';
import type { Row } from '../metrics/target-attainment/metric';
import { ofScope, targetChanges } from './targets';

const goal = (id: string, more: Partial<Row>): Row =>
	({
		target_id: id,
		place_id: '63-15',
		province_id: '63-15',
		period_start: '2021-01-01',
		is_used: true,
		superseded_by: null,
		status: 'behind',
		actual: 1,
		...more
	}) as Row;

test('status, replacement, new and gone goals are told; what could not change is not', () => {
	const earlier = [
		goal('same', {}),
		goal('better', {}),
		goal('old', {}),
		goal('gone', {}),
		goal('never', { is_used: false })
	];
	const later = [
		goal('same', { actual: 2 }),
		goal('better', { status: 'met', actual: 9 }),
		goal('old', { is_used: false, superseded_by: 'new' }),
		goal('new', { status: 'met' }),
		goal('entered', {}),
		goal('begun', { period_start: '2026-01-01' }),
		goal('never', { is_used: false })
	];
	const found = targetChanges(earlier, later, '2025-12-31', 'published');
	expect(
		found.map(({ target, reason, earlier, later }) => [
			target.target_id,
			reason,
			earlier?.status,
			later?.status
		])
	).toEqual([
		['better', 'status', 'behind', 'met'],
		['old', 'superseded', 'behind', 'met'],
		['entered', 'added', undefined, 'behind'],
		['gone', 'removed', 'behind', undefined]
	]);
	expect(ofScope(found, new Set(['63-15']))).toHaveLength(4);
	expect(ofScope(found, new Set(['63-01']))).toHaveLength(0);
});

import { expect, test } from 'vitest';
import { changeRequest } from '../changes/question';
import { METRICS } from '../metrics/registry';
import { changeScope, decodeDossier } from './codec';
import { numberPath } from './link';
import { resolve } from './resolve';

test.each([
	{
		since: { snapshot: '2026-06-30-aaaaaaaaaaaa', day: '2026-06-30' },
		place: 'vn',
		system: '34',
		sinceSystem: '34'
	},
	{ since: { snapshot: '', day: '2025-06-30' }, place: '34-66', system: '34', sinceSystem: '63' },
	{ since: { snapshot: '', day: '2025-06-30' }, place: '63-24', system: '63', sinceSystem: '63' }
] as const)('the dossier of a change asks what the page asked: $place since $since.day', (more) => {
	const question = { ...more, until: { snapshot: '', day: '2026-09-30' } };
	const request = changeRequest('change-breakdown', question);
	const row = 'total.all.new';
	const path = numberPath({
		...{ metric: request.metric, place: question.place, column: 'came', row },
		scope: changeScope(request.params)
	});
	const { dossier, unknown } = decodeDossier(new URLSearchParams(path.slice(path.indexOf('?'))));
	expect(unknown).toEqual([]);
	const found = resolve(dossier!, '2026-09-30');
	expect(found).toMatchObject({ kind: 'found', found: { request } });
	expect(METRICS.get(request.metric)!.key).toHaveLength(row.split('.').length);
});

test('without the day it starts from, a change has no dossier', () => {
	const { dossier } = decodeDossier(new URLSearchParams('?m=change-breakdown&c=came'));
	expect(resolve(dossier!, '2026-09-30').kind).toBe('unknown-metric');
});

import { expect, test } from 'vitest';
import { prebakedFile } from '../query/prebaked';
import { VIEWS } from '../views/registry';
import { PREBAKED_METRICS } from './prebaked-metrics';

test('the metrics views ask for, and files hold, are those whose rows are looked for in files', () => {
	const asked = Object.values(VIEWS).flatMap((view) =>
		(['published', 'register'] as const).flatMap((base) =>
			view
				.requests({
					lang: 'vi',
					system: '63',
					base,
					asOf: '2026-09-30',
					newest: '2026-09-30',
					placeId: 'vn',
					hasSample: true
				})
				.filter((request) => prebakedFile(request, '2026-09-30') !== null)
				.map(({ metric }) => metric)
		)
	);
	expect([...new Set(asked)].sort()).toEqual([...PREBAKED_METRICS]);
});

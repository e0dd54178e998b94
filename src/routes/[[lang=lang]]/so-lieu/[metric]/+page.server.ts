import { error } from '@sveltejs/kit';
import { columnWords } from '$lib/metrics/column-docs';
import prelude from '$lib/metrics/prelude.sql?raw';
import { METRICS } from '$lib/metrics/registry';
import { pack } from '$lib/query/prebaked';
import { langOf } from '$lib/server/page';
import { defaultRequest } from '$lib/server/default-request';
import { metricSources } from '$lib/server/metric-sources';
import { prebakedMetrics } from '$lib/server/prebaked';
import { rowsOfAll } from '$lib/server/snapshot';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () =>
	[...METRICS.keys()].flatMap((metric) => [{ metric }, { lang: 'en', metric }]);

const BASES = ['published', 'register'] as const;

/** Rows shown of the default result; the re-run in the browser compares all of them. */
const SHOWN = 50;

export const load: PageServerLoad = async ({ params }) => {
	const metric = METRICS.get(params.metric);
	if (!metric) error(404, params.metric);
	const request = await defaultRequest(metric);
	const rows = (await rowsOfAll([request]))(request);
	const lang = langOf(params);
	return {
		metric: {
			id: metric.id,
			columns: Object.entries(metric.columns).map(([name, column]) => ({
				name,
				...columnWords(column, lang)
			})),
			text: metric.text[lang]
		},
		statements: metric.params.includes('base')
			? BASES.map((base) => ({ base, sql: metric.sql[base] }))
			: [{ base: null, sql: metric.sql.published }],
		request,
		/** Whether rows for other years, boundaries and bases were computed at build. */
		isPrebaked: (await prebakedMetrics()).has(metric.id),
		rowCount: rows.length,
		shown: pack(rows.slice(0, SHOWN)),
		prelude,
		sources: await metricSources(rows)
	};
};

import { error } from '@sveltejs/kit';
import prelude from '$lib/metrics/prelude.sql?raw';
import { METRICS } from '$lib/metrics/registry';
import { pack } from '$lib/query/prebaked';
import { langOf } from '$lib/server/page';
import { metricSources } from '$lib/server/metric-sources';
import { rowsOfAll, snapshot } from '$lib/server/snapshot';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () =>
	[...METRICS.keys()].flatMap((metric) => [{ metric }, { lang: 'en', metric }]);

const BASES = ['published', 'register'] as const;

/** Rows shown of the default result; the re-run in the browser compares all of them. */
const SHOWN = 50;

export const load: PageServerLoad = async ({ params }) => {
	const metric = METRICS.get(params.metric);
	if (!metric) error(404, params.metric);
	const { manifest } = await snapshot();
	const defaults = {
		as_of: manifest.as_of,
		period_start: `${manifest.as_of.slice(0, 4)}-01-01`,
		system: '63',
		base: 'published',
		of: 'producers'
	} as const;
	const request = {
		metric: metric.id,
		params: Object.fromEntries(metric.params.map((name) => [name, defaults[name]]))
	};
	const rows = (await rowsOfAll([request]))(request);
	const lang = langOf(params);
	return {
		metric: { id: metric.id, columns: metric.columns, text: metric.text[lang] },
		statements: metric.params.includes('base')
			? BASES.map((base) => ({ base, sql: metric.sql[base] }))
			: [{ base: null, sql: metric.sql.published }],
		request,
		rowCount: rows.length,
		shown: pack(rows.slice(0, SHOWN)),
		prelude,
		sources: await metricSources(rows)
	};
};

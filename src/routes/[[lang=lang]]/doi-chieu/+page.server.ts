import type { Row } from '$lib/metrics/register-reconciliation/metric';
import { langOf } from '$lib/server/page';
import { places } from '$lib/server/places';
import { metricSources } from '$lib/server/metric-sources';
import { rowsOfAll, snapshot } from '$lib/server/snapshot';
import { formats } from '$lib/text/format';
import { messages } from '$lib/text/messages';
import type { TableData } from '$lib/ui/table';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params }) => {
	const lang = langOf(params);
	const { manifest } = await snapshot();
	const request = { metric: 'register-reconciliation', params: { as_of: manifest.as_of } };
	const plain = (await rowsOfAll([request]))(request);
	// The largest differences first: they are what a reader comes to explain.
	const rows = (plain as unknown as Row[]).toSorted(
		(a, b) => Math.abs(b.difference ?? 0) - Math.abs(a.difference ?? 0)
	);
	const titles = new Map((await metricSources(plain)).map(({ id, title }) => [id, title]));
	const all = await places();
	const format = formats(lang);
	const t = messages(lang).reconciliationPage;
	const table: TableData = {
		caption: t.title,
		columns: [
			{ key: 'place', label: t.columns['place']! },
			{ key: 'asOf', label: t.columns['asOf']! },
			{ key: 'measure', label: t.columns['measure']! },
			{ key: 'published', label: t.columns['published']!, numeric: true },
			{ key: 'register', label: t.columns['register']!, numeric: true },
			{ key: 'difference', label: t.columns['difference']!, numeric: true },
			{ key: 'source', label: t.columns['source']! }
		],
		rows: rows.map((row) => {
			const data = {
				metric: 'register-reconciliation',
				place: String(row.place_id),
				asOf: String(row.as_of)
			};
			return {
				place: {
					value: all.fullName(String(row.place_id), lang),
					href: all.get(String(row.place_id)).level === 'province' ? `/tinh/${row.place_id}/` : undefined
				},
				asOf: { value: row.as_of, text: format.asOf(String(row.as_of)) },
				measure: { value: t.measure[String(row.measure)] ?? row.measure },
				published: { value: row.published, text: format.count(row.published ?? 0), data },
				register: { value: row.register, text: format.count(row.register ?? 0), data },
				difference: { value: row.difference, text: format.signed(row.difference ?? 0), data },
				source: { value: titles.get(String(row.source_id)) ?? null, href: `/nguon/${row.source_id}/` }
			};
		})
	};
	return { table, same: rows.filter((row) => row.difference === 0).length, all: rows.length };
};

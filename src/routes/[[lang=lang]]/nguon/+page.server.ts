import type { Row } from '$lib/metrics/source-directory/metric';
import { langOf } from '$lib/server/page';
import { rowsOfAll } from '$lib/server/snapshot';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params }) => {
	const lang = langOf(params);
	const request = { metric: 'source-directory', params: {} };
	const rows = (await rowsOfAll([request]))(request) as unknown as Row[];
	return {
		sources: rows.map((row) => ({
			id: String(row.source_id),
			title: row.title,
			publisher: row[`publisher_${lang}`],
			date: row[`published_${lang}`],
			figures: row.figures,
			targets: row.targets
		}))
	};
};

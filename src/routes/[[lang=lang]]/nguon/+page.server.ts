import type { Row } from '$lib/metrics/source-directory/metric';
import { rowsOfAll } from '$lib/server/snapshot';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async () => {
	const request = { metric: 'source-directory', params: {} };
	const rows = (await rowsOfAll([request]))(request) as unknown as Row[];
	return {
		sources: rows.map(({ source_id, title, publisher, published_on, figures, targets }) => ({
			id: String(source_id),
			title,
			publisher,
			date: published_on,
			figures,
			targets
		}))
	};
};

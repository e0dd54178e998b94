import { error } from '@sveltejs/kit';
import type { Row as SourceRow } from '$lib/metrics/source-directory/metric';
import type { Row as QualityRow } from '$lib/metrics/data-quality/metric';
import { langOf } from '$lib/server/page';
import { publishedFigures } from '$lib/server/published';
import { rowsOfAll, snapshot } from '$lib/server/snapshot';
import { viewContext } from '$lib/views/context';
import { targetRequests, targetRows, targetTable } from '$lib/views/target-figures';
import { DIRECTORIES } from '$lib/views/context';
import type { EntryGenerator, PageServerLoad } from './$types';

const SOURCES = { metric: 'source-directory', params: {} };
const QUALITY = { metric: 'data-quality', params: {} };

export const entries: EntryGenerator = async () => {
	const rows = (await rowsOfAll([SOURCES]))(SOURCES) as unknown as SourceRow[];
	return rows.flatMap(({ source_id }) => [
		{ source: String(source_id) },
		{ lang: 'en', source: String(source_id) }
	]);
};

export const load: PageServerLoad = async ({ params }) => {
	const lang = langOf(params);
	const { manifest } = await snapshot();
	const viewParams = {
		lang,
		system: '63',
		base: 'published',
		asOf: manifest.as_of,
		newest: manifest.as_of,
		hasSample: manifest.has_sample,
		placeId: 'vn'
	} as const;
	const rowsOf = await rowsOfAll([...DIRECTORIES, QUALITY, ...targetRequests(viewParams)]);
	const source = (rowsOf(SOURCES) as unknown as SourceRow[]).find((row) => row.source_id === params.source);
	if (!source) error(404, params.source);
	const context = viewContext(rowsOf, viewParams);
	const findings = (rowsOf(QUALITY) as unknown as QualityRow[]).filter(
		(row) => row.source_id === params.source
	);
	return {
		source: {
			title: String(source.title),
			publisher: source[`publisher_${lang}`],
			date: source[`published_${lang}`],
			address:
				[source.address, source[`address_note_${lang}`]].filter((part) => part !== null).join(' – ') || null,
			note: source[`note_${lang}`]
		},
		figures: await publishedFigures(lang, (row) => row.source_id === params.source),
		targets: targetTable(
			context,
			targetRows(context).filter((row) => row.source_id === params.source),
			true
		),
		findings: findings.map((row) => String(lang === 'vi' ? row.message_vi : row.message_en))
	};
};

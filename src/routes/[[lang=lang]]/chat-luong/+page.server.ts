import type { Row } from '$lib/metrics/data-quality/metric';
import { langOf } from '$lib/server/page';
import { rowsOfAll, snapshot } from '$lib/server/snapshot';
import { messages } from '$lib/text/messages';
import type { TableData } from '$lib/ui/table';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params }) => {
	const lang = langOf(params);
	const { manifest } = await snapshot();
	const request = { metric: 'data-quality', params: {} };
	const rows = (await rowsOfAll([request]))(request) as unknown as Row[];
	const t = messages(lang).qualityPage;
	const table: TableData = {
		caption: t.caption,
		columns: [
			{ key: 'severity', label: t.severity['label'] ?? '' },
			{ key: 'message', label: t.message },
			{ key: 'where', label: t.where },
			{ key: 'rule', label: t.rule }
		],
		rows: rows.map((row) => ({
			severity: { value: t.severity[String(row.severity)] ?? row.severity },
			message: { value: lang === 'vi' ? row.message_vi : row.message_en },
			where: { value: [row.file, row.row_no, row.column_name].filter((part) => part !== null).join(':') },
			rule: { value: row.rule }
		}))
	};
	return { table, counts: manifest.counts };
};
